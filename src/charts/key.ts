import type { Shape } from './shapes'
import { flow } from './flow'
import { text } from './shapes'
import { estimateTextWidth } from './text-width'
import { fontSize, palette } from './theme'

export interface KeyItem {
  label: string
  /** Draws the sample in a box of `sampleWidth` px, centred on `y`; null for words that go on from the item before. */
  sample: ((x: number, y: number) => Shape[]) | null
  color?: string
}

export const sampleWidth = 16
const gap = 6
const lineHeight = 20

/** Samples with their labels in lines from the top left corner; a key is drawn, not ECharts' legend, which measures text. */
export function drawKey(items: readonly KeyItem[], x: number, top: number, width: number): { shapes: Shape[], height: number } {
  const size = fontSize.small
  const places = flow(items.map(item => indentOf(item) + estimateTextWidth(item.label, size)), width, 18)
  const shapes = items.flatMap((item, index) => {
    const place = places[index] ?? { x: 0, line: 0 }
    const left = x + place.x
    const y = top + lineHeight * (place.line + 0.5)
    return [...item.sample?.(left, y) ?? [], text(item.label, left + indentOf(item), y, size, item.color ?? palette.muted)]
  })
  return { shapes, height: places.length === 0 ? 0 : lineHeight * (1 + Math.max(...places.map(place => place.line))) }
}

function indentOf({ sample }: KeyItem): number {
  return sample === null ? 0 : sampleWidth + gap
}
