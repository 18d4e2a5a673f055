import type { BulletinWarning, RecordKind } from '@/bulletin/bulletin'
import type { Bound } from '@/domain/figure'
import type { ScopeField } from './columns'
import { requiredScope } from './columns'

export const sourceFields = ['title', 'publisher', 'published_on', 'quality', 'url'] as const
export type SourceField = typeof sourceFields[number]

/** A document that claims come from. */
export interface DraftSource {
  key: string
  /** Id in the published package of a document that is already on record; null: a new row, its id given by `toRows`. */
  known: string | null
  cells: Readonly<Record<SourceField, string>>
}

/** A claim in the making: what one document says of one meeting, phase or period. */
export interface DraftRecord {
  id: string
  kind: RecordKind
  /** Key of its document. */
  source: string
  /** What it is about, as cells; what is absent is empty. */
  scope: Readonly<Partial<Record<ScopeField, string>>>
  /** The scope as the reader proposed it; null when a person made the record. */
  proposed: DraftRecord['scope'] | null
  /** Name of a committee that the data do not know. */
  unknownCommittee: string | null
}

/** What a value says. `scope` is the record's scope as a whole, decided once. */
export type Target =
  | { type: 'scope' }
  | { type: 'field', field: string }
  | { type: 'part', dimension: string, category: string, base: string }
  | { type: 'role', role: string, title: string, position: number }
  | { type: 'item', kind: string, position: number }

/** `added`: found by a person. A scope that is `rejected` leaves the whole record out. */
export type Decision = 'open' | 'accepted' | 'edited' | 'rejected' | 'added'
export type DraftStatus = 'reported' | 'approximate' | 'derived'

/** One thing to decide. */
export interface DraftValue {
  id: string
  record: string
  target: Target
  /** As a cell of the package: digits, percent 0–100, a name, a text; empty for a scope. */
  cell: string
  /** Stands for an approximate number, null for any other. */
  bound: Bound | null
  status: DraftStatus
  /** What was proposed, to tell an edited value from an accepted one; null when a person found it. */
  proposed: { cell: string, bound: Bound | null, target: Target } | null
  /** Where it stands in the text (UTF-16 code units). */
  span: { start: number, end: number } | null
  /** Rule of the reader, or null. */
  rule: string | null
  /** Codes of the reader's warnings that touch it. */
  warnings: readonly string[]
  decision: Decision
}

export const signatureFields = ['entered_by', 'entered_on', 'reviewed_by', 'reviewed_on'] as const
export type SignatureField = typeof signatureFields[number]

/** A new row of committees.csv. */
export interface DraftCommittee { code: string, name: string, level: string, parent: string }

/** Everything that is decided at the desk, but for the text itself. */
export interface Draft {
  sources: readonly DraftSource[]
  committees: readonly DraftCommittee[]
  records: readonly DraftRecord[]
  values: readonly DraftValue[]
  warnings: readonly BulletinWarning[]
  signatures: Readonly<Record<SignatureField, string>>
  /** Remark of the reviewer. */
  note: string
  /** The next free number for ids. */
  next: number
}

const noCells: DraftSource['cells'] = { title: '', publisher: '', published_on: '', quality: '', url: '' }

export function blankSource(key: string, cells: Partial<DraftSource['cells']> = {}): DraftSource {
  return { key, known: null, cells: { ...noCells, ...cells } }
}

/** A draft about one document, of which nothing is known. */
export function blankDraft(): Draft {
  return {
    sources: [blankSource('s1')],
    committees: [],
    records: [],
    values: [],
    warnings: [],
    signatures: { entered_by: '', entered_on: '', reviewed_by: '', reviewed_on: '' },
    note: '',
    next: 1,
  }
}

/** The required cells of a record's scope that are empty. */
export function missingScope(record: DraftRecord): ScopeField[] {
  return requiredScope(record).filter(field => (record.scope[field] ?? '').trim() === '')
}

/** How many values are decided, of how many. */
export function countDecided(draft: Draft): { decided: number, total: number } {
  const out = leftOutRecords(draft)
  const decided = draft.values.filter(value => value.decision !== 'open' || out.has(value.record)).length
  return { decided, total: draft.values.length }
}

/** Records whose scope was rejected: nothing of them is taken, whatever was decided of their values. */
export function leftOutRecords(draft: Draft): ReadonlySet<string> {
  return new Set(draft.values.filter(value => value.target.type === 'scope' && value.decision === 'rejected').map(value => value.record))
}
