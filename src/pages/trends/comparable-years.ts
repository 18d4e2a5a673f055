import type { IndicatorSeries } from '@/selectors/views'

/** The first year in which a second committee has a number; null when nothing would be left out or compared. */
export function comparableFrom(series: readonly IndicatorSeries[]): number | null {
  const counts = new Map<number, number>()
  for (const { points } of series) {
    for (const { year, measure } of points) {
      if (measure.figure.kind !== 'missing') counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const years = [...counts.keys()].sort((a, b) => a - b)
  const shared = years.find(year => (counts.get(year) ?? 0) > 1)
  return shared === undefined || shared === years[0] ? null : shared
}
