import { describe, expect, it } from 'vitest'
import { selectTrend } from '@/selectors/select-trend'
import { periodOf } from '../domain/records'
import { fileOf } from './committee-file'

const nothing = { kind: 'missing', reason: 'noDocument' }
const breakIn = (year: number) => ({ id: `b${year}`, scope: '990000', subject: 'topic' as const, year, text: '', textEn: '', source: 's' })

describe('the trend', () => {
  const file = fileOf({
    periods: [
      periodOf({ submitted: 100, filed: 90, handledRate: 1 }, {}, { id: 'y2020', year: 2020 }),
      periodOf({ submitted: 120 }, {}, { id: 'y2022', session: 4, year: 2022 }),
      periodOf({ submitted: 110 }, {}, { id: 's2021', kind: 'session', year: 2021 }),
      periodOf({ submitted: 500 }, {}, { id: 't2022', kind: 'term', session: null, year: 2022 }),
    ],
    breaks: [breakIn(2020), breakIn(2021), breakIn(2022), breakIn(2023)],
  })

  it('holds one kind of period, a year without a record standing as a gap', () => {
    const trend = selectTrend(file, 'year', {})
    expect(trend.kind).toBe('year')
    expect(trend.points.map(({ year, period, submitted, filed, handled }) => [year, period?.id ?? null, submitted, filed, handled].map(one => (typeof one === 'object' && one !== null && 'value' in one ? one.value : one)))).toEqual([
      [2020, 'y2020', 100, 90, 90],
      [2021, null, nothing, nothing, nothing],
      [2022, 'y2022', 120, { kind: 'missing', reason: 'notStated' }, { kind: 'missing', reason: 'notStated' }],
    ])
    expect(trend.points[0]?.filingRate).toMatchObject({ figure: { value: 0.9 }, base: 'submitted' })
    expect(trend.points[1]?.filingRate).toEqual({ figure: nothing, numerator: nothing, denominator: nothing, base: 'submitted' })
  })

  it('keeps to the years asked for', () => {
    expect(selectTrend(file, 'year', { from: 2021 }).points.map(point => point.year)).toEqual([2022])
    expect(selectTrend(file, 'year', { to: 2020 }).points.map(point => point.year)).toEqual([2020])
    expect(selectTrend(file, 'year', { from: 2023 })).toEqual({ kind: 'year', points: [], breaks: [] })
  })

  it('marks the breaks between its years', () => {
    expect(selectTrend(file, 'year', {}).breaks.map(one => one.year)).toEqual([2021, 2022])
  })

  it('stands a term without years at its cut-off', () => {
    const terms = fileOf({ periods: [periodOf({ submitted: 17722 }, {}, { id: 't9', kind: 'term', session: null, year: null, asOf: '2003-03-03' })] })
    expect(selectTrend(terms, 'term', {}).points.map(point => [point.year, point.period?.id])).toEqual([[2003, 't9']])
  })

  it('has one point a year: the final period, then that of the later session', () => {
    const first = periodOf({ submitted: 1 }, {}, { id: 'first', session: 2 })
    const second = periodOf({ submitted: 2 }, {}, { id: 'second', session: 3 })
    const flash = periodOf({ submitted: 3 }, {}, { id: 'flash', session: 4, interim: true })
    const chosen = (...periods: typeof first[]): (string | undefined)[] => selectTrend(fileOf({ periods }), 'year', {}).points.map(point => point.period?.id)
    expect(chosen(first, second, flash)).toEqual(['second'])
    expect(chosen(flash, second, first)).toEqual(['second'])
    expect(chosen(flash)).toEqual(['flash'])
  })
})
