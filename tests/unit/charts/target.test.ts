import { describe, expect, it } from 'vitest'
import { boxTarget, targetAround, targetAt } from '@/charts/target'

describe('a click on a picture', () => {
  const targets = [targetAround('甲', 20, 20), targetAround('乙', 30, 20), boxTarget('丙', 0, 100, 300, 50)]
  it('picks the box it falls into, of two the nearer', () => {
    expect([targetAt(targets, 14, 20), targetAt(targets, 24, 20), targetAt(targets, 26, 20), targetAt(targets, 290, 149)]).toEqual(['甲', '甲', '乙', '丙'])
  })
  it('picks nothing beside all of them', () => {
    expect([targetAt(targets, 100, 20), targetAt([], 0, 0)]).toEqual([null, null])
  })
  it('is as forgiving as a finger needs', () => {
    expect([targetAround('甲', 20, 20).width, targetAround('甲', 20, 20).height]).toEqual([24, 24])
  })
})
