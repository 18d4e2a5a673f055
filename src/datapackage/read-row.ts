import { clip, type Collector } from './collector'
import type { Resource } from './descriptor'
import { fault } from './fault'
import { createCellReader, type Cell, type CellReport } from './parse-cell'
import type { Header } from './read-header'
import { reportFlaws } from './report-flaws'
import { countCharacters, locateCell, type RawRow } from './scan-csv'

export type Row = Record<string, Cell>

interface RowReading {
  /** The cells that parsed; every field has one when the row is whole. */
  cells: Row
  /** Every cell parsed and nothing in the row was an error. */
  whole: boolean
  /** False when the number of cells is wrong, so that a cell may stand under the wrong name. */
  aligned: boolean
}

/** Characters: no honest cell is longer, and a lost quote makes cells that are. */
const longestCell = 10_000
/** Different texts of one column that are kept for sharing. */
const mostShared = 10_000

// Control characters, zero-width and direction marks, and the sign that stands for a character lost earlier.
const invisible = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd]|\r(?!\n)/

/** A field named like a property of every object is set as data, not through its setter. */
function setCell(cells: Row, field: string, value: Cell): void {
  if (field === '__proto__') {
    Object.defineProperty(cells, field, { value, enumerable: true, configurable: true, writable: true })
  } else {
    cells[field] = value
  }
}

/** False when the text of a cell is of no use whatever its type. `trimmed` is `raw` without the space around it. */
function inspect(raw: string, trimmed: string, mayHide: boolean, report: CellReport): boolean {
  const length = raw.length > longestCell ? countCharacters(raw) : 0
  if (length > longestCell) {
    report(fault.hugeCell, () => ({ length, limit: longestCell }))
    return false
  }
  if (raw.includes('\n')) report(fault.newlineInCell, () => ({ value: clip(raw) }))
  if (trimmed.length !== raw.length) report(fault.cellSpaces, () => ({ value: clip(trimmed) }))
  const hidden = mayHide ? invisible.exec(trimmed) : null
  if (hidden === null) return true
  report(fault.invisibleCharacter, () => ({
    character: `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    position: countCharacters(trimmed.slice(0, hidden.index)) + 1,
  }))
  return false
}

/** Columns repeat codes, dates and words: one string stands for all that are equal, so that a large table stays small. */
function createSharer(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text)
    if (first !== undefined) return first
    // A column of names or ids of its own gains nothing.
    if (known.size < mostShared) known.set(text, text)
    return text
  }
}

/** Reports what is wrong with the commas and quotes of a row; true when it has as many cells as the header. */
function checkAlignment(row: RawRow, text: string, expected: number, collector: Collector): boolean {
  const found = row.cells.length
  const params = { expected, found }
  reportFlaws(row, text, collector)
  if (row.flaws.length === 0) {
    if (found < expected) collector.add(fault.rowTooShort, () => ({ line: row.line, column: 0, params }))
    if (found > expected) collector.add(fault.rowTooLong, () => ({ ...locateCell(text, row, expected), params }))
  }
  return found === expected
}

/**
 * A reader that turns the raw rows of one table into cells by field and reports every fault to `collector`.
 * In a row whose cells are shifted only those before the flaw are judged; the others are read in silence.
 */
export function createRowReader(
  resource: Resource, text: string, header: Header, collector: Collector,
): (row: RawRow) => RowReading {
  const missingValues = resource.schema.missingValues ?? ['']
  const readers = header.columns.flatMap((field, column) =>
    field === null ? [] : { column, name: field.name, read: createCellReader(field, missingValues), share: createSharer() })
  const absent = resource.schema.fields.filter(field => !header.columnOf.has(field.name))
  const lacksRequired = absent.some(field => field.constraints?.required === true)
  // Asked once for the whole text instead of for each cell: a clean file is the rule.
  const mayHide = invisible.test(text)

  return (row) => {
    const aligned = checkAlignment(row, text, header.columns.length, collector)
    const trusted = aligned ? row.cells.length : row.flaws[0]?.cell ?? 0
    const cells: Row = {}
    let whole = aligned && row.flaws.length === 0 && !lacksRequired
    for (const field of absent) setCell(cells, field.name, null)
    for (const { column, name, read, share } of readers) {
      const raw = row.cells[column]
      if (raw === undefined || row.flaws.some(flaw => flaw.cell === column)) continue
      const report: CellReport = (code, params) => {
        if (column < trusted) collector.add(code, () => ({
          ...locateCell(text, row, column),
          params: { field: name, ...params() },
        }))
      }
      const trimmed = raw.trim()
      const value = inspect(raw, trimmed, mayHide, report) ? read(trimmed, report) : undefined
      if (value === undefined) whole = false
      else setCell(cells, name, typeof value === 'string' ? share(value) : value)
    }
    return { cells, whole, aligned }
  }
}
