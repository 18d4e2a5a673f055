import type { PeriodKind } from '@/domain/period'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { attendanceIndicatorIds } from '@/indicators/indicator'
import { figureAddress, yearRecord } from '@/selectors/figure-address'

/** Of a year without a record the address names the year itself. */
export function indicatorAddress({ committee, indicator, base, perMembers }: IndicatorSeries, point: IndicatorPoint | undefined, year: number, kind: PeriodKind): string {
  const ofMeeting = isOfMeeting(indicator)
  if (point?.record == null) return figureAddress(yearRecord(committee.code, ofMeeting ? 'plenary' : kind, year), indicator)
  if (ofMeeting) return figureAddress(point.record, 'opening', indicator)
  if (perMembers === true) return figureAddress(point.record, indicator, 'perMembers')
  const shown = point.measure.base ?? base
  return shown === null || shown === 'feedback' ? figureAddress(point.record, indicator) : figureAddress(point.record, indicator, shown)
}

/** The address of one side of a rate; undefined where neither the rate nor the point has such a side. */
export function sideAddress({ committee, indicator, perMembers }: IndicatorSeries, { record, year, measure }: IndicatorPoint, side: 'numerator' | 'denominator'): string | undefined {
  if (record === null || measure.base === undefined || measure.base === 'feedback') return undefined
  if (isOfMeeting(indicator)) return figureAddress(record, 'opening', side === 'numerator' ? 'present' : measure.base)
  if (perMembers === true) return side === 'numerator' ? figureAddress(record, indicator) : figureAddress(yearRecord(committee.code, 'plenary', year), 'expected')
  if (side === 'denominator') return figureAddress(record, measure.base)
  return indicator === 'filingRate' ? figureAddress(record, 'filed') : figureAddress(record, 'handled', 'stated')
}

function isOfMeeting(indicator: IndicatorSeries['indicator']): boolean {
  return (attendanceIndicatorIds as readonly string[]).includes(indicator)
}
