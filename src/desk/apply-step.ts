import type { RecordKind } from '@/bulletin/bulletin'
import type { Bound } from '@/domain/figure'
import type { ScopeField } from './columns'
import type { Draft, DraftCommittee, DraftRecord, DraftSource, DraftValue, SignatureField, SourceField, Target } from './draft'
import { sureValues } from './confidence'
import { blankSource, missingScope } from './draft'

/** One thing that a person does; plain data, so that a draft can be kept as its steps. Dates come with the step. */
export type Step =
  | { type: 'accept', value: string }
  | { type: 'acceptSure' }
  | { type: 'reject', value: string }
  | { type: 'reopen', value: string }
  | { type: 'edit', value: string, cell: string, bound: Bound | null, target: Target }
  | { type: 'scope', record: string, cells: Partial<Record<ScopeField, string>> }
  | { type: 'add', record: string, target: Target, cell: string, bound: Bound | null, span: DraftValue['span'] }
  | { type: 'addRecord', kind: RecordKind, source: string, scope: DraftRecord['scope'] }
  | { type: 'source', source: string, cells: Partial<Record<SourceField, string>> }
  | { type: 'knownSource', source: string, id: string | null }
  | { type: 'committee', row: DraftCommittee }
  | { type: 'dropCommittee', code: string }
  | { type: 'sign', cells: Partial<Record<SignatureField, string>> }
  | { type: 'note', text: string }

/**
 * The draft after a step; the same draft when the step changes nothing or cannot be taken (an id that is not there, a
 * scope that says too little to be accepted). What is signed as reviewed and changed afterwards is no longer reviewed.
 */
export function applyStep(draft: Draft, step: Step): Draft {
  const changed = change(draft, step)
  if (changed === draft || step.type === 'sign' || step.type === 'note' || draft.signatures.reviewed_by === '') return changed
  return { ...changed, signatures: { ...changed.signatures, reviewed_by: '', reviewed_on: '' } }
}

function change(draft: Draft, step: Step): Draft {
  switch (step.type) {
    case 'accept': return changeValue(draft, step.value, value => canAccept(draft, value) ? { ...value, decision: decided(value, draft) } : value)
    case 'acceptSure': return acceptAll(draft, new Set(sureValues(draft).map(value => value.id)))
    case 'reject': return reject(draft, step.value)
    case 'reopen': return changeValue(draft, step.value, value => value.proposed === null || value.decision === 'open' ? value : { ...value, decision: 'open' })
    case 'edit': return changeValue(draft, step.value, value => edit(draft, value, step))
    case 'scope': return changeScope(draft, step.record, step.cells)
    case 'add': return add(draft, step)
    case 'addRecord': return addRecord(draft, step)
    case 'source': return changeSource(draft, step.source, source => ({ ...source, known: null, cells: { ...source.cells, ...trimmed(step.cells) } }))
    case 'knownSource': return changeSource(draft, step.source, source => source.known === step.id ? source : { ...source, known: step.id })
    case 'committee': return addCommittee(draft, step.row)
    case 'dropCommittee': return draft.committees.some(one => one.code === step.code) ? { ...draft, committees: draft.committees.filter(one => one.code !== step.code) } : draft
    case 'sign': return { ...draft, signatures: { ...draft.signatures, ...trimmed(step.cells) } }
    case 'note': return step.text === draft.note ? draft : { ...draft, note: step.text }
  }
}

/** Whether a value says enough to be taken. */
export function canAccept(draft: Draft, { target, cell, record }: DraftValue): boolean {
  if (target.type !== 'scope') return cell !== ''
  const own = draft.records.find(one => one.id === record)
  return own !== undefined && missingScope(own).length === 0
}

function changeValue(draft: Draft, id: string, change: (value: DraftValue) => DraftValue): Draft {
  const index = draft.values.findIndex(value => value.id === id)
  const value = draft.values[index]
  if (value === undefined) return draft
  const changed = change(value)
  if (changed === value) return draft
  return { ...draft, values: [...draft.values.slice(0, index), changed, ...draft.values.slice(index + 1)] }
}

/** Accepting a value that was changed keeps it an edited one. */
function decided({ proposed, cell, bound, target, record }: DraftValue, draft: Draft): DraftValue['decision'] {
  if (proposed === null) return 'added'
  if (target.type === 'scope') return decidedScope(draft.records.find(one => one.id === record))
  return proposed.cell === cell && proposed.bound === bound && sameTarget(proposed.target, target) ? 'accepted' : 'edited'
}

function decidedScope(record: DraftRecord | undefined): DraftValue['decision'] {
  if (record === undefined || missingScope(record).length > 0) return 'open'
  const { scope, proposed } = record
  if (proposed === null) return 'added'
  const fields = new Set([...Object.keys(scope), ...Object.keys(proposed)]) as Set<ScopeField>
  return Array.from(fields).every(field => (scope[field] ?? '') === (proposed[field] ?? '')) ? 'accepted' : 'edited'
}

