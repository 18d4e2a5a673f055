import type { MarkFigure } from '../linked-text'
import type { Translate } from '@/locales/translate'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { indicatorAddress } from './address'
import { isInterim } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { lastDrawn, toPoint } from '../points'
import { unmarked } from '../linked-text'
import { seriesName, valueText } from '../series-value'
import { yearsOf } from './model'

/** The finding of the panels: each committee's newest value with its year, and who has none. No ranking. */
export function multiplesSentence(series: readonly IndicatorSeries[], t: Translate, mark: MarkFigure = unmarked): string {
  const [first] = series
  const years = yearsOf(series)
  if (first === undefined || years.length === 0) return t('chart.multiples.nothing')
  const newest = series.map(each => ({ each, committee: each.committee.name, point: each.points[lastDrawn(each.points.map(({ measure }) => toPoint(measure.figure)))] }))
  const values = newest.flatMap(({ each, committee, point }) => point === undefined ? [] : [t('chart.multiples.value', { committee, value: mark(indicatorAddress(each, point, point.year, 'year'), wholeValue(each, point, t)), year: point.year })])
  const missing = newest.filter(({ point }) => point === undefined).map(({ committee }) => committee)
  const indicator = seriesName(first, t)
  return joinSentences([
    values.length === 0 ? '' : t('chart.multiples.newest', { indicator, values: values.join(t('chart.semicolon')) }),
    missing.length === 0 ? '' : t('chart.multiples.missing', { indicator, committees: missing.join(t('chart.comma')) }),
  ], t)
}

function wholeValue(series: IndicatorSeries, point: IndicatorPoint, t: Translate): string {
  const value = valueText(series, point, t)
  return isInterim(point.measure.figure) ? t('chart.interimValue', { n: value }) : value
}
