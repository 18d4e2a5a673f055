import type { ClaimRank } from '@/dataset/order-claims'
import { describe, expect, it } from 'vitest'
import { compareClaims, rankOf } from '@/dataset/order-claims'

const rank = (id: string, of: Partial<ClaimRank> = {}): ClaimRank => ({ id, interim: false, quality: 'media', publishedOn: '2001-03-12', asOf: null, ...of })

describe('the order of claims', () => {
  const order = (...ranks: ClaimRank[]): string[] => ranks.sort(compareClaims).map(one => one.id)

  it('puts official before media before mirror', () => {
    expect(order(rank('c', { quality: 'mirror' }), rank('b'), rank('a', { quality: 'official' }))).toEqual(['a', 'b', 'c'])
  })

  it('puts final before interim, whoever published it', () => {
    expect(order(rank('flash', { interim: true, quality: 'official' }), rank('final', { quality: 'mirror' }))).toEqual(['final', 'flash'])
  })

  it('puts the later document first, an undated one last', () => {
    expect(order(rank('undated', { publishedOn: null }), rank('early'), rank('late', { publishedOn: '2001-03-13' }))).toEqual(['late', 'early', 'undated'])
  })

  it('then the later cut-off, then the id', () => {
    expect(order(rank('z', { asOf: '2001-03-07' }), rank('b'), rank('a'))).toEqual(['z', 'a', 'b'])
  })

  it('trusts an unknown source least', () => {
    expect(rankOf('a', undefined, true, '2001-03-07')).toEqual({ id: 'a', interim: true, quality: 'mirror', publishedOn: null, asOf: '2001-03-07' })
  })
})
