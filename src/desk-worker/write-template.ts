import type { Descriptor } from '@/datapackage/descriptor'
import type { Row, Sheet } from 'write-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
import { templateSheets, type TemplateSheet } from '@/intake/template'

/** Rows above the data: titles, how to write, the example, the field names. */
const headRows = 4

function rowOf(row: readonly string[], index: number, isTable: boolean): Row {
  const isTitle = isTable && (index === 0 || index === headRows - 1)
  // Everything is text: a spreadsheet then leaves codes, dates and ids as they are written.
  return row.map(value => value === '' ? null : { value, type: String, ...(isTitle ? { fontWeight: 'bold' } : isTable ? { color: '#666666' } : {}) })
}

function sheetOf({ name, table, rows }: TemplateSheet): Sheet<Blob> {
  const width = Math.max(...rows.map(row => row.length))
  return {
    sheet: name,
    data: rows.map((row, index) => rowOf(row, index, table !== null)),
    columns: Array.from({ length: width }, () => ({ width: table === null ? 100 : 18 })),
    ...(table === null ? {} : { stickyRowsCount: headRows }),
  }
}

/** The template for offices as an .xlsx workbook without formulas. */
export async function writeTemplate(contract: Descriptor): Promise<Uint8Array> {
  const blob = await writeXlsxFile(templateSheets(contract).map(sheetOf)).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
