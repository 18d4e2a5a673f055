import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import { drawingSeries, still } from '../chart-option'
import { rect, text } from '../shapes'
import { estimateTextWidth } from '../text-width'
import { palette } from '../theme'

export interface PictureBar {
  label: string
  /** The number behind the bar, as it is written. */
  value: string
  /** 0–1 of the full length. */
  length: number
  /** What the others leave over, or what is not chosen. */
  faint?: boolean
}
export interface BarGroup {
  title: string
  bars: readonly PictureBar[]
}

const rowHeight = 26
const size = 14

/** Bars that a page writes as a table, drawn for a picture: groups below one another, each from zero. */
export function toBarsPicture(groups: readonly BarGroup[], width: ChartWidth): Picture {
  const bars = groups.flatMap(group => group.bars)
  const labels = Math.min(width * 0.4, Math.max(0, ...bars.map(({ label }) => estimateTextWidth(label, size)))) + 12
  const values = Math.max(0, ...bars.map(({ value }) => estimateTextWidth(value, size))) + 8
  const shapes: Shape[] = []
  let top = 0
  for (const { title, bars: own } of groups) {
    shapes.push(text(title, 0, top + rowHeight / 2, size, palette.muted))
    own.forEach(({ label, value, length, faint }, index) => {
      const y = top + rowHeight * (index + 1.5)
      const drawn = (width - labels - values) * Math.min(1, Math.max(0, length))
      shapes.push(text(label, 0, y, size, palette.ink), rect(labels, y - 8, drawn, 16, faint === true ? palette.pale : palette.blue), text(value, labels + drawn + 8, y, size, palette.ink))
    })
    top += rowHeight * (own.length + 1) + 12
  }
  return { height: Math.max(1, top), option: { ...still, series: [drawingSeries(shapes)] } }
}
