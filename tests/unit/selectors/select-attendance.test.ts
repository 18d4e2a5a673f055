import { describe, expect, it } from 'vitest'
import { selectAttendance } from '@/selectors/select-attendance'
import { about, countOfMeeting, interim, meetingOf, periodOf, reported } from '../domain/records'
import { fileOf, twoThirds } from './committee-file'

const missing = (reason: string): unknown => ({ kind: 'missing', reason })
const full = (phase: 'opening' | 'closing' = 'opening'): ReturnType<typeof countOfMeeting> => countOfMeeting({ expected: 335, present: 307 }, phase)

describe('attendance, session by session', () => {
  it('shows present over expected with the quorum of the rule on record', () => {
    expect(selectAttendance(fileOf({ meetings: [meetingOf(15, 4, '2025-01-07', [full()])] }), { phase: 'opening' })).toEqual([{
      meeting: '990000-15-4-plenary',
      term: 15,
      session: 4,
      phase: 'opening',
      date: '2025-01-07',
      year: 2025,
      present: reported(307),
      onLeave: missing('notStated'),
      denominator: reported(335),
      base: 'expected',
      rate: { figure: { kind: 'derived', value: 307 / 335, rule: 'ratio', claims: ['a'] }, numerator: reported(307), denominator: reported(335), base: 'expected' },
      quorum: { count: 224, rule: twoThirds, reference: true },
    }])
  })

  it('keeps opening and closing apart, and says when one was not stated', () => {
    const file = fileOf({ meetings: [meetingOf(15, 4, '2025-01-07', [full('closing')])] })
    expect(selectAttendance(file, { phase: 'closing' })[0]).toMatchObject({ phase: 'closing', present: { value: 307 } })
    expect(selectAttendance(file, { phase: 'opening' })[0]).toMatchObject({ present: missing('notStated'), denominator: missing('notStated'), base: null, rate: { figure: missing('notStated') }, quorum: null })
  })

  it('shows 委员总数 as another base, without a quorum', () => {
    const [row] = selectAttendance(fileOf({ meetings: [meetingOf(5, 2, '2010-06-15', [countOfMeeting({ membership: 2015, present: 1734 })])] }), { phase: 'opening' })
    expect(row).toMatchObject({ base: 'membership', denominator: { value: 2015 }, rate: { base: 'membership', figure: { value: 1734 / 2015 } }, quorum: null })
  })

  it('draws no quorum from a round number or an unset rule, nor before the rule was in force', () => {
    const quorumOf = (expected: Parameters<typeof countOfMeeting>[0]['expected'], date: string | null, rules = [twoThirds]): unknown =>
      selectAttendance(fileOf({ rules, meetings: [meetingOf(3, 2, date, [countOfMeeting({ expected, present: 1 } as Parameters<typeof countOfMeeting>[0])])] }), { phase: 'opening' })[0]?.quorum?.count ?? null
    expect(quorumOf(300, '2005-03-03')).toBe(200)
    expect(quorumOf(300, '2004-03-03')).toBeNull()
    expect(quorumOf(300, null)).toBeNull()
    expect(quorumOf(300, '2005-03-03', [])).toBeNull()
    expect(quorumOf(about(300), '2005-03-03')).toBeNull()
    expect(quorumOf(interim(300), '2005-03-03')).toBe(200)
  })

  it('finds the rule by the year where the day is not known, by the closing day at the closing', () => {
    const dayless = fileOf({ meetings: [meetingOf(3, 2, null, [full()])], periods: [periodOf({ submitted: 1 })] })
    expect(selectAttendance(dayless, { phase: 'opening' })[0]).toMatchObject({ date: null, year: 2024, quorum: { count: 224 } })
    const closedOnly = fileOf({ meetings: [meetingOf(3, 2, null, [full('closing')], { closedOn: { kind: 'reported', value: '2025-01-16', claims: ['a'] } })] })
    expect(selectAttendance(closedOnly, { phase: 'closing' })[0]).toMatchObject({ date: '2025-01-16', year: 2025, quorum: { count: 224 } })
  })

  it('leaves out meetings that are no plenary', () => {
    expect(selectAttendance(fileOf({ meetings: [meetingOf(3, 19, '2024-01-02', [full()], { type: 'standing', id: 's' })] }), { phase: 'opening' })).toEqual([])
  })

  it('shows a gap for a session that only its proposals tell of, between the first and the last known', () => {
    const file = fileOf({
      meetings: [meetingOf(3, 1, '2022-01-05', [full()]), meetingOf(3, 4, '2025-01-05', [full()])],
      periods: [
        periodOf({}, {}, { id: 'before', term: 2, session: 5, year: 2021 }),
        periodOf({}, {}, { id: 'y2', session: 2, year: 2023 }),
        periodOf({}, {}, { id: 's2', session: 2, kind: 'session', year: 2023 }),
        periodOf({}, {}, { id: 'y3', session: 3, year: 2024 }),
        periodOf({}, {}, { id: 'y4', session: 4, year: 2025 }),
        periodOf({}, {}, { id: 'after', session: 5, year: 2026 }),
        periodOf({}, {}, { id: 'term', session: null, kind: 'term', year: 2026 }),
      ],
    })
    const rows = selectAttendance(file, { phase: 'opening' })
    expect(rows.map(row => [row.meeting, row.year])).toEqual([['990000-3-1-plenary', 2022], ['990000-3-2-plenary', 2023], ['990000-3-3-plenary', 2024], ['990000-3-4-plenary', 2025]])
    const nothing = missing('noDocument')
    expect(rows[1]).toEqual({ meeting: '990000-3-2-plenary', term: 3, session: 2, phase: 'opening', date: null, year: 2023, present: nothing, onLeave: nothing, denominator: nothing, base: null, rate: { figure: nothing, numerator: nothing, denominator: nothing, base: 'expected' }, quorum: null })
  })

  it('has no gap without a meeting at all', () => {
    expect(selectAttendance(fileOf({ periods: [periodOf({})] }), { phase: 'opening' })).toEqual([])
  })

  it('keeps to the years asked for; a session without a year stays only without bounds', () => {
    const file = fileOf({ meetings: [meetingOf(3, 1, '2022-01-05'), meetingOf(3, 2, '2023-01-05'), meetingOf(3, 3, null), meetingOf(3, 4, '2025-01-05')] })
    const sessions = (bounds: object): number[] => selectAttendance(file, { phase: 'opening', ...bounds }).map(row => row.session)
    expect(sessions({})).toEqual([1, 2, 3, 4])
    expect(sessions({ from: 2023 })).toEqual([2, 4])
    expect(sessions({ from: 2022, to: 2023 })).toEqual([1, 2])
  })
})
