import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialLimits, cumulativeBinomial } from '@/selectors/binomial'

/** P(R ≤ r) for a chance of a/b as a fraction of whole numbers: nothing is rounded before the last division. */
function exactCumulative(n: number, a: number, b: number): number[] {
  const [up, down, whole] = [BigInt(a), BigInt(b - a), BigInt(b) ** BigInt(n)]
  let ways = 1n
  let sum = 0n
  return Array.from({ length: n + 1 }, (_, r) => {
    if (r > 0) ways = ways * BigInt(n - r + 1) / BigInt(r)
    sum += ways * up ** BigInt(r) * down ** BigInt(n - r)
    return Number((sum << 300n) / whole) / 2 ** 300
  })
}

describe('the cumulative binomial', () => {
  // As printed in tables of the cumulative binomial distribution, to four decimals.
  it.each([
    [5, 0.5, 2, 0.5], [10, 0.5, 3, 0.1719], [10, 0.3, 4, 0.8497], [15, 0.4, 5, 0.4032],
    [20, 0.25, 3, 0.2252], [20, 0.4, 8, 0.5956], [20, 0.5, 14, 0.9793], [25, 0.1, 5, 0.9666],
  ])('of %i at %d has P(R ≤ %i) = %d, as the tables print', (n, p, r, printed) => {
    expect(Number(cumulativeBinomial(n, p)[r]!.toFixed(4))).toBe(printed)
    expect(Number(exactCumulative(n, Math.round(p * 100), 100)[r]!.toFixed(4))).toBe(printed)
  })

  it.each([[1, 1, 2], [7, 1, 3], [60, 9, 10], [335, 92, 100], [335, 1, 1000], [1200, 1, 2]])('of %i at %i/%i equals the sum of whole numbers', (n, a, b) => {
    const exact = exactCumulative(n, a, b)
    const gaps = cumulativeBinomial(n, a / b).map((value, r) => Math.abs(value - exact[r]!))
    expect(Math.max(...gaps)).toBeLessThan(1e-12)
  })

  it('keeps its lower tail to the last digits at 5000', () => {
    const exact = exactCumulative(5000, 19, 20)
    const found = cumulativeBinomial(5000, 0.95)
    for (const r of [4600, 4680, 4720, 4750, 4790]) expect(found[r]! / exact[r]!).toBeCloseTo(1, 9)
  }, 30_000)

  it('is all at one end for a chance of 0 or 1', () => {
    expect(cumulativeBinomial(3, 0)).toEqual([1, 1, 1, 1])
    expect(cumulativeBinomial(3, 1)).toEqual([0, 0, 0, 1])
  })

  it('rises to 1', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
      const found = cumulativeBinomial(n, p)
      expect(found).toHaveLength(n + 1)
      expect(found[n]).toBe(1)
      expect(found.every((value, r) => value >= 0 && value <= 1 && value >= (found[r - 1] ?? 0))).toBe(true)
    }), { numRuns: 30 })
  })
})

describe('the limits of a funnel plot', () => {
  it('interpolates between counts as Spiegelhalter does', () => {
    // F(2) = 0.0547 and F(1) = 0.0107 of 10 at a half: (2 − (0.0547 − 0.025) / 0.0439) / 10.
    expect(binomialLimits(10, 0.5, 0.025).lower).toBeCloseTo((2 - (56 / 1024 - 0.025) / (45 / 1024)) / 10, 12)
  })

  it('lies alike on both sides of a half', () => {
    const { lower, upper } = binomialLimits(40, 0.5, 0.001)
    expect(lower + upper).toBeCloseTo(1, 12)
  })

  it('stays within 0 and 1, and is a point for a rate of 0 or 1', () => {
    expect(binomialLimits(12, 0.98, 0.001).upper).toBe(1)
    expect(binomialLimits(12, 0.02, 0.001).lower).toBe(0)
    expect(binomialLimits(12, 1, 0.025).upper).toBe(1)
    expect(binomialLimits(12, 0, 0.025).lower).toBe(0)
  })

  it('holds at least 95 % and 99.8 % of what size alone gives, and each side lets out less than its tail', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.025, 0.001), (n, percent, tail) => {
      const exact = exactCumulative(n, percent, 100)
      const { lower, upper } = binomialLimits(n, percent / 100, tail)
      const first = Math.ceil(lower * n - 1e-6)
      const last = Math.floor(upper * n + 1e-6)
      const below = exact[first - 1] ?? 0
      const above = 1 - (exact[last] ?? 1)
      expect(below).toBeLessThan(tail + 1e-9)
      expect(above).toBeLessThan(tail + 1e-9)
      expect(1 - below - above).toBeGreaterThanOrEqual(1 - 2 * tail - 1e-9)
    }), { numRuns: 60 })
  })

  it('narrows with size', () => {
    const widths = [30, 100, 335, 2158].map((n) => {
      const { lower, upper } = binomialLimits(n, 0.92, 0.025)
      return upper - lower
    })
    expect([...widths].sort((a, b) => b - a)).toEqual(widths)
  })
})
