import type { AttendanceFile } from './attendance-row'
import type { AttendanceRow, SessionPeriods, SessionView } from './views'
import type { MeetingRecord, Phase } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { attendanceRow, undocumentedRow } from './attendance-row'

/** One plenary session as its page shows it; null when nothing was counted at it or since it and no document tells of it. */
export function selectSession(file: AttendanceFile, term: number, session: number): SessionView | null {
  const meeting = file.meetings.find(one => one.type === 'plenary' && one.term === term && one.session === session) ?? null
  const periods = sessionPeriods(file.periods, term, session)
  if (meeting === null && periods.atSession.length === 0 && periods.sinceSession.length === 0) return null
  return { meeting, term, session, rows: meeting === null ? [undocumentedRow(file, term, session, 'opening')] : rowsOfMeeting(file, meeting), periods }
}

/** Every phase that was counted; the opening is there even when it was not, with its reason. */
function rowsOfMeeting(file: AttendanceFile, meeting: MeetingRecord): AttendanceRow[] {
  const phases = new Set<Phase>(['opening', ...meeting.counts.map(count => count.phase)])
  return [...phases].map(phase => attendanceRow(file, meeting, phase))
}

/** A session hears the report on the year since the session before it; the first of a term, the report on the term before. */
function sessionPeriods(all: readonly PeriodRecord[], term: number, session: number): SessionPeriods {
  const of = (kind: PeriodRecord['kind'], inTerm: number, ofSession: number | null): PeriodRecord[] =>
    all.filter(period => period.kind === kind && period.term === inTerm && (kind === 'term' || period.session === ofSession))
  return {
    atSession: of('session', term, session),
    sinceSession: of('year', term, session),
    reported: session === 1 ? of('term', term - 1, null) : of('year', term, session - 1),
  }
}
