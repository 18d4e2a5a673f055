/** Longer texts are sentences, not names: comparing them would only cost time. */
const longestName = 100

/**
 * Levenshtein distance in UTF-16 units, or `limit + 1` as soon as it must be more than `limit`.
 * Only the band around the diagonal is filled, so that the cost is length × limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1
  if (Math.abs(a.length - b.length) > limit) return over
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, over))
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(over)
    current[0] = Math.min(row, over)
    let best = current[0]
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1
      const cost = Math.min(
        (above[column - 1] ?? over) + change,
        (above[column] ?? over) + 1,
        (current[column - 1] ?? over) + 1,
        over,
      )
      current[column] = cost
      best = Math.min(best, cost)
    }
    if (best > limit) return over
    above = current
  }
  return above[b.length] ?? over
}

/** A name as the eye reads it: case, width, spaces, dashes and invisible marks do not count. */
export function looseForm(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s_\-\u200b-\u200f\u2060\ufeff]+/g, '')
}

/** How many edits still look like a slip: none in two characters, two in six. */
export function slipLimit(name: string): number {
  if (name.length < 3) return 0
  return name.length < 6 ? 1 : 2
}

/** The candidate within `limit` edits that is nearest to `value`, the first of equals; null when none is near. */
export function nearest(value: string, candidates: Iterable<string>, limit: number): string | null {
  let found: string | null = null
  let allowed = limit
  for (const candidate of candidates) {
    const distance = editDistance(value, candidate, allowed)
    if (distance > allowed) continue
    found = candidate
    allowed = distance - 1
    if (allowed < 0) break
  }
  return found
}

/**
 * Finds the candidate a mistyped name was probably meant to be: the loose forms are equal or a slip apart.
 * The loose forms of the candidates are made once, for many names.
 */
export function createNameFinder(candidates: readonly string[]): (name: string) => string | null {
  const byLooseForm = new Map(candidates.map(candidate => [looseForm(candidate), candidate]))
  return (name) => {
    if (name.length > longestName) return null
    const loose = looseForm(name)
    const found = nearest(loose, byLooseForm.keys(), slipLimit(loose))
    return found === null ? null : byLooseForm.get(found) ?? null
  }
}
