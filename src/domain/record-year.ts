import type { MeetingRecord } from './meeting'
import type { PeriodRecord } from './period'

/** The year of a `YYYY-MM-DD` date. */
export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4))
}

/** The year in which a meeting opened; of its closing when only that date is known. */
export function meetingYear(meeting: Pick<MeetingRecord, 'openedOn' | 'closedOn'>): number | null {
  const date = meeting.openedOn ?? meeting.closedOn
  return date === null ? null : yearOfDate(date.value)
}

/**
 * The year under which a period is drawn. A term whose years are not stated stands at the year of its cut-off date:
 * that is when it was counted, and nothing is guessed about when it began.
 */
export function periodYear(period: Pick<PeriodRecord, 'kind' | 'year' | 'asOf'>): number | null {
  if (period.year !== null || period.kind !== 'term' || period.asOf === null) return period.year
  return yearOfDate(period.asOf)
}

/** Whether a year lies within optional bounds, both included. An unknown year does, as long as nothing bounds it. */
export function withinYears(year: number | null, from: number | undefined, to: number | undefined): boolean {
  if (year === null) return from === undefined && to === undefined
  return (from === undefined || year >= from) && (to === undefined || year <= to)
}
