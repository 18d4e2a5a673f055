import type { TableColumn, TableRow } from '@/charts/table'
import { describe, expect, it } from 'vitest'
import { sortRows } from '@/charts/table'

const columns: TableColumn[] = [{ id: 'year', label: '年份', sortable: true }, { id: 'name', label: '名称', sortable: true }, { id: 'note', label: '说明' }]
const rows: TableRow[] = ([['a', 2023, 'b'], ['b', null, 'a'], ['c', 2021, 'c'], ['d', 2023, null]] as const)
  .map(([id, year, name]) => ({ id, cells: [{ text: String(year), sort: year }, { text: name ?? '', sort: name }, { text: '', sort: id }] }))

function order(by: string): string {
  return sortRows(columns, rows, by, (a, b) => (a < b ? -1 : 1)).map(row => row.id).join('')
}

describe('sorting rows', () => {
  it.each([['year', 'cadb'], ['-year', 'adcb'], ['name', 'bacd'], ['-name', 'cabd']])('by %s gives %s, nulls last either way', (by, expected) => {
    expect(order(by)).toBe(expected)
  })
  it('keeps the order for an empty, unknown or unsortable column', () => {
    expect([order(''), order('nothing'), order('-note')]).toEqual(['abcd', 'abcd', 'abcd'])
  })
  it('leaves the input alone', () => {
    order('year')
    expect(rows.map(row => row.id).join('')).toBe('abcd')
  })
})
