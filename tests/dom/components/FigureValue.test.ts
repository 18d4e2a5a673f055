// @vitest-environment happy-dom
import type { Figure } from '@/domain/figure'
import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { mountIn } from '../mount-in'
import { claimLinks, hrefOfClaimKey } from '@/components/claim-sources'
import FigureValue from '@/components/FigureValue.vue'

const hrefOf = claimLinks([{ id: 'c1', source: '990000-1' }, { id: 'c2', source: '990000-2' }])

function show(figure: Figure, props: Record<string, unknown> = {}, locale: 'zh-Hans' | 'en' = 'zh-Hans'): VueWrapper {
  return mountIn(FigureValue, { figure, ...props }, { locale, provide: { [hrefOfClaimKey as symbol]: hrefOf } })
}

describe('a number on a page', () => {
  it('leads to the source of its first claim', () => {
    const link = show({ kind: 'reported', value: 205, claims: ['c2', 'c1'] }).get('a')
    expect(link.text()).toBe('205')
    expect(link.attributes('href')).toBe('#s-990000-2')
    expect(link.attributes('title')).toBeUndefined()
  })

  it('is plain text where the page does not list its source', () => {
    const value = show({ kind: 'reported', value: 0, claims: ['elsewhere'] })
    expect(value.find('a').exists()).toBe(false)
    expect(value.text()).toBe('0')
  })

  it('says why there is none', () => {
    expect(show({ kind: 'missing', reason: 'notStated' }).text()).toBe('未公布')
    expect(show({ kind: 'missing', reason: 'noDocument' }, {}, 'en').text()).toBe('no document found')
  })

  it('marks what was worked out, with the rule', () => {
    const derived = show({ kind: 'derived', value: 8, rule: 'submittedMinusAfterMerge', claims: ['c1'] })
    expect(derived.text()).toBe('8推算')
    expect(derived.get('a').attributes('title')).toBe('推算：提交 − 合并后')
  })

  it('does not mark a rate as worked out: every rate is', () => {
    const rate = show({ kind: 'derived', value: 0.9164, rule: 'ratio', claims: ['c1'] }, { format: 'share' })
    expect(rate.text()).toBe('91.6%')
    expect(rate.get('a').attributes('title')).toBeUndefined()
  })

  it('shows a round number as round', () => {
    expect(show({ kind: 'approximate', value: 2000, bound: 'about', claims: ['c1'] }).text()).toBe('约 2000')
    expect(show({ kind: 'approximate', value: 0.99, bound: 'over', claims: ['c1'] }, { format: 'share' }).text()).toBe('逾 99.0%')
  })

  it('shows that sources differ, and the other value', () => {
    const value = show({ kind: 'conflicting', value: 3585, claims: ['c1'], alternatives: [{ value: 3384, claims: ['c2'], interim: true }] })
    expect(value.text()).toBe('3585※')
    expect(value.get('a').attributes('title')).toContain('3384')
    expect(show({ kind: 'conflicting', value: 0.5, claims: ['c1'], alternatives: [] }, { format: 'share' }).text()).toBe('50.0%※')
  })

  it('shows an interim count as interim', () => {
    const value = show({ kind: 'reported', value: 3384, claims: ['c1'], interim: true })
    expect(value.text()).toBe('3384○')
    expect(value.get('a').attributes('title')).toBe('期中数')
  })
})
