import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { Target } from '../target'
import type { ChartWidth } from '../widths'
import type { FunnelModel, StageBar } from './model'
import { drawingSeries, itemSeries, itemTooltip, still } from '../chart-option'
import { boxTarget } from '../target'
import { flow } from '../flow'
import { path, rect, text } from '../shapes'
import { estimateTextWidth, joinToLines } from '../text-width'
import { fontSize, palette } from '../theme'
import { hatchPath } from './hatch'

interface Frame {
  left: number
  /** px of the longest bar. */
  length: number
  thickness: number
  /** px for the words at the right of a bar; null when they stand above it. */
  beside: number | null
}

interface Placed {
  stage: StageBar
  lines: string[]
  /** px: top of the words above the bar (narrow) and of the bar. */
  top: number
  barTop: number
  width: number
}

const small = fontSize.small
const lineHeight = 17
const exitGap = 18
/** px: name and number above the bar on a narrow screen. */
const titleSize = 17

/** Bars from zero, one below the other; between them, in the shape of the loss, what left and how many. */
export function toFunnelOption(model: FunnelModel, width: ChartWidth): Picture {
  const frame = frameFor(model, width)
  const placed: Placed[] = []
  const drawing: Shape[] = []
  let top = 2
  model.stages.forEach((stage, index) => {
    const words = wordsOf(stage, frame)
    const barTop = top + words.above
    placed.push({ stage, lines: words.lines, top, barTop, width: (stage.count ?? 0) / model.max * frame.length })
    const bottom = barTop + frame.thickness
    const isLast = index === model.stages.length - 1
    const gap = gapOf(model.gaps[index] ?? [], frame, isLast ? 0 : Math.max(frame.beside === null ? 22 : 34, words.below - frame.thickness + 12))
    drawing.push(...gap.texts.map(piece => text(piece.text, frame.left + piece.x, bottom + piece.y, small, palette.muted)))
    top = Math.max(bottom + gap.height, isLast ? top + words.below : 0) + (frame.beside === null && !isLast ? 12 : 0)
    const own = placed[placed.length - 1]
    const next = model.stages[index + 1]
    if (own !== undefined && gap.height > 0) drawing.unshift(lossShape(frame, bottom, gap.height, own, next, model.max))
  })
  return {
    height: Math.ceil(top + 2),
    targets: targetsOf(model, placed, frame, width, top),
    keys: { direction: 'down', series: [placed.map(({ stage: { tooltip, address }, top: upper, barTop }, item) => ({ text: tooltip, address, box: { x: 0, y: upper, width, height: barTop + frame.thickness - upper }, tip: { series: 1, item } }))] },
    option: { ...still, tooltip: itemTooltip(model.stages.map(stage => stage.tooltip)), series: [drawingSeries(drawing), itemSeries(placed.map(each => drawStage(each, frame)))] },
  }
}

/** Each stage with its words, and between two of them the account. */
function targetsOf({ account }: FunnelModel, placed: readonly Placed[], { thickness }: Frame, width: number, bottom: number): Target[] {
  return placed.flatMap(({ stage, top, barTop }, index) => {
    const end = barTop + thickness
    const next = placed[index + 1]
    const own = boxTarget(stage.address, 0, top, width, (next === undefined ? bottom : end) - top)
    return next === undefined ? [own] : [own, boxTarget(account, 0, end, width, next.top - end)]
  })
}

function frameFor(model: FunnelModel, width: ChartWidth): Frame {
  if (width === 343) return { left: 0, length: 343, thickness: 26, beside: null }
  const beside = width === 688 ? 232 : 314
  const left = Math.max(width === 688 ? 84 : 150, Math.ceil(Math.max(...model.stages.map(stage => estimateTextWidth(stage.name, fontSize.name)))) + 16)
  return { left, length: width - left - 14 - beside, thickness: width === 688 ? 40 : 44, beside }
}

