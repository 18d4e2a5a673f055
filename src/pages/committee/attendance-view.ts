import type { AttendanceView } from './committee-query'
import type { CommitteeFile } from '@/dataset/files'
import type { AttendanceFile } from '@/selectors/attendance-row'
import type { YearBounds } from '@/selectors/select-trend'
import type { AttendanceRow } from '@/selectors/views'
import { compareSessions } from '@/domain/session-order'
import { selectAttendance } from '@/selectors/select-attendance'

/** The rows of one phase, or of both with the two phases of a session side by side. */
export function selectAttendanceView(file: CommitteeFile, view: AttendanceView, bounds: YearBounds): AttendanceRow[] {
  if (view !== 'both') return selectAttendance(file, { phase: view, ...bounds })
  const rows = [...selectAttendance(file, { phase: 'opening', ...bounds }), ...selectAttendance(file, { phase: 'closing', ...bounds })]
  return rows.sort((a, b) => compareSessions(a, b) || Number(a.phase === 'closing') - Number(b.phase === 'closing'))
}

/** The phase that a committee's page opens with: its openings, unless only closings are known. */
export function defaultPhase(file: AttendanceFile): 'opening' | 'closing' {
  const known = (phase: 'opening' | 'closing'): boolean => hasCounts(selectAttendance(file, { phase }))
  return !known('opening') && known('closing') ? 'closing' : 'opening'
}

/** The rows of the newest `most` sessions. */
export function newestSessions(rows: readonly AttendanceRow[], most: number): AttendanceRow[] {
  const sessions = [...new Set(rows.map(({ meeting }) => meeting))].slice(-most)
  return rows.filter(({ meeting }) => sessions.includes(meeting))
}

/** Whether there is anything to draw: a count, or at least its base. */
export function hasCounts(rows: readonly AttendanceRow[]): boolean {
  return rows.some(({ present, denominator }) => present.kind !== 'missing' || denominator.kind !== 'missing')
}
