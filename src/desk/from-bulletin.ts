import type { Bulletin, BulletinRecord, BulletinWarning, Place } from '@/bulletin/bulletin'
import type { Bound } from '@/domain/figure'
import type { ScopeField } from './columns'
import type { Draft, DraftRecord, DraftStatus, DraftValue, Target } from './draft'
import { scopeColumns, valueColumns } from './columns'
import { blankDraft } from './draft'

/** Warnings about what a record is about, with the cell that is empty then. */
const scopeWarnings: Readonly<Record<string, ScopeField>> = {
  'committee-unknown': 'committee',
  'committee-not-on-record': 'committee',
  'meeting-unknown': 'session',
  'phase-unknown': 'phase',
  'period-unknown': 'period_kind',
}

/** What a value said before its id and its decision. */
type Proposal = Pick<DraftValue, 'target' | 'cell' | 'bound' | 'status' | 'span' | 'rule'>

/** The proposals of the reader as a draft about one document, nothing decided. */
export function draftFromBulletin({ records, warnings }: Bulletin): Draft {
  const blank = blankDraft()
  const drafted: DraftRecord[] = []
  const values: DraftValue[] = []
  let next = blank.next
  for (const read of records) {
    const id = `r${next++}`
    const proposals = proposalsOf(read)
    if (proposals.length === 0) continue
    const scope = scopeOf(read)
    const record: DraftRecord = { id, kind: read.kind, source: 's1', scope, proposed: scope, unknownCommittee: read.committee === null ? read.committee_name : null }
    drafted.push(record)
    for (const proposal of [scopeProposal, ...proposals]) {
      const { target, cell, bound } = proposal
      const touching = warnings.filter(warning => touches(warning, proposal, record)).map(warning => warning.code)
      values.push({ id: `v${next++}`, record: id, ...proposal, proposed: { cell, bound, target }, warnings: [...new Set(touching)], decision: 'open' })
    }
  }
  return { ...blank, records: drafted, values, warnings, next }
}

const scopeProposal: Proposal = { target: { type: 'scope' }, cell: '', bound: null, status: 'reported', span: null, rule: null }

function scopeOf(read: BulletinRecord): DraftRecord['scope'] {
  const scope: Partial<Record<ScopeField, string>> = {}
  for (const field of scopeColumns[read.kind]) {
    const value = field in read ? read[field as keyof BulletinRecord] : null
    if (typeof value === 'string' || typeof value === 'number') scope[field] = String(value)
  }
  return scope
}

function proposalsOf(read: BulletinRecord): Proposal[] {
  const found: Proposal[] = []
  const add = (target: Target, cell: string, place: Place, status: DraftStatus = 'reported', bound: Bound | null = null): void => {
    found.push({ target, cell, bound, status, span: { start: place.start, end: place.end }, rule: place.rule })
  }
  if (read.kind === 'attendance' || read.kind === 'proposals') {
    for (const field of valueColumns[read.kind]) {
      const value = read.fields[field]
      if (value !== undefined) add({ type: 'field', field }, String(value.value), value, value.status, value.bound ?? null)
    }
  }
  for (const part of read.parts) add({ type: 'part', dimension: part.dimension, category: part.category, base: part.base }, String(part.value), part, part.status)
  for (const role of read.roles ?? []) add({ type: 'role', role: role.role, title: role.title ?? '', position: role.position }, role.name, role)
  for (const item of read.items ?? []) add({ type: 'item', kind: item.kind, position: item.position }, item.value, item)
  return found
}

function touches(warning: BulletinWarning, { target, span }: Proposal, { scope }: DraftRecord): boolean {
  const field = scopeWarnings[warning.code]
  if (target.type === 'scope') return field !== undefined && (scope[field] ?? '') === ''
  return field === undefined && span !== null && warning.start < span.end && span.start < warning.end
}