/** The notes in lines, and the room they take: above the bar on a narrow screen, beside and below its top elsewhere. */
function wordsOf(stage: StageBar, frame: Frame): { lines: string[], above: number, below: number } {
  const lines = joinToLines(stage.notes, ' · ', small, frame.beside ?? frame.length)
  return frame.beside === null
    ? { lines, above: 28 + (isBesideTitle(stage, lines) ? 0 : lines.length * lineHeight), below: 0 }
    : { lines, above: 0, below: 26 + lines.length * lineHeight }
}

/** On a narrow screen a single short note stands at the end of the line with name and number. */
function isBesideTitle(stage: StageBar, lines: readonly string[]): boolean {
  const [line] = lines
  return line !== undefined && lines.length === 1 && estimateTextWidth(titleOf(stage), titleSize) + 16 + estimateTextWidth(line, small) <= 343
}

/** With a space that markup does not collapse. */
function titleOf(stage: StageBar): string {
  return `${stage.name}\u2002${stage.text}`
}

function gapOf(pieces: readonly string[], frame: Frame, least: number): { texts: { text: string, x: number, y: number }[], height: number } {
  const inset = 12
  const places = flow(pieces.map(piece => estimateTextWidth(piece, small)), frame.length - 2 * inset, exitGap)
  const lines = pieces.length === 0 ? 0 : 1 + Math.max(...places.map(place => place.line))
  const height = Math.max(least, lines === 0 ? 0 : lines * lineHeight + 18)
  const first = (height - (lines - 1) * lineHeight) / 2
  return { height, texts: pieces.map((piece, index) => ({ text: piece, x: inset + (places[index]?.x ?? 0), y: first + (places[index]?.line ?? 0) * lineHeight })) }
}

/** From the bar above to the bar below; straight down where a number is not drawn. */
function lossShape(frame: Frame, top: number, height: number, from: Placed, next: StageBar | undefined, max: number): Shape {
  const right = frame.left + (from.stage.count === null ? frame.length : from.width)
  const end = next?.count === undefined || next.count === null ? right : frame.left + next.count / max * frame.length
  return path(`M${frame.left} ${top}L${right} ${top}L${end} ${top + height}L${frame.left} ${top + height}Z`, palette.wash, undefined, 0)
}

function drawStage({ stage, lines, top, barTop, width }: Placed, frame: Frame): Shape[] {
  const { left, length, thickness, beside } = frame
  const shapes = barOf(stage, left, barTop, width, length, thickness)
  const middle = barTop + thickness / 2
  if (beside === null) {
    const inLine = isBesideTitle(stage, lines)
    shapes.push(text(titleOf(stage), 0, top + 13, titleSize, palette.ink, { bold: true }))
    lines.forEach((line, index) => shapes.push(inLine ? text(line, 343, top + 14, small, palette.muted, { anchor: 'right' }) : text(line, 0, top + 34 + index * lineHeight, small, palette.muted)))
    return shapes
  }
  const x = left + (stage.count === null ? length : width) + 14
  shapes.push(text(stage.name, left - 14, middle, fontSize.name, palette.ink, { anchor: 'right', bold: true }))
  shapes.push(text(stage.text, x, barTop + 13, fontSize.big, palette.ink, { bold: true }))
  lines.forEach((line, index) => shapes.push(text(line, x, barTop + 34 + index * lineHeight, small, palette.muted)))
  return shapes
}

function barOf(stage: StageBar, x: number, y: number, width: number, length: number, thickness: number): Shape[] {
  if (stage.count === null) return [rect(x, y, length, thickness, palette.ground, { stroke: palette.axis, lineDash: [2, 3] })]
  if (!stage.inferred) return [rect(x, y, width, thickness, stage.id === 'submitted' ? palette.slate : palette.blue)]
  return [
    rect(x, y, width, thickness, palette.ground, { stroke: palette.blue }),
    path(hatchPath(x, y, width, thickness), 'none', { stroke: palette.sky, lineWidth: 2 }, 3),
  ]
}
