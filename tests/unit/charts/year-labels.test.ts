import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledYears } from '@/charts/year-labels'

describe('labelled years', () => {
  it('are all where there is room', () => {
    expect(labelledYears(2020, 4, 50, 36)).toEqual([0, 1, 2, 3])
  })
  it('are round ones between the first and the last', () => {
    expect(labelledYears(2003, 23, 12, 36)).toEqual([0, 7, 12, 17, 22])
  })
  it('leave out a round one that would meet the last', () => {
    expect(labelledYears(2003, 19, 12, 36)).toEqual([0, 7, 12, 18])
  })
  it('are only the last when two do not fit', () => {
    expect(labelledYears(2003, 3, 10, 36)).toEqual([2])
  })
  it('are the one year, or none', () => {
    expect(labelledYears(2024, 1, 300, 36)).toEqual([0])
    expect(labelledYears(2024, 0, 300, 36)).toEqual([])
  })
  it('are never nearer to each other than a label', () => {
    fc.assert(fc.property(fc.integer({ min: 1949, max: 2030 }), fc.integer({ min: 2, max: 80 }), fc.integer({ min: 2, max: 60 }), (first, count, band) => {
      const chosen = labelledYears(first, count, band, 36)
      chosen.slice(1).forEach((index, position) => expect((index - chosen[position]!) * band).toBeGreaterThanOrEqual(36))
    }))
  })
})
