import { describe, expect, it } from 'vitest'
import { selectIndicatorSeries } from '@/selectors/select-indicator-series'
import { countOfMeeting, meetingOf, periodOf } from '../domain/records'
import { fileOf } from './committee-file'

const file = fileOf({
  meetings: [
    meetingOf(3, 1, '2021-01-05', [countOfMeeting({ expected: 100, present: 90 }), countOfMeeting({ expected: 100, present: 80 }, 'closing')]),
    meetingOf(3, 2, '2023-01-05', [countOfMeeting({ membership: 100, present: 95 })]),
    meetingOf(3, 3, '2023-12-28'),
    meetingOf(3, 9, '2030-01-05', [countOfMeeting({ expected: 10, present: 9 })], { type: 'standing' }),
  ],
  periods: [
    periodOf({ submitted: 100, afterMerge: 95, filed: 90, handledRate: 1 }, {}, { id: 'y2021', year: 2021 }),
    periodOf({ submitted: 120, filed: 100, assigned: 80, handled: 80 }, {}, { id: 'y2022', session: 3, year: 2022 }),
    periodOf({ submitted: 50 }, {}, { id: 's2021', kind: 'session', year: 2021 }),
  ],
})
const pointsOf = (selection: Omit<Parameters<typeof selectIndicatorSeries>[1], 'kind' | 'base'> & Partial<Parameters<typeof selectIndicatorSeries>[1]>): unknown => {
  const { base, points } = selectIndicatorSeries(file, { kind: 'year', base: null, ...selection })
  return { base, records: points.map(point => point.record), points: points.map(({ year, measure: { figure } }) => [year, figure.kind === 'missing' ? figure.reason : figure.value]) }
}

describe('one indicator over the years', () => {
  it('runs through every year between the first and the last record', () => {
    expect(pointsOf({ indicator: 'present' })).toEqual({ base: null, points: [[2021, 90], [2022, 'noDocument'], [2023, 95]], records: ['990000-3-1-plenary', null, '990000-3-2-plenary'] })
  })

  it('takes opening or closing, never both', () => {
    expect(pointsOf({ indicator: 'present', phase: 'closing' })).toMatchObject({ points: [[2021, 80], [2022, 'noDocument'], [2023, 'notStated']], records: ['990000-3-1-plenary', null, '990000-3-3-plenary'] })
  })

  it('names the base that all its points share', () => {
    expect(pointsOf({ indicator: 'filingRate' })).toMatchObject({ base: 'submitted', points: [[2021, 0.9], [2022, 100 / 120]] })
    expect(pointsOf({ indicator: 'filingRate', base: 'afterMerge' })).toMatchObject({ base: 'afterMerge', points: [[2021, 90 / 95], [2022, 'notStated']] })
  })

  it('names none when each record has its own', () => {
    expect(pointsOf({ indicator: 'handledRate' })).toMatchObject({ base: null, points: [[2021, 1], [2022, 1]] })
    expect(pointsOf({ indicator: 'attendanceRate' })).toMatchObject({ base: null, points: [[2021, 0.9], [2022, 'noDocument'], [2023, 0.95]] })
    expect(pointsOf({ indicator: 'attendanceRate', base: 'expected' })).toMatchObject({ base: 'expected', points: [[2021, 0.9], [2022, 'noDocument'], [2023, 'notStated']] })
  })

  it('keeps to one kind of period and to the years asked for', () => {
    expect(pointsOf({ indicator: 'submitted', kind: 'session' })).toEqual({ base: null, points: [[2021, 50]], records: ['s2021'] })
    expect(pointsOf({ indicator: 'submitted', from: 2022 })).toEqual({ base: null, points: [[2022, 120]], records: ['y2022'] })
    expect(pointsOf({ indicator: 'present', to: 2021 })).toMatchObject({ points: [[2021, 90]] })
    expect(pointsOf({ indicator: 'submitted', kind: 'term' })).toEqual({ base: null, points: [], records: [] })
  })
})
