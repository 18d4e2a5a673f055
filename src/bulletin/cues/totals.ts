import type { Context } from '../clauses/context'
import type { Seen } from '../records/nesting'
import type { ProposalField } from './rule'

/** Ids and meaning of the rule that reads a total after its parts. */
export const totalRules = [
  { id: 'prop.filed.all', explains: '收到提案N件,经审查全部立案:一数两义' },
  { id: 'prop.total', explains: '委员提案98件、集体提案21件,计119件:前面几个数的合计' },
] as const

const sumWord = /^(?:以上|三类|两类|各类|两项)?(?:总计|合计|共计|总共|总数为?|共|计)$/

/**
 * What a bare total (计119件) is a total of: the counts just before it when they add up to it, or what the clause before
 * says was handed in (提交了提案,合计311件). null when neither holds.
 */
export function totalBefore({ left, right, before, quantity }: Context, seen: readonly Seen[]): ProposalField | null {
  if (quantity.unit !== 'item' || quantity.precision !== 'exact' || !sumWord.test(left) || right !== '') return null
  const verb = /(?:收到|提交|提出|征集|递交)(?:了)?[^。；]*$|大会提案[^。；]*平时提案[^。；]*$/
  if (/(?:收到|提交|提出|递交)(?:了)?(?:的)?提案，[^，]{0,4}$/.test(before)) return 'submitted'
  let sum = 0
  for (let i = seen.length - 1; i >= 0; i--) {
    const item = seen[i]
    if (item === undefined || item.quantity.precision !== 'exact') return null
    sum += item.quantity.value
    if (sum < quantity.value) continue
    if (sum > quantity.value || i === seen.length - 1) return null
    const parts = seen.slice(i)
    // 立案N件,并案M件,共…: what was handed in; 立案N件,新增立案M件,共…: not to be told.
    if (parts.some(part => part.field === 'filed')) return parts.every(part => part.field === 'filed' || part.kind === 'exit') ? 'submitted' : null
    if (verb.test(before)) return 'submitted'
    return /立案(?:的)?提案(?:按|分|从|中)/.test(before) ? 'filed' : null
  }
  return null
}
