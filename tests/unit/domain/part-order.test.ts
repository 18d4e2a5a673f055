import { describe, expect, it } from 'vitest'
import { compareParts } from '@/domain/part-order'

describe('the order of parts', () => {
  it('is that of reports: exits, topics, proposers, each by its base and then as listed', () => {
    const part = (dimension: 'exit' | 'topic' | 'proposer', category: string, base: 'submitted' | 'filed' = 'submitted') => ({ dimension, category, base })
    const parts = [part('proposer', 'collective'), part('proposer', 'member'), part('topic', 'unheard'), part('topic', 'other'), part('topic', 'economy'), part('exit', 'transferred'), part('exit', 'merged_away'), part('exit', 'withdrawn', 'filed'), part('topic', 'also unheard')]
    expect(parts.sort(compareParts).map(one => one.category)).toEqual(['merged_away', 'transferred', 'withdrawn', 'economy', 'other', 'also unheard', 'unheard', 'member', 'collective'])
  })
})
