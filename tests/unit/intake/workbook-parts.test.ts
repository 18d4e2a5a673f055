import { describe, expect, it } from 'vitest'
import { cellName, columnName, readCellName } from '@/intake/workbook/cell-name'
import { numberText } from '@/intake/workbook/number-text'
import { dateOfSerial } from '@/intake/workbook/serial-date'
import { unescapeText } from '@/intake/workbook/shared-strings'
import { createStyleReader } from '@/intake/workbook/styles'

describe('the names of cells', () => {
  it('are those of spreadsheets, there and back', () => {
    expect([1, 26, 27, 702, 703, 16384].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(cellName(3, 28)).toBe('AB3')
    expect(readCellName('$AB$3')).toEqual({ row: 3, column: 28 })
    expect(readCellName('3AB')).toBeNull()
  })
})

describe('a serial date', () => {
  it.each<[number, boolean, string | null]>([
    [1, false, '1900-01-01'], [59, false, '1900-02-28'], [60, false, null], [61, false, '1900-03-01'], [25569, false, '1970-01-01'], [45351, false, '2024-02-29'], [45664, false, '2025-01-07'],
    [45664.99999, false, '2025-01-08'], [45664.5, false, '2025-01-07 12:00'], [0.75, false, '18:00'], [0, true, '00:00'], [1, true, '1904-01-02'], [44202, true, '2025-01-07'],
    [2_958_465, false, '9999-12-31'], [2_958_466.5, false, null], [-1, false, null], [Number.NaN, false, null],
  ])('%d (1904: %s) is %s', (serial, date1904, date) => {
    expect(dateOfSerial(serial, date1904)).toBe(date)
  })
})

describe('a format', () => {
  const kindsOf = (formats: Record<number, string>, ids: number[]): string[] => {
    const { handler, kinds } = createStyleReader()
    for (const [id, code] of Object.entries(formats)) handler.open('numFmt', `numFmt numFmtId="${id}" formatCode="${code}"`)
    handler.open('cellXfs', 'cellXfs')
    for (const id of ids) handler.open('xf', `xf numFmtId="${id}"`)
    handler.open('xf', 'xf')
    handler.close('cellXfs')
    handler.text('')
    return kinds
  }

  it('of those that have no text of their own is known by its number', () => {
    expect(kindsOf({}, [0, 1, 9, 10, 14, 22, 31, 36, 45, 57, 49])).toEqual(['plain', 'plain', 'percent', 'percent', 'date', 'date', 'date', 'date', 'date', 'date', 'plain', 'plain'])
  })

  it.each([
    ['yyyy-mm-dd', 'date'], ['yyyy&quot;年&quot;m&quot;月&quot;', 'date'], ['[h]:mm', 'date'], ['上午/下午h时', 'date'], ['0.00%', 'percent'], ['[DBNum1][$-804]General', 'plain'],
    ['#,##0;[Red]-#,##0', 'plain'], ['0.00E+00', 'plain'], ['&quot;day&quot;0', 'plain'], ['\\d0', 'plain'], ['_(* #,##0_);_(@_)', 'plain'], ['0&quot;件&quot;', 'plain'],
  ])('%s is %s', (code, kind) => {
    expect(kindsOf({ 170: code }, [170])[0]).toBe(kind)
  })
})

describe('the text of a number', () => {
  it.each<[string, 'plain' | 'date' | 'percent', string | null]>([
    ['0.1', 'plain', '0.1'], ['0.30000000000000004', 'plain', '0.3'], ['1E3', 'plain', '1000'], ['1e-7', 'plain', '1e-7'], ['1e21', 'plain', '1e+21'], ['-0', 'plain', '0'], ['abc', 'plain', 'abc'], [' ', 'plain', ' '],
    ['12345678901234567', 'plain', '12345678901234567'], ['0.57', 'percent', '57%'], ['0.28999999999999998', 'percent', '29%'], ['1', 'percent', '100%'], ['45664', 'date', '2025-01-07'], ['-3', 'date', null],
  ])('%s (%s) is %s', (raw, kind, text) => {
    expect(numberText(raw, kind, false)).toBe(text)
  })

  it('and of a text: what XML cannot hold is written out', () => {
    expect(unescapeText('a_x000D_b_x0041_&lt;_xZZZZ_')).toBe('a\rbA<_xZZZZ_')
  })
})
