import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import type { AttendanceBar, AttendanceModel, AttendanceSlot } from './model'
import { boxTarget } from '../target'
import { drawingSeries, itemSeries, itemTooltip, still } from '../chart-option'
import { line, text } from '../shapes'
import { estimateTextWidth, joinToLines } from '../text-width'
import { fontSize, palette } from '../theme'
import { barShapes, quorumLine } from './bar-shapes'

interface Frame {
  /** px: where bars begin and how long the longest is. */
  left: number
  length: number
  thickness: number
  /** px that the quorum line reaches beyond the bar. */
  overshoot: number
  /** px for the texts at the right; null when they stand above the bar. */
  beside: number | null
}

interface Row {
  slot: AttendanceSlot
  bar: AttendanceBar
  /** px: top of the row's texts, and of its bar. */
  top: number
  barTop: number
  height: number
  details: string[]
}

const frames: Record<ChartWidth, Frame> = {
  343: { left: 0, length: 343, thickness: 26, overshoot: 5, beside: null },
  688: { left: 92, length: 336, thickness: 40, overshoot: 9, beside: 246 },
  1136: { left: 150, length: 656, thickness: 44, overshoot: 9, beside: 316 },
}

/** One large bar a count, its fraction and date written beside it, on a narrow screen above it. */
export function toBarsPicture(model: AttendanceModel, width: ChartWidth): Picture {
  const frame = frames[width]
  const rows = placeRows(model, frame)
  const groups = rows.map(row => drawRow(row, frame, model.max))
  const last = rows[rows.length - 1]
  const bottom = last === undefined ? 0 : last.top + last.height
  const rule = drawRule(model, rows, frame, bottom, width)
  return {
    height: Math.ceil(rule.bottom),
    targets: rows.map(row => boxTarget(row.bar.address, 0, row.top, width, row.height)),
    keys: { direction: 'down', series: [rows.map(({ slot, bar, top, height }, item) => ({ text: slot.tooltip, address: bar.address, box: { x: 0, y: top, width, height }, tip: { series: 0, item } }))] },
    option: { ...still, tooltip: itemTooltip(rows.map(row => row.slot.tooltip)), series: [itemSeries(groups), drawingSeries(rule.shapes)] },
  }
}

function placeRows(model: AttendanceModel, frame: Frame): Row[] {
  let top = 6
  return model.slots.flatMap(slot => slot.bars.map((bar): Row => {
    const details = joinToLines(bar.details, ' · ', fontSize.small, frame.beside ?? frame.length)
    const row = frame.beside === null ? narrowRow(bar, details, frame) : wideRow(details, frame)
    const placed = { slot, bar, details, top, barTop: top + row.barOffset, height: row.height }
    top += row.height + 22
    return placed
  }))
}

function wideRow(details: readonly string[], { thickness, overshoot }: Frame): { barOffset: number, height: number } {
  const texts = 26 + details.length * 17
  const height = Math.max(thickness, texts) + overshoot
  return { barOffset: overshoot + (height - overshoot - thickness) / 2, height }
}

function narrowRow(bar: AttendanceBar, details: readonly string[], { thickness, overshoot }: Frame): { barOffset: number, height: number } {
  const above = 22 + 26 + details.length * 17 + overshoot + 2
  return { barOffset: above, height: above + (bar.present === null && bar.base === null ? 4 : thickness) + overshoot }
}

function drawRow({ slot, bar, top, barTop, details }: Row, frame: Frame, max: number): Shape[] {
  const { left, length, thickness, overshoot, beside } = frame
  const scale = (count: number): number => max === 0 ? 0 : count / max * length
  const shapes = barShapes(bar, (from, to) => ({ x: left + scale(from), y: barTop, width: scale(to) - scale(from), height: thickness }))
  const middle = barTop + thickness / 2
  if (bar.present === null && bar.base === null) shapes.push(line(left, middle, left + length, middle, palette.rule))
  if (bar.quorum !== null) shapes.push(quorumLine(left + scale(bar.quorum), barTop - overshoot, left + scale(bar.quorum), barTop + thickness + overshoot))
  if (beside === null) {
    shapes.push(text(slot.session, 0, top + 8, fontSize.small, palette.muted, { bold: true }))
    shapes.push(text(bar.fraction, 0, top + 32, fontSize.big, palette.ink, { bold: true }))
    details.forEach((part, index) => shapes.push(text(part, 0, top + 54 + index * 17, fontSize.small, palette.muted)))
    return shapes
  }
  const textLeft = left + length + 14
  const textTop = middle - (26 + details.length * 17) / 2
  shapes.push(text(slot.session, left - 14, middle, fontSize.name, palette.ink, { anchor: 'right', bold: true }))
  shapes.push(text(bar.fraction, textLeft, textTop + 13, fontSize.big, palette.ink, { bold: true }))
  details.forEach((part, index) => shapes.push(text(part, textLeft, textTop + 34 + index * 17, fontSize.small, palette.muted)))
  return shapes
}

/** The rule is said once, under the last line that it explains. */
function drawRule(model: AttendanceModel, rows: readonly Row[], frame: Frame, bottom: number, width: number): { shapes: Shape[], bottom: number } {
  const ruled = rows.filter(row => row.bar.quorum !== null)
  const quorum = ruled[ruled.length - 1]?.bar.quorum
  if (model.quorumLabel === null || quorum === undefined || quorum === null) return { shapes: [], bottom: bottom + 4 }
  const lines = [model.quorumLabel, model.quorumScope].filter(part => part !== null)
  const half = Math.max(...lines.map(part => estimateTextWidth(part, fontSize.small))) / 2
  const wanted = frame.left + quorum / model.max * frame.length
  const x = Math.max(half, Math.min(wanted, width - half))
  return {
    shapes: lines.map((part, index) => text(part, x, bottom + 14 + index * 17, fontSize.small, palette.red, { anchor: 'center' })),
    bottom: bottom + 8 + lines.length * 17 + 4,
  }
}
