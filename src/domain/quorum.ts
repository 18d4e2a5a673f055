import type { Committee } from './committee'
import type { Rule } from './rule'
import { compareText } from './session-order'

export interface RuleForCommittee {
  rule: Rule
  /** The rule is not this committee's own: it is shown as 参照. */
  reference: boolean
}

/** 人: the smallest whole number that reaches `share` of `expected`. In integers, so that 2/3 of 300 is 200 and not 201. */
export function quorumCount(share: Rule['share'], expected: number): number {
  const product = share.numerator * expected
  return (product - product % share.denominator) / share.denominator + (product % share.denominator === 0 ? 0 : 1)
}

/**
 * The rule by which a plenary of this committee may open: its own before that of its level before the national one
 * (docs/domain.md, rule 4), in force on all days from `first` to `last` (YYYY-MM-DD; null when the day is not known,
 * where only a rule without that bound holds). null when no rule is on record.
 */
export function openingRule(rules: readonly Rule[], committee: Pick<Committee, 'code' | 'level'>, first: string | null, last: string | null): RuleForCommittee | null {
  const scopes: string[] = [committee.code, committee.level, 'national']
  let best: Rule | null = null
  for (const rule of rules) {
    if (rule.subject !== 'plenary_opening' || rule.counts !== 'members_present_of_expected') continue
    if (!scopes.includes(rule.scope) || !inForce(rule, first, last)) continue
    if (best === null || comparePrecedence(rule, best, scopes) < 0) best = rule
  }
  if (best === null) return null
  const own = best.scope === committee.code || (committee.level === 'national' && best.scope === 'national')
  return { rule: best, reference: !own }
}

function inForce(rule: Rule, first: string | null, last: string | null): boolean {
  if (rule.validFrom !== null && (first === null || first < rule.validFrom)) return false
  return rule.validTo === null || (last !== null && last <= rule.validTo)
}

function comparePrecedence(a: Rule, b: Rule, scopes: readonly string[]): number {
  return scopes.indexOf(a.scope) - scopes.indexOf(b.scope)
    || compareText(b.validFrom ?? '', a.validFrom ?? '')
    || compareText(a.id, b.id)
}
