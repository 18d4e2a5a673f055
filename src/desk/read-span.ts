import type { Quantity, Unit } from '@/bulletin/numerals/quantity'
import type { Bound } from '@/domain/figure'
import type { Draft } from './draft'
import { normalise, originalSpan } from '@/bulletin/normalise/normalise'
import { scanQuantities } from '@/bulletin/numerals/scan-quantities'

/** A number as a cell, with its bound when it is only approximate. */
export interface ReadNumber { cell: string, bound: Bound | null }

/** The one number that a piece of text says (205件, 二百零五件, 300多名); null when it says none or several. */
export function readNumber(text: string): ReadNumber | null {
  const quantities = scanQuantities(normalise(text).text)
  const [only] = quantities
  return only === undefined || quantities.length > 1 ? null : toCell(only)
}

/** A number in the text that no value of the draft stands for. */
export interface FreeNumber extends ReadNumber {
  unit: Unit
  start: number
  end: number
  /** The words around it, at most `around` characters on each side. */
  before: string
  after: string
}

const around = 24
const sentenceMarks = '。！？\n\r'

/** Every number of the text that no value takes, in reading order, at most `most` of them. */
export function freeNumbers(text: string, draft: Draft, most = 2000): { numbers: FreeNumber[], more: number } {
  const plain = normalise(text)
  const taken = takenSpans(draft)
  const numbers: FreeNumber[] = []
  let more = 0
  let next = 0
  for (const quantity of scanQuantities(plain.text)) {
    const { start, end } = originalSpan(plain, quantity.start, quantity.end)
    while ((taken[next]?.end ?? Infinity) <= start) next++
    if ((taken[next]?.start ?? Infinity) < end) continue
    if (numbers.length >= most) more++
    else numbers.push({ ...toCell(quantity), unit: quantity.unit, start, end, before: wordsBefore(text, start), after: wordsAfter(text, end) })
  }
  return { numbers, more }
}

/** The spans of the draft's values in order, those that overlap made one. */
function takenSpans(draft: Draft): { start: number, end: number }[] {
  const merged: { start: number, end: number }[] = []
  const spans = draft.values.flatMap(({ span }) => span === null ? [] : [span])
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1]
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function toCell({ value, precision }: Quantity): ReadNumber {
  return { cell: String(value), bound: precision === 'exact' ? null : precision }
}

function wordsBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - around), start)
  return words.slice(Math.max(...Array.from(sentenceMarks, mark => words.lastIndexOf(mark))) + 1)
}

function wordsAfter(text: string, end: number): string {
  const words = text.slice(end, end + around)
  const stops = Array.from(sentenceMarks, mark => words.indexOf(mark)).filter(stop => stop !== -1)
  return words.slice(0, Math.min(...stops, words.length))
}
