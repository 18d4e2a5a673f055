import type { IndicatorSeries } from '@/selectors/views'
import { describe, expect, it } from 'vitest'
import { totalOf } from '@/selectors/compare-totals'
import { canBePerMembers, toPerMembers } from '@/selectors/per-members'
import { selectIndicatorSeries } from '@/selectors/select-indicator-series'
import { selectSlope } from '@/selectors/select-slope'
import { about, countOfMeeting, interim, meetingOf, periodOf } from '../domain/records'
import { fileOf } from './committee-file'

const year = (of: number, figures: Parameters<typeof periodOf>[0]): ReturnType<typeof periodOf> => periodOf(figures, {}, { id: `y${of}`, session: of - 2020, year: of })
const file = fileOf({
  meetings: [meetingOf(3, 1, '2021-01-05', [countOfMeeting({ expected: 200, present: 190 })]), meetingOf(3, 2, '2022-01-05', [countOfMeeting({ membership: 210, present: 180 })])],
  periods: [year(2021, { submitted: 150, filed: 120 }), year(2022, { submitted: 160, filed: 150 }), year(2023, { submitted: interim(90), filed: 80 })],
})
const other = fileOf({
  committee: { code: '990200', name: '政协示例县委员会', level: 'county', parent: null },
  periods: [year(2021, { submitted: 50, filed: 50 }), year(2022, { submitted: about(60), filed: 40 }), year(2023, { submitted: 40, filed: 30 })],
})
const of = (one: typeof file, indicator: IndicatorSeries['indicator'], base: IndicatorSeries['base'] = null): IndicatorSeries => selectIndicatorSeries(one, { indicator, kind: 'year', base })

describe('counts per 100 members', () => {
  it('are divided by those expected in that very year, and by nothing else', () => {
    const { points, base, perMembers } = toPerMembers(of(file, 'submitted'), file)
    expect(points.map(({ measure: { figure } }) => figure.kind === 'missing' ? figure.reason : figure.value)).toEqual([0.75, 'notStated', 'notStated'])
    expect([base, perMembers]).toEqual(['expected', true])
  })

  it('are for counts of proposals, not for rates nor for attendance', () => {
    expect((['submitted', 'proposingMembers', 'filingRate', 'satisfactionRate', 'present', 'attendanceRate'] as const).filter(canBePerMembers)).toEqual(['submitted', 'proposingMembers'])
  })
})

describe('two years side by side', () => {
  const both = [of(file, 'filed'), of(other, 'filed')]
  it('are those with the most committees, the newest of these, the furthest apart', () => {
    const slope = selectSlope(both, { from: null, to: null })
    expect([slope?.from, slope?.to, slope?.lines.length, slope?.left.length]).toEqual([2021, 2023, 2, 0])
  })

  it('are those asked for, with the committees left out that lack one', () => {
    const slope = selectSlope([of(file, 'submitted'), of(other, 'submitted')], { from: 2021, to: 2022 })
    expect([slope?.lines.map(({ series }) => series.committee.code), slope?.left.map(({ committee }) => committee.code)]).toEqual([['990000'], ['990200']])
  })

  it('are none when nothing can be joined: an interim number is not set beside a final one', () => {
    expect(selectSlope([of(file, 'submitted')], { from: 2022, to: 2023 })).toBeNull()
    expect(selectSlope([], { from: null, to: null })).toBeNull()
    expect(selectSlope(both, { from: 2023, to: 2023 })).toBeNull()
  })

  it('never join a rate of one base with one of another', () => {
    const mixed = fileOf({ meetings: file.meetings, periods: [] })
    expect(selectSlope([of(mixed, 'attendanceRate')], { from: 2021, to: 2022 })).toBeNull()
    expect(of(mixed, 'attendanceRate').points.map(({ measure }) => measure.base)).toEqual(['expected', 'membership'])
  })
})

describe('totals', () => {
  it('add final counts and say of how many records', () => {
    expect(totalOf([of(file, 'submitted'), of(other, 'submitted')])).toEqual({ committees: 2, records: 4, numerator: 400, denominator: null })
  })

  it('of a rate add both sides where both are counted', () => {
    expect(totalOf([of(file, 'filingRate', 'submitted')])).toEqual({ committees: 1, records: 2, numerator: 270, denominator: 310 })
  })

  it('are none where nothing can be added: a stated rate has no counts', () => {
    expect(totalOf([of(fileOf({ periods: [year(2021, { handledRate: 0.99 })] }), 'handledRate')])).toBeNull()
    expect(totalOf([])).toBeNull()
  })
})
