import { describe, expect, it } from 'vitest'
import { synthPackage } from '@/build/synth-package'

const all = (committees: number, years: number): string[] => [...synthPackage({ committees, years })].flatMap(rows => Object.values(rows).flat() as string[])

describe('synthPackage', () => {
  it('is the same for the same size', () => {
    expect(all(40, 5)).toEqual(all(40, 5))
  })

  it('gives each committee its own code and a parent that exists', () => {
    const rows = [...synthPackage({ committees: 3200, years: 1 })].flatMap(part => part.committees).map(line => line.split(','))
    const codes = new Set(rows.map(([code]) => code))
    expect(codes.size).toBe(3200)
    expect(rows.filter(([, , , parent]) => parent !== '' && !codes.has(parent))).toEqual([])
    expect(rows.every(([code]) => /^\d{6}$/.test(code ?? ''))).toBe(true)
  })

  it('leaves about one year in eight unpublished', () => {
    const years = [...synthPackage({ committees: 200, years: 45 })].reduce((sum, part) => sum + part.proposals.length, 0)
    expect(years / (200 * 45)).toBeGreaterThan(0.85)
    expect(years / (200 * 45)).toBeLessThan(0.9)
  })
})
