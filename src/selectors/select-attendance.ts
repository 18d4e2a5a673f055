import type { AttendanceFile } from './attendance-row'
import type { AttendanceRow } from './views'
import { withinYears } from '@/domain/record-year'
import { compareSessions } from '@/domain/session-order'
import { attendanceRow, undocumentedRow } from './attendance-row'

export interface AttendanceSelection {
  /** The other phases (preparatory, election) are counts of their own and never stand in this row. */
  phase: 'opening' | 'closing'
  /** Years, both included. */
  from?: number | undefined
  to?: number | undefined
}

/**
 * Plenary sessions, oldest first. Between the first and the last that a document tells of, sessions known only from
 * their proposals stand with missing figures, so that a gap looks like a gap. A session without a year is left out
 * as soon as years are bounded.
 */
export function selectAttendance(file: AttendanceFile, { phase, from, to }: AttendanceSelection): AttendanceRow[] {
  const plenaries = file.meetings.filter(meeting => meeting.type === 'plenary')
  const rows = plenaries.map(meeting => attendanceRow(file, meeting, phase))
  const first = plenaries[0]
  const last = plenaries[plenaries.length - 1]
  const known = new Set(rows.map(row => `${row.term}-${row.session}`))
  for (const { term, session } of file.periods) {
    if (session === null || first === undefined || last === undefined || known.has(`${term}-${session}`)) continue
    known.add(`${term}-${session}`)
    const between = compareSessions(first, { term, session }) < 0 && compareSessions({ term, session }, last) < 0
    if (between) rows.push(undocumentedRow(file, term, session, phase))
  }
  return rows.filter(row => withinYears(row.year, from, to)).sort(compareSessions)
}
