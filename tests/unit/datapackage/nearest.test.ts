import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameFinder, editDistance, looseForm, nearest, slipLimit } from '@/datapackage/nearest'

function fullDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      current.push(Math.min(above[column - 1]! + change, above[column]! + 1, current[column - 1]! + 1))
    }
    above = current
  }
  return above[b.length]!
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('the distance between two texts', () => {
  it('counts changed, added and lost characters', () => {
    expect(editDistance('planned', 'planned', 2)).toBe(0)
    expect(editDistance('planned', 'plannned', 2)).toBe(1)
    expect(editDistance('990010', '990100', 2)).toBe(2)
    expect(editDistance('', 'ab', 2)).toBe(2)
  })

  it('stops counting beyond its limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
    expect(editDistance('a', 'abcd', 2)).toBe(3)
  })

  it('is the full distance wherever that is within the limit', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(fullDistance(a, b), limit + 1))
    }))
  })
})

describe('the nearest candidate', () => {
  it('is the one with the fewest edits, the first of equals', () => {
    expect(nearest('990001', ['990100', '990002', '990003'], 2)).toBe('990002')
  })

  it('is none when all are too far', () => {
    expect(nearest('990000', ['123456'], 2)).toBeNull()
    expect(nearest('', ['a'], -1)).toBeNull()
  })
})

describe('the name that was meant', () => {
  const find = createNameFinder(['meeting_type', 'id', 'note', '__proto__'])

  it('is found over case, width, spaces and dashes', () => {
    expect(['Meeting Type', 'ＩＤ', 'meeting-type', '\u200bnote'].map(find))
      .toEqual(['meeting_type', 'id', 'meeting_type', 'note'])
  })

  it('is found over a slip, but short names need to be right', () => {
    expect(find('meting_type')).toBe('meeting_type')
    expect(find('nota')).toBe('note')
    expect(find('no')).toBeNull()
    expect(find('constructor')).toBeNull()
  })

  it('is not looked for in a sentence', () => {
    expect(find(`note${' '.repeat(100)}`)).toBeNull()
  })

  it('allows more slips in longer names', () => {
    expect([slipLimit('id'), slipLimit('note'), slipLimit('rate_2'), looseForm(' A_b－C ')]).toEqual([0, 1, 2, 'abc'])
  })
})
