import { describe, expect, it } from 'vitest'
import type { FieldType } from '@/datapackage/descriptor'
import { createCellReader } from '@/datapackage/parse-cell'

function read(type: FieldType, text: string): unknown {
  const found: string[] = []
  const value = createCellReader({ name: 'sample', type }, [''])(text, (code, params) => {
    found.push([code, ...Object.values(params())].join(' '))
  })
  return value === undefined ? found : value
}

describe('an integer', () => {
  for (const [text, value] of Object.entries({ '0': 0, '-0': 0, '+5': 5, '007': 7, '9007199254740991': 9007199254740991 })) {
    it(`reads ${text} as ${value}`, () => {
      expect(Object.is(read('integer', text), value)).toBe(true)
    })
  }

  it('is not guessed from anything else', () => {
    expect(read('integer', '12.5')).toEqual(['DP240 12.5'])
    expect(read('integer', '12.50件')).toEqual(['DP240 12.50件'])
    expect(read('integer', '12.00')).toEqual(['DP245 12.00 12'])
    expect(read('integer', '1e5')).toEqual(['DP244 1e5'])
    expect(read('integer', '0x10')).toEqual(['DP240 0x10'])
    expect(read('integer', 'NaN')).toEqual(['DP235 NaN'])
    expect(read('integer', '-9007199254740992')).toEqual(['DP246 -9007199254740992 9007199254740991'])
  })

  it('is never a placeholder', () => {
    for (const text of ['-', '—', '/', '无', 'N/A', 'null', '？']) expect(read('integer', text)).toEqual([`DP235 ${text}`])
  })
})

describe('a number', () => {
  it('may have a fraction', () => {
    expect([read('number', '92.2'), read('number', '-0.5'), read('number', '100')]).toEqual([92.2, -0.5, 100])
  })

  it('is not written in percent, groups or powers', () => {
    expect(read('number', '92.2%')).toEqual(['DP241 92.2% 92.2'])
    expect(read('number', '1,234.5')).toEqual(['DP242 1,234.5 1234.5'])
    expect(read('number', '1e5')).toEqual(['DP244 1e5'])
    expect(read('number', '.5')).toEqual(['DP247 .5'])
    expect(read('number', '约98')).toEqual(['DP243 约98'])
    expect(read('number', 'Infinity')).toEqual(['DP247 Infinity'])
  })
})

describe('other types', () => {
  it('read true and false, and nothing like them', () => {
    expect([read('boolean', 'true'), read('boolean', 'false')]).toEqual([true, false])
    expect(read('boolean', 'TRUE')).toEqual(['DP248 TRUE'])
    expect(read('boolean', '1')).toEqual(['DP248 1'])
  })

  it('read a year of four digits', () => {
    expect(read('year', '2025')).toBe(2025)
    expect(read('year', '2025年')).toEqual(['DP252 2025年'])
  })

  it('keep a date and a text as they stand', () => {
    expect([read('date', '2025-01-07'), read('string', '-'), read('string', '300余')]).toEqual(['2025-01-07', '-', '300余'])
  })

  it('give null for an empty cell', () => {
    expect([read('string', ''), read('integer', ''), read('date', '')]).toEqual([null, null, null])
  })
})
