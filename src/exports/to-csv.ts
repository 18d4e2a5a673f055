import type { ExportTable, ExportValue } from './export-table'
import type { Note } from './notes'

/**
 * CSV for spreadsheets: UTF-8 with its mark (Excel and WPS take it for GBK without), CRLF. The table comes first, so that
 * a program reads it from the top; an empty row ends it, and what goes with it follows, label and text.
 */
export function toCsv({ columns, rows }: ExportTable, notes: readonly Note[]): string {
  const lines: ExportValue[][] = [columns.map(({ label }) => label), ...rows, [], ...notes.map(note => [...note])]
  return `\ufeff${lines.map(line => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** One cell: quoted where it must be; text that a spreadsheet would run as a formula is led by an apostrophe, numbers never. */
export function csvCell(value: ExportValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = isFormula(value) ? `'${value}` : value
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Full-width signs too: Chinese and Japanese spreadsheets read them as the others. A signed number in text is harmless. */
function isFormula(text: string): boolean {
  const signed = /^[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠|]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text)
  return signed || /^[\u0000-\u001f]/.test(text)
}
