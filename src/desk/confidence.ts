import type { Draft, DraftRecord, DraftValue } from './draft'
import { missingScope } from './draft'

/** Why a value wants a closer look, the most doubtful first; `none` for the rest. */
export const doubts = ['approximate', 'derived', 'warned', 'scope', 'none'] as const
export type Doubt = typeof doubts[number]

function doubtOf(value: DraftValue, record: DraftRecord | undefined): Doubt {
  if (value.status !== 'reported') return value.status
  if (value.warnings.length > 0) return 'warned'
  return record !== undefined && missingScope(record).length > 0 ? 'scope' : 'none'
}

/** The doubt about each value, by id. */
export function doubtsOf(draft: Draft): ReadonlyMap<string, Doubt> {
  const records = new Map(draft.records.map(record => [record.id, record]))
  return new Map(draft.values.map(value => [value.id, doubtOf(value, records.get(value.record))]))
}

/** Values in the order in which they are looked at: unsure ones first, then as they stand in the draft. */
export function inOrder(draft: Draft): DraftValue[] {
  const of = doubtsOf(draft)
  const rank = (value: DraftValue): number => doubts.indexOf(of.get(value.id) ?? 'none')
  return draft.values.map((value, index) => ({ value, index, rank: rank(value) })).sort((a, b) => a.rank - b.rank || a.index - b.index).map(one => one.value)
}

/** Values that may be accepted together: open, reported, without a warning, of a record whose scope is known. Never a scope. */
export function sureValues(draft: Draft): DraftValue[] {
  const of = doubtsOf(draft)
  return draft.values.filter(({ id, target, decision, cell }) => decision === 'open' && target.type !== 'scope' && cell !== '' && of.get(id) === 'none')
}