function sameTarget(a: Target, b: Target): boolean {
  const cells = (target: Target): string => JSON.stringify(Object.entries(target).sort())
  return cells(a) === cells(b)
}

function acceptAll(draft: Draft, ids: ReadonlySet<string>): Draft {
  if (ids.size === 0) return draft
  return { ...draft, values: draft.values.map(value => ids.has(value.id) ? { ...value, decision: decided(value, draft) } : value) }
}

/** What a person added is taken out again; what the reader proposed stays, so that the review counts it. */
function reject(draft: Draft, id: string): Draft {
  const value = draft.values.find(one => one.id === id)
  if (value === undefined || value.decision === 'rejected') return draft
  if (value.proposed !== null) return changeValue(draft, id, one => ({ ...one, decision: 'rejected' }))
  if (value.target.type !== 'scope') return { ...draft, values: draft.values.filter(one => one.id !== id) }
  return { ...draft, records: draft.records.filter(one => one.id !== value.record), values: draft.values.filter(one => one.record !== value.record) }
}

function edit(draft: Draft, value: DraftValue, { cell: typed, bound, target }: Extract<Step, { type: 'edit' }>): DraftValue {
  const cell = typed.trim()
  if (value.target.type === 'scope' || target.type === 'scope' || cell === '') return value
  const isAsRead = cell === value.cell && value.status !== 'approximate'
  const status = bound !== null ? 'approximate' : isAsRead ? value.status : 'reported'
  const edited: DraftValue = { ...value, cell, bound, target, status }
  return { ...edited, decision: decided(edited, draft) }
}

/** A scope that says enough counts as decided by whoever filled it in; one that does not is open again. */
function changeScope(draft: Draft, id: string, cells: Partial<Record<ScopeField, string>>): Draft {
  const record = draft.records.find(one => one.id === id)
  if (record === undefined) return draft
  const changed: DraftRecord = { ...record, scope: { ...record.scope, ...trimmed(cells) } }
  const decision = decidedScope(changed)
  return {
    ...draft,
    records: draft.records.map(one => one.id === id ? changed : one),
    values: draft.values.map(value => value.record === id && value.target.type === 'scope' ? { ...value, decision } : value),
  }
}

function add(draft: Draft, { record, target, cell, bound, span }: Extract<Step, { type: 'add' }>): Draft {
  if (!draft.records.some(one => one.id === record) || cell.trim() === '' || target.type === 'scope') return draft
  const value: DraftValue = {
    id: `v${draft.next}`, record, target, cell: cell.trim(), bound, status: bound === null ? 'reported' : 'approximate',
    proposed: null, span, rule: null, warnings: [], decision: 'added',
  }
  const after = draft.values.map(one => one.record).lastIndexOf(record) + 1
  return { ...draft, values: [...draft.values.slice(0, after), value, ...draft.values.slice(after)], next: draft.next + 1 }
}

/** Records of a committee that was not on record are now records of this one; their scopes stay to be looked at. */
function addCommittee(draft: Draft, row: DraftCommittee): Draft {
  const isOf = (record: DraftRecord): boolean => record.unknownCommittee === row.name && (record.scope.committee ?? '') === ''
  return {
    ...draft,
    committees: [...draft.committees.filter(one => one.code !== row.code), row],
    records: draft.records.map(record => isOf(record) ? { ...record, scope: { ...record.scope, committee: row.code } } : record),
  }
}

function addRecord(draft: Draft, { kind, source, scope }: Extract<Step, { type: 'addRecord' }>): Draft {
  if (!draft.sources.some(one => one.key === source)) return draft
  const record: DraftRecord = { id: `r${draft.next}`, kind, source, scope: trimmed(scope), proposed: null, unknownCommittee: null }
  const value: DraftValue = {
    id: `v${draft.next + 1}`, record: record.id, target: { type: 'scope' }, cell: '', bound: null, status: 'reported',
    proposed: null, span: null, rule: null, warnings: [], decision: missingScope(record).length === 0 ? 'added' : 'open',
  }
  return { ...draft, records: [...draft.records, record], values: [...draft.values, value], next: draft.next + 2 }
}

function changeSource(draft: Draft, key: string, change: (source: DraftSource) => DraftSource): Draft {
  const source = draft.sources.find(one => one.key === key)
  if (source === undefined) return key === '' ? draft : { ...draft, sources: [...draft.sources, change(blankSource(key))] }
  const changed = change(source)
  return changed === source ? draft : { ...draft, sources: draft.sources.map(one => one.key === key ? changed : one) }
}

function trimmed<Cells extends Partial<Record<string, string>>>(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, (cell ?? '').trim()])) as Cells
}
