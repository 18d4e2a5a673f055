import type { Descriptor } from '@/datapackage/descriptor'
import type { Diagnostic } from '@/datapackage/diagnostic'
import type { ParsedPackage } from '@/datapackage/parse-package'
import type { Dataset } from '@/dataset/build-dataset'
import type { SearchFile, SourcesFile } from '@/dataset/files'
import type { LocalSet, PlacedRows, PlacedSet } from '@/dataset/local/place-rows'
import type { TableName } from '@/dataset/local-rows'
import type { FileSettings } from '@/selectors/files/site-files'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { packageMessages } from '@/datapackage/messages'
import { parsePackage } from '@/datapackage/parse-package'
import { buildDataset } from '@/dataset/build-dataset'
import { checkInvariants } from '@/dataset/check-invariants'
import { invariantMessages } from '@/dataset/invariant-messages'
import { placeRows } from '@/dataset/local/place-rows'
import { rowsOf } from '@/dataset/rows-of'
import { appendRows } from '@/desk/append-rows'
import { searchLists } from '@/selectors/files/search-lists'
import { siteFiles } from '@/selectors/files/site-files'
import { disputesOf } from './disputes'

/** What the overlay is made from. */
export interface OverlayRequest {
  /** The files of the published package, by path. */
  files: ReadonlyMap<string, Uint8Array>
  /** The schema that the program understands. */
  contract: Descriptor
  settings: FileSettings
  /** The published `search.json`: how its names are read only a build knows. Null: not at hand. */
  search: SearchFile | null
  sets: readonly LocalSet[]
}

export interface OverlaySet extends PlacedSet {
  /** Errors that the check finds in its rows, as printed lines; such a row may not be shown. */
  faults: { 'zh-Hans': string, 'en': string }[]
  /** Filled columns that the tables of this version do not have, as `table.column`: they are not shown. */
  unknown: string[]
  /** Ids of the records with local claims, and of those among them where another document states another value. */
  recordIds: string[]
  disputed: string[]
}

export interface Overlay {
  name: string
  version: string
  /** Files below `data/v1/` that are not as published, by path. */
  changed: Map<string, unknown>
  sets: OverlaySet[]
}

const messages = { ...packageMessages, ...invariantMessages }
const folder = 'data'

/**
 * The published package with local rows behind its own, through the same parser, checks and makers of files as the
 * build. Total: what cannot be shown is told in `faults`.
 */
export function computeOverlay({ files, contract, settings, search, sets }: OverlayRequest): Overlay {
  const published = read(files, contract)
  const rows = rowsOf(published.parsed)
  const placed = placeRows(sets, rows)
  const { name, version } = published.dataset
  if (Object.keys(placed.rows).length === 0) return { name, version, changed: new Map(), sets: placed.sets.map(set => ({ ...set, faults: [], unknown: [], recordIds: [], disputed: [] })) }
  const firstLines = new Map<string, [table: TableName, line: number]>()
  const all = new Map(files)
  for (const resource of contract.resources) {
    const table = resource.name as TableName
    const added = placed.rows[table]
    if (added === undefined) continue
    const { bytes, firstLine } = appendRows(files.get(resource.path) ?? null, resource, added)
    all.set(resource.path, bytes)
    firstLines.set(`${folder}/${resource.path}`, [table, firstLine])
  }
  const local = read(all, contract)
  const unknownOf = new Map(sets.map(({ id, rows }) => [id, unknownColumns(rows, contract)]))
  const faultsOf = ownFaults(local.diagnostics, placed, firstLines)
  const records = disputesOf(local.dataset, new Map(placed.sets.flatMap(({ id, sources }) => sources.map((source): [string, string] => [source, id]))))
  return {
    name,
    version,
    changed: changedFiles(published, local, settings, search),
    sets: placed.sets.map(set => ({ ...set, faults: faultsOf(set.id), unknown: unknownOf.get(set.id) ?? [], ...records.get(set.id) ?? { recordIds: [], disputed: [] } })),
  }
}

/** An entry made beside another version may have columns that are gone. */
function unknownColumns(rows: LocalSet['rows'], { resources }: Descriptor): string[] {
  return resources.flatMap(({ name, schema }) => {
    const known = new Set(schema.fields.map(field => field.name))
    const filled = new Set((rows[name as TableName] ?? []).flatMap(row => Object.keys(row).filter(field => row[field] !== '')))
    return [...filled].filter(field => !known.has(field)).map(field => `${name}.${field}`)
  })
}

interface Read { parsed: ParsedPackage, dataset: Dataset, diagnostics: Diagnostic[] }

function read(files: ReadonlyMap<string, Uint8Array>, contract: Descriptor): Read {
  const parsed = parsePackage({ get: path => files.get(path) ?? null }, contract, folder)
  return { parsed, dataset: buildDataset(parsed), diagnostics: [...parsed.diagnostics, ...checkInvariants(parsed)] }
}

/** Compares texts: equal records give equal files. */
function changedFiles(published: Read, local: Read, settings: FileSettings, search: SearchFile | null): Map<string, unknown> {
  const before = siteFiles(published.dataset, settings, printed(published.diagnostics, 'warning'))
  const changed = new Map<string, unknown>()
  for (const [path, make] of siteFiles(local.dataset, settings, printed(local.diagnostics, 'warning'))) {
    const file = make()
    if (JSON.stringify(before.get(path)?.()) !== JSON.stringify(file)) changed.set(path, file)
  }
  const found: SearchFile | null = search === null ? null : { ...search, ...searchLists(local.dataset) }
  if (JSON.stringify(found) !== JSON.stringify(search)) changed.set('search.json', found)
  return changed
}

function printed(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): SourcesFile['warnings'] {
  return diagnostics.filter(d => d.severity === severity).map(d => ({ 'code': d.code, 'zh-Hans': formatDiagnostic(d, messages, 'zh-Hans'), 'en': formatDiagnostic(d, messages, 'en') }))
}

function ownFaults(diagnostics: readonly Diagnostic[], { owners }: PlacedRows, firstLines: ReadonlyMap<string, [TableName, number]>): (set: string) => OverlaySet['faults'] {
  const ownerOf = ({ file, line }: Diagnostic): string | undefined => {
    const [table, first] = firstLines.get(file) ?? []
    return table === undefined || first === undefined ? undefined : owners[table]?.[line - first]
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(one => ({ one, owner: ownerOf(one) }))
  return set => printed(errors.filter(({ owner }) => owner === set).map(({ one }) => one), 'error').map(({ 'zh-Hans': zhHans, en }) => ({ 'zh-Hans': zhHans, en }))
}
