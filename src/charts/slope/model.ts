import type { Translate } from '@/locales/translate'
import type { Slope, SlopeLine } from '@/selectors/select-slope'
import type { IndicatorPoint } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount } from '@/locales/format'
import { indicatorAddress } from '../multiples/address'
import { per, shortName, valueText } from '../series-value'

export interface SlopeModelLine {
  id: string
  name: string
  /** In the unit drawn: counts, shares 0–1, or counts per 100 members. */
  start: number
  end: number
  startText: string
  endText: string
  tooltip: string
  /** What the keyboard finds at each end, and the addresses of the two figures. */
  ends: [text: string, address: string][]
  /** Others step back while one is chosen. */
  faint: boolean
}
export interface SlopeModel {
  from: string
  to: string
  lines: SlopeModelLine[]
  min: number
  max: number
}

/** @param only the chosen committee's code, or null */
export function toSlopeModel({ from, to, lines }: Slope, only: string | null, t: Translate): SlopeModel {
  const drawn = lines.map(line => toLine(line, only, t))
  const values = drawn.flatMap(({ start, end }) => [start, end])
  return { from: t('chart.year', { year: from }), to: t('chart.year', { year: to }), lines: drawn, min: Math.min(...values), max: Math.max(...values) }
}

function toLine({ series, start, end }: SlopeLine, only: string | null, t: Translate): SlopeModelLine {
  const valueOf = ({ measure }: IndicatorPoint): number => (countOf(measure.figure) ?? 0) * per(series)
  const told = (point: IndicatorPoint): string => [t('chart.trend.tooltip.line', { name: t('chart.year', { year: point.year }), value: valueText(series, point, t) }), ...fraction(point, t)].join(' · ')
  return {
    id: series.committee.code,
    name: shortName(series.committee, t),
    start: valueOf(start),
    end: valueOf(end),
    startText: valueText(series, start, t),
    endText: valueText(series, end, t),
    tooltip: [series.committee.name, told(start), told(end)].join('\n'),
    // Both years have a record: the kind, which is for years without one, does not count.
    ends: [start, end].map(point => [[series.committee.name, told(point)].join('\n'), indicatorAddress(series, point, point.year, 'year')]),
    faint: only !== null && only !== series.committee.code,
  }
}

/** Both sides of a rate, when its source counts them. */
function fraction({ measure: { numerator, denominator, base } }: IndicatorPoint, t: Translate): string[] {
  const [part, whole] = [countOf(numerator), countOf(denominator)]
  if (part === null || whole === null || base === undefined) return []
  return [t('chart.fraction.ofBase', { part: formatCount(part, t.locale), whole: formatCount(whole, t.locale), base: t(`base.${base}`) })]
}
