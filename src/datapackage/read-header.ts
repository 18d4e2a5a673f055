import { clip, type Collector } from './collector'
import type { Field, Resource } from './descriptor'
import type { DiagnosticParams } from './diagnostic'
import { fault, type FaultCode } from './fault'
import { editDistance, looseForm, slipLimit } from './nearest'
import { reportFlaws } from './report-flaws'
import { locateCell, type RawRow } from './scan-csv'

export interface Header {
  /** For each column of the file the field read from it; null for a column that is left aside. */
  columns: (Field | null)[]
  /** Where each field that could be found stands, by its name. */
  columnOf: ReadonlyMap<string, number>
}

/** More unknown columns than this are no slips, and comparing them all would cost time. */
const mostCompared = 100

interface Pair {
  column: number
  field: Field
  distance: number
}

function nameDistance(name: string, field: Field): number {
  const loose = looseForm(name)
  if (field.title !== undefined && looseForm(field.title) === loose) return 0
  const limit = slipLimit(loose)
  const distance = editDistance(loose, looseForm(field.name), limit)
  return distance > limit ? Infinity : distance
}

/** Pairs unknown columns with absent fields, the most alike first, each used once. */
function findRenamed(names: ReadonlyMap<number, string>, absent: readonly Field[]): Map<number, Field> {
  const pairs = Array.from(names).slice(0, mostCompared).flatMap(([column, name]) =>
    absent.map((field): Pair => ({ column, field, distance: nameDistance(name.slice(0, mostCompared), field) })))
  const renamed = new Map<number, Field>()
  const used = new Set<Field>()
  for (const { column, field, distance } of pairs.sort((a, b) => a.distance - b.distance)) {
    if (distance === Infinity || renamed.has(column) || used.has(field)) continue
    renamed.set(column, field)
    used.add(field)
  }
  return renamed
}

function isOrdered(columnOf: ReadonlyMap<string, number>, fields: readonly Field[]): boolean {
  const columns = fields.flatMap(field => columnOf.get(field.name) ?? [])
  return columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0))
}

/**
 * Finds the column of every field by its name and reports what does not fit. A column that was probably only
 * misnamed is reported and read all the same, so that its cells are checked too.
 * Null when no column is known: the header is then missing or not separated by commas.
 */
export function readHeader(row: RawRow, text: string, resource: Resource, collector: Collector): Header | null {
  const { fields } = resource.schema
  const byName = new Map(fields.map(field => [field.name, field]))
  const columns: (Field | null)[] = row.cells.map(() => null)
  const columnOf = new Map<string, number>()
  const unknown = new Map<number, string>()
  const expected = fields.map(field => field.name).join(',')

  const reportCell = (code: FaultCode, column: number, params: DiagnosticParams): void =>
    collector.add(code, () => ({ ...locateCell(text, row, column), params }))
  const reportLine = (code: FaultCode, params: DiagnosticParams): void =>
    collector.add(code, () => ({ line: row.line, column: 0, params }))
  const assign = (column: number, field: Field): void => {
    columns[column] = field
    columnOf.set(field.name, column)
  }

  reportFlaws(row, text, collector)
  row.cells.forEach((cell, column) => {
    const name = cell.trim()
    const field = byName.get(name)
    if (name !== cell && name !== '') reportCell(fault.columnSpaces, column, { name: clip(name) })
    if (field === undefined) unknown.set(column, name)
    else if (columnOf.has(name)) reportCell(fault.columnTwice, column, { name, first: (columnOf.get(name) ?? 0) + 1 })
    else assign(column, field)
  })

  const absent = fields.filter(field => !columnOf.has(field.name))
  const renamed = findRenamed(unknown, absent)
  if (columnOf.size === 0 && renamed.size === 0 && fields.length > 0) {
    const delimiter = /[;\t|，；]/.exec(row.cells[0] ?? '')?.[0]
    if (delimiter === undefined) reportLine(fault.headerAbsent, { expected })
    else reportLine(fault.wrongDelimiter, { delimiter, expected })
    return null
  }

  unknown.forEach((name, column) => {
    const field = renamed.get(column)
    if (field !== undefined) {
      assign(column, field)
      reportCell(fault.columnRenamed, column, { name: clip(name), meant: field.name })
    } else if (name === '') reportCell(fault.columnUnnamed, column, { position: column + 1 })
    else reportCell(fault.columnExtra, column, { name: clip(name) })
  })
  for (const { name } of absent) {
    if (!columnOf.has(name)) reportLine(fault.columnMissing, { name })
  }
  if (!isOrdered(columnOf, fields)) reportLine(fault.columnsReordered, { expected })
  return { columns, columnOf }
}
