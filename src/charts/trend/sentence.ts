import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { Trend, TrendPoint } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatShare } from '@/locales/format'
import { isInterim } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { trendFields } from './model'

interface Value { year: number, value: number }

/** The finding of the trend: the range of the first count that is known, where the rate went, and what is not drawn and why. */
export function trendSentence(trend: Trend, t: Translate): string {
  const [first] = trend.points
  const last = trend.points[trend.points.length - 1]
  if (first === undefined || last === undefined) return t('chart.trend.sentence.nothing')
  const years = first.year === last.year ? String(first.year) : t('chart.years', { from: first.year, to: last.year })
  const field = trendFields.find(each => valuesOf(trend, point => point[each]).length > 0)
  const range = field === undefined ? t(hasInterim(trend) ? 'chart.trend.sentence.noFinal' : 'chart.trend.sentence.noneIn', { years }) : rangeSentence(t(`indicator.${field}`), valuesOf(trend, point => point[field]), years, t)
  return joinSentences([range, rateSentence(valuesOf(trend, point => point.filingRate.figure), t), ...doubtSentences(trend, t)], t)
}

function hasInterim({ points }: Trend): boolean {
  return points.some(point => trendFields.some(field => isInterim(point[field])))
}

/** Final counts only: an interim one may stand beside the line, not in a comparison. */
function valuesOf(trend: Trend, figureOf: (point: TrendPoint) => Figure): Value[] {
  return trend.points.flatMap((point) => {
    const figure = figureOf(point)
    const value = countOf(figure)
    return value === null || isInterim(figure) ? [] : [{ year: point.year, value }]
  })
}

function rangeSentence(name: string, values: readonly Value[], years: string, t: Translate): string {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const [low] = sorted
  const high = sorted[sorted.length - 1]
  if (low === undefined || high === undefined) return ''
  const n = values.length
  const format = ({ value }: Value): string => formatCount(value, t.locale)
  if (n === 1) return t(years === String(low.year) ? 'chart.trend.sentence.one' : 'chart.trend.sentence.oneOf', { years, name, year: low.year, value: format(low) })
  if (low.value === high.value) return t('chart.trend.sentence.same', { years, name, n, value: format(low) })
  return t('chart.trend.sentence.range', { years, name, n, low: format(low), lowYear: low.year, high: format(high), highYear: high.year })
}

function rateSentence(values: readonly Value[], t: Translate): string {
  const [first] = values
  const last = values[values.length - 1]
  if (first === undefined || last === undefined) return ''
  const name = t('indicator.filingRate')
  if (first === last) return t('chart.trend.sentence.oneRate', { name, year: first.year, rate: formatShare(first.value) })
  return t('chart.trend.sentence.rates', { name, firstYear: first.year, first: formatShare(first.value), lastYear: last.year, last: formatShare(last.value) })
}

function doubtSentences({ points, kind }: Trend, t: Translate): string[] {
  const count = (test: (figure: Figure) => boolean): number => points.filter(point => trendFields.some(field => test(point[field]))).length
  const empty = points.filter(point => trendFields.every(field => point[field].kind === 'missing')).length
  const approximate = count(figure => figure.kind === 'approximate' && figure.rule === undefined)
  const conflicting = count(figure => figure.kind === 'conflicting')
  const interim = count(isInterim)
  return [
    // Terms are five years apart: the years between them are no gaps.
    empty === 0 || kind === 'term' || empty === points.length ? '' : t('chart.trend.sentence.gaps', { n: empty }),
    approximate === 0 ? '' : t('chart.trend.sentence.approximate', { n: approximate }),
    conflicting === 0 ? '' : t('chart.trend.sentence.conflicting', { n: conflicting }),
    interim === 0 ? '' : t('chart.trend.sentence.interim', { n: interim }),
  ]
}
