/** A claim to a field: its value, how sure, and how many other counts stand in the same breath. */
export interface Rival {
  value: number
  precision: 'exact' | 'about' | 'over' | 'under'
  rule: string
  /** Larger is better placed. */
  weight: number
}

/**
 * The one of several claims to the same field that stands: exact before approximate, the better placed before the
 * other. `null` when two exact values are equally well placed: then neither is taken.
 */
export function settle<T extends Rival>(rivals: readonly T[]): T | null {
  const exact = rivals.filter(rival => rival.precision === 'exact')
  const pool = exact.length > 0 ? exact : rivals
  const first = pool[0]
  if (first === undefined) return null
  const top = Math.max(...pool.slice(0, 64).map(rival => rival.weight))
  const best = pool.filter(rival => rival.weight === top)
  const lead = best[0] ?? first
  return best.every(rival => rival.value === lead.value) ? lead : null
}
