import type { Descriptor, Resource } from '@/datapackage/descriptor'
import type { Diagnostic, MessageCatalogue } from '@/datapackage/diagnostic'
import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { IntakeContext } from '../context'
import { packageMessages } from '@/datapackage/messages'
import { parseTable } from '@/datapackage/parse-table'
import { scanRows } from '@/datapackage/scan-csv'
import { intakeFault, stop } from '../intake-fault'
import { encodeUtf8 } from '../text/text-decoder'

/** Share of a header's cells that must be fields of the table. */
const leastKnown = 0.6
/** Diagnostics of one table that are handed on. */
const mostTold = 200

/** The table of the package whose columns a header names; null when none is named clearly. */
export function findResource(header: readonly string[], contract: Descriptor): Resource | null {
  const names = header.map(cell => cell.trim()).filter(cell => cell !== '')
  let best: { resource: Resource, known: number } | null = null
  for (const resource of contract.resources) {
    const fields = new Set(resource.schema.fields.map(field => field.name))
    const known = names.filter(name => fields.has(name)).length
    if (known >= 2 && known >= names.length * leastKnown && known > (best?.known ?? 0)) best = { resource, known }
  }
  return best?.resource ?? null
}

/** The first row of a CSV text that holds anything. */
export function headerOf(text: string): string[] {
  for (const { cells } of scanRows(text)) if (cells.some(cell => cell.trim() !== '')) return cells
  return []
}

/**
 * A CSV text of the package's own form as rows of text; the package's check reads it too, and what it finds becomes
 * notes with the place. @throws IntakeStop at a limit, or when no column can be told
 */
export function readPackageTable(text: string, resource: Resource, file: string, context: IntakeContext): LocalRows {
  const rows: Record<string, string>[] = []
  let columns: (string | null)[] | null = null
  for (const { cells, line, next } of scanRows(text)) {
    if (cells.every(cell => cell.trim() === '')) continue
    if (columns === null) {
      columns = namesOf(cells, resource)
      continue
    }
    if (rows.length >= context.limits.rows) stop('IN153', { limit: context.limits.rows }, { sheet: file, row: line })
    context.countCells(cells.length, { sheet: file, row: line })
    rows.push(rowOf(cells, columns))
    if (rows.length % 1000 === 0) context.tick(next / text.length, 'read')
  }
  // Behind the limits: the check keeps every row as well.
  const { diagnostics } = parseTable(encodeUtf8(text), resource, file)
  for (const diagnostic of diagnostics.slice(0, mostTold)) context.notes.push(faultOf(diagnostic, packageMessages))
  if (diagnostics.length > mostTold) context.note('IN172', { code: resource.name, limit: mostTold })
  return { [resource.name as TableName]: rows }
}

/** Only fields of the schema become keys, so that no header can name a property of every object; the first of two wins. */
function namesOf(header: readonly string[], resource: Resource): (string | null)[] {
  const fields = new Set(resource.schema.fields.map(field => field.name))
  return header.map((cell) => {
    const name = cell.trim()
    return fields.delete(name) ? name : null
  })
}

function rowOf(cells: readonly string[], columns: readonly (string | null)[]): Record<string, string> {
  const row: Record<string, string> = {}
  columns.forEach((name, column) => {
    const text = (cells[column] ?? '').trim()
    if (name !== null && text !== '') row[name] = text
  })
  return row
}

/** A diagnostic of the package's check as a note of the intake; its column counts characters of the line, so it is left out. */
function faultOf({ code, params, file, line }: Diagnostic, catalogue: MessageCatalogue): ReturnType<typeof intakeFault> {
  return intakeFault(code, params, { sheet: file, ...(line > 0 ? { row: line } : {}) }, catalogue)
}

/** Two sets of rows as one. */
export function joinRows(a: LocalRows, b: LocalRows): LocalRows {
  return (Object.keys(b) as TableName[]).reduce<LocalRows>((joined, name) => ({ ...joined, [name]: [...(a[name] ?? []), ...(b[name] ?? [])] }), a)
}
