import type { Rule } from '@/domain/rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingRule, quorumCount } from '@/domain/quorum'

const twoThirds = { numerator: 2, denominator: 3 }
const ruleOf = (id: string, scope: string, rule: Partial<Rule> = {}): Rule => ({
  id, scope, subject: 'plenary_opening', share: twoThirds, counts: 'members_present_of_expected', text: '', textEn: '', validFrom: null, validTo: null, source: 's', confidence: 'A', ...rule,
})
const city = { code: '990100', level: 'prefecture' } as const
const national = { code: '100000', level: 'national' } as const

describe('the quorum', () => {
  it('is the smallest whole number that reaches the share', () => {
    expect(quorumCount(twoThirds, 335)).toBe(224)
    expect(quorumCount(twoThirds, 300)).toBe(200)
    expect(quorumCount(twoThirds, 2158)).toBe(1439)
    expect(quorumCount(twoThirds, 0)).toBe(0)
  })

  it('reaches the share, and one fewer does not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (expected, a, b) => {
      const share = { numerator: Math.min(a, b), denominator: Math.max(a, b) }
      const count = quorumCount(share, expected)
      expect(count * share.denominator).toBeGreaterThanOrEqual(share.numerator * expected)
      expect((count - 1) * share.denominator).toBeLessThan(share.numerator * expected)
    }))
  })
})

describe('the rule for opening', () => {
  it('is the committee\'s own before that of its level before the national one', () => {
    const all = [ruleOf('c', 'national'), ruleOf('b', 'prefecture'), ruleOf('a', '990100')]
    expect(openingRule(all, city, '2025-01-07', '2025-01-07')).toEqual({ rule: all[2], reference: false })
    expect(openingRule(all.slice(0, 2), city, '2025-01-07', '2025-01-07')).toEqual({ rule: all[1], reference: true })
    expect(openingRule(all.slice(0, 1), city, '2025-01-07', '2025-01-07')).toEqual({ rule: all[0], reference: true })
  })

  it('is the national committee\'s own when its scope is national', () => {
    expect(openingRule([ruleOf('n', 'national')], national, null, null)?.reference).toBe(false)
  })

  it('is none when nothing is on record for it', () => {
    expect(openingRule([], city, null, null)).toBeNull()
    expect(openingRule([ruleOf('o', '990200'), ruleOf('p', 'province')], city, null, null)).toBeNull()
    expect(openingRule([ruleOf('d', 'national', { subject: 'decision' }), ruleOf('v', 'national', { counts: 'votes_of_all_members' })], city, null, null)).toBeNull()
  })

  it('holds only while it is in force', () => {
    const rule = ruleOf('n', 'national', { validFrom: '2005-02-28', validTo: '2023-12-31' })
    const inForce = (first: string | null, last: string | null): boolean => openingRule([rule], city, first, last) !== null
    expect(inForce('2004-03-03', '2004-03-03')).toBe(false)
    expect(inForce('2005-02-28', '2005-02-28')).toBe(true)
    expect(inForce('2024-01-01', '2024-01-01')).toBe(false)
    expect(inForce('2005-01-01', '2005-12-31')).toBe(false)
    expect(inForce(null, null)).toBe(false)
  })

  it('is the latest of two in force, then the first by id', () => {
    const old = ruleOf('z', 'national', { validFrom: '1998-01-01' })
    const later = ruleOf('y', 'national', { validFrom: '2005-01-01' })
    const twin = ruleOf('x', 'national', { validFrom: '2005-01-01' })
    expect(openingRule([old, later, twin], city, '2020-01-01', '2020-01-01')?.rule.id).toBe('x')
    expect(openingRule([later, old], city, '2000-01-01', '2000-01-01')?.rule.id).toBe('z')
  })
})
