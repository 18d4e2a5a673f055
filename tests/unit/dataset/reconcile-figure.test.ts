import type { ClaimRank } from '@/dataset/order-claims'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcileFigure } from '@/dataset/reconcile-figure'

const rank = (id: string, of: Partial<ClaimRank> = {}): ClaimRank => ({ id, interim: false, quality: 'media', publishedOn: '2001-03-12', asOf: null, ...of })

describe('reconciling claims of one field', () => {
  it('makes nothing of none', () => {
    expect(reconcileFigure([])).toBeNull()
  })

  it('reports a value with every claim that states it, best first', () => {
    expect(reconcileFigure([{ rank: rank('b'), value: 786 }, { rank: rank('a', { quality: 'official' }), value: 786 }])).toEqual({ kind: 'reported', value: 786, claims: ['a', 'b'] })
  })

  it('keeps a real 0', () => {
    expect(reconcileFigure([{ rank: rank('a'), value: 0 }])).toEqual({ kind: 'reported', value: 0, claims: ['a'] })
  })

  it('keeps the value not chosen beside the chosen one', () => {
    expect(reconcileFigure([{ rank: rank('mirror', { quality: 'mirror' }), value: 729 }, { rank: rank('media'), value: 688 }])).toEqual({
      kind: 'conflicting', value: 688, claims: ['media'], alternatives: [{ value: 729, claims: ['mirror'] }],
    })
  })

  it('chooses the final 3585 of a mirror over the flash 3384 of an agency, which is marked interim', () => {
    expect(reconcileFigure([{ rank: rank('flash', { interim: true }), value: 3384 }, { rank: rank('final', { quality: 'mirror', publishedOn: null }), value: 3585 }])).toEqual({
      kind: 'conflicting', value: 3585, claims: ['final'], alternatives: [{ value: 3384, claims: ['flash'], interim: true }],
    })
  })

  it('takes an interim claim that the final one bears out for one more witness', () => {
    expect(reconcileFigure([{ rank: rank('flash', { interim: true }), value: 5 }, { rank: rank('final'), value: 5 }])).toEqual({ kind: 'reported', value: 5, claims: ['final', 'flash'] })
  })

  it('is interim when only interim claims state the field', () => {
    expect(reconcileFigure([{ rank: rank('flash', { interim: true }), value: 5 }])).toEqual({ kind: 'reported', value: 5, claims: ['flash'], interim: true })
  })

  it('names a claim once, however often it says the same', () => {
    expect(reconcileFigure([{ rank: rank('a'), value: 5 }, { rank: rank('a'), value: 5 }])).toEqual({ kind: 'reported', value: 5, claims: ['a'] })
  })

  it('does not depend on the order of claims and loses none', () => {
    const claim = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), interim: fc.boolean(), quality: fc.constantFrom('official', 'media', 'mirror'), publishedOn: fc.constantFrom(null, '2001-03-08', '2001-03-12'), asOf: fc.constant(null), value: fc.nat(3) })
    const claims = fc.uniqueArray(claim, { selector: one => one.id, minLength: 1 })
    fc.assert(fc.property(claims.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      const stated = list.map(({ value, ...one }) => ({ rank: one, value }))
      const figure = reconcileFigure(stated)!
      expect(reconcileFigure(shuffled.map(({ value, ...one }) => ({ rank: one, value })))).toEqual(figure)
      const named = [...figure.claims, ...(figure.kind === 'conflicting' ? figure.alternatives.flatMap(one => one.claims) : [])]
      expect(named.sort()).toEqual(list.map(one => one.id).sort())
      expect(figure.interim === true).toBe(list.every(one => one.interim))
    }))
  })
})
