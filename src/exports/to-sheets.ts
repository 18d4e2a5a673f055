import type { ExportColumn, ExportTable } from './export-table'
import type { Note } from './notes'

/** A cell as it is typed in a workbook: text is never a formula there, so nothing is put before it. */
export interface SheetCell {
  value: string | number
  /** Number format; absent for text. */
  format?: string
  bold?: true
  wrap?: true
}
export interface SheetModel {
  name: string
  /** Widths in characters. */
  widths: number[]
  rows: (SheetCell | null)[][]
  /** Rows that stay in sight. */
  sticky: number
}

/** Two sheets: the table alone, so that it can be sorted and drawn from, and what goes with it. */
export function toSheets({ columns, rows }: ExportTable, notes: readonly Note[], names: { table: string, notes: string }): SheetModel[] {
  return [
    {
      name: names.table,
      sticky: 1,
      widths: columns.map((column, index) => Math.min(40, Math.max(8, widthOf(column.label), ...rows.map(row => widthOf(row[index] ?? '')))) + 2),
      rows: [
        columns.map(({ label }): SheetCell => ({ value: label, bold: true })),
        ...rows.map(row => row.map((value, index) => value === null || value === '' ? null : typeof value === 'number' ? { value, format: formatOf(columns[index]) } : { value: withoutControls(value) })),
      ],
    },
    { name: names.notes, sticky: 0, widths: [16, 100], rows: notes.map(([label, text]) => [{ value: label, bold: true }, { value: withoutControls(text), wrap: true }]) },
  ]
}

function formatOf(column: ExportColumn | undefined): string {
  return column?.type === 'share' ? '0.0%' : column?.id === 'year' ? '0' : '#,##0'
}

/** Characters that XML cannot hold. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** In columns of a spreadsheet: Chinese is two wide. */
function widthOf(value: string | number): number {
  return Array.from(String(value)).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)
}
