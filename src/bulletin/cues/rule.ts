import type { Context } from '../clauses/context'
import type { Unit } from '../numerals/quantity'

export type ProposalField = 'submitted' | 'after_merge' | 'filed' | 'assigned' | 'handled' | 'handled_rate' | 'satisfaction_rate' | 'key_proposals' | 'proposing_members'
export type AttendanceField = 'expected' | 'membership' | 'present' | 'on_leave'

/** What a quantity is, once a rule has spoken. */
export type Meaning =
  | { type: 'refused' }
  | { type: 'fields', fields: readonly ProposalField[] }
  | { type: 'part', dimension: 'exit' | 'topic' | 'proposer', category: string }
  | { type: 'window', window: 'in_session' | 'off_session' }
  | { type: 'attendance', field: AttendanceField }

/** One phrasing. The patterns look at short strings beside the number: `left` ends at it, `right` begins after its measure word. */
export interface CueRule {
  id: string
  /** What the phrasing is and what it means, in one line. */
  explains: string
  units: readonly Unit[]
  left?: RegExp
  right?: RegExp
  /** Words anywhere in the sentence before the number. */
  before?: RegExp
  /** Words anywhere in the sentence after the number. */
  after?: RegExp
  /** Words in the sentence before the number since the committee was last said to receive, put in or file. */
  said?: RegExp
  /** Words anywhere in this sentence or the one before it. */
  near?: RegExp
  /** Words that must not stand in the group of clauses before the number. */
  unless?: RegExp
  gives: Meaning
}

/** The first rule that holds for a quantity, or null. */
export function firstRule(rules: readonly CueRule[], context: Context): CueRule | null {
  return rules.find(rule => holds(rule, context)) ?? null
}

function holds(rule: CueRule, { quantity, left, right, before, after, earlier, said, group, sentence }: Context): boolean {
  return rule.units.includes(quantity.unit)
    && (rule.left === undefined || rule.left.test(left))
    && (rule.right === undefined || rule.right.test(right))
    && (rule.before === undefined || rule.before.test(before))
    && (rule.after === undefined || rule.after.test(after))
    && (rule.near === undefined || rule.near.test(earlier + sentence.text))
    && (rule.said === undefined || rule.said.test(said))
    && (rule.unless === undefined || !rule.unless.test(group))
}

/** Small words between a cue and its number: 共, 总数为, 的提案 … */
const tail = '(?:处理)?(?:了)?(?:的)?(?:提案)?(?:件数|总数|数量|总量|数)?(?:共计|总计|合计|累计|分别|共有|共|总|计|仅|有|为|是|达到|达|了|到|：){0,3}$'

/** A pattern that ends at the number, with the usual small words between. */
export function endsWith(cue: string): RegExp {
  return new RegExp(`(?:${cue})${tail}`)
}
