import type { Resource } from '@/datapackage/descriptor'
import type { LocalRows } from '@/dataset/local-rows'
import type { IntakeContext } from '../context'
import type { IntakeResult } from '../intake-result'
import type { Sheet } from '../sheet'
import { applyMapping } from '../mapping/apply-mapping'
import type { ColumnMapping, Mapping } from '../mapping/mapping'
import { stop } from '../intake-fault'
import { columnName } from '../workbook/cell-name'
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

/** The readers of files stop by themselves; tables of a web page are weighed here. */
function holdToLimits({ name: sheet, rows, firstRow }: Sheet, { limits }: IntakeContext): void {
  if (rows.length > limits.rows) stop('IN153', { limit: limits.rows }, { sheet, row: firstRow + limits.rows })
  const wide = rows.findIndex(row => row.length > limits.columns)
  if (wide >= 0) stop('IN154', { limit: limits.columns, cell: String(firstRow + wide) }, { sheet, row: firstRow + wide })
}

function findFieldNames(sheet: Sheet, { contract, note }: IntakeContext): { resource: Resource, mapping: Mapping } | null {
  for (const [index, row] of sheet.rows.slice(0, deepest).entries()) {
    const resource = findResource(row, contract)
    if (resource === null) continue
    const fields = new Set(resource.schema.fields.map(field => field.name))
    const names = row.map(heading => heading.trim())
    const columns = names.map((heading, at): ColumnMapping => {
      const first = names.indexOf(heading)
      if (!fields.has(heading)) return { column: at + 1, heading, examples: [], field: null, why: 'unknown' }
      if (first === at) return { column: at + 1, heading, examples: [], field: heading, why: 'name' }
      note('IN202', { heading, first: columnName(first + 1), second: columnName(at + 1) }, { sheet: sheet.name, row: sheet.firstRow + index, column: at + 1 })
      return { column: at + 1, heading, examples: [], field: null, why: 'twice' }
    })
    return { resource, mapping: { table: resource.name as Mapping['table'], headerRow: sheet.firstRow + index, columns, faults: [] } }
  }
  return null
}
