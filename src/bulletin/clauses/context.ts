import type { Quantity } from '../numerals/quantity'
import type { Sentence } from './sentences'
import { ownSubjects } from './own-subjects'

/** The words around a quantity that a cue may look at. All short: a sentence has at most 400 characters. */
export interface Context {
  quantity: Quantity
  sentence: Sentence
  /** From the last mark or quantity up to the number. */
  left: string
  /** From the measure word up to the next mark or quantity. */
  right: string
  /** The sentence up to the number. */
  before: string
  /** The sentence from the measure word on. */
  after: string
  /** The sentence before this one in its paragraph; empty when there is none. */
  earlier: string
  /** The part of `before` since the committee itself was last said to receive, put in or file. */
  said: string
  /** The part of `before` after the last ；, ： or bracket that opened. */
  group: string
  /** Index of the quantity in its sentence. */
  index: number
}

const marks = '，；。！？（）…\n ●■◆▲▼★○•※◇□▪►▶☆➤➢✦'

/** The contexts of all quantities of one sentence; `quantities` are those that lie in it, in order. */
export function contextsOf(sentence: Sentence, quantities: readonly Quantity[], earlier = ''): Context[] {
  const own = quantities.length > 0 ? ownSubjects(sentence.text) : []
  return quantities.flatMap((quantity, index) => {
    const at = quantity.contextEnd - sentence.start
    const before = sentence.text.slice(0, at)
    // 《市政协收到提案411件》: the title of another paper.
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) return []
    const floor = Math.max(0, (quantities[index - 1]?.end ?? 0) - sentence.start)
    let from = at
    while (from > floor && !marks.includes(sentence.text.charAt(from - 1))) from--
    const ceiling = (quantities[index + 1]?.contextEnd ?? sentence.end) - sentence.start
    const behind = quantity.end - sentence.start
    let to = behind
    while (to < ceiling && !marks.includes(sentence.text.charAt(to))) to++
    const groupStart = Math.max(before.lastIndexOf('；'), before.lastIndexOf('。'), openBracket(before)) + 1
    const said = before.slice(own.filter(({ end }) => end <= at).pop()?.start ?? 0)
    return [{ quantity, sentence, left: before.slice(from), right: sentence.text.slice(behind, to), before, after: sentence.text.slice(behind), earlier, said, group: before.slice(groupStart), index }]
  })
}

/** Where a bracket opened that has not closed; -1 when none is open. */
export function openBracket(before: string): number {
  const open = before.lastIndexOf('（')
  return open > before.lastIndexOf('）') ? open : -1
}
