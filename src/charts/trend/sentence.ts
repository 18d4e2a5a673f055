import type { MarkFigure } from '../linked-text'
import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { BaseId } from '@/indicators/indicator'
import type { Trend, TrendPoint } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { isInterim } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { unmarked } from '../linked-text'
import { cutsOf, trendFields } from './model'

interface Value { year: number, value: number, record: string }

/** The finding of the trend: the range of the first count that is known, where the rate went, and what is not drawn and why. */
export function trendSentence(trend: Trend, t: Translate, mark: MarkFigure = unmarked): string {
  const [first] = trend.points
  const last = trend.points[trend.points.length - 1]
  if (first === undefined || last === undefined) return t('chart.trend.sentence.nothing')
  const years = first.year === last.year ? String(first.year) : t('chart.years', { from: first.year, to: last.year })
  const field = trendFields.find(each => valuesOf(trend, point => point[each]).length > 0)
  const range = field === undefined ? t(hasInterim(trend) ? 'chart.trend.sentence.noFinal' : 'chart.trend.sentence.noneIn', { years }) : rangeSentence(t(`indicator.${field}`), valuesOf(trend, point => point[field]), years, markOf(field, mark), t)
  const base = trend.points.map(point => point.filingRate.base).find(each => each !== undefined) ?? 'submitted'
  return joinSentences([range, rateSentence(valuesOf(trend, point => point.filingRate.figure), base, mark, t), cutSentence(trend, t), ...doubtSentences(trend, t)], t)
}

function hasInterim({ points }: Trend): boolean {
  return points.some(point => trendFields.some(field => isInterim(point[field])))
}

/** Final counts only: an interim one may stand beside the line, not in a comparison. */
function valuesOf(trend: Trend, figureOf: (point: TrendPoint) => Figure): Value[] {
  return trend.points.flatMap((point) => {
    const figure = figureOf(point)
    const value = countOf(figure)
    return value === null || isInterim(figure) ? [] : [{ year: point.year, value, record: point.period?.id ?? '' }]
  })
}

function rangeSentence(name: string, values: readonly Value[], years: string, markValue: (value: Value, text: string) => string, t: Translate): string {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const [low] = sorted
  const high = sorted[sorted.length - 1]
  if (low === undefined || high === undefined) return ''
  const n = values.length
  const format = (each: Value): string => markValue(each, formatCount(each.value, t.locale))
  if (n === 1) return t(years === String(low.year) ? 'chart.trend.sentence.one' : 'chart.trend.sentence.oneOf', { years, name, year: low.year, value: format(low) })
  if (low.value === high.value) return t('chart.trend.sentence.same', { years, name, n, value: format(low) })
  return t('chart.trend.sentence.range', { years, name, n, low: format(low), lowYear: low.year, high: format(high), highYear: high.year })
}

function markOf(field: string, mark: MarkFigure): (value: Value, text: string) => string {
  return ({ record }, text) => mark(figureAddress(record, field), text)
}

/** Where a line is cut, and that nothing is said across: docs/domain.md, rule 9. */
function cutSentence(trend: Trend, t: Translate): string {
  const years = [...new Set(cutsOf(trend).map(({ year }) => year))].sort((a, b) => a - b)
  return years.length === 0 ? '' : t('chart.trend.sentence.cuts', { years: years.join(t('chart.comma')) })
}

function rateSentence(values: readonly Value[], base: BaseId, mark: MarkFigure, t: Translate): string {
  const [first] = values
  const last = values[values.length - 1]
  if (first === undefined || last === undefined) return ''
  const name = t('chart.trend.rateName', { base: t(`base.${base}`) })
  const format = ({ record, value }: Value): string => mark(figureAddress(record, 'filingRate', base), formatShare(value))
  if (first === last) return t('chart.trend.sentence.oneRate', { name, year: first.year, rate: format(first) })
  return t('chart.trend.sentence.rates', { name, firstYear: first.year, first: format(first), lastYear: last.year, last: format(last) })
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
