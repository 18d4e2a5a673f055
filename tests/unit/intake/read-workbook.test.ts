import { describe, expect, it } from 'vitest'
import { notesOf, outcome, read, rowsOf } from './reading'
import { sheetData, workbookOf } from './workbook-file'

const place = (result: ReturnType<typeof read>, code: string): unknown => {
  if (!result.ok) return null
  const note = result.notes.find(found => found.code === code)
  return note === undefined ? null : { sheet: note.sheet, row: note.row, column: note.column }
}

describe('a workbook', () => {
  it('gives its cells as text, with the rows of the file', () => {
    const result = read(workbookOf({ sheets: { 出席: '<sheetData><row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3"><v>205</v></c></row><row r="5"><c r="A5" t="b"><v>1</v></c></row></sheetData>' }, strings: ['<t>别的</t>', '<t>示例市</t>'] }), '表.xlsx')
    expect(result).toMatchObject({ ok: true, kind: 'sheets', sheets: [{ name: '出席', firstRow: 3, rows: [['', '示例市', '', '205'], [], ['TRUE']] }], notes: [] })
  })

  it('joins the pieces of rich text and leaves out the reading aid', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' }, strings: ['<r><t>实</t></r><r><t xml:space="preserve">到 &amp; </t></r><rPh sb="0" eb="1"><t>shí</t></rPh>'] }))
    expect(rowsOf(result)).toEqual([['实到 & ']])
  })

  it('drops the dust behind the fifteenth digit and keeps long codes', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c><v>0.30000000000000004</v></c><c><v>189</v></c><c><v>99.799999999999997</v></c><c><v>1234567890123456789</v></c><c><v>1.5E-3</v></c></row></sheetData>' } }))
    expect(rowsOf(result)).toEqual([['0.3', '189', '99.8', '1234567890123456789', '0.0015']])
  })

  it('reads dates, times and percentages by their format', () => {
    const cells = '<c s="1"><v>45664</v></c><c s="2"><v>45664.354166666664</v></c><c s="3"><v>0.35416666666666669</v></c><c s="4"><v>0.995</v></c><c s="5"><v>45664</v></c><c><v>45664</v></c>'
    const result = read(workbookOf({ sheets: { a: `<sheetData><row>${cells}</row></sheetData>` }, formats: ['yyyy"年"m"月"d"日"', 'yyyy/m/d h:mm', 'h:mm', '0.0%', '[$-804]m"月"d"日";@'] }))
    expect(rowsOf(result)).toEqual([['2025-01-07', '2025-01-07 08:30', '08:30', '99.5%', '2025-01-07', '45664']])
  })

  it('does not take the Red of a format for a date', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c s="1"><v>205</v></c><c s="2"><v>-3</v></c><c s="3"><v>12</v></c></row></sheetData>' }, formats: ['[Red]0', '#,##0_);[Red](#,##0)', '0"days"'] }))
    expect(rowsOf(result)).toEqual([['205', '-3', '12']])
  })

  it('counts from 1904 where the workbook does, and says so', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c s="1"><v>44202</v></c></row></sheetData>' }, formats: ['yyyy-mm-dd'], date1904: true }))
    expect(rowsOf(result)).toEqual([['2025-01-07']])
    expect(notesOf(result)).toEqual(['IN166'])
  })

  it('knows the day that never was', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c s="1"><v>60</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row></sheetData>' }, formats: ['yyyy-mm-dd'] }))
    expect(rowsOf(result)).toEqual([['60', '1900-02-28', '1900-03-01']])
    expect(place(result, 'IN163')).toEqual({ sheet: 'a', row: 1, column: 1 })
  })

  it('takes the stored result of a formula and says where', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row r="2"><c r="B2"><f>A2*2</f><v>8</v></c><c r="C2" t="str"><f>"a"</f><v>a</v></c></row></sheetData>' } }))
    expect(rowsOf(result)).toEqual([['', '8', 'a']])
    expect(result.ok && result.notes[0]?.what['zh-Hans']).toBe('有 2 个公式，取的是文件里存的结果：B2 C2')
  })

  it('shows a formula without a result as it is, at its place', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row r="2"><c r="B2"><f>A2&amp;"x"</f></c></row></sheetData>' } }))
    expect(rowsOf(result)).toEqual([['', '=A2&"x"']])
    expect(place(result, 'IN157')).toEqual({ sheet: 'a', row: 2, column: 2 })
  })

  it('names the place of an error', () => {
    const result = read(workbookOf({ sheets: { a: '<sheetData><row><c t="e"><v>#N/A</v></c></row></sheetData>' } }))
    expect(rowsOf(result)).toEqual([['#N/A']])
    expect(place(result, 'IN158')).toEqual({ sheet: 'a', row: 1, column: 1 })
  })

  it('notes merged cells, hidden rows, columns and sheets, and macros', () => {
    const sheet = '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row hidden="1"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    const result = read(workbookOf({ sheets: { a: sheet, b: sheetData([[2]]) }, hidden: ['b'], more: [{ name: 'xl/vbaProject.bin', data: 'macro' }] }), 'x.xlsm')
    expect(notesOf(result)).toEqual(['IN141', 'IN159', 'IN160', 'IN161', 'IN162'])
    expect(result.ok && result.notes[3]?.what.en).toBe('2 hidden columns were read too: B C')
  })

  it('is harmless whatever its texts are', () => {
    const result = read(workbookOf({ sheets: { a: sheetData([['__proto__', 'constructor', '<b>&']]) } }))
    expect(rowsOf(result)).toEqual([['__proto__', 'constructor', '<b>&']])
  })

  it.each([
    ['no sheet with data', { sheets: { a: '<sheetData/>' } }, 'IN152'],
    ['rows that go backwards', { sheets: { a: '<sheetData><row r="3"/><row r="2"/></sheetData>' } }, 'IN150'],
    ['a tag that never ends', { sheets: { a: '<sheetData><row r="3"' } }, 'IN150'],
    ['a text that is not in the table of texts', { sheets: { a: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' } }, 'IN150'],
    ['a document type (entities that multiply)', { sheets: { a: '<!DOCTYPE x [<!ENTITY a "aaaa">]><sheetData/>' } }, 'IN151'],
    ['a column beyond the limit', { sheets: { a: '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>' } }, 'IN154'],
    ['a stray cell a million rows below', { sheets: { a: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData>' } }, 'IN153'],
    ['a cell of a megabyte', { sheets: { a: `<sheetData><row><c t="str"><v>${'长'.repeat(200_000)}</v></c></row></sheetData>` } }, 'IN164'],
  ])('with %s is refused with its code', (_, parts, code) => {
    expect(outcome(read(workbookOf(parts), 'x.xlsx'))).toBe(code)
  })
})
