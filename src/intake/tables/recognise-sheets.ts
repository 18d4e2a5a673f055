import type { Resource } from '@/datapackage/descriptor'
import type { LocalRows } from '@/dataset/local-rows'
import type { IntakeContext } from '../context'
import type { IntakeResult } from '../intake-result'
import type { Sheet } from '../sheet'
import { applyMapping } from '../mapping/apply-mapping'
import type { Mapping } from '../mapping/mapping'
import { stop } from '../intake-fault'
import { findResource, joinRows } from './package-table'

/** Rows from the top in which the field names of a template may stand. */
const deepest = 12
/** The sheet of the template that explains it. */
export const guideName = '填写说明'

/**
 * Sheets whose columns are headed with the field names of the package (the template, filled in) are read as tables
 * without a question; any others are handed on as they are, for the reader to say which column is what.
 */
export function recogniseSheets(sheets: readonly Sheet[], context: IntakeContext): IntakeResult {
  const kept = sheets.filter(sheet => sheet.name !== guideName)
  for (const sheet of kept) holdToLimits(sheet, context)
  const found = kept.map(sheet => ({ sheet, header: findFieldNames(sheet, context) }))
  const { notes } = context
  if (!found.some(({ header }) => header !== null)) {
    return kept.some(sheet => sheet.rows.length > 0) ? { ok: true, kind: 'sheets', sheets: kept, notes } : stop('IN152')
  }
  let tables: LocalRows = {}
  for (const { sheet, header } of found) {
    if (header === null) {
      context.note('IN173', { name: sheet.name }, { sheet: sheet.name })
      continue
    }
    const mapped = applyMapping(sheet, header.mapping, header.resource)
    notes.push(...mapped.faults, ...mapped.notes)
    tables = joinRows(tables, mapped.rows)
  }
  return { ok: true, kind: 'tables', tables, notes }
}

function holdToLimits({ name: sheet, rows, firstRow }: Sheet, { limits }: IntakeContext): void {
  if (rows.length > limits.rows) stop('IN153', { limit: limits.rows }, { sheet, row: firstRow + limits.rows })
  const wide = rows.findIndex(row => row.length > limits.columns)
  if (wide >= 0) stop('IN154', { limit: limits.columns, cell: String(firstRow + wide) }, { sheet, row: firstRow + wide })
}

function findFieldNames(sheet: Sheet, { contract }: IntakeContext): { resource: Resource, mapping: Mapping } | null {
  for (const [index, row] of sheet.rows.slice(0, deepest).entries()) {
    const resource = findResource(row, contract)
    if (resource === null) continue
    const fields = new Set(resource.schema.fields.map(field => field.name))
    const columns = row.map((heading, at) => {
      const name = heading.trim()
      const known = fields.delete(name)
      return { column: at + 1, heading, examples: [], field: known ? name : null, why: known ? 'name' as const : 'unknown' as const }
    })
    return { resource, mapping: { table: resource.name as Mapping['table'], headerRow: sheet.firstRow + index, columns, faults: [] } }
  }
  return null
}
