import type { Point } from '../points'
import type { Figure } from '@/domain/figure'
import type { Break } from '@/domain/rule'
import type { Locale, Translate } from '@/locales/translate'
import type { Trend, TrendPoint } from '@/selectors/views'
import { breaksBetween, breakTouches } from '@/domain/break-scope'
import { formatCount, formatShare } from '@/locales/format'
import { figureAddress, yearRecord } from '@/selectors/figure-address'
import { conflictMark, figureNote, formatFigure, missingText } from '../figure-text'
import { lastDrawn, toPoint } from '../points'

export const trendFields = ['submitted', 'filed', 'handled'] as const
const drawnIds = [...trendFields, 'filingRate'] as const
export type TrendField = typeof trendFields[number]

export interface TrendLine {
  id: TrendField | 'rate'
  points: Point[]
  /** One a point, also where there is no number. */
  addresses: string[]
  /** 提交 5992: the last value, with its year when the axis goes on. */
  label: string
  /** Index of that value. */
  last: number
  /** Indexes of the years that begin after a break: not joined to those before. */
  cuts: number[]
}

export interface TrendModel {
  locale: Locale
  firstYear: number
  years: string[]
  /** Only lines with at least one value. */
  lines: TrendLine[]
  rate: TrendLine | null
  /** 立案率 = 立案 ÷ 提交 */
  rateTitle: string
  /** 件: the largest value of the lines. */
  max: number
  /** At the boundary before the year with this index. */
  breaks: { index: number, text: string }[]
  notes: { interim: string | null, derived: string | null, conflict: string | null }
  tooltips: string[]
}

/** The years with their lines, gaps and marks. */
export function toTrendModel(trend: Trend, t: Translate): TrendModel {
  const { points } = trend
  const cuts = cutsOf(trend)
  const lines = trendFields.map(field => toLine(field, points.map(point => toPoint(point[field])), trend, t)).filter(line => line.last !== -1)
  const rate = toLine('rate', points.map(point => toPoint(point.filingRate.figure)), trend, t)
  const firstYear = points[0]?.year ?? 0
  const base = points.map(point => point.filingRate.base).find(each => each !== undefined) ?? 'submitted'
  const drawn = [...lines, ...rate.last === -1 ? [] : [rate]].flatMap(line => line.points)
  const noteFor = (state: Point['state'], text: string): string | null => drawn.some(point => point.state === state) ? text : null
  return {
    locale: t.locale,
    firstYear,
    years: points.map(({ year }) => String(year)),
    lines,
    rate: rate.last === -1 ? null : rate,
    rateTitle: t('chart.trend.rateTitle', { base: t(`base.${base}`) }),
    max: Math.max(0, ...lines.flatMap(line => line.points.map(({ value }) => value ?? 0))),
    breaks: toBreaks(cuts, firstYear, t),
    notes: {
      interim: noteFor('interim', t('figure.interim')),
      derived: noteFor('derived', t('figure.derived')),
      conflict: noteFor('conflicting', t('figure.conflicting')),
    },
    tooltips: points.map(point => tooltipOf(point, trend.breaks, t)),
  }
}

function toLine(id: TrendLine['id'], drawn: Point[], { points, breaks, kind }: Trend, t: Translate): TrendLine {
  const last = lastDrawn(drawn)
  const value = drawn[last]?.value ?? 0
  const params = { name: t(id === 'rate' ? 'indicator.filingRate' : `indicator.${id}`), value: id === 'rate' ? formatShare(value) : formatCount(value, t.locale), year: points[last]?.year ?? '' }
  const first = points[0]?.year ?? 0
  const cuts = breaksBetween(breaks, id === 'rate' ? 'filingRate' : id, first, first + points.length - 1).map(({ year }) => year - first)
  const committee = points.find(({ period }) => period !== null)?.period?.committee ?? ''
  const addresses = points.map(({ period, year, filingRate }) => {
    const record = period?.id ?? yearRecord(committee, kind, year)
    return id === 'rate' ? figureAddress(record, 'filingRate', filingRate.base ?? 'submitted') : figureAddress(record, id)
  })
  return { id, points: drawn, addresses, last, cuts, label: t(last === points.length - 1 ? 'chart.trend.label' : 'chart.trend.labelOfYear', params) }
}

/** The breaks that bear on these lines: how topics are cut changes neither what was submitted nor what was filed. */
export function cutsOf({ points, breaks }: Trend): Break[] {
  const first = points[0]?.year ?? 0
  const last = points[points.length - 1]?.year ?? 0
  return drawnIds.reduce<Break[]>((found, id) => [...found, ...breaksBetween(breaks, id, first, last).filter(one => !found.includes(one))], [])
}

function toBreaks(cuts: readonly Break[], firstYear: number, t: Translate): TrendModel['breaks'] {
  const texts = new Map(cuts.map(({ year, subject }) => [year - firstYear, t(subject === 'exit' ? 'chart.break.exit' : 'chart.break.other')]))
  return [...texts].map(([index, text]) => ({ index, text })).sort((a, b) => a.index - b.index)
}

function tooltipOf(point: TrendPoint, breaks: readonly Break[], t: Translate): string {
  const rate = point.filingRate.figure
  const lines = trendFields.filter(field => point[field].kind !== 'missing').map(field => countLine(t(`indicator.${field}`), point[field], t))
  if (rate.kind !== 'missing') lines.push(t('chart.trend.tooltip.line', { name: t('indicator.filingRate'), value: formatShare(rate.value) }))
  const marks = breaks.filter(one => one.year === point.year && drawnIds.some(id => breakTouches(one, id))).map(({ text, textEn }) => t.locale === 'en' ? textEn : text)
  return [t('chart.year', { year: point.year }), ...lines.length === 0 ? [missingText('noDocument', t)] : lines, ...marks].join('\n')
}

function countLine(name: string, figure: Figure, t: Translate): string {
  const value = t('chart.proposals', { n: formatFigure(figure, t).replace(conflictMark, '') })
  const note = figureNote(figure, t)
  return t('chart.trend.tooltip.line', { name, value: note === undefined ? value : t('chart.noted', { value, note }) })
}
