import type { Context } from '../clauses/context'
import type { ProposalField } from '../cues/rule'
import type { Quantity } from '../numerals/quantity'
import type { PeriodScope } from '../scope/period-scope'
import { openBracket } from '../clauses/context'

/** What was read of an item of a sentence, for the counts after it. `aside`: a comparison; `foreign`: refused; `unknown`: no rule spoke. */
export interface Seen { quantity: Quantity, kind: 'main' | 'part' | 'exit' | 'aside' | 'foreign' | 'unknown', field: ProposalField | null, scope: PeriodScope }

const inside = /其中|包括(?![^，。；]{0,10}在内)|包含|分别是/g

/**
 * The count inside which a quantity stands: that before 其中 or before the bracket it is in. null when it stands on its
 * own. 其中 holds up to the next ； or the end of the sentence; at the head of a sentence it looks back to the last one.
 */
export function nestingAt({ before, sentence }: Context, all: readonly Seen[], carried: Seen | null): Seen | null {
  const seen = all.filter(item => item.kind !== 'aside')
  const groupStart = before.lastIndexOf('；') + 1
  const bracket = openBracket(before)
  const word = lastInside(before)
  if (bracket >= 0 && bracket > word) {
    const owner = seen.filter(item => item.quantity.end - sentence.start <= bracket).pop()
    return owner !== undefined && owner.quantity.end - sentence.start >= bracket - 2 ? owner : null
  }
  if (word < groupStart || /，(?:另有|另|其余|余下|剩余|还有)[^，。；]*$/.test(before.slice(word))) return null
  // （其中…） has closed again.
  if (before.lastIndexOf('）') > word && before.lastIndexOf('（', word) >= groupStart && !before.slice(before.lastIndexOf('（', word), word).includes('）')) return null
  // 立案1287件（含重点提案46件），其中…: what a bracket held has closed with it.
  const stands = (item: Seen): boolean => { const at = item.quantity.start - sentence.start; return openBracket(before.slice(0, at)) < 0 || !before.slice(at, word).includes('）') }
  const owner = seen.filter(item => item.quantity.end - sentence.start <= word && stands(item)).pop() ?? (word <= 2 ? carried : null)
  return owner ?? null
}

function lastInside(before: string): number {
  let at = -1
  inside.lastIndex = 0
  for (let hit = inside.exec(before); hit !== null; hit = inside.exec(before)) at = hit.index
  return at
}
