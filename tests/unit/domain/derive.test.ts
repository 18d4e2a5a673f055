import { describe, expect, it } from 'vitest'
import { claimsOf, derive, deriveApproximately, onOneFooting, statedOf } from '@/domain/derive'
import { about, interim, reported } from './records'

describe('deriving', () => {
  it('leads to every claim of the inputs, once each', () => {
    expect(claimsOf([reported(1, 'a'), reported(2, 'b'), reported(3, 'a')])).toEqual(['a', 'b'])
  })

  it('gives a derived figure with its rule', () => {
    expect(derive(8, 'submittedMinusAfterMerge', [reported(205), reported(197)])).toEqual({ kind: 'derived', value: 8, rule: 'submittedMinusAfterMerge', claims: ['a'] })
  })

  it('is interim as soon as an input is', () => {
    expect(derive(1, 'ratio', [interim(1, 'a'), interim(1, 'a')]).interim).toBe(true)
    expect(deriveApproximately(1, 'about', 'handledFromRate', [interim(1)])).toEqual({ kind: 'approximate', value: 1, bound: 'about', rule: 'handledFromRate', claims: ['i'], interim: true })
  })
})

describe('one footing', () => {
  it('is shared by counts that are both final or both interim', () => {
    expect(onOneFooting(reported(1), reported(2))).toBe(true)
    expect(onOneFooting(interim(1), interim(2))).toBe(true)
    expect(onOneFooting(interim(1), reported(2))).toBe(false)
    expect(onOneFooting(about(1), about(1))).toBe(false)
  })
})

describe('a stated figure', () => {
  it('is one that is not missing', () => {
    expect(statedOf(reported(0))).toEqual(reported(0))
    expect(statedOf(undefined)).toBeNull()
    expect(statedOf({ kind: 'missing', reason: 'notStated' })).toBeNull()
  })
})
