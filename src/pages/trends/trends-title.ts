import type { TrendsState } from './trends-query'
import type { Translate } from '@/locales/translate'
import type { IndicatorSeries } from '@/selectors/views'
import { isOfAttendance, shownBase } from './trends-query'

/** What and when: 立案率，年度，2003—2025. Whom the panels say. */
export function trendsTitle(series: readonly IndicatorSeries[], state: Pick<TrendsState, 'indicator' | 'kind' | 'base'>, t: Translate): string {
  const span = spanOf(series)
  const { indicator, kind } = state
  const base = shownBase(state)
  const name = t(`indicator.${indicator}`)
  const what = base === null ? name : t('trends.ofIndicator', { indicator: name, base: t(`base.${base}`) })
  const counted = isOfAttendance(indicator) ? t('phase.opening') : t(`kind.${kind}`)
  if (span === null) return t('trends.figure', { what, counted })
  return t('trends.figureSpan', { what, counted, from: span[0], to: span[1] })
}

/** The first and the last year of any of the series; null when there is none. */
export function spanOf(series: readonly IndicatorSeries[]): readonly [number, number] | null {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year))
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}
