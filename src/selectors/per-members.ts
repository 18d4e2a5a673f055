import type { IndicatorSeries } from './views'
import type { CommitteeFile } from '@/dataset/files'
import type { StatedFigure } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
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
  return {
    ...series,
    base: 'expected',
    perMembers: true,
    points: series.points.map(point => ({ ...point, measure: ratioOf(point.measure.figure, membersOf(meetings, point.year)?.expected, 'expected') })),
  }
}

/** The plenary opening of a year that states 应出席, the later of two. */
export function membersOf(meetings: readonly MeetingRecord[], year: number | null): { meeting: MeetingRecord, expected: StatedFigure } | null {
  const found = meetings.filter(meeting => meeting.type === 'plenary' && year !== null && meetingYear(meeting) === year).flatMap((meeting) => {
    const expected = meeting.counts.find(({ phase }) => phase === 'opening')?.figures.expected
    return expected === undefined ? [] : [{ meeting, expected }]
  })
  return found[found.length - 1] ?? null
}
