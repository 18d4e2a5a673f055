import { describe, expect, it } from 'vitest'
import { bandAt, placeOf, sizeBand } from '@/selectors/size-band'

describe('the band expected from size alone', () => {
  it('goes from the smallest to the largest size, both included', () => {
    const sizes = sizeBand(0.9, 30, 400).map(({ n }) => n)
    expect([sizes[0], sizes[1], sizes[sizes.length - 1]]).toEqual([30, 33, 400])
    expect(sizeBand(0.9, 50, 50).map(({ n }) => n)).toEqual([50])
  })

  it('holds the narrower band within the wider one', () => {
    expect(sizeBand(0.9, 1, 2000).every(({ warning, control }) => control.lower <= warning.lower && warning.lower <= 0.9 && 0.9 <= warning.upper && warning.upper <= control.upper)).toBe(true)
  })

  it('calls the same rate usual of few and rare of many', () => {
    expect(placeOf(17, 20, 0.92)).toBe('inside')
    expect(placeOf(298, 335, 0.92)).toBe('inside')
    expect(placeOf(290, 335, 0.92)).toBe('far')
    expect(placeOf(297, 335, 0.92)).toBe('near')
    expect(placeOf(324, 335, 0.92)).toBe('far')
  })

  it('judges a count as the drawn band shows it, at every count', () => {
    const { warning, control } = bandAt(60, 0.85)
    for (let count = 0; count <= 60; count++) {
      const rate = count / 60
      const drawn = rate < control.lower || rate > control.upper ? 'far' : rate < warning.lower || rate > warning.upper ? 'near' : 'inside'
      expect(placeOf(count, 60, 0.85)).toBe(drawn)
    }
  })

  it('lets nothing but the rate itself pass where all or none do', () => {
    expect([placeOf(40, 40, 1), placeOf(39, 40, 1), placeOf(0, 40, 0), placeOf(1, 40, 0)]).toEqual(['inside', 'far', 'inside', 'far'])
  })
})
