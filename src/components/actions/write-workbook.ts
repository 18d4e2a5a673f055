import type { SheetModel } from '@/exports/to-sheets'
import { importAgain } from '@/composables/import-again'

const loadWriter = importAgain(() => import('write-excel-file/browser'))

const joiner = '\u2060'
/** The writer keeps its texts as members of an object: `valueOf` would be one of JavaScript's own, and the file broken. */
const toCellText = (text: string): string => text in {} ? text + joiner : text

/** A workbook of typed cells: text is text and never a formula. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Blob> {
  const { default: writeXlsxFile } = await loadWriter()
  return writeXlsxFile(sheets.map(({ name, widths, rows, sticky }) => ({
    sheet: name,
    columns: widths.map(width => ({ width })),
    stickyRowsCount: sticky,
    data: rows.map(row => row.map(cell => cell === null ? null : {
      type: typeof cell.value === 'number' ? Number : String,
      value: typeof cell.value === 'string' ? toCellText(cell.value) : cell.value,
      ...(cell.format === undefined ? {} : { format: cell.format }),
      ...(cell.bold === true ? { fontWeight: 'bold' as const } : {}),
      ...(cell.wrap === true ? { wrap: true, alignVertical: 'top' as const } : {}),
    })),
  }))).toBlob()
}
