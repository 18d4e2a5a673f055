/**
 * P(R ≤ r) for r = 0 … n of a binomial count R of n trials with chance `p`. Terms are found from the most likely count
 * outwards by their ratios and scaled to a sum of 1: nothing overflows, and what underflows is below 1e-300.
 * @param n whole number from 1 on
 * @param p 0–1
 */
export function cumulativeBinomial(n: number, p: number): number[] {
  const terms = binomialTerms(n, p)
  let sum = 0
  return terms.map((term, r) => {
    sum += term
    return r === n ? 1 : Math.min(1, sum)
  })
}

function binomialTerms(n: number, p: number): number[] {
  const terms = new Array<number>(n + 1).fill(0)
  const mode = Math.min(n, Math.floor((n + 1) * p))
  terms[mode] = 1
  if (p <= 0 || p >= 1) return terms
  const odds = p / (1 - p)
  for (let r = mode; r < n; r++) terms[r + 1] = (terms[r] ?? 0) * (n - r) / (r + 1) * odds
  for (let r = mode; r > 0; r--) terms[r - 1] = (terms[r] ?? 0) * r / (n - r + 1) / odds
  const total = terms.reduce((sum, term) => sum + term, 0)
  return terms.map(term => term / total)
}

/** Where a share of n would lie by size alone, 0–1. */
export interface Limits {
  lower: number
  upper: number
}

/**
 * Exact limits of a funnel plot, interpolated between counts (Spiegelhalter 2005, appendix A.1.1): with r the smallest
 * count for which F(r) ≥ tail, the limit is (r − (F(r) − tail) / (F(r) − F(r − 1))) / n. The upper one is that of the
 * opposite count, so that a share lies outside the drawn band exactly when its own tail is rarer than `tail`.
 * @param tail chance beyond each limit: 0.025 for 95 %, 0.001 for 99.8 %
 */
export function binomialLimits(n: number, p: number, tail: number): Limits {
  return { lower: lowerLimit(cumulativeBinomial(n, p), n, tail), upper: 1 - lowerLimit(cumulativeBinomial(n, 1 - p), n, tail) }
}

function lowerLimit(cumulative: readonly number[], n: number, tail: number): number {
  const r = cumulative.findIndex(value => value >= tail)
  const here = cumulative[r] ?? 1
  const before = cumulative[r - 1] ?? 0
  return Math.max(0, (r - (here - tail) / (here - before)) / n)
}
