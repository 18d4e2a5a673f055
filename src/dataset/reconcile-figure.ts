import type { Alternative, ConflictingFigure, ReportedFigure } from '@/domain/figure'
import type { ClaimRank } from './order-claims'
import { compareClaims } from './order-claims'

/** One claim's word on one field. */
export interface StatedValue<T extends number | string> {
  rank: ClaimRank
  value: T
}

/**
 * What the claims of one field come to; null when there are none. The best claim gives the value: a final one if any
 * states the field, so that an interim claim of better quality stays an alternative. Claims of that value are named
 * together (`reported`); other values make the figure `conflicting` and stand beside it in the order of the rule.
 */
export function reconcileFigure<T extends number | string>(stated: readonly StatedValue<T>[]): ReportedFigure<T> | ConflictingFigure<T> | null {
  const byValue = new Map<T, Alternative<T>>()
  const ordered = stated.length > 1 ? [...stated].sort((a, b) => compareClaims(a.rank, b.rank)) : stated
  for (const { rank, value } of ordered) {
    const known = byValue.get(value)
    if (known === undefined) {
      // The first claim of a value is its best: an interim one comes first only when no final claim says the same.
      byValue.set(value, rank.interim ? { value, claims: [rank.id], interim: true } : { value, claims: [rank.id] })
    } else if (!known.claims.includes(rank.id)) {
      known.claims.push(rank.id)
    }
  }
  const [chosen, ...alternatives] = byValue.values()
  if (chosen === undefined) return null
  return alternatives.length === 0 ? { kind: 'reported', ...chosen } : { kind: 'conflicting', ...chosen, alternatives }
}
