import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { Rows } from '@/dataset/rows.generated'
import type { Draft, DraftRecord, DraftSource, DraftValue } from './draft'
import type { IdBook } from './id-book'
import { valueColumns } from './columns'
import { leftOutRecords } from './draft'
import { createIdBook } from './id-book'
import { peopleRows } from './people-rows'

/** Where a row comes from: the record, and the value behind each cell that one stands for. */
export interface RowOrigin {
  record: string | null
  source: string | null
  values: Readonly<Record<string, string>>
}

export interface DraftRows {
  rows: LocalRows
  /** In step with `rows`. */
  origins: Readonly<Partial<Record<TableName, readonly RowOrigin[]>>>
  /** Ids given to the documents, by key. */
  sourceIds: ReadonlyMap<string, string>
}

interface Options {
  /** Take open values as proposed too, to see their faults before anything is decided. */
  withOpen?: boolean
  /** SHA-256 of the text in hexadecimal, for the review. */
  textHash?: string
}

type Row = Record<string, string>

/** Stands in ids for a committee that is not known yet, so that only its absence is a fault, not every id made of it. */
const noCommittee = '000000'

/** Rows under construction. */
export interface RowSink {
  add: (table: TableName, row: Row, origin: RowOrigin) => void
}

/**
 * The rows that a draft adds to the published ones: what was accepted, edited or added, with ids by the package's
 * conventions, and one review for each document when both have signed. Nothing of the text goes in.
 */
export function toRows(draft: Draft, published: Rows, { withOpen = false, textHash = '' }: Options = {}): DraftRows {
  const rows: Partial<Record<TableName, Row[]>> = {}
  const origins: Partial<Record<TableName, RowOrigin[]>> = {}
  const sink: RowSink = {
    add(table, row, origin) {
      (rows[table] ??= []).push(row);
      (origins[table] ??= []).push(origin)
    },
  }
  const out = leftOutRecords(draft)
  const chosen = draft.values.filter(value => !out.has(value.record) && value.decision !== 'rejected' && (withOpen || value.decision !== 'open'))
  const valuesOf = new Map<string, DraftValue[]>(draft.records.map(record => [record.id, []]))
  for (const value of chosen) valuesOf.get(value.record)?.push(value)
  const records = draft.records.filter(record => saysSomething(record, valuesOf.get(record.id) ?? []))

  const book = createIdBook(published)
  for (const committee of draft.committees) sink.add('committees', { ...committee }, { record: null, source: null, values: {} })
  const sourceIds = addSources(draft.sources, records, book, sink)
  for (const record of records) {
    const values = valuesOf.get(record.id) ?? []
    const source = sourceIds.get(record.source) ?? ''
    if (record.kind === 'attendance') addAttendance(record, values, source, sink)
    else if (record.kind === 'proposals') addProposals(record, values, source, book, sink)
  }
  peopleRows(records, valuesOf, sourceIds, published, sink)
  addReviews(draft, records, sourceIds, { book, textHash }, sink)
  return { rows, origins, sourceIds }
}

/** A record whose values were all left out still says when the meeting was held. */
function saysSomething({ scope, kind }: DraftRecord, values: readonly DraftValue[]): boolean {
  const dated = kind === 'attendance' && ((scope.opened_on ?? '') !== '' || (scope.closed_on ?? '') !== '')
  return values.some(value => value.target.type !== 'scope') || (dated && values.length > 0)
}

function addSources(sources: readonly DraftSource[], records: readonly DraftRecord[], book: IdBook, sink: RowSink): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { key, known, cells } of sources) {
    const own = records.filter(record => record.source === key)
    if (own.length === 0) continue
    const id = known ?? book.sourceId(own.map(record => record.scope.committee ?? '').find(code => code !== '') ?? noCommittee, cells.published_on)
    ids.set(key, id)
    if (known === null) sink.add('sources', { id, ...cells }, { record: null, source: key, values: {} })
  }
  return ids
}

