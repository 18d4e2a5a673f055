import type { Shape } from '../shapes'
import type { TrendModel } from './model'
import { line, plate, text } from '../shapes'
import { estimateTextWidth } from '../text-width'
import { fontSize, palette } from '../theme'

export interface BreakMark {
  x: number
  /** 0 for the first line of texts. */
  row: number
  text: string
  /** px: left edge of the text. */
  textLeft: number
}

const rowHeight = 15

/** Each text beside its own line, on as many lines as keep the texts apart. */
export function placeBreaks(breaks: TrendModel['breaks'], { left, band }: { left: number, band: number }, width: number): BreakMark[] {
  const ends: number[] = []
  return breaks.map((mark) => {
    const x = left + band * mark.index
    const textWidth = estimateTextWidth(mark.text, fontSize.tiny)
    const textLeft = Math.max(0, Math.min(x + 4, width - textWidth))
    const free = ends.findIndex(end => end + 10 <= textLeft)
    const row = free === -1 ? ends.length : free
    ends[row] = textLeft + textWidth
    return { x, row, text: mark.text, textLeft }
  })
}

export function heightOfBreaks(marks: readonly BreakMark[]): number {
  return marks.length === 0 ? 0 : rowHeight * (1 + Math.max(...marks.map(mark => mark.row))) + 4
}

/** @param bottom px: where the lines end */
export function drawBreaks(marks: readonly BreakMark[], top: number, bottom: number): Shape[] {
  return marks.flatMap((mark) => {
    const y = top + rowHeight * (mark.row + 0.5)
    return [
      line(mark.x, y - rowHeight / 2, mark.x, bottom, palette.axis, 1, [2, 3]),
      plate(mark.textLeft, y, estimateTextWidth(mark.text, fontSize.tiny), rowHeight, palette.ground),
      text(mark.text, mark.textLeft, y, fontSize.tiny, palette.muted),
    ]
  })
}
