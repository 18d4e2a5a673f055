// @vitest-environment happy-dom
import type { PeriodGroup } from '@/components/PeriodPicker.vue'
import { describe, expect, it } from 'vitest'
import { mountIn } from '../mount-in'
import PeriodPicker from '@/components/PeriodPicker.vue'

const group = (count: number): PeriodGroup => ({
  kind: 'year',
  label: '年度',
  items: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, label: String(2025 - index), href: `?period=p${index}`, current: index === 1 })),
})

describe('the period picker', () => {
  it('is a row of links, the current one said', () => {
    const picker = mountIn(PeriodPicker, { groups: [group(3)] })
    expect(picker.findAll('a').map(link => link.attributes('href'))).toEqual(['?period=p0', '?period=p1', '?period=p2'])
    expect(picker.get('[aria-current]').text()).toBe('2024')
    expect(picker.find('select').exists()).toBe(false)
  })

  it('adds a list when there are many', async () => {
    const picker = mountIn(PeriodPicker, { groups: [group(13)] })
    expect(picker.findAll('a')).toHaveLength(4)
    expect(picker.get('select').attributes('aria-label')).toBe('全部统计期：年度')
    expect(picker.findAll('option')).toHaveLength(14)
    await picker.get('select').setValue('p9')
    expect(picker.emitted('pick')).toEqual([['p9']])
  })

  it('picks nothing when the list is put back to its label', async () => {
    const picker = mountIn(PeriodPicker, { groups: [group(13)] })
    await picker.get('select').setValue('')
    expect(picker.emitted('pick')).toBeUndefined()
  })
})
