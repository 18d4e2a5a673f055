import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, locateCell, scanRows } from '@/datapackage/scan-csv'

function cellsOf(text: string): string[][] {
  return Array.from(scanRows(text), row => row.cells)
}

function flawsOf(text: string): string[] {
  return Array.from(scanRows(text)).flatMap(row => row.flaws.map(({ kind, cell }) => `${kind} ${row.line}:${cell}`))
}

function write(table: readonly (readonly string[])[], lineBreak: string, quoteAll: boolean): string {
  const quote = (cell: string): string =>
    quoteAll || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return table.map(row => row.map(quote).join(',') + lineBreak).join('')
}

const cell = fc.string({ unit: fc.constantFrom('a', '示', '𠮷', ',', '"', '\n', '\r', '\r\n', ' ') })
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })

describe('scanning rows', () => {
  it('reads plain cells, quoted cells and doubled quotes', () => {
    expect(cellsOf('a,"b,""c""",\n,"",示例\n')).toEqual([['a', 'b,"c"', ''], ['', '', '示例']])
  })

  it('takes LF and CRLF, with or without one at the end', () => {
    expect(cellsOf('a,b\r\nc,"d"\r\ne,f')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f']])
  })

  it('leaves a lone carriage return in its cell', () => {
    expect(cellsOf('a\rb,c\n')).toEqual([['a\rb', 'c']])
  })

  it('gives a blank line as one empty cell and an empty text as nothing', () => {
    expect(cellsOf('a\n\nb\n')).toEqual([['a'], [''], ['b']])
    expect(cellsOf('')).toEqual([])
  })

  it('keeps line numbers true behind quoted line breaks', () => {
    const rows = Array.from(scanRows('a,"1\n2\r\n3",b\nc\n'))
    expect(rows.map(row => [row.line, row.start])).toEqual([[1, 0], [4, 13]])
  })

  it('gives back whatever was written', () => {
    fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineBreak, quoteAll) => {
      const text = write(rows, lineBreak, quoteAll)
      const scanned = Array.from(scanRows(text))
      expect(scanned.map(row => row.cells)).toEqual(rows)
      expect(scanned.flatMap(row => row.flaws)).toEqual([])
      let line = 1
      rows.forEach((row, index) => {
        expect(scanned[index]?.line).toBe(line)
        line += write([row], lineBreak, quoteAll).split('\n').length - 1
      })
    }))
  })

  it('reads any text to its end, every row behind the one before', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), (text) => {
      let start = 0
      let line = 1
      for (const row of scanRows(text)) {
        expect([row.start, row.line]).toEqual([start, line])
        line += text.slice(start, row.next).split('\n').length - 1
        start = row.next
      }
      expect(start).toBe(text.length)
    }))
  })
})

describe('quotes that break the form', () => {
  it('cuts a cell whose quote never closes at the end of its line and reads on', () => {
    const text = 'a,"b,c\nd,e\n'
    expect(cellsOf(text)).toEqual([['a', '"b,c'], ['d', 'e']])
    expect(flawsOf(text)).toEqual(['unclosed-quote 1:1'])
  })

  it('takes a quote that closes in the middle of a later line as lost too', () => {
    const text = 'a,"b,c\r\nd,"e"\r\nf,g\r\n'
    expect(cellsOf(text)).toEqual([['a', '"b,c'], ['d', 'e'], ['f', 'g']])
    expect(flawsOf(text)).toEqual(['unclosed-quote 1:1'])
  })

  it('tells a stray quote and text behind a closing quote, and keeps the text', () => {
    const text = 'a"b,"c"d,e\n'
    expect(cellsOf(text)).toEqual([['a"b', 'cd', 'e']])
    expect(flawsOf(text)).toEqual(['stray-quote 1:0', 'text-after-quote 1:1'])
  })

  it('takes a space before the quote for a stray quote', () => {
    expect(flawsOf('a, "b"\n')).toEqual(['stray-quote 1:1'])
  })

  it('reads a file of nothing but lost quotes once, not once a line', () => {
    const lines = 100_000
    expect(flawsOf('"a\n'.repeat(lines))).toHaveLength(lines)
  })
})

describe('placing a cell', () => {
  it('counts characters, not the units they are stored in', () => {
    const [row] = Array.from(scanRows('𠮷,示例,x\n'))
    expect([0, 1, 2].map(index => locateCell('𠮷,示例,x\n', row!, index))).toEqual([
      { line: 1, column: 1 }, { line: 1, column: 3 }, { line: 1, column: 6 },
    ])
  })

  it('follows quoted line breaks', () => {
    const text = 'x\na,"1\n示2",b\n'
    const row = Array.from(scanRows(text))[1]!
    expect(locateCell(text, row, 1)).toEqual({ line: 2, column: 3 })
    expect(locateCell(text, row, 2)).toEqual({ line: 3, column: 5 })
  })

  it('points at the text of the cell in any table', () => {
    fc.assert(fc.property(table, (rows) => {
      const text = write(rows, '\n', true)
      const lines = text.split('\n').map(line => Array.from(line))
      for (const row of scanRows(text)) {
        row.cells.forEach((_, index) => {
          const { line, column } = locateCell(text, row, index)
          expect(lines[line - 1]?.[column - 1]).toBe('"')
        })
      }
    }))
  })
})

describe('counting characters', () => {
  it('counts code points', () => {
    expect(countCharacters('a示𠮷')).toBe(3)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => countCharacters(text) === Array.from(text).length))
  })
})
