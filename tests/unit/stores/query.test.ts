import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { createQuery, enumField, idsField, intField, sortField, textField } from '@/stores/query'

const codec = createQuery({
  phase: enumField(['opening', 'closing', 'both'], 'opening'),
  from: intField(1949, 2100),
  q: textField(5),
  c: idsField(id => /^99\d{4}$/.test(id), 2, ['990000']),
  sort: sortField(['year', 'filed']),
})
const defaults = { phase: 'opening', from: null, q: '', c: ['990000'], sort: '' } as const

describe('the address of a view', () => {
  it('is the default view when it says nothing', () => {
    expect(codec.parse({})).toEqual({ state: defaults, unknown: [] })
    expect(codec.parse({ phase: '', from: null, c: undefined })).toEqual({ state: defaults, unknown: [] })
  })

  it('reads each field by its type', () => {
    expect(codec.parse({ phase: 'closing', from: '2003', q: '示例', c: '990100,990200', sort: '-year' })).toEqual({
      state: { phase: 'closing', from: 2003, q: '示例', c: ['990100', '990200'], sort: '-year' },
      unknown: [],
    })
  })

  it('falls back and names what it does not know', () => {
    const { state, unknown } = codec.parse({ phase: 'middle', from: '1848', c: '110000', sort: 'colour' })
    expect(state).toEqual(defaults)
    expect(unknown).toEqual([
      { field: 'phase', value: 'middle' },
      { field: 'from', value: '1848' },
      { field: 'c', value: '110000' },
      { field: 'sort', value: 'colour' },
    ])
  })

  it('keeps the ids it knows beside one it does not', () => {
    const { state, unknown } = codec.parse({ c: '990100,abc' })
    expect(state.c).toEqual(['990100'])
    expect(unknown).toEqual([{ field: 'c', value: 'abc' }])
  })

  it('names ids beyond the most that a view holds', () => {
    const { state, unknown } = codec.parse({ c: '990100,990200,990300' })
    expect(state.c).toEqual(['990100', '990200'])
    expect(unknown).toEqual([{ field: 'c', value: '990300' }])
  })

  it('takes the first of a repeated parameter and ignores parameters of others', () => {
    expect(codec.parse({ phase: ['both', 'closing'], utm_source: 'x' })).toEqual({ state: { ...defaults, phase: 'both' }, unknown: [] })
  })

  it('cuts long text to its length, and a long unknown value for the notice', () => {
    expect(codec.parse({ q: '一二三四五六' }).state.q).toBe('一二三四五')
    expect(codec.parse({ phase: 'x'.repeat(500) }).unknown[0]?.value).toHaveLength(60)
  })

  it('leaves defaults out when written', () => {
    expect(codec.format(defaults)).toEqual({})
    expect(codec.format({ ...defaults, phase: 'both', from: 2003, c: ['990100', '990200'] })).toEqual({ phase: 'both', from: '2003', c: '990100,990200' })
  })

  it('comes back as it was written', () => {
    const states = fc.record({
      phase: fc.constantFrom('opening' as const, 'closing' as const, 'both' as const),
      from: fc.option(fc.integer({ min: 1949, max: 2100 })),
      q: fc.stringMatching(/^[a-z示例]{0,5}$/),
      c: fc.uniqueArray(fc.constantFrom('990000', '990100', '990200'), { minLength: 1, maxLength: 2 }),
      sort: fc.constantFrom('', 'year', '-year', 'filed'),
    })
    fc.assert(fc.property(states, (state) => {
      expect(codec.parse(codec.format(state))).toEqual({ state, unknown: [] })
    }))
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('phase', 'from', 'q', 'c', 'sort', '__proto__'), fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string()))), (query) => {
      expect(codec.format(codec.parse(query).state)).toBeTypeOf('object')
    }))
  })
})
