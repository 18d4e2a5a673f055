import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonFault } from '@/datapackage/locate-json-fault'

describe('the place where JSON breaks', () => {
  for (const [text, line, column] of [
    ['', 1, 1],
    ['{"示例": 1,}', 1, 10],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['[01]', 1, 3],
    ['[tru]', 1, 2],
    ['{} {}', 1, 4],
    ['[nul', 1, 2],
  ] as const) {
    it(`is ${line}:${column} in ${JSON.stringify(text)}`, () => {
      expect(locateJsonFault(text)).toEqual({ line, column })
    })
  }

  it('is the end of sound JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1)
      const lines = text.split('\n')
      expect(locateJsonFault(text)).toEqual({ line: lines.length, column: Array.from(lines[lines.length - 1]!).length + 1 })
    }))
  })

  it('gives up in a depth that no descriptor has', () => {
    expect(locateJsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 502 })
  })
})
