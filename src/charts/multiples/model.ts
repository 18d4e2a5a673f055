import type { Point } from '../points'
import type { PeriodKind } from '@/domain/period'
import type { Locale, Translate } from '@/locales/translate'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { formatCount } from '@/locales/format'
import { figureNote } from '../figure-text'
import { indicatorAddress } from './address'
import { lastDrawn, toPoint } from '../points'
import { per, valueText } from '../series-value'

export interface MultiplePanel {
  id: string
  /** The committee's name. */
  title: string
  /** One a year of the common range. */
  points: Point[]
  /** One a point, also where there is no number. */
  addresses: string[]
  /** Indexes of the years that begin after a break: not joined to those before. */
  cuts: number[]
  /** The first and the last value, to stand at their points; the same index when there is one. */
  ends: { index: number, text: string }[]
  /** 未公布, when nothing can be drawn. */
  words: string | null
  tooltips: string[]
}

export interface MultiplesModel {
  locale: Locale
  isShare: boolean
  firstYear: number
  years: string[]
  panels: MultiplePanel[]
  /** The largest value of all panels: one scale for all. */
  max: number
}

/** True for indicators that are shares 0–1. */
function isShareIndicator({ indicator }: Pick<IndicatorSeries, 'indicator'>): boolean {
  return indicator.endsWith('Rate')
}

/** One indicator of several committees, on one range of years and one scale. `kind`: of the addresses of years without a record. */
export function toMultiplesModel(series: readonly IndicatorSeries[], t: Translate, kind: PeriodKind = 'year'): MultiplesModel {
  const years = yearsOf(series)
  const isShare = series.some(isShareIndicator)
  const panels = series.map(each => toPanel(each, years, kind, t))
  return {
    locale: t.locale,
    isShare,
    firstYear: years[0] ?? 0,
    years: years.map(String),
    panels,
    max: Math.max(0, ...panels.flatMap(panel => panel.points.map(({ value }) => value ?? 0))),
  }
}

/** All years from the first to the last of any committee. */
export function yearsOf(series: readonly IndicatorSeries[]): number[] {
  const known = series.flatMap(each => each.points.map(({ year }) => year))
  if (known.length === 0) return []
  const first = Math.min(...known)
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index)
}

function toPanel(series: IndicatorSeries, years: readonly number[], kind: PeriodKind, t: Translate): MultiplePanel {
  const byYear = new Map(series.points.map(point => [point.year, point]))
  const found = years.map(year => byYear.get(year))
  const points = found.map((point): Point => point === undefined ? { value: null, state: 'none' } : scaled(toPoint(point.measure.figure), per(series)))
  const first = points.findIndex(({ value }) => value !== null)
  const last = lastDrawn(points)
  const labelAt = (index: number): { index: number, text: string } => ({ index, text: valueText(series, found[index], t) })
  return {
    id: series.committee.code,
    title: series.committee.name,
    points,
    addresses: years.map((year, index) => indicatorAddress(series, found[index], year, kind)),
    cuts: (series.breaks ?? []).map(({ year }) => year - (years[0] ?? 0)),
    ends: first === -1 ? [] : first === last ? [labelAt(last)] : [labelAt(first), labelAt(last)],
    words: first === -1 ? t('figure.missing.notStated') : null,
    tooltips: years.map((year, index) => tooltipOf(series, year, found[index], t)),
  }
}

function scaled({ value, state }: Point, factor: number): Point {
  return { value: value === null ? null : value * factor, state }
}

function tooltipOf(series: IndicatorSeries, year: number, point: IndicatorPoint | undefined, t: Translate): string {
  const value = valueText(series, point, t)
  const note = point === undefined ? undefined : figureNote(point.measure.figure, t)
  const isRatio = point?.measure.figure.kind === 'derived' && point.measure.figure.rule === 'ratio'
  return [series.committee.name, t('chart.trend.tooltip.line', { name: t('chart.year', { year }), value: note === undefined || isRatio ? value : t('chart.noted', { value, note }) }), ...fractionOf(point, t)].join('\n')
}

/** The fraction before the rate is taken at its word: both sides with the number. */
function fractionOf(point: IndicatorPoint | undefined, t: Translate): string[] {
  const { numerator, denominator, base } = point?.measure ?? {}
  if (numerator === undefined || denominator === undefined || base === undefined || numerator.kind === 'missing' || denominator.kind === 'missing') return []
  return [t('chart.fraction.ofBase', { part: formatCount(numerator.value, t.locale), whole: formatCount(denominator.value, t.locale), base: t(`base.${base}`) })]
}
