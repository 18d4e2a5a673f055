import type { ChartWidth } from '../widths'
import type { TrendModel } from './model'
import { formatCount } from '@/locales/format'
import { valueAxisRoom } from '../axes'
import { niceScale } from '../nice-scale'
import { estimateTextWidth } from '../text-width'

export const endLabelSize = 14

interface Panel {
  top: number
  height: number
  max: number
  step: number
  /** px from the top for a value of this panel. */
  yOf: (value: number) => number
}

/** Where everything lies, in px. The rate has a panel and an axis of its own, never a second axis in the first. */
export interface TrendFrame {
  left: number
  right: number
  /** px from one year to the next. */
  band: number
  xOf: (index: number) => number
  counts: Panel
  rate: Panel | null
  height: number
}

export function sidesFor(model: TrendModel, width: ChartWidth): { left: number, right: number } {
  const { max, step } = niceScale(model.max)
  const left = Math.max(38, valueAxisRoom(max, step, value => formatCount(value, model.locale)))
  if (width === 343) return { left, right: 12 }
  const labels = [...model.lines, ...model.rate === null ? [] : [model.rate]].map(each => estimateTextWidth(each.label, endLabelSize))
  return { left, right: Math.ceil(Math.max(0, ...labels)) + 18 }
}

/** @param above px taken by the key and by the texts of breaks */
export function frameFor(model: TrendModel, width: ChartWidth, above: number): TrendFrame {
  const sides = sidesFor(model, width)
  const band = (width - sides.left - sides.right) / Math.max(1, model.years.length)
  const scale = niceScale(model.max)
  const counts = panel(above + 14, { 343: 180, 688: 220, 1136: 250 }[width], scale.max, scale.step)
  const below = counts.top + counts.height
  const rateMax = Math.max(1, ...model.rate?.points.map(({ value }) => value ?? 0) ?? [])
  const rate = model.rate === null ? null : panel(below + 46, width === 343 ? 64 : 80, rateMax, 0.5)
  return {
    ...sides, band, counts, rate,
    xOf: index => sides.left + band * (index + 0.5),
    height: (rate === null ? below : rate.top + rate.height) + 26,
  }
}

function panel(top: number, height: number, max: number, step: number): Panel {
  return { top, height, max, step, yOf: value => top + height * (1 - value / max) }
}
