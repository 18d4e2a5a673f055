import { describe, expect, it } from 'vitest'
import { toBarsPicture } from '@/charts/plain/bars-picture'
import { toTilesPicture } from '@/charts/plain/tiles-picture'
import { shapesOf, textsOf } from '../shapes-of'

describe('bars for a picture', () => {
  const groups = [{ title: '按领域', bars: [{ label: '经济', value: '60 · 50.0%', length: 0.5 }, { label: '其余', value: '0', length: 0, faint: true }] }, { title: '按提案者', bars: [{ label: '委员', value: '120', length: 1 }] }]
  it('are labelled on both sides, group below group, from zero', () => {
    const { option, height } = toBarsPicture(groups, 688)
    expect(textsOf(option)).toEqual(['按领域', '经济', '60 · 50.0%', '其余', '0', '按提案者', '委员', '120'])
    const bars = shapesOf(option).flatMap(shape => shape.type === 'rect' ? [shape.shape.width] : [])
    expect([bars[1], (bars[0] ?? 0) * 2]).toEqual([0, bars[2]])
    expect(height).toBe(26 * 5 + 24)
  })
  it.each([343, 688, 1136] as const)('stay within %i px', (width) => {
    for (const shape of shapesOf(toBarsPicture(groups, width).option)) if (shape.type === 'rect') expect(shape.shape.x + shape.shape.width).toBeLessThan(width)
  })
  it('are nothing without rows', () => {
    expect(shapesOf(toBarsPicture([], 343).option)).toEqual([])
  })
})

describe('squares for a picture', () => {
  const tiles = [{ label: '辽宁', value: '3 / 14', column: 7, row: 2, shade: 2 as const }, { label: '西藏', value: '–', column: 0, row: 4, shade: 0 as const }]
  it('stand in their places with name and number', () => {
    const { option, height } = toTilesPicture(tiles, 343)
    expect(textsOf(option)).toEqual(['辽宁', '3 / 14', '西藏', '–'])
    expect(height).toBe(42 * 5)
    const boxes = shapesOf(option).flatMap(shape => shape.type === 'rect' ? [shape.shape] : [])
    expect(boxes.map(({ y }) => Math.floor(y / 42))).toEqual([2, 4])
    expect(boxes.every(({ x, width }) => x >= 0 && x + width <= 343)).toBe(true)
  })
})
