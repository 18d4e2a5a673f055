import type { Picture } from '../chart-option'
import type { KeyItem } from '../key'
import type { Scale } from '../nice-scale'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import type { AttendanceBar, AttendanceModel, AttendanceSlot } from './model'
import { formatCount } from '@/locales/format'
import { slotAxis, valueAxis, valueAxisRoom } from '../axes'
import { slotItem } from '../chart-item'
import { boxTarget } from '../target'
import { axisTooltip, drawingSeries, hoverSeries, still } from '../chart-option'
import { drawKey, sampleWidth } from '../key'
import { niceScale } from '../nice-scale'
import { text } from '../shapes'
import { fontSize, palette } from '../theme'
import { barShapes, keyItems, quorumLine } from './bar-shapes'
import { rateLabels } from './rate-labels'
import { labelHalf, labelledSlots } from './slot-labels'
import { fitsLevel, wordLabel } from './word-label'

const bottomMargin = 42
const plotHeight = 240
/** Below this width (px) a missing count of one phase is a dash, explained in the key. */
const wordWidth = 20

export interface Column {
  bar: AttendanceBar
  left: number
  width: number
  /** px from the plot's top to the bar's top. */
  top: number
}

/** One column a count: base as outline, present as fill, the rate above, each session's own quorum line. */
export function toColumnsPicture(model: AttendanceModel, width: ChartWidth): Picture {
  const scale = niceScale(model.max, 5)
  const margin = marginsFor(model, width, scale)
  const band = (width - margin.left - margin.right) / model.slots.length
  const fall = (count: number): number => plotHeight * (1 - count / scale.max)
  const columns = model.slots.flatMap((slot, index) => placeColumns(slot, margin.left + band * index, band, model, fall))
  const rates = rateLabels(columns, margin.left)
  const key = drawKey([...keyItems(model, true), ...dashKey(model, columns)], margin.left, 0, width - margin.left - margin.right)
  const top = key.height + 14 + Math.ceil(Math.max(0, ...rates.map(rate => fontSize.tiny / 2 - rate.y)))
  const level = fitsLevel(columns.flatMap(({ bar }) => bar.words ?? []), model.phases.length > 1 ? columns[0]?.width ?? 0 : band)

  const shapes = [
    ...key.shapes,
    ...columns.flatMap(column => drawColumn(column, band, count => top + fall(count))),
    ...rates.map(rate => text(rate.text, rate.x, top + rate.y, fontSize.tiny, palette.ink, { anchor: 'center' })),
    ...model.slots.flatMap((slot, index) => drawWords(slot, columns, margin.left + band * (index + 0.5), top + plotHeight - 6, level)),
  ]
  return {
    height: top + plotHeight + bottomMargin,
    targets: columns.map(column => boxTarget(column.bar.address, column.left, top - 14, column.width, plotHeight + 14)),
    keys: { direction: 'across', series: [model.slots.map(({ tooltip, bars }, index) => slotItem(tooltip, bars[0]?.address ?? null, { x: margin.left + band * index, y: top, width: band, height: plotHeight }))] },
    option: {
      ...still,
      grid: { left: margin.left, right: margin.right, top, bottom: bottomMargin, outerBoundsMode: 'none' },
      xAxis: slotAxis(model.slots.map(slot => slot.year === '' ? slot.session : `${slot.year}\n${slot.session}`), labelledSlots(model.slots, band)),
      yAxis: valueAxis(scale.max, scale.step, value => formatCount(value, model.locale)),
      tooltip: axisTooltip(slot => model.slots[slot]?.tooltip ?? '', 'shadow'),
      series: [hoverSeries(model.slots.length), drawingSeries(shapes)],
    },
  }
}

/** The last label is centred on a band that may be narrower than itself: the margin takes what hangs over. */
function marginsFor({ slots, locale }: AttendanceModel, width: number, { max, step }: Scale): { left: number, right: number } {
  const left = Math.max(48, valueAxisRoom(max, step, value => formatCount(value, locale)))
  return { left, right: Math.max(12, Math.ceil(labelHalf(slots) - (width - left - 24) / slots.length / 2) + 2) }
}

/** Side by side within the session's band; a phase keeps its place when the other, or both, are missing. */
function placeColumns(slot: AttendanceSlot, left: number, band: number, { phases }: AttendanceModel, fall: (count: number) => number): Column[] {
  const slotWidth = Math.min(56, band * 0.7)
  const each = slotWidth / phases.length
  const start = left + (band - slotWidth) / 2
  return slot.bars.map(bar => ({
    bar,
    left: start + each * phases.indexOf(bar.phase),
    width: phases.length > 1 ? each - 1 : each,
    top: fall(Math.max(bar.present ?? 0, bar.base?.count ?? 0)),
  }))
}

function drawColumn({ bar, left, width }: Column, band: number, yOf: (count: number) => number): Shape[] {
  const shapes = barShapes(bar, (from, to) => ({ x: left, y: yOf(to), width, height: yOf(from) - yOf(to) }))
  const reach = Math.min(6, band * 0.1)
  if (bar.quorum !== null) shapes.push(quorumLine(left - reach, yOf(bar.quorum), left + width + reach, yOf(bar.quorum)))
  return shapes
}

/** A slot is never just empty: what is missing, or approximate, stands there in words. */
function drawWords(slot: AttendanceSlot, columns: readonly Column[], centre: number, bottom: number, level: boolean): Shape[] {
  const own = columns.filter(({ bar }) => slot.bars.includes(bar))
  const words = slot.bars[0]?.words ?? null
  if (words !== null && slot.bars.every(bar => bar.isMissing && bar.base === null)) return wordLabel(words, centre, bottom, level, palette.muted)
  return own.flatMap(({ bar, left, width }) => {
    if (bar.words === null) return []
    const x = left + width / 2
    if (isDash(bar, width)) return own.some(other => other.bar.words !== null && !isDash(other.bar, other.width)) ? [] : [text('–', x, bottom - 4, fontSize.tiny, palette.muted, { anchor: 'center' })]
    return wordLabel(bar.words, x, bottom, level, bar.base === null ? palette.muted : palette.ink)
  })
}

function isDash(bar: AttendanceBar, width: number): boolean {
  return bar.isMissing && bar.base === null && width < wordWidth
}

function dashKey({ phases, missing }: AttendanceModel, columns: readonly Column[]): KeyItem[] {
  if (phases.length === 1 || !columns.some(({ bar, width }) => isDash(bar, width))) return []
  return [{ label: missing, sample: (x, y) => [text('–', x + sampleWidth / 2, y, fontSize.tiny, palette.muted, { anchor: 'center' })] }]
}
