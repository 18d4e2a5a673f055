import type { PeriodKind } from '@/domain/period'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { attendanceIndicatorIds } from '@/indicators/indicator'
import { figureAddress, yearRecord } from '@/selectors/figure-address'

/** Of a year without a record the address names the year itself. */
export function indicatorAddress({ committee, indicator, base }: IndicatorSeries, point: IndicatorPoint | undefined, year: number, kind: PeriodKind): string {
  const ofMeeting = (attendanceIndicatorIds as readonly string[]).includes(indicator)
  if (point?.record == null) return figureAddress(yearRecord(committee.code, ofMeeting ? 'plenary' : kind, year), indicator)
  if (ofMeeting) return figureAddress(point.record, 'opening', indicator)
  const shown = point.measure.base ?? base
  return shown === null || shown === 'feedback' ? figureAddress(point.record, indicator) : figureAddress(point.record, indicator, shown)
}
