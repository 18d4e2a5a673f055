import type { PeriodRecord } from '@/domain/period'
import { describe, expect, it } from 'vitest'
import { translates } from '../../dom/mount-in'
import { periodLabels, periodName, periodNote, periodWhen } from '@/pages/period-names'

const zh = translates['zh-Hans']
const { en } = translates

function period(over: Partial<PeriodRecord>): PeriodRecord {
  return { id: '990000-3-2-year-2021', committee: '990000', term: 3, session: 2, kind: 'year', year: 2021, label: '三届二次会议以来', asOf: null, interim: false, figures: {}, parts: [], claims: [], ...over }
}

describe('the name of a period', () => {
  it('is its year, its session or its term', () => {
    expect(periodName(period({}), zh)).toBe('2021 年')
    expect(periodName(period({ kind: 'session' }), zh)).toBe('三届二次会议')
    expect(periodName(period({ kind: 'term', session: null, year: null }), zh)).toBe('三届')
    expect(periodName(period({ kind: 'term', session: null, year: 2022 }), en)).toBe('term 3 (to 2022)')
    expect(periodName(period({ kind: 'year', year: null }), zh)).toBe('三届二次会议')
    expect(periodName(period({ kind: 'session', session: null, year: null }), en)).toBe('term 3')
  })

  it('opens a sentence', () => {
    expect(periodWhen(period({}), en)).toBe('In 2021')
    expect(periodWhen(period({ kind: 'session' }), zh)).toBe('三届二次会议期间')
    expect(periodWhen(period({ kind: 'term', session: null }), zh)).toBe('三届任期内')
    expect(periodWhen(period({ kind: 'session', interim: true }), zh)).toBe('三届二次会议期间截至公布时')
  })

  it('is short in a row of periods, and tells two of one year apart', () => {
    const periods = [period({ year: 2022, session: 3 }), period({ year: 2021, session: 2 }), period({ year: 2021, session: 1 })]
    expect(periodLabels(periods, zh)).toEqual(['2022', '3届2次（2021）', '3届1次（2021）'])
    expect(periodLabels([period({ kind: 'term', session: null, year: null })], zh)).toEqual(['三届'])
  })

  it('is told in full with kind and cut-off', () => {
    expect(periodNote(period({ asOf: '2021-12-31' }), zh)).toContain('来源所称的统计期：三届二次会议以来。截至 2021年12月31日。')
    expect(periodNote(period({ label: '' }), zh)).toBe('口径：年度（自上次会议以来，含平时提案）。')
    expect(periodNote(period({}), en)).toMatch(/The source names the period: 三届二次会议以来\.$/)
  })
})
