import { clip, createCollector, type Collector } from './collector'
import type { Descriptor, Resource } from './descriptor'
import type { Diagnostic } from './diagnostic'
import { fault, type FaultCode } from './fault'
import { nearest } from './nearest'
import type { Cell, Table } from './parse-table'
import type { Position } from './scan-csv'

/**
 * Comparisons of lost keys with known ones. Where there are more, the files do not belong together,
 * and looking for what each key was meant to be would take minutes to say nothing.
 */
const mostComparisons = 5_000_000
const nearLimit = 2
// No cell can hold it, so that two different keys are never written alike.
const separator = '\u001f'

interface KeyedRow {
  line: number
  aligned: boolean
  get(field: string): Cell | undefined
  at(field: string): Position
}

/** Rows kept and left out, in the order of the file, so that "the first" is the first there. */
function* allRows(table: Table): Generator<KeyedRow, void> {
  const leftOut = table.leftOut ?? []
  let next = 0
  for (const [index, cells] of table.rows.entries()) {
    const line = table.line(index)
    for (let row = leftOut[next]; row !== undefined && row.line < line; row = leftOut[next]) {
      yield toKeyedRow(row)
      next++
    }
    yield { line, aligned: true, get: field => cells[field], at: field => table.at(index, field) }
  }
  for (const row of leftOut.slice(next)) yield toKeyedRow(row)
}

function toKeyedRow(row: NonNullable<Table['leftOut']>[number]): KeyedRow {
  return { line: row.line, aligned: row.aligned, get: field => row.cells.get(field), at: field => row.at(field) }
}

interface Key {
  text: string
  hasNull: boolean
}

/** Null when a cell of the key did not parse and was reported already. */
function readKey(row: KeyedRow, fields: readonly string[]): Key | null {
  const cells = fields.map(field => row.get(field))
  if (cells.includes(undefined)) return null
  return { text: cells.map(cell => String(cell ?? '')).join(separator), hasNull: cells.includes(null) }
}

function show(key: string): string {
  return clip(key.split(separator).join(' / '))
}

function isUnread(table: Table, fields: readonly string[]): boolean {
  return fields.some(field => table.unread?.has(field) === true)
}

function checkUnique(table: Table, fields: readonly string[], code: FaultCode, collector: Collector): void {
  const [firstField = ''] = fields
  if (isUnread(table, fields)) return
  const firstLines = new Map<string, number>()
  for (const row of allRows(table)) {
    const key = row.aligned ? readKey(row, fields) : null
    // Unknown values may differ: only a primary key takes them as equal, being the whole identity of its row.
    if (key === null || (key.hasNull && code !== fault.primaryKeyTwice)) continue
    const first = firstLines.get(key.text)
    if (first === undefined) firstLines.set(key.text, row.line)
    else collector.add(code, () => ({ ...row.at(firstField), params: { key: show(key.text), fields: fields.join(', '), first } }))
  }
}

function collectKeys(table: Table, fields: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const row of allRows(table)) {
    const key = readKey(row, fields)
    if (key !== null && !key.hasNull) keys.add(key.text)
  }
  return keys
}

/** What each lost key was probably meant to be. All or none are looked up: the order of rows must not matter. */
function findNearKeys(lost: ReadonlySet<string>, known: ReadonlySet<string>): Map<string, string> {
  const near = new Map<string, string>()
  if (lost.size * known.size > mostComparisons) return near
  for (const key of lost) {
    const found = nearest(key, known, Math.min(nearLimit, key.length - 1))
    if (found !== null) near.set(key, found)
  }
  return near
}

function checkReference(
  table: Table, fields: readonly string[], target: { name: string, keys: ReadonlySet<string> }, collector: Collector,
): void {
  const [firstField = ''] = fields
  const lostKey = (row: KeyedRow): string | null => {
    const key = row.aligned ? readKey(row, fields) : null
    return key === null || key.hasNull || target.keys.has(key.text) ? null : key.text
  }
  const lost = new Set<string>()
  for (const row of allRows(table)) {
    const key = lostKey(row)
    if (key !== null) lost.add(key)
  }
  if (lost.size === 0) return
  const nearKeys = findNearKeys(lost, target.keys)
  for (const row of allRows(table)) {
    const key = lostKey(row)
    if (key === null) continue
    const near = nearKeys.get(key)
    const params = { key: show(key), fields: fields.join(', '), target: target.name }
    if (near === undefined) collector.add(fault.danglingReference, () => ({ ...row.at(firstField), params }))
    else collector.add(fault.danglingReferenceNear, () => ({ ...row.at(firstField), params: { ...params, meant: show(near) } }))
  }
}

function checkResource(resource: Resource, tables: ReadonlyMap<string, Table>, table: Table): Diagnostic[] {
  const collector = createCollector(table.file)
  const { fields, primaryKey, uniqueKeys, foreignKeys } = resource.schema
  if (primaryKey !== undefined) checkUnique(table, primaryKey, fault.primaryKeyTwice, collector)
  for (const key of uniqueKeys ?? []) checkUnique(table, key, fault.uniqueKeyTwice, collector)
  for (const { name, constraints } of fields) {
    if (constraints?.unique === true) checkUnique(table, [name], fault.uniqueKeyTwice, collector)
  }
  for (const { fields: own, reference } of foreignKeys ?? []) {
    const target = reference.resource === '' ? table : tables.get(reference.resource)
    // What cannot be read has been reported as such: every reference to it would only repeat that.
    if (target === undefined || isUnread(target, reference.fields) || isUnread(table, own)) continue
    checkReference(table, own, { name: target.file, keys: collectKeys(target, reference.fields) }, collector)
  }
  return collector.finish()
}

/**
 * Checks primary, unique and foreign keys over all tables, in the order of the descriptor's resources.
 * Rows that were left out for another fault take part as far as their key cells could be read.
 */
export function checkKeys(tables: Map<string, Table>, descriptor: Descriptor): Diagnostic[] {
  return descriptor.resources.flatMap((resource) => {
    const table = tables.get(resource.name)
    return table === undefined ? [] : checkResource(resource, tables, table)
  })
}
