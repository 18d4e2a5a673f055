import { createCollector, type Collector } from './collector'
import { decodeText } from './decode-text'
import type { Resource } from './descriptor'
import type { Diagnostic } from './diagnostic'
import { fault } from './fault'
import type { Cell } from './parse-cell'
import { readHeader, type Header } from './read-header'
import { createRowReader, type Row } from './read-row'
import { locateCell, scanRows, type Position, type RawRow } from './scan-csv'

export type { Cell } from './parse-cell'
export type { Row } from './read-row'

/** A row that was reported and left out, with those of its cells that did parse. */
export interface LeftOutRow {
  cells: ReadonlyMap<string, Cell>
  /** 1-based physical line where it starts. */
  line: number
  at(field: string): Position
  /** False when the number of cells is wrong, so that a cell may stand under the wrong name. */
  aligned: boolean
}

export interface Table<R extends object = Row> {
  name: string
  /** As the reader should see it. */
  file: string
  /** Only rows whose every cell parsed. */
  rows: R[]
  /** 1-based physical line where row `row` of `rows` starts; 0 when there is no such row. */
  line(row: number): number
  /** Line and character column of a cell, true also behind quoted line breaks; column 0 when the field has no column. */
  at(row: number, field: string): Position
  /** The other rows: keys are checked on them too, so that one fault neither hides nor causes another. */
  leftOut?: LeftOutRow[]
  /** Fields that could not be read at all, because their column or the whole file is amiss. */
  unread?: ReadonlySet<string>
}

/** A table without rows, for a file that is absent or (`unread`) cannot be read. */
export function createEmptyTable(resource: Resource, file: string, unread: boolean): Table {
  return {
    name: resource.name,
    file,
    rows: [],
    line: () => 0,
    at: () => ({ line: 0, column: 0 }),
    ...(unread ? { unread: new Set(resource.schema.fields.map(field => field.name)) } : {}),
  }
}

/** The next row that holds anything; blank lines and rows of commas alone are reported and skipped. */
function* skipBlank(rows: Iterable<RawRow>, collector: Collector): Generator<RawRow, void> {
  for (const row of rows) {
    if (row.cells.some(cell => cell.trim() !== '')) yield row
    else collector.add(fault.blankLine, () => ({ line: row.line, column: 0, params: {} }))
  }
}

function readRows(
  text: string, rows: Iterable<RawRow>, resource: Resource, file: string, header: Header, collector: Collector,
): Table {
  const readRow = createRowReader(resource, text, header, collector)
  const kept: Row[] = []
  const starts: number[] = []
  const lines: number[] = []
  const leftOut: LeftOutRow[] = []

  // A cell is placed by reading its row once more, and only when someone asks: two numbers a row are kept.
  const place = (start: number, line: number, field: string): Position => {
    const column = header.columnOf.get(field)
    return column === undefined ? { line, column: 0 } : locateCell(text, { start, line }, column)
  }

  for (const row of rows) {
    const { start, line } = row
    const { cells, whole, aligned } = readRow(row)
    if (whole) {
      kept.push(cells)
      starts.push(start)
      lines.push(line)
    } else {
      leftOut.push({ cells: new Map(Object.entries(cells)), line, aligned, at: field => place(start, line, field) })
    }
  }

  const unread = resource.schema.fields.map(field => field.name).filter(name => !header.columnOf.has(name))
  return {
    name: resource.name,
    file,
    rows: kept,
    line: row => lines[row] ?? 0,
    at: (row, field) => {
      const line = lines[row]
      return line === undefined ? { line: 0, column: 0 } : place(starts[row] ?? 0, line, field)
    },
    leftOut,
    unread: new Set(unread),
  }
}

/**
 * Reads a CSV file by its Table Schema. Never throws and never stops at a fault: every one becomes a diagnostic,
 * the faulty row is left out of `rows`, and a file that cannot be read gives a table without rows.
 * Keys are not judged here: see `checkKeys`.
 */
export function parseTable(bytes: Uint8Array, resource: Resource, file: string): { table: Table, diagnostics: Diagnostic[] } {
  const collector = createCollector(file)
  const table = readTable(bytes, resource, file, collector) ?? createEmptyTable(resource, file, true)
  return { table, diagnostics: collector.finish() }
}

function readTable(bytes: Uint8Array, resource: Resource, file: string, collector: Collector): Table | null {
  const text = decodeText(bytes, collector)
  if (text === null) return null
  const rows = skipBlank(scanRows(text), collector)
  const first = rows.next()
  if (first.done === true) {
    const expected = resource.schema.fields.map(field => field.name).join(',')
    collector.add(fault.headerAbsent, () => ({ line: 0, column: 0, params: { expected } }))
    return null
  }
  const header = readHeader(first.value, text, resource, collector)
  return header === null ? null : readRows(text, rows, resource, file, header, collector)
}
