import { describe, expect, it } from 'vitest'
import { compactPath, formatNumber, readPlacement } from '@/charts/compact-path'

describe('path data written short', () => {
  it('turns level and upright lines into h and v', () => {
    expect(compactPath('M10 20L30 20L30 50L12 40Z')).toBe('M10 20h20v30l-18-10Z')
  })
  it('keeps relative commands, arcs and curves', () => {
    expect(compactPath('M1 2l30 0l0 10l-30 0Z')).toBe('M1 2h30v10h-30Z')
    expect(compactPath('M0 0C1 1 2 2 3 3A5 5 0 0 1 8 8H10V12')).toBe('M0 0c1 1 2 2 3 3a5 5 0 0 1 5 5h2v4')
    expect(compactPath('m5 5 10 0h5v-5')).toBe('M5 5h10h5v-5')
  })
  it('rounds to two decimals without letting the error add up', () => {
    expect(compactPath('M0 0L0.333 0.333L0.666 0.666L0.999 0.999')).toBe('M0 0l.33 .33l.34 .34l.33 .33')
  })
  it('moves and scales', () => {
    expect(compactPath('M0 -1L1 0L0 1L-1 0Z', { scale: 4.5, x: 100, y: 50 })).toBe('M100 45.5l4.5 4.5l-4.5 4.5l-4.5-4.5Z')
  })
  it('writes the round symbol as two whole arcs', () => {
    expect(compactPath('M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0', { scale: 3, x: 88.83, y: 145 })).toBe('M85.83 145a3 3 0 1 0 6 0a3 3 0 1 0-6 0')
  })
  it('drops moves that nothing follows', () => {
    expect(compactPath('M1 1M2 2L3 3M4 4')).toBe('M2 2l1 1')
  })
})

describe('a transform', () => {
  it('is read when it only moves or scales evenly', () => {
    expect(readPlacement('translate(3 -4.5)')).toEqual({ scale: 1, x: 3, y: -4.5 })
    expect(readPlacement('matrix(2,0,0,2,7,8)')).toEqual({ scale: 2, x: 7, y: 8 })
  })
  it('is left alone when it turns or stretches', () => {
    expect(readPlacement('matrix(0,-1,1,0,10,90)')).toBeNull()
    expect(readPlacement('matrix(2,0,0,3,0,0)')).toBeNull()
  })
})

describe('a number', () => {
  it.each([[0.5, '.5'], [-0.25, '-.25'], [12, '12'], [3.14159, '3.14'], [-0.001, '0']])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})
