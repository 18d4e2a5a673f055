import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { Saved } from './saved'
import { readSaved, savedFormat } from './saved'
import { listOf, mapOf, object, oneOf, text } from './shape'

/** Rows of one draft, as they are looked at on the site before they are published. */
export interface LocalEntry {
  id: string
  /** What a person calls it: the title of the document. */
  name: string
  /** ISO time. */
  savedAt: string
  rows: LocalRows
}

/** What the browser keeps of rows that are not published, and what it exports. */
export interface LocalData {
  format: typeof savedFormat
  kind: 'local-data'
  /** Name of the package that the rows belong to: ids of another one would mean other records. */
  package: string
  /** Version of the published package that the rows were made beside: with another one their ids are given anew. */
  dataVersion: string
  savedAt: string
  entries: readonly LocalEntry[]
}

const tables: readonly TableName[] = ['committees', 'sources', 'attendance', 'proposals', 'parts', 'rules', 'breaks', 'approximations', 'roles', 'items', 'reviews', 'names']

const shape = object({
  format: oneOf([savedFormat]),
  kind: oneOf(['local-data']),
  package: text,
  dataVersion: text,
  savedAt: text,
  entries: listOf(object({ id: text, name: text, savedAt: text, rows: mapOf(listOf(mapOf(text)), tables) })),
})

export function toLocalData(entries: readonly LocalEntry[], { name, version }: { name: string, version: string }, savedAt: string): LocalData {
  return { format: savedFormat, kind: 'local-data', package: name, dataVersion: version, savedAt, entries }
}

/** What was exported or kept, or why it cannot be read. Never throws. */
export function readLocalData(json: unknown): Saved<LocalData> {
  return readSaved<LocalData>(json, 'local-data', shape)
}
