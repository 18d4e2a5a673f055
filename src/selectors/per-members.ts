import type { IndicatorSeries } from './views'
import type { CommitteeFile } from '@/dataset/files'
import type { StatedFigure } from '@/domain/figure'
import type { IndicatorId } from '@/indicators/indicator'
import { meetingYear } from '@/domain/record-year'
import { proposalIndicators } from '@/indicators/catalogue'
import { proposalIndicatorIds } from '@/indicators/indicator'
import { ratioOf } from '@/indicators/ratio'

/** Counts of proposals (and of those who proposed) can be set against members; rates and attendance are already. */
export function canBePerMembers(id: IndicatorId): boolean {
  return proposalIndicatorIds.some(one => one === id && proposalIndicators[one].unit !== 'share')
}

/**
 * The same series with each count divided by 应出席 at the plenary opening of that very year: members in office change,
 * so one year's number never serves another. Values are counts a member; per 100 is a matter of writing them.
 */
export function toPerMembers(series: IndicatorSeries, { meetings }: Pick<CommitteeFile, 'meetings'>): IndicatorSeries {
  const members = new Map<number, StatedFigure>()
  for (const meeting of meetings) {
    const year = meetingYear(meeting)
    const expected = meeting.counts.find(({ phase }) => phase === 'opening')?.figures.expected
    if (meeting.type === 'plenary' && year !== null && expected !== undefined) members.set(year, expected)
  }
  return {
    ...series,
    base: 'expected',
    perMembers: true,
    points: series.points.map(point => ({ ...point, measure: ratioOf(point.measure.figure, members.get(point.year), 'expected') })),
  }
}
