import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPasted } from '@/intake/read-intake'
import { contract, outcome, read } from './reading'
import { sheetData, workbookOf, workbookParts } from './workbook-file'
import { zipOf } from './zip-file'

const sound = workbookOf({ sheets: { a: sheetData([['届', '实到'], [15, 189]]) }, strings: ['<t>x</t>'], formats: ['yyyy-mm-dd'] })
const endings = fc.constantFrom('x', 'x.csv', 'x.xlsx', 'x.xls', 'x.txt', 'x.html', 'x.json', 'x.docx')

/** Whatever comes, there is an answer, it is no fault of the program, and its texts are whole. */
function holds(result: ReturnType<typeof read>): void {
  expect(outcome(result)).not.toBe('IN106')
  for (const fault of result.ok ? result.notes : [result.fault]) {
    if (fault.code.startsWith('IN')) expect(`${fault.what.en} ${fault.why.en} ${fault.fix['zh-Hans']}`).not.toMatch(/\{[a-z]+\}/)
  }
}

describe('any bytes at all', () => {
  it('have an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), endings, (bytes, name) => holds(read(bytes, name))), { numRuns: 300 })
  })

  it('of text have an answer', () => {
    const piece = fc.constantFrom('<', '>', '"', ',', '\t', ';', '\n', '届', '实到', '15', '<table>', '<tr>', '<td>', '<script>', '<!--', '&#', '{', '}', '__proto__', 'id', 'count', 'category', 'base', '约300', '合计', '=A1', '#N/A', '%', '2025.1.7')
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), endings, (pieces, name) => {
      holds(read(pieces.join(''), name))
      holds(readPasted(pieces.join(''), pieces.join(' '), { contract }))
    }), { numRuns: 400 })
  })

  it('of a workbook with some of them changed have an answer', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = Uint8Array.from(sound)
      for (const [at, byte] of changes) bytes[at] = byte
      holds(read(bytes, 'x.xlsx'))
    }), { numRuns: 400 })
  })

  it('of a sound zip around damaged XML have an answer', () => {
    const parts = workbookParts({ sheets: { a: sheetData([['届', '实到'], [15, 189]]) }, strings: ['<t>x</t>'], formats: ['yyyy-mm-dd'] })
    fc.assert(fc.property(fc.nat(parts.length - 1), fc.nat(2000), fc.constantFrom('', '<', '>', '"', '<c>', '</c>', '<row r="0">', '<c r="ZZZ1">', ' t="s"', '<v>1e999</v>', '&', '<si>', '</worksheet>'), (index, at, insert) => {
      const changed = parts.map((part, place) => {
        const text = part.data as string
        const cut = at % (text.length + 1)
        return place === index ? { ...part, data: text.slice(0, cut) + insert + text.slice(cut + 3) } : part
      })
      holds(read(zipOf(changed), 'x.xlsx'))
    }), { numRuns: 400 })
  })
})

describe('patterns', () => {
  it.each([
    ['spaces in a page', `<p>${'<b> </b>'.repeat(100_000)}x`, 'x.html'],
    ['empty cells in a page', `<p>${'</td>'.repeat(200_000)}x`, 'x.html'],
    ['a heading of brackets', `届,${'(单位:'.repeat(20_000)},实到\n15,1,2\n`, 'x.csv'],
    ['a cell of spaces', `届,开幕日期,实到\n15,${' '.repeat(90_000)}x,2\n`, 'x.csv'],
    ['quotes', '"a"b'.repeat(100_000), 'x.csv'],
  ])('take no square time over %s', (_, text, name) => {
    const before = performance.now()
    holds(read(text, name))
    expect(performance.now() - before).toBeLessThan(4000)
  })
})
