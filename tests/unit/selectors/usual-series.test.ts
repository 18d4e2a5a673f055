import type { PeriodRecord } from '@/domain/period'
import { describe, expect, it } from 'vitest'
import { richestKind, usualCommittees } from '@/selectors/usual-series'
import { periodOf } from '../domain/records'

const rated = (kind: PeriodRecord['kind'], ...years: number[]): PeriodRecord[] => years.map(year => periodOf({ submitted: 100, filed: 90 }, {}, { id: `${kind}-${year}`, kind, year }))
const bare = (...years: number[]): PeriodRecord[] => years.map(year => periodOf({ submitted: 100 }, {}, { id: `bare-${year}`, kind: 'year', year }))
const codesOf = (committees: { code: string, periods: PeriodRecord[] }[], most = 6): string[] => usualCommittees(committees, most).map(({ code }) => code)

describe('the committees that the trends page opens with', () => {
  it('all have the usual indicator in one kind, the national one first, then the longest, then by code', () => {
    expect(codesOf([
      { code: '150000', periods: rated('session', 2019, 2020, 2021, 2022) },
      { code: '220000', periods: rated('year', 2021, 2022) },
      { code: '210000', periods: rated('year', 2021, 2022) },
      { code: '100000', periods: rated('year', 2022) },
      { code: '330000', periods: [...rated('year', 2020, 2021, 2022), ...rated('session', 2020)] },
      { code: '440000', periods: bare(2018, 2019, 2020, 2021, 2022) },
    ])).toEqual(['100000', '330000', '210000', '220000'])
  })

  it('are as many as asked for, whatever order they come in', () => {
    const all = ['210000', '220000', '230000'].map(code => ({ code, periods: rated('year', 2022) }))
    expect([codesOf(all, 2), codesOf([...all].reverse(), 2)]).toEqual([['210000', '220000'], ['210000', '220000']])
  })

  it('are none without a rate', () => {
    expect(codesOf([{ code: '210000', periods: bare(2022) }])).toEqual([])
  })

  it('agree with the kind that the page then opens with', () => {
    const committees = [{ code: '210000', periods: rated('session', 2020, 2021, 2022) }, { code: '220000', periods: rated('year', 2020, 2021) }]
    expect([codesOf(committees), richestKind(usualCommittees(committees, 6))]).toEqual([['210000'], 'session'])
    expect(richestKind([])).toBe('year')
  })
})
