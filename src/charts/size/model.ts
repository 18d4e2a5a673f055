import type { Locale, Translate } from '@/locales/translate'
import type { SizePoint, SizeView } from '@/selectors/compare-views'
import type { BandStep, SizePlace } from '@/selectors/size-band'
import type { Scale } from '../nice-scale'
import { formatCount, formatShare } from '@/locales/format'
import { minimumBase, sizeBand } from '@/selectors/size-band'
import { niceScale } from '../nice-scale'
import { sizeAddress } from './address'
import { shortName } from '../series-value'

export interface SizeModelPoint {
  id: string
  name: string
  n: number
  rate: number
  place: SizePlace | null
  /** Of the rate. */
  address: string
  /** Chosen by the reader: ringed and named. */
  marked: boolean
  faint: boolean
  tooltip: string
}

export interface SizeModel {
  locale: Locale
  points: SizeModelPoint[]
  /** null without a pooled rate. */
  band: { rate: number, label: string, steps: BandStep[] } | null
  /** What the axis below counts: 应出席（人）. */
  axis: string
  key: { warning: string, control: string, inside: string, near: string, far: string, small: string | null }
  /** The smallest rate shown. */
  min: number
  /** Of sizes. */
  scale: Scale
}

/** @param marked codes that the reader chose; `only` the one that the view is filtered to */
export function toSizeModel(view: SizeView, marked: readonly string[], only: string | null, t: Translate): SizeModel {
  const { points, pooled, base, indicator } = view
  const sizes = points.map(({ denominator }) => denominator)
  const scale = niceScale(Math.max(1, ...sizes) * 1.04)
  const unit = t(indicator === 'attendanceRate' ? 'unit.people' : 'unit.proposals')
  return {
    locale: t.locale,
    points: points.map(point => toModelPoint(point, view, marked.includes(point.committee.code) || only === point.committee.code, only !== null && only !== point.committee.code, t)),
    band: pooled === null ? null : { rate: pooled.rate, label: t('chart.size.pooled', { rate: formatShare(pooled.rate) }), steps: sizeBand(pooled.rate, Math.max(minimumBase, Math.round(Math.min(...sizes) / 2)), scale.max) },
    axis: t('chart.size.axis', { base: t(`base.${base}`), unit }),
    key: {
      warning: t('chart.size.key.warning'),
      control: t('chart.size.key.control'),
      inside: t('chart.size.key.inside'),
      near: t('chart.size.key.near'),
      far: t('chart.size.key.far'),
      small: points.some(({ place }) => place === null) ? t('chart.size.key.small') : null,
    },
    min: Math.min(1, ...points.map(({ rate }) => rate)),
    scale,
  }
}

function toModelPoint(point: SizePoint, view: SizeView, marked: boolean, faint: boolean, t: Translate): SizeModelPoint {
  const { committee, year, numerator, denominator, rate, place } = point
  const count = t('chart.fraction.ofBase', { part: formatCount(numerator, t.locale), whole: formatCount(denominator, t.locale), base: t(`base.${view.base}`) })
  return {
    id: committee.code,
    name: shortName(committee, t),
    n: denominator,
    rate,
    place,
    address: sizeAddress(view, point, 'rate'),
    marked,
    faint,
    tooltip: [committee.name, t('chart.trend.tooltip.line', { name: t('chart.year', { year }), value: formatShare(rate) }), count, placeText(place, t)].join('\n'),
  }
}

/** Where the point lies, in words. */
export function placeText(place: SizePlace | null, t: Translate): string {
  return t(`chart.size.place.${place ?? 'none'}`)
}
