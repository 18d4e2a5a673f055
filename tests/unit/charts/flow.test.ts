import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow, spread } from '@/charts/flow'

describe('pieces side by side', () => {
  it('start a new line when they no longer fit', () => {
    expect(flow([40, 40, 40], 100, 10)).toEqual([{ line: 0, x: 0 }, { line: 0, x: 50 }, { line: 1, x: 0 }])
  })
  it('keep a piece that is wider than the line on a line of its own', () => {
    expect(flow([20, 300, 20], 100, 10)).toEqual([{ line: 0, x: 0 }, { line: 1, x: 0 }, { line: 2, x: 0 }])
  })
})

describe('labels at line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 60], 20, 0, 100)).toEqual([10, 60])
  })
  it('move apart in the order of their lines', () => {
    expect(spread([52, 50, 51], 20, 0, 200)).toEqual([90, 50, 70])
  })
  it('move up when there is no room below', () => {
    expect(spread([95, 98], 20, 0, 100)).toEqual([80, 100])
  })
  it('keep their distance wherever the lines end', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }), (centres) => {
      const placed = spread(centres, 19, 0, 200).sort((a, b) => a - b)
      placed.slice(1).forEach((centre, index) => expect(centre - placed[index]!).toBeGreaterThanOrEqual(19))
    }))
  })
})