function addAttendance(record: DraftRecord, values: readonly DraftValue[], source: string, sink: RowSink): void {
  const { cells, origins } = countCells(record, values)
  const { committee = '', term = '', session = '', meeting_type = '', phase = '', opened_on = '', closed_on = '', dates_planned = '', note = '' } = record.scope
  const hasBase = values.some(({ target }) => target.type === 'field' && target.field === 'expected')
  const expected_base = hasBase ? record.scope.expected_base ?? 'expected' : ''
  sink.add('attendance', { committee, term, session, meeting_type, phase, opened_on, closed_on, dates_planned, ...cells, expected_base, source, note: withRules(note, values) }, { record: record.id, source: null, values: origins })
  addApproximations(`${committee || noCommittee}-${term}-${session}-${meeting_type}-${phase}@${source}`, record, values, source, sink)
}

function addProposals(record: DraftRecord, values: readonly DraftValue[], source: string, book: IdBook, sink: RowSink): void {
  const { cells, origins } = countCells(record, values)
  const { committee = '', term = '', session = '', period_kind = '', year = '', period_label = '', as_of = '', status = '', note = '' } = record.scope
  const id = book.claimId(`${committee || noCommittee}-${term || 'x'}-${session || 'x'}-${period_kind}${year === '' ? '' : `-${year}`}`)
  sink.add('proposals', { id, committee, term, session, period_kind, year, period_label, as_of, status, ...cells, source, note: withRules(note, values) }, { record: record.id, source: null, values: origins })
  for (const { id: value, target, cell } of values) {
    if (target.type !== 'part') continue
    const { dimension, category, base } = target
    sink.add('parts', { proposals: id, dimension, category, base, count: cell }, { record: record.id, source: null, values: { proposals: value, dimension: value, category: value, base: value, count: value } })
  }
  addApproximations(id, record, values, source, sink)
}

/** Counts by column; what is only approximate never stands as one. */
function countCells({ kind }: DraftRecord, values: readonly DraftValue[]): { cells: Row, origins: Row } {
  const cells: Row = {}
  const origins: Row = {}
  const columns = kind === 'attendance' || kind === 'proposals' ? valueColumns[kind] : []
  for (const { id, target, cell, bound } of values) {
    if (target.type !== 'field' || bound !== null || !columns.includes(target.field)) continue
    cells[target.field] = cell
    origins[target.field] = id
  }
  return { cells, origins }
}

function addApproximations(claim: string, record: DraftRecord, values: readonly DraftValue[], source: string, sink: RowSink): void {
  for (const { id, target, cell, bound } of values) {
    if (target.type !== 'field' || bound === null) continue
    sink.add('approximations', { claim, field: target.field, value: cell, bound, source }, { record: record.id, source: null, values: { claim: id, field: id, value: id, bound: id } })
  }
}

/** A value that was worked out from the text is named in the note, with the rule that did it. */
function withRules(note: string, values: readonly DraftValue[]): string {
  const derived = values.filter(value => value.status === 'derived' && value.rule !== null)
  const named = derived.map(({ target, rule }) => `${target.type === 'field' ? target.field : target.type === 'part' ? `${target.dimension}.${target.category}` : ''}: derived (${rule ?? ''})`)
  return [note, ...named].filter(part => part !== '').join('; ')
}

function addReviews(draft: Draft, records: readonly DraftRecord[], sourceIds: ReadonlyMap<string, string>, { book, textHash }: { book: IdBook, textHash: string }, sink: RowSink): void {
  const { entered_by, reviewed_by } = draft.signatures
  if (entered_by === '' || reviewed_by === '') return
  const recordsOf = new Map<string, Set<string>>()
  for (const record of draft.records) recordsOf.set(record.source, (recordsOf.get(record.source) ?? new Set()).add(record.id))
  const out = leftOutRecords(draft)
  for (const [key, source] of sourceIds) {
    if (!records.some(record => record.source === key)) continue
    const own = draft.values.filter(value => recordsOf.get(key)?.has(value.record) === true)
    const isOut = (value: DraftValue): boolean => value.decision === 'rejected' || out.has(value.record)
    const count = (decision: DraftValue['decision']): string => String(own.filter(value => !isOut(value) && value.decision === decision).length)
    const row = { id: book.reviewId(source), source, ...draft.signatures, text_hash: textHash, accepted: count('accepted'), edited: count('edited'), rejected: String(own.filter(isOut).length), added: count('added'), note: draft.note }
    sink.add('reviews', row, { record: null, source: key, values: {} })
  }
}
