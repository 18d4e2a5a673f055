import type { TableName } from '@/dataset/local-rows'
import type { Merged } from './check-draft'
import type { Published } from './published'
import type { DraftRows } from './to-rows'
import { strFromU8, strToU8 } from 'fflate'
import { mergeRows } from './check-draft'
import { historyRows, nextVersion } from './history-rows'
import { packageFolder } from './published'
import { sha256 } from './sha256'
import { diffOfGrowth } from './unified-diff'
import { withNewTables } from './write-descriptor'

/** A file by its path inside the package. */
export interface ResultFile { path: string, bytes: Uint8Array }

export interface DeskResult {
  /** The CSVs with rows at their ends, whole. */
  changed: ResultFile[]
  /** The same as a unified diff against `data/`, for `git apply` or `patch -p1`. */
  patch: Uint8Array
  /** The whole package. */
  files: ResultFile[]
  /** Rows added, by table. */
  added: { table: TableName, rows: number }[]
  /** Version of the whole package; the patch leaves that of datapackage.json to the one who applies it. */
  version: string
}

interface Options {
  /** YYYY-MM-DD */
  today: string
  /** Whether values correct published ones, and nothing is new. */
  corrects: boolean
}

/** What is taken away from the desk: the published package with the rows of a draft, in three forms. */
export function makeResult(published: Published, draftRows: DraftRows, { today, corrects }: Options): DeskResult {
  const version = nextVersion(published.parsed.descriptor.version ?? '0.0.0', corrects)
  const history = historyRows(published, draftRows, { version, today, corrects })
  const merged = mergeRows(published, { rows: { ...draftRows.rows, ...history } })
  const changed = changedFiles(published, merged)
  const descriptor = published.files.get('datapackage.json')
  const files = new Map(merged.files)
  if (descriptor !== undefined) files.set('datapackage.json', strToU8(withNewTables(strFromU8(descriptor), files, { version, today, contract: published.contract, hash: sha256 })))
  const added = Array.from(merged.appended.keys(), table => ({ table, rows: (draftRows.rows[table] ?? history[table] ?? []).length }))
  return { changed, patch: patchOf(published, changed), files: Array.from(files, ([path, bytes]) => ({ path, bytes })), added, version }
}

function changedFiles({ contract }: Published, { appended }: Merged): ResultFile[] {
  return contract.resources.flatMap(({ name, path }) => {
    const file = appended.get(name as TableName)
    return file === undefined ? [] : [{ path, bytes: file.bytes }]
  })
}

function patchOf(published: Published, changed: readonly ResultFile[]): Uint8Array {
  const binary = (bytes: Uint8Array): string => strFromU8(bytes, true)
  const diffs = changed.map(({ path, bytes }) => {
    const before = published.files.get(path)
    return diffOfGrowth(`${packageFolder}/${path}`, before === undefined ? null : binary(before), binary(bytes))
  })
  return strToU8(diffs.join(''), true)
}
