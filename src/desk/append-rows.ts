import type { Resource } from '@/datapackage/descriptor'
import { strFromU8, strToU8 } from 'fflate'
import { scanRows } from '@/datapackage/scan-csv'

/** What was added to a file: the whole of it, and where the first new row stands. */
export interface AppendedFile {
  bytes: Uint8Array
  /** 1-based line of the first new row. */
  firstLine: number
  /** Columns in the order of the file. */
  columns: readonly string[]
}

/**
 * A CSV file with rows at its end. What was there stays byte for byte, and so do the order of its columns and its kind
 * of line ends. `null` is a file that is not there: it begins with the header of the schema.
 */
export function appendRows(bytes: Uint8Array | null, resource: Resource, rows: readonly Readonly<Record<string, string>>[]): AppendedFile {
  const schema = resource.schema.fields.map(field => field.name)
  if (bytes === null || bytes.length === 0) {
    const text = toLines([schema, ...rows.map(row => schema.map(field => row[field] ?? ''))], '\n')
    return { bytes: strToU8(text), firstLine: 2, columns: schema }
  }
  const text = strFromU8(bytes)
  const [header] = scanRows(text)
  const columns = header === undefined ? schema : header.cells.map(cell => cell.replace(/^\ufeff/, '').trim())
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const isOpen = !text.endsWith('\n')
  const addition = (isOpen ? feed : '') + toLines(rows.map(row => columns.map(column => row[column] ?? '')), feed)
  const added = strToU8(addition)
  const whole = new Uint8Array(bytes.length + added.length)
  whole.set(bytes)
  whole.set(added, bytes.length)
  return { bytes: whole, firstLine: countFeeds(text) + (isOpen ? 2 : 1), columns }
}

/** 1-based character column at which each cell of a written row begins. */
export function cellColumns(cells: readonly string[]): number[] {
  let at = 1
  return cells.map((cell) => {
    const start = at
    at += Array.from(toCell(cell)).length + 1
    return start
  })
}

function toLines(rows: readonly (readonly string[])[], feed: string): string {
  return rows.map(cells => cells.map(toCell).join(',') + feed).join('')
}

/** One line a row, so that lines and rows stay in step. */
function toCell(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ')
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}

function countFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
