import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { writeTemplate } from '@/desk-worker/write-template'
import { templateCsv, templateSheets } from '@/intake/template'
import { contract, notesOf, outcome, read, rowsOf } from './reading'
import { sheetData, workbookOf } from './workbook-file'

const sheets = templateSheets(contract)
const filled: Record<string, readonly (string | number)[]> = {
  会议出席: ['990000', 3, 2, '全体会议', 'opening', '2025年1月7日', '', '', 120, 'expected', '111', 6, '990000-2025-1', ''],
  构成: ['990000-3-2-session-2025.1', 'topic', '经济', 'filed', 30],
}

async function xlsxOf(rows: (string | number)[][]): Promise<Uint8Array> {
  const data = rows.map(row => row.map(value => ({ value, type: typeof value === 'number' ? Number : String })))
  return new Uint8Array(await (await writeXlsxFile([{ sheet: '表', data }]).toBlob()).arrayBuffer())
}

describe('the template', () => {
  it('has a sheet for each table of an office, named in Chinese, from the schema', () => {
    expect(sheets.map(sheet => [sheet.name, sheet.table])).toEqual([['填写说明', null], ['来源', 'sources'], ['会议出席', 'attendance'], ['提案', 'proposals'], ['构成', 'parts']])
    expect(sheets[2]?.rows.map(row => row[8])).toEqual(['应出席', '整数', '120', 'expected'])
    expect(sheets[2]?.rows.map(row => row[0])).toEqual(['政协委员会*', '必填；文字', '990000', 'committee'])
  })

  it('has only invented examples and no formula', () => {
    expect(JSON.stringify(sheets)).not.toMatch(/"=|2107|锦州/)
  })

  it('comes back empty, without a question', async () => {
    const result = read(await writeTemplate(contract), '模板.xlsx')
    expect(result).toEqual({ ok: true, kind: 'tables', tables: { sources: [], attendance: [], proposals: [], parts: [] }, notes: [] })
  })

  it('filled in comes back as rows, without a question', () => {
    const result = read(workbookOf({ sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, sheetData([...rows, ...filled[name] === undefined ? [] : [filled[name]]])])) }), '模板.xlsx')
    expect(result).toMatchObject({ ok: true, kind: 'tables', tables: {
      sources: [],
      attendance: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', opened_on: '2025-01-07', expected: '120', expected_base: 'expected', present: '111', on_leave: '6', source: '990000-2025-1' }],
      parts: [{ proposals: '990000-3-2-session-2025.1', dimension: 'topic', category: 'economy', base: 'filed', count: '30' }],
    } })
    expect(notesOf(result)).toEqual([])
  })

  it('of a version without 请假 still comes back: what it did not ask for is not stated', () => {
    const older = templateSheets({ ...contract, resources: contract.resources.map(resource => ({ ...resource, schema: { ...resource.schema, fields: resource.schema.fields.filter(({ name }) => name !== 'on_leave') } })) })
    const rows = older.find(({ table }) => table === 'attendance')!.rows
    const result = read(workbookOf({ sheets: { 会议出席: sheetData([...rows, ['990000', 3, 2, 'plenary', 'opening', '', '', '', 120, 'expected', 111, '990000-2025-1', '']]) } }), '模板.xlsx')
    expect(result).toMatchObject({ ok: true, kind: 'tables', tables: { attendance: [{ expected: '120', present: '111', source: '990000-2025-1' }] } })
    expect(result.ok && result.kind === 'tables' && Object.keys(result.tables.attendance?.[0] ?? {})).not.toContain('on_leave')
    expect(notesOf(result)).toEqual([])
  })

  it('as CSV has a byte order mark and comes back as well', () => {
    const csv = templateCsv(sheets[4]!)
    expect(csv.startsWith('\ufeff提案记录*,维度*')).toBe(true)
    expect(read(`${csv}990000-3-2-session-2025.1,topic,economy,filed,30\r\n`, '构成.csv')).toMatchObject({ kind: 'tables', tables: { parts: [{ count: '30' }] } })
    expect(templateCsv({ name: 'x', table: null, rows: [['a,b', 'c"d', 'e\nf']] })).toBe('\ufeff"a,b","c""d","e\nf"\r\n')
  })

  it('with a sheet that is not its own reads the others and says so', () => {
    const result = read(workbookOf({ sheets: { 构成: sheetData([...sheets[4]!.rows]), 草稿: sheetData([['随手', '记的']]) } }))
    expect([outcome(result), notesOf(result)]).toEqual(['tables', ['IN173']])
  })

  it('with a column twice takes the first and names both', () => {
    const rows = [...sheets[4]!.rows, ['990000-3-2-session-2025.1', 'topic', 'economy', 'filed', '30', '31']].map((row, index) => index === 3 ? [...row, 'count'] : [...row])
    const result = read(workbookOf({ sheets: { 构成: sheetData(rows) } }))
    expect(result).toMatchObject({ kind: 'tables', tables: { parts: [{ count: '30' }] }, notes: [{ code: 'IN202', row: 4, column: 6, what: { en: 'the heading "count" is there twice: columns E and F.' } }] })
  })

  it('tells the place of a cell that cannot be read', () => {
    const result = read(workbookOf({ sheets: { 构成: sheetData([...sheets[4]!.rows, ['990000-3-2-session-2025.1', 'topic', 'economy', 'filed', '若干']]) } }))
    expect(result.ok && result.notes[0]).toMatchObject({ code: 'IN205', sheet: '构成', row: 5, column: 5 })
  })
})

/** Texts that a cell can hold: no control characters, no lone surrogates, not blank. */
const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(text => text.trim() === text && !/[\p{C}]|_x[0-9a-f]{4}_/iu.test(text))
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 })

/**
 * Neither a number, nor like `valueOf`, which the other writer and the other reader take for one of JavaScript's own,
 * nor with the replacement character, which the other writer leaves out.
 */
const written = cell.filter(text => Number.isNaN(Number(text)) && !(text in {}) && !text.includes('\ufffd'))

describe('a table', () => {
  it('written as CSV is read back the same, whatever its cells', () => {
    fc.assert(fc.property(table, (rows) => {
      const even = rows.map(row => [...row, ...Array.from({ length: 4 - row.length }, () => 'x')])
      const csv = even.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(rowsOf(read(csv, 'x.csv'))).toEqual(even)
    }), { numRuns: 60 })
  })

  it('written by another program as XLSX is read back the same, and as a second reader does', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.oneof(written, fc.integer({ min: -1e9, max: 1e9 })), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const bytes = await xlsxOf(rows)
      const texts = rows.map(row => row.map(String))
      expect(rowsOf(read(bytes, 'x.xlsx'))).toEqual(texts)
      const second = await readXlsxFile(new Blob([Uint8Array.from(bytes)]))
      expect(second[0]?.data.map(row => row.filter(value => value !== null).map(String))).toEqual(texts)
    }), { numRuns: 30 })
  })
})
