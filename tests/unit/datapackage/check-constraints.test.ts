import { describe, expect, it } from 'vitest'
import { createConstraintCheck } from '@/datapackage/check-constraints'
import type { Field } from '@/datapackage/descriptor'

function found(field: Omit<Field, 'name'>, value: string | number | boolean): string[] {
  const codes: string[] = []
  const broken = createConstraintCheck({ name: 'sample', ...field })(value, code => codes.push(code))
  expect(broken).toBe(codes.length > 0)
  return codes
}

describe('constraints', () => {
  it('hold at both ends of a range', () => {
    const field = { type: 'integer', constraints: { minimum: 0, maximum: 10 } } as const
    expect([0, 10, -1, 11].map(value => found(field, value))).toEqual([[], [], ['DP253'], ['DP254']])
    expect(found({ type: 'integer', constraints: { maximum: 10 } }, -1e9)).toEqual([])
  })

  it('compare numbers of an enumeration as numbers are written', () => {
    const field: Omit<Field, 'name'> = { type: 'integer', constraints: { enum: [1, 2] } }
    expect([2, 3].map(value => found(field, value))).toEqual([[], ['DP234']])
  })

  it('match a pattern from end to end', () => {
    const field: Omit<Field, 'name'> = { type: 'string', constraints: { pattern: '\\d{6}|x' } }
    expect(['990000', 'x', '9900001', 'ax'].map(value => found(field, value))).toEqual([[], [], ['DP255'], ['DP255']])
  })

  it('count characters for lengths', () => {
    const field: Omit<Field, 'name'> = { type: 'string', constraints: { minLength: 2, maxLength: 2 } }
    expect(['𠮷𠮷', '𠮷', '示例市'].map(value => found(field, value))).toEqual([[], ['DP256'], ['DP257']])
  })

  it('do not touch values of other types', () => {
    expect(found({ type: 'boolean', constraints: { minimum: 5, minLength: 5, pattern: 'x' } }, true)).toEqual([])
    expect(found({ type: 'string' }, 'anything')).toEqual([])
  })

  it('of a broken pattern hold for everything: the descriptor has been reported', () => {
    expect(found({ type: 'string', constraints: { pattern: '(' } }, 'x')).toEqual([])
  })
})
