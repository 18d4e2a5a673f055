import type { AttendanceField } from '@/domain/meeting'
import type { PeriodField } from '@/domain/period'
import type { ApproximationsRow, AttendanceRow, ProposalsRow } from './rows.generated'

type Column = ApproximationsRow['field']

/** The columns of proposals.csv that hold figures, with the field of the record; rates are percent in the package. */
export const periodColumns = [
  { column: 'submitted', field: 'submitted' },
  { column: 'after_merge', field: 'afterMerge' },
  { column: 'filed', field: 'filed' },
  { column: 'assigned', field: 'assigned' },
  { column: 'handled', field: 'handled' },
  { column: 'handled_rate', field: 'handledRate', percent: true },
  { column: 'satisfaction_rate', field: 'satisfactionRate', percent: true },
  { column: 'key_proposals', field: 'keyProposals' },
  { column: 'proposing_members', field: 'proposingMembers' },
] as const satisfies readonly { column: Column & keyof ProposalsRow, field: PeriodField, percent?: true }[]

/** Percent as sources state it → share 0–1, rounded to a millionth so that 99.8 is 0.998 without float dust. */
export function shareOfPercent(percent: number): number {
  return Math.round(percent * 10_000) / 1_000_000
}

/** The figures that a proposals row states, in the units of the record. */
export function periodValues(row: ProposalsRow): [PeriodField, number][] {
  const values: [PeriodField, number][] = []
  for (const entry of periodColumns) {
    const value = row[entry.column]
    if (value !== null) values.push([entry.field, 'percent' in entry ? shareOfPercent(value) : value])
  }
  return values
}

/** 应出席 and 委员总数 stand in one column; which one it is says `expected_base`, and an empty one means 应出席. */
export function expectedField(row: { expected_base?: string | null }): AttendanceField {
  return row.expected_base === 'membership' ? 'membership' : 'expected'
}

/** The field of the record behind a column of attendance.csv that holds a count; null for any other column. */
export function attendanceField(column: string, row: { expected_base?: string | null }): AttendanceField | null {
  if (column === 'expected') return expectedField(row)
  return column === 'present' ? 'present' : column === 'on_leave' ? 'onLeave' : null
}

/** The figures that an attendance row states (人). */
export function attendanceValues(row: AttendanceRow): [AttendanceField, number][] {
  const values: [AttendanceField, number][] = []
  if (row.expected !== null) values.push([expectedField(row), row.expected])
  if (row.present !== null) values.push(['present', row.present])
  if (row.on_leave !== null) values.push(['onLeave', row.on_leave])
  return values
}

/** The record field and value of an approximate statement on a proposals row; null for a column of attendance. */
export function approximatePeriodValue(row: ApproximationsRow): [PeriodField, number] | null {
  const entry = periodColumns.find(candidate => candidate.column === row.field)
  if (entry === undefined) return null
  return [entry.field, 'percent' in entry ? shareOfPercent(row.value) : row.value]
}
