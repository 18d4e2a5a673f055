import type { YearBounds } from './select-trend'
import type { IndicatorPoint, IndicatorSeries } from './views'
import type { CommitteeFile } from '@/dataset/files'
import type { AttendanceCount, MeetingRecord } from '@/domain/meeting'
import type { PeriodKind } from '@/domain/period'
import type { AttendanceIndicator, BaseId, IndicatorId, Measure } from '@/indicators/indicator'
import { breaksBetween } from '@/domain/break-scope'
import { meetingYear, periodYear, withinYears } from '@/domain/record-year'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { attendanceIndicatorIds } from '@/indicators/indicator'
import { preferPeriod } from './select-trend'
import { everyYear } from './yearly'

export interface SeriesSelection extends YearBounds {
  indicator: IndicatorId
  /** Which periods, for indicators of proposals; never mixed. */
  kind: PeriodKind
  /** null: the usual base of each record. */
  base: BaseId | null
  /** Which count, for indicators of attendance. */
  phase?: 'opening' | 'closing'
}

type SeriesFile = Pick<CommitteeFile, 'committee' | 'meetings' | 'periods'> & Partial<Pick<CommitteeFile, 'breaks'>>

const noDocument: Measure = { figure: { kind: 'missing', reason: 'noDocument' } }

/** One indicator year by year. `base` is the one asked for, else the one that all its measures share, else null. */
export function selectIndicatorSeries(file: SeriesFile, selection: SeriesSelection): IndicatorSeries {
  const { indicator, base } = selection
  const points = isAttendance(indicator) ? attendancePoints(file, attendanceIndicators[indicator], selection) : proposalPoints(file, indicator, selection)
  const breaks = breaksBetween(file.breaks ?? [], indicator, points[0]?.year ?? 0, points[points.length - 1]?.year ?? 0)
  return { committee: file.committee, indicator, base: base ?? commonBase(points), points, ...breaks.length === 0 ? {} : { breaks } }
}

function isAttendance(id: IndicatorId): id is AttendanceIndicator['id'] {
  return (attendanceIndicatorIds as readonly IndicatorId[]).includes(id)
}

function attendancePoints(file: SeriesFile, indicator: AttendanceIndicator, { base, phase = 'opening', from, to }: SeriesSelection): IndicatorPoint[] {
  const inPhase = (meeting: MeetingRecord): AttendanceCount => meeting.counts.find(one => one.phase === phase) ?? { phase, figures: {}, claims: [] }
  const measure = (meeting: MeetingRecord): Measure => indicator.compute(inPhase(meeting), base ?? undefined)
  const meetings = file.meetings.filter(meeting => meeting.type === 'plenary' && withinYears(meetingYear(meeting), from, to))
  // Of two sessions in one year the one with a figure; the later, when both have one.
  const prefer = (a: MeetingRecord, b: MeetingRecord): MeetingRecord => (measure(b).figure.kind === 'missing' && measure(a).figure.kind !== 'missing' ? a : b)
  return everyYear(meetings, meetingYear, prefer).map(({ year, item }) => ({ year, measure: item === null ? noDocument : measure(item), record: item?.id ?? null }))
}

function proposalPoints(file: SeriesFile, id: Exclude<IndicatorId, AttendanceIndicator['id']>, { kind, base, from, to }: SeriesSelection): IndicatorPoint[] {
  const periods = file.periods.filter(period => period.kind === kind && withinYears(periodYear(period), from, to))
  return everyYear(periods, periodYear, preferPeriod).map(({ year, item }) => {
    return { year, measure: item === null ? noDocument : proposalIndicators[id].compute(item, base ?? undefined), record: item?.id ?? null }
  })
}

function commonBase(points: readonly IndicatorPoint[]): BaseId | null {
  const bases = new Set(points.filter(point => point.measure.figure.kind !== 'missing').map(point => point.measure.base ?? null))
  const [base = null] = bases
  return bases.size === 1 ? base : null
}
