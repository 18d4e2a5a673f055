import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceScale } from '@/charts/nice-scale'

describe('a scale from zero', () => {
  it.each([[6117, 4, 8000, 2000], [2267, 5, 2500, 500], [335, 5, 400, 100], [3, 4, 3, 1], [1, 4, 1, 1], [0, 4, 1, 1], [28930, 4, 30000, 10000]])('holds %i in about %i steps: up to %i by %i', (max, count, top, step) => {
    expect(niceScale(max, count)).toEqual({ max: top, step })
  })
  it('always holds the value, in whole steps, without wasting half of itself', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
      const { max, step } = niceScale(value)
      expect(max).toBeGreaterThanOrEqual(value)
      expect(max % step).toBe(0)
      expect(max - value).toBeLessThan(step)
    }))
  })
})
