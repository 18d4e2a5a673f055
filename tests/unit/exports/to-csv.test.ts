import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../csv-reader'
import { csvCell, toCsv } from '@/exports/to-csv'

describe('a cell', () => {
  it.each([
    ['=1+1', '\'=1+1'],
    ['+86', '+86'],
    ['+cmd|x', '\'+cmd|x'],
    ['-2+3', '\'-2+3'],
    ['@SUM(A1)', '\'@SUM(A1)'],
    ['  =1', '\'  =1'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', '\'＝1+1'],
    ['＠甲', '\'＠甲'],
    ['=HYPERLINK("https://example.org","x")', '"\'=HYPERLINK(""https://example.org"",""x"")"'],
  ])('of text that would run is only text: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it.each([[-5, '-5'], [0, '0'], [0.875, '0.875'], [28930, '28930'], ['-5', '-5'], ['-5.5%', '-5.5%'], [null, ''], ['', '']])('of a number is left alone: %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it('is quoted where it must be', () => {
    expect(['甲,乙', '甲"乙', '甲\n乙', ' 甲', '甲 乙'].map(csvCell)).toEqual(['"甲,乙"', '"甲""乙"', '"甲\n乙"', '" 甲"', '甲 乙'])
  })
})

describe('a CSV file', () => {
  const table = { columns: [{ id: 'a', label: '环节', type: 'text' as const }, { id: 'b', label: '件数', type: 'count' as const }], rows: [['提交', 205], ['立案', null]] }

  it('begins with its mark, ends lines as spreadsheets do, and sets the notes below an empty row', () => {
    expect(toCsv(table, [['标题', '提案，2024 年'], ['引用', '"甲"']])).toBe('\ufeff环节,件数\r\n提交,205\r\n立案,\r\n\r\n标题,提案，2024 年\r\n引用,"""甲"""\r\n')
  })

  it('is read back as it was, whatever the texts hold', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer()), { minLength: 1 }), (rows) => {
      const text = toCsv({ ...table, rows }, []).slice(1)
      const back = readCsv(text)
      expect(back.slice(1, rows.length + 1).map(row => row[1])).toEqual(rows.map(row => String(row[1])))
      expect(back.slice(1, rows.length + 1).map(row => row[0]?.replace(/^'/, ''))).toEqual(rows.map(row => row[0].replace(/^'/, '')))
    }))
  })
})
