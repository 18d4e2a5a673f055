import type { TableCell, TableModel } from '@/charts/table'
import type { Translate } from '@/locales/translate'

export type ExportValue = string | number | null
export interface ExportColumn {
  id: string
  label: string
  /** `share`: 0–1. `remark`: what must be said of the number before it. */
  type: 'text' | 'count' | 'share' | 'remark'
}
export interface ExportTable {
  columns: ExportColumn[]
  /** One value a column; null = no count. */
  rows: ExportValue[][]
}

/**
 * A table of a page as values that a program can read: numbers as numbers (shares 0–1), and whatever is said of them in
 * a column behind them. What is no plain count (约 2000, 未公布) is no number here either: it stands in words.
 */
export function toExportTable({ columns, rows }: TableModel, t: Translate): ExportTable {
  const parts = columns.map((column, index) => {
    const cells = rows.map(row => row.cells[index] ?? empty)
    const counted = column.align === 'end' || cells.every(cell => cell.text === '' || numberIn(cell) !== null)
    if (!counted || rows.length === 0) return [{ column: toColumn(column, 'text'), values: cells.map(cell => withMark(cell, t)) }]
    const type = cells.some(cell => /%\D*$/.test(cell.text)) ? 'share' : 'count'
    const remarks = cells.map(cell => numberIn(cell) === null ? withMark(cell, t) : cell.mark ?? '')
    const numbers = { column: toColumn(column, type), values: cells.map(numberIn) }
    if (remarks.every(remark => remark === '')) return [numbers]
    return [numbers, { column: { id: `${column.id}_remark`, label: t('export.remarkOn', { column: column.label }), type: 'remark' as const }, values: remarks }]
  }).flat()
  return {
    columns: parts.map(({ column }) => column),
    rows: rows.map((_, row) => parts.map(({ values }) => values[row] ?? null)),
  }
}

const empty: TableCell = { text: '', sort: null }

function toColumn({ id, label }: TableModel['columns'][number], type: ExportColumn['type']): ExportColumn {
  return { id, label, type }
}

/** The number that a cell shows, in full; null where it shows words or only comes near one. */
function numberIn({ text, sort }: TableCell): number | null {
  if (typeof sort !== 'number' || !/^<?-?[\d,]+(?:\.\d+)?%?※?$/.test(text)) return null
  return Math.round(sort * 1e6) / 1e6
}

function withMark({ text, mark }: TableCell, t: Translate): string {
  return [text, mark ?? ''].filter(part => part !== '').join(t('chart.comma'))
}
