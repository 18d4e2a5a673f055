import { describe, expect, it } from 'vitest'
import { countOf, figureOr } from '@/domain/figure'
import { about, reported } from './records'

describe('a count', () => {
  it('is the value of a stated figure, and a real 0 is 0', () => {
    expect(countOf(reported(0))).toBe(0)
    expect(countOf({ kind: 'conflicting', value: 3585, claims: ['a'], alternatives: [{ value: 3384, claims: ['b'] }] })).toBe(3585)
  })

  it('is never a round number or a missing figure', () => {
    expect(countOf(about(300))).toBeNull()
    expect(countOf({ kind: 'missing', reason: 'noDocument' })).toBeNull()
    expect(countOf(undefined)).toBeNull()
  })
})

describe('an absent figure', () => {
  it('is missing for the reason given', () => {
    expect(figureOr(undefined, 'noDocument')).toEqual({ kind: 'missing', reason: 'noDocument' })
    expect(figureOr(reported(0), 'noDocument')).toEqual(reported(0))
  })
})
