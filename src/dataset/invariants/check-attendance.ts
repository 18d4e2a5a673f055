import type { CheckContext } from './report'
import { meetingId } from '@/dataset/claim-ids'

/** One row of attendance.csv against itself, and the dates of one meeting against each other. */
export function checkAttendance({ rows, lineOf, report }: CheckContext): void {
  const dates = new Map<string, { value: string, row: number }>()
  rows.attendance.forEach((row, index) => {
    const { expected, present, opened_on: openedOn, closed_on: closedOn } = row
    if (expected !== null && present !== null && present > expected) {
      report('presentOverExpected', 'attendance', index, 'present', { present, expected })
    }
    if (openedOn !== null && closedOn !== null && closedOn < openedOn) {
      report('closedBeforeOpened', 'attendance', index, 'closed_on', { opened: openedOn, closed: closedOn })
    }
    for (const field of ['opened_on', 'closed_on'] as const) {
      const value = row[field]
      if (value === null) continue
      const meeting = meetingId(row)
      const first = dates.get(`${meeting} ${field}`)
      if (first === undefined) dates.set(`${meeting} ${field}`, { value, row: index })
      else if (first.value !== value) report('datesDiffer', 'attendance', index, field, { record: meeting, field, value, other: first.value, line: lineOf('attendance', first.row) })
    }
  })
}
