import { describe, expect, it } from 'vitest'
import { handled } from '@/indicators/handled'
import { about, interim, periodOf, reported } from '../domain/records'

describe('办复', () => {
  it('is the count that is stated', () => {
    expect(handled.compute(periodOf({ filed: 5403, handled: 5396, handledRate: 0.998 })).figure).toEqual(reported(5396))
    expect(handled.compute(periodOf({ filed: 10, handled: 0, handledRate: 1 })).figure).toEqual(reported(0))
  })

  it('is all that was filed when the words say 全部办结', () => {
    expect(handled.compute(periodOf({ filed: reported(189, 'f'), handledRate: reported(1, 'h') })).figure).toEqual({ kind: 'derived', value: 189, rule: 'allHandled', claims: ['h', 'f'] })
  })

  it('is all that was handed over where merging follows filing', () => {
    expect(handled.compute(periodOf({ filed: 846, assigned: 735, handledRate: 1 })).figure).toMatchObject({ kind: 'derived', value: 735 })
  })

  it('is only about right when a rounded rate is all there is', () => {
    expect(handled.compute(periodOf({ filed: 5044, handledRate: 0.9964 })).figure).toEqual({ kind: 'approximate', value: 5026, bound: 'about', rule: 'handledFromRate', claims: ['a'] })
  })

  it('is rather all of them than a round number, rather the round number than a product', () => {
    expect(handled.compute(periodOf({ filed: 189, handled: about(180), handledRate: 1 })).figure).toMatchObject({ kind: 'derived', value: 189 })
    expect(handled.compute(periodOf({ filed: 189, handled: about(180), handledRate: 0.99 })).figure).toEqual(about(180))
  })

  it('is missing without a count or a rate with its base', () => {
    const missing = { kind: 'missing', reason: 'notStated' }
    expect(handled.compute(periodOf({ filed: 189 })).figure).toEqual(missing)
    expect(handled.compute(periodOf({ handledRate: 1 })).figure).toEqual(missing)
    expect(handled.compute(periodOf({ filed: interim(189), handledRate: 1 })).figure).toEqual(missing)
    expect(handled.compute(periodOf({ filed: 189, handledRate: about(0.98) })).figure).toEqual(missing)
  })
})
