import type { CheckContext } from './report'
import { meetingId } from '@/dataset/claim-ids'

/** One row of attendance.csv against itself, and the dates of one meeting against each other. */
export function checkAttendance({ rows, lineOf, report }: CheckContext): void {
  // The first row that dates a meeting, by column.
  const dated = { opened_on: new Map<string, number>(), closed_on: new Map<string, number>() }
  rows.attendance.forEach((row, index) => {
    const { expected, present, on_leave: onLeave, opened_on: openedOn, closed_on: closedOn } = row
    if (expected !== null && present !== null && present > expected) {
      report('presentOverExpected', 'attendance', index, 'present', { present, expected })
    } else if (expected !== null && present !== null && onLeave !== null && present + onLeave > expected) {
      // Fewer than expected is no fault: members may be absent without leave.
      report('presentAndLeaveOverExpected', 'attendance', index, 'on_leave', { present, onLeave, sum: present + onLeave, expected })
    }
    if (openedOn !== null && closedOn !== null && closedOn < openedOn) {
      report('closedBeforeOpened', 'attendance', index, 'closed_on', { opened: openedOn, closed: closedOn })
    }
    const meeting = meetingId(row)
    for (const field of ['opened_on', 'closed_on'] as const) {
      const value = row[field]
      if (value === null) continue
      const first = dated[field].get(meeting)
      const other = first === undefined ? undefined : rows.attendance[first]?.[field]
      if (first === undefined || typeof other !== 'string') dated[field].set(meeting, index)
      else if (other !== value) report('datesDiffer', 'attendance', index, field, { record: meeting, field, value, other, line: lineOf('attendance', first) })
    }
  })
}
