import type { FigureAddress } from '@/selectors/figure-address'
import type { SizePoint, SizeView } from '@/selectors/compare-views'
import { figureAddress, yearRecord } from '@/selectors/figure-address'
import { sizeNumerators } from '@/selectors/select-size-view'

/** The yearly files name no record: the address is that of the committee's year, which the chain finds its record for. */
export function sizeAddress({ indicator, kind, base }: Pick<SizeView, 'indicator' | 'kind' | 'base'>, { committee, year }: Pick<SizePoint, 'committee' | 'year'>, side: 'numerator' | 'denominator' | 'rate'): FigureAddress {
  const ofMeeting = indicator === 'attendanceRate'
  const at = (...path: string[]): FigureAddress => figureAddress(yearRecord(committee.code, ofMeeting ? 'plenary' : kind, year), ...path)
  if (side === 'denominator') return at(base)
  if (side === 'rate') return ofMeeting ? at(indicator) : at(indicator, base)
  // 办复 as counted, not as its indicator may know it better.
  return indicator === 'handledRate' ? at('handled', 'stated') : at(sizeNumerators[indicator])
}
