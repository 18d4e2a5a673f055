import type { TrendsState } from './trends-query'
import type { Translate } from '@/locales/translate'
import type { IndicatorSeries } from '@/selectors/views'
import { isOfAttendance } from './trends-query'

/** What and when: 立案率，年度，2003—2025. Whom the panels say. */
export function trendsTitle(series: readonly IndicatorSeries[], { indicator, kind }: Pick<TrendsState, 'indicator' | 'kind'>, t: Translate): string {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year))
  const what = t(`indicator.${indicator}`)
  const counted = isOfAttendance(indicator) ? t('phase.opening') : t(`kind.${kind}`)
  if (years.length === 0) return t('trends.figure', { what, counted })
  return t('trends.figureSpan', { what, counted, from: Math.min(...years), to: Math.max(...years) })
}
