import type { MessageLanguage, MessageTemplate } from '@/datapackage/diagnostic'
import type { Descriptor } from '@/datapackage/descriptor'
import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { CommitteesRow, SourcesRow } from '@/dataset/rows.generated'
import type { Ledger } from '@/domain/ledger'
import type { DraftDiagnostic } from './check-draft'
import type { Comparison } from './compare-draft'
import type { Draft } from './draft'
import type { RowsDraft } from './from-rows'
import type { DeskResult } from './make-result'
import type { Obstacle } from './obstacles'
import type { Published } from './published'
import type { FreeNumber } from './read-span'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readBulletin } from '@/bulletin/read-bulletin'
import { fillTemplate } from '@/datapackage/format-diagnostic'
import { packageMessages } from '@/datapackage/messages'
import { invariantMessages } from '@/dataset/invariant-messages'
import { checkDraft } from './check-draft'
import { compareDraft } from './compare-draft'
import { draftLedgers } from './draft-ledgers'
import { draftFromBulletin } from './from-bulletin'
import { draftFromRows } from './from-rows'
import { makeResult } from './make-result'
import { matchSource } from './match-source'
import { obstaclesTo } from './obstacles'
import { readPublished } from './published'
import { freeNumbers } from './read-span'
import { sha256 } from './sha256'
import { toRows } from './to-rows'

/** What the page needs of the published package. */
export interface OpenedPackage {
  name: string
  version: string
  committees: Pick<CommitteesRow, 'code' | 'name'>[]
  sources: number
}

/** A diagnostic in the reader's language. */
export interface WordedDiagnostic extends DraftDiagnostic { text: MessageTemplate }

/** Everything that follows from a draft. */
export interface Review {
  diagnostics: WordedDiagnostic[]
  comparisons: ReadonlyMap<string, Comparison>
  ledgers: ReadonlyMap<string, Ledger>
  obstacles: Obstacle[]
  /** Documents that are probably on record, by key. */
  matches: ReadonlyMap<string, SourcesRow>
  free: { numbers: FreeNumber[], more: number }
  /** Rows that the result adds, by table. */
  added: { table: TableName, rows: number }[]
}

/** The result with its two archives. */
export interface PackedResult extends Pick<DeskResult, 'patch' | 'added' | 'version'> {
  name: string
  changed: Uint8Array
  archive: Uint8Array
}

/** What the desk asks of its worker. Checking, comparing and the result need the package to have been opened. */
export interface DeskSession {
  open: (archive: Uint8Array) => OpenedPackage
  read: (text: string) => Draft
  /** The text of a draft that was kept. */
  resume: (text: string) => void
  tables: (rows: LocalRows) => RowsDraft
  review: (draft: Draft, language: MessageLanguage) => Review
  result: (draft: Draft, today: string) => PackedResult
  rows: (draft: Draft) => LocalRows
  /** Of the published package; none before it is open. */
  committees: () => Pick<CommitteesRow, 'code' | 'name'>[]
}

const catalogue = { ...packageMessages, ...invariantMessages }
const largestEntry = 256 * 1024 * 1024

/** The desk's memory: the published package and the text being read. @param contract the schema that the program understands */
export function createDeskSession(contract: Descriptor): DeskSession {
  let opened: Published | null = null
  let document = ''
  const published = (): Published => {
    if (opened === null) throw new Error('The package is not open.')
    return opened
  }
  const hash = (): string => document === '' ? '' : sha256(strToU8(document))
  return {
    open(archive) {
      opened = readPublished(new Map(Object.entries(unzipSync(archive, { filter: file => file.originalSize <= largestEntry }))), contract)
      const { rows: { committees, sources }, parsed: { descriptor } } = opened
      return { name: descriptor.name, version: descriptor.version ?? '', committees: committees.map(({ code, name }) => ({ code, name })), sources: sources.length }
    },
    read(text) {
      document = text
      return draftFromBulletin(readBulletin(text, opened?.rows.committees ?? []))
    },
    resume(text) {
      document = text
    },
    tables(rows) {
      const known = new Set((opened?.rows.sources ?? []).map(row => row.id))
      document = ''
      return draftFromRows(rows, id => known.has(id))
    },
    review(draft, language) {
      const all = published()
      const proposed = toRows(draft, all.rows, { withOpen: true })
      const decided = toRows(draft, all.rows)
      const { found } = checkDraft(all, proposed)
      return {
        diagnostics: found.map(one => ({ ...one, text: wordingOf(one, language) })),
        comparisons: compareDraft(draft, all),
        ledgers: draftLedgers(draft),
        obstacles: obstaclesTo(draft, decided, found),
        matches: new Map(draft.sources.flatMap((source): [string, SourcesRow][] => {
          const row = source.known === null ? matchSource(source, all.rows.sources) : all.rows.sources.find(one => one.id === source.known) ?? null
          return row === null ? [] : [[source.key, row]]
        })),
        free: freeNumbers(document, draft, 500),
        added: (Object.entries(decided.rows) as [TableName, readonly object[]][]).map(([table, list]) => ({ table, rows: list.length })),
      }
    },
    result(draft, today) {
      const all = published()
      const states = Array.from(compareDraft(draft, all).values(), one => one.state)
      const corrects = states.includes('corrects') && !states.includes('new')
      const result = makeResult(all, toRows(draft, all.rows, { textHash: hash() }), { today, corrects })
      const zip = (files: DeskResult['files']): Uint8Array => zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: `${today}T12:00:00` })
      const { patch, added, version } = result
      return { patch, added, version, name: all.parsed.descriptor.name, changed: zip(result.changed), archive: zip(result.files) }
    },
    committees: () => opened?.rows.committees ?? [],
    rows: draft => toRows(draft, published().rows, { textHash: hash() }).rows,
  }
}

function wordingOf({ diagnostic: { code, params } }: DraftDiagnostic, language: MessageLanguage): MessageTemplate {
  const text = catalogue[code]?.[language]
  const filled = (template: string | undefined): string => template === undefined ? code : fillTemplate(template, params)
  return { what: filled(text?.what), why: filled(text?.why), fix: filled(text?.fix) }
}
