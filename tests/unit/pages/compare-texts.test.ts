import { describe, expect, it } from 'vitest'
import { english, zh } from '../charts/views'
import { baseOf, basesOf, compareQuery } from '@/pages/compare/compare-query'
import { compareTitle } from '@/pages/compare/compare-title'
import { recordPath } from '@/pages/compare/record-href'
import { totalsText } from '@/pages/compare/totals-text'

const file = { format: 1 as const, dataVersion: '9.9.9', years: [2023, 2024], defaults: ['990000'], committees: [{ code: '990000', name: '示例', level: 'province' as const, parent: null }], sizes: [] }

describe('the address of a comparison', () => {
  it('keeps nothing of the default view, and all of another', () => {
    const codec = compareQuery(file, null)
    const { state } = codec.parse({})
    expect(codec.format(state)).toEqual({})
    const query = { view: 'slope', c: '990000,990100', indicator: 'filingRate', kind: 'session', base: 'afterMerge', per: '100', from: '2020', to: '2024', level: 'county', only: '990100' }
    expect(codec.format(codec.parse(query).state)).toEqual(query)
    expect(codec.parse(query).unknown).toEqual([])
  })

  it('holds up to eight codes of six digits, and only known ones once all are known', () => {
    const codes = Array.from({ length: 9 }, (_, index) => `99000${index}`).join(',')
    expect(compareQuery(file, null).parse({ c: codes }).state.c).toHaveLength(8)
    expect(compareQuery(file, null).parse({ c: '990000,__proto__' }).unknown).toEqual([{ field: 'c', value: '__proto__' }])
    expect(compareQuery(file, { ...file, dataDate: '', featured: '', counts: { committees: 0, meetings: 0, periods: 0, sources: 0, warnings: 0, firstYear: 0, lastYear: 0 }, committees: [] }).parse({ c: '990000' }).unknown).toHaveLength(1)
  })

  it('divides all committees by one base, the usual one unless another of the indicator is asked for', () => {
    expect([baseOf({ indicator: 'filingRate', base: '' }), baseOf({ indicator: 'filingRate', base: 'afterMerge' }), baseOf({ indicator: 'filingRate', base: 'expected' }), baseOf({ indicator: 'filed', base: '' })]).toEqual(['submitted', 'afterMerge', 'submitted', null])
    expect(basesOf('attendanceRate')).toEqual(['expected', 'membership'])
  })
})

describe('the title of a comparison', () => {
  const state = compareQuery(file, null).parse({}).state
  it('says what, whom and when', () => {
    expect(compareTitle(state, [2022, 2026], zh)).toBe('出席率（以应出席为分母）与规模：省级，开幕，2022—2026')
    expect(compareTitle({ ...state, level: 'all' }, [2024], english)).toBe('Attendance rate (base: expected) and size: All levels, opening, 2024')
    expect(compareTitle({ ...state, view: 'table', indicator: 'filed', per: '100' }, [2022, 2026], zh)).toBe('每 100 名应出席委员：立案，年度，2022—2026')
    expect(compareTitle({ ...state, view: 'slope', indicator: 'filed' }, [], zh)).toBe('立案，年度')
  })
})

describe('totals in words', () => {
  it('are counts with their unit, or both sides with the rate', () => {
    expect(totalsText({ committees: 2, records: 3, numerator: 12345, denominator: null }, { indicator: 'filed', base: null }, zh)).toBe('合计：2 个委员会、3 条记录，立案 12,345 件。')
    expect(totalsText({ committees: 1, records: 1, numerator: 307, denominator: null }, { indicator: 'present', base: null }, zh)).toBe('合计：1 个委员会、1 条记录，实到 307 人次。')
    expect(totalsText({ committees: 1, records: 1, numerator: 189, denominator: 205 }, { indicator: 'filingRate', base: 'submitted' }, english)).toBe('Total: 1 committee, 1 record, 189 / 205 (submitted) = 92.2%.')
    expect(totalsText({ committees: 1, records: 1, numerator: 205, denominator: 335 }, { indicator: 'submitted', base: 'expected', perMembers: true }, zh)).toBe('合计：1 个委员会、1 条记录，205 除以应出席 335 人次，每 100 人 61.2。')
    expect(totalsText(null, { indicator: 'filed', base: null }, zh)).toBe('')
  })
})

describe('the page of a record', () => {
  it('is the session’s for a meeting, the committee’s for a period', () => {
    expect([recordPath('210700', '210700-15-4-plenary'), recordPath('210700', '210700-15-3-year-2024'), recordPath('210700', null)]).toEqual(['committees/210700/sessions/15-4/', 'committees/210700/?period=210700-15-3-year-2024#funnel', 'committees/210700/'])
  })
})
