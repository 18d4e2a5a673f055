import type { Shape } from '../shapes'
import { text } from '../shapes'
import { estimateTextWidth } from '../text-width'
import { fontSize } from '../theme'

const size = fontSize.tiny

/** True when all words stand level in `room` px. Decided for a whole chart: mixed directions would not read. */
export function fitsLevel(words: readonly string[], room: number): boolean {
  return words.every(each => estimateTextWidth(each, size) + 6 <= room)
}

/** Words in the place of a column, standing on `bottom` (px): level, or else Chinese character below character, other scripts turned. */
export function wordLabel(words: string, x: number, bottom: number, level: boolean, fill: string): Shape[] {
  if (level) return [text(words, x, bottom - size / 2, size, fill, { anchor: 'center' })]
  if (!/^[\u2e80-\uffff]+$/.test(words)) return [text(words, x, bottom, size, fill, { upright: true })]
  const characters = Array.from(words)
  return characters.map((character, index) => text(character, x, bottom - (characters.length - index - 0.5) * (size + 1), size, fill, { anchor: 'center' }))
}
