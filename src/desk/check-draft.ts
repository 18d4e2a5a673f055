import type { Diagnostic } from '@/datapackage/diagnostic'
import type { ParsedPackage } from '@/datapackage/parse-package'
import type { TableName } from '@/dataset/local-rows'
import type { AppendedFile } from './append-rows'
import type { Published } from './published'
import type { DraftRows } from './to-rows'
import { appendRows, cellColumns } from './append-rows'
import { checkFiles, packageFolder } from './published'

/** A diagnostic that the new rows cause, led back to where a person can mend it. */
export interface DraftDiagnostic {
  diagnostic: Diagnostic
  /** Id of a record of the draft, or null: it is about the document, a committee or a published row. */
  record: string | null
  value: string | null
  /** Key of a document. */
  source: string | null
}

/** The package with the new rows at the ends of its files. */
export interface Merged {
  files: ReadonlyMap<string, Uint8Array>
  /** The files that changed, by table. */
  appended: ReadonlyMap<TableName, AppendedFile>
}

export function mergeRows(published: Published, { rows }: Pick<DraftRows, 'rows'>): Merged {
  const files = new Map(published.files)
  const appended = new Map<TableName, AppendedFile>()
  for (const resource of published.contract.resources) {
    const table = resource.name as TableName
    const added = rows[table] ?? []
    if (added.length === 0) continue
    const file = appendRows(published.files.get(resource.path) ?? null, resource, added)
    files.set(resource.path, file.bytes)
    appended.set(table, file)
  }
  return { files, appended }
}

/** The diagnostics of the merged package that the published one does not have, by the code of `data:check`. */
export function checkDraft(published: Published, draftRows: DraftRows): { found: DraftDiagnostic[], parsed: ParsedPackage } {
  const { files, appended } = mergeRows(published, draftRows)
  const { parsed, diagnostics } = checkFiles(files, published.contract)
  const before = new Map<string, number>()
  for (const diagnostic of published.diagnostics) before.set(keyOf(diagnostic), (before.get(keyOf(diagnostic)) ?? 0) + 1)
  const found = diagnostics.filter((diagnostic) => {
    const known = before.get(keyOf(diagnostic)) ?? 0
    if (known > 0) before.set(keyOf(diagnostic), known - 1)
    return known === 0
  })
  const places = createPlaces(published, draftRows, appended)
  return { found: found.map(diagnostic => ({ diagnostic, ...places(diagnostic) })), parsed }
}

function keyOf({ code, file, line, column, params }: Diagnostic): string {
  return JSON.stringify([code, file, line, column, Object.entries(params).sort()])
}

type Place = Omit<DraftDiagnostic, 'diagnostic'>

function createPlaces({ contract }: Published, { rows, origins }: DraftRows, appended: Merged['appended']): (diagnostic: Diagnostic) => Place {
  const tables = new Map(contract.resources.map(({ name, path }) => [`${packageFolder}/${path}`, name as TableName]))
  return ({ file, line, column, params }) => {
    const nowhere: Place = { record: null, value: null, source: null }
    const table = tables.get(file)
    const added = table === undefined ? undefined : appended.get(table)
    if (table === undefined || added === undefined) return nowhere
    const index = line - added.firstLine
    const origin = origins[table]?.[index]
    const row = rows[table]?.[index]
    if (origin === undefined || row === undefined) return nowhere
    const starts = cellColumns(added.columns.map(name => row[name] ?? ''))
    const named = params['field']
    const field = added.columns[starts.indexOf(column)] ?? (typeof named === 'string' ? named : '')
    return { record: origin.record, value: origin.values[field] ?? null, source: origin.source }
  }
}
