import type { Figure, StatedFigure } from '@/domain/figure'
import type { PeriodRecord } from '@/domain/period'
import type { AttendanceRow } from '@/selectors/views'
import { describe, expect, it } from 'vitest'
import { translates } from '../../dom/mount-in'
import { attendanceClause, newestAttendance, proposalClauses } from '@/pages/lead'
import { sampleCommittee } from '../../dom/sample-package'

const zh = translates['zh-Hans']
const count = (value: number): StatedFigure => ({ kind: 'reported', value, claims: ['c'] })
const missing: Figure = { kind: 'missing', reason: 'notStated' }

function row(over: Partial<AttendanceRow>): AttendanceRow {
  return { meeting: 'm', term: 3, session: 2, phase: 'opening', date: null, year: 2021, present: count(96), onLeave: missing, denominator: count(110), base: 'expected', rate: { figure: count(0.87) }, quorum: null, ...over }
}

function messagesOf(figures: PeriodRecord['figures']): string[] {
  const period: PeriodRecord = { id: 'p', committee: '990000', term: 3, session: 2, kind: 'year', year: 2021, label: '', asOf: null, interim: false, figures, parts: [], claims: [] }
  return proposalClauses(period, zh).map(({ message }) => message)
}

describe('the opening sentence', () => {
  it('words attendance by what is known of it', () => {
    expect(attendanceClause(row({}), zh).message).toBe('lead.attendance.expected')
    expect(attendanceClause(row({ base: 'membership' }), zh).message).toBe('lead.attendance.membership')
    expect(attendanceClause(row({ base: null, denominator: missing, rate: { figure: missing } }), zh).message).toBe('lead.attendance.presentOnly')
    expect(attendanceClause(row({ rate: { figure: missing } }), zh).message).toBe('lead.attendance.expectedCount')
    expect(attendanceClause(row({ base: 'membership', rate: { figure: missing } }), zh).message).toBe('lead.attendance.membershipCount')
    expect(attendanceClause(row({ phase: 'closing' }), zh).params).toEqual({ session: '三届二次会议闭幕会' })
  })

  it('takes the newest session with a present count', () => {
    expect(newestAttendance(sampleCommittee('990100'))).toMatchObject({ term: 3, session: 3, phase: 'opening' })
    expect(newestAttendance(sampleCommittee('990200'))).toBeNull()
  })

  it('takes the closing of a session whose opening is not told, before the opening of an older one', () => {
    const file = sampleCommittee('990100')
    const meetings = file.meetings.map(meeting => meeting.session === 3 ? { ...meeting, counts: meeting.counts.filter(({ phase }) => phase === 'closing') } : meeting)
    expect(newestAttendance({ ...file, meetings })).toMatchObject({ term: 3, session: 3, phase: 'closing' })
  })

  it('words proposals by the stages that are known', () => {
    expect(messagesOf({ submitted: count(9), afterMerge: count(8), filed: count(7) })).toEqual(['lead.proposals.merged'])
    expect(messagesOf({ submitted: count(9), filed: count(8), assigned: count(7) })).toEqual(['lead.proposals.assigned'])
    expect(messagesOf({ submitted: count(9), filed: count(8) })).toEqual(['lead.proposals.filed'])
    expect(messagesOf({ submitted: count(9) })).toEqual(['lead.proposals.submittedOnly'])
    expect(messagesOf({ filed: count(8) })).toEqual(['lead.proposals.filedOnly'])
    expect(messagesOf({})).toEqual([])
  })

  it('tells replies as a count, as all, or as a rate', () => {
    expect(messagesOf({ filed: count(8), handled: count(8) })).toEqual(['lead.proposals.filedOnly', 'lead.handled.count'])
    expect(messagesOf({ filed: count(8), handledRate: count(1) })).toEqual(['lead.proposals.filedOnly', 'lead.handled.all'])
    expect(messagesOf({ handledRate: count(0.998) })).toEqual(['lead.handled.rate'])
  })
})
