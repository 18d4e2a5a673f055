import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '@/domain/ledger-of'
import { about, interim, periodOf, reported } from './records'

const summary = (...args: Parameters<typeof periodOf>): unknown => {
  const { state, entries, difference } = ledgerOf(periodOf(...args))
  return { state, difference, entries: entries.map(entry => [entry.category, entry.figure.value, entry.figure.kind]) }
}

describe('the account of a period', () => {
  it('closes when filed and the named exits add up to what was submitted', () => {
    expect(summary({ submitted: 5865, filed: 5005 }, { 'exit.transferred': 409, 'exit.merged_away': 451 })).toEqual({
      state: 'closes',
      difference: 0,
      entries: [['merged_away', 451, 'reported'], ['transferred', 409, 'reported']],
    })
  })

  it('closes without exits when everything was filed', () => {
    expect(summary({ submitted: 12, filed: 12 })).toEqual({ state: 'closes', difference: 0, entries: [] })
  })

  it('names what no source explains, after a merging known only from the count that was left', () => {
    expect(summary({ submitted: 205, afterMerge: 197, filed: 189 })).toEqual({
      state: 'remainder',
      difference: 8,
      entries: [['merged_away', 8, 'derived'], ['unexplained', 8, 'derived']],
    })
  })

  it('does not derive a merging beside one that is stated', () => {
    expect(summary({ submitted: 100, afterMerge: 90, filed: 88 }, { 'exit.merged_or_withdrawn': 12 })).toEqual({
      state: 'closes',
      difference: 0,
      entries: [['merged_or_withdrawn', 12, 'reported']],
    })
  })

  it('does not subtract a merging that the source counts among the 不予立案', () => {
    expect(summary({ submitted: 205, afterMerge: 197, filed: 189 }, { 'exit.not_filed': 16 })).toEqual({
      state: 'closes',
      difference: 0,
      entries: [['not_filed', 16, 'reported']],
    })
  })

  it('does not take a merging after filing for an exit', () => {
    expect(summary({ submitted: 100, filed: 90, afterMerge: 80 })).toEqual({ state: 'unstated', difference: 10, entries: [] })
    expect(summary({ submitted: 100, filed: 90, assigned: 80 }, { 'exit.transferred': 10 })).toEqual({ state: 'closes', difference: 0, entries: [['transferred', 10, 'reported']] })
  })

  it('says by how much the parts exceed what was submitted', () => {
    expect(summary({ submitted: 100, filed: 90 }, { 'exit.transferred': 13 })).toEqual({ state: 'exceeds', difference: 3, entries: [['transferred', 13, 'reported']] })
    expect(summary({ submitted: 100, filed: 104 })).toEqual({ state: 'exceeds', difference: 4, entries: [] })
  })

  it('is unstated when a side is missing, and keeps the exits that are named', () => {
    expect(summary({ submitted: 795, afterMerge: 739 })).toEqual({ state: 'unstated', difference: null, entries: [['merged_away', 56, 'derived']] })
    expect(summary({ filed: 10 }, { 'exit.withdrawn': 2 })).toEqual({ state: 'unstated', difference: null, entries: [['withdrawn', 2, 'reported']] })
  })

  it('knows the difference, but no exit, when only both sides are stated', () => {
    expect(summary({ submitted: 100, filed: 90 })).toEqual({ state: 'unstated', difference: 10, entries: [] })
  })

  it('never adds interim counts to final ones, or round numbers to counts', () => {
    expect(summary({ submitted: interim(100), filed: 90 })).toMatchObject({ state: 'unstated', difference: null })
    expect(summary({ submitted: about(100), filed: 90 })).toMatchObject({ state: 'unstated', difference: null })
    expect(summary({ submitted: 100, filed: 90 }, { 'exit.withdrawn': about(10) })).toMatchObject({ state: 'unstated', difference: null })
    expect(summary({ submitted: interim(100), filed: interim(90) }, { 'exit.withdrawn': interim(10) })).toMatchObject({ state: 'closes' })
  })

  it('leaves out exits of another base and categories it does not know', () => {
    expect(summary({ submitted: 100, filed: 90 }, { 'exit.withdrawn:unstated': 10, 'exit.vanished': 4, 'topic.economy': 5 })).toEqual({ state: 'unstated', difference: 10, entries: [] })
  })

  it('takes the exits of the most trusted claim where two sources cut the same exits in two ways', () => {
    const period = periodOf(
      { submitted: 692, filed: 684 },
      { 'exit.transferred': reported(4, 'best'), 'exit.withdrawn': reported(4, 'best'), 'exit.not_filed': reported(8, 'other') },
      { claims: ['none', 'best', 'other'] },
    )
    const ledger = ledgerOf(period)
    expect(ledger.state).toBe('closes')
    expect(ledger.entries.map(entry => entry.category)).toEqual(['withdrawn', 'transferred'])
    expect(ledgerOf({ ...period, claims: [] }).state).toBe('exceeds')
  })

  it('leads the rest to the claims of all its inputs', () => {
    const ledger = ledgerOf(periodOf({ submitted: reported(100, 'a'), filed: reported(90, 'b') }, { 'exit.withdrawn': reported(4, 'c') }))
    expect(ledger.entries[1]).toEqual({ category: 'unexplained', figure: { kind: 'derived', value: 6, rule: 'remainder', claims: ['a', 'b', 'c'] } })
  })

  it('balances whenever it closes or leaves a remainder', () => {
    const count = fc.option(fc.nat(300), { nil: undefined })
    fc.assert(fc.property(fc.record({ submitted: count, filed: count, afterMerge: count }), fc.dictionary(fc.constantFrom('exit.withdrawn', 'exit.transferred', 'exit.merged_away'), fc.nat(80)), (values, exits) => {
      const { state, submitted, filed, entries, difference } = ledgerOf(periodOf(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), exits))
      const sum = entries.reduce((total, entry) => total + entry.figure.value, 0)
      if (state === 'closes' || state === 'remainder') expect(submitted!.value).toBe(filed!.value + sum)
      if (state === 'exceeds') expect(filed!.value + sum - submitted!.value).toBe(difference)
      expect(difference === null || difference >= 0).toBe(true)
    }))
  })
})
