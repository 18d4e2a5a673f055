import type { ScopeValue } from './bulletin-corpus'
import { partName } from './bulletin-corpus'

/** The public contract of the bulletin reader, as far as scoring needs it. */
export interface BulletinLike { records: readonly RecordLike[] }

export interface ValueLike { value: number | string, status?: string, start: number, end: number, text: string }

interface RecordLike {
  kind: string
  /** Name → ValueLike; `object` so that a reader may type it as it likes. */
  fields: object
  parts?: readonly (Omit<ValueLike, 'value'> & { dimension: string, category: string, base: string, value: number })[]
  roles?: readonly (Omit<ValueLike, 'value'> & { role: string, name: string })[]
  items?: readonly (Omit<ValueLike, 'value'> & { kind: string, value: string })[]
}

export interface ReadField { name: string, value: number | string, base: string | null, approximate: boolean, start: number, end: number, text: string }

export interface ReadRecord { kind: string, scope: Map<string, ScopeValue>, fields: ReadField[] }

const scopeKeys: Record<string, string[]> = {
  attendance: ['committee', 'term', 'session', 'meeting_type', 'phase', 'opened_on', 'closed_on', 'expected_base'],
  proposals: ['committee', 'term', 'session', 'period_kind', 'year', 'as_of', 'status'],
  roles: ['committee', 'term', 'session', 'meeting_type'],
  items: ['committee', 'term', 'session', 'meeting_type'],
}

/**
 * The reader's records in the form of the gold: parts and fields in one list, an exit count the same whether it came as a
 * field or as a part, and records of one scope folded into one unless they name a field twice.
 */
export function toReadRecords(bulletin: BulletinLike): ReadRecord[] {
  const folded: ReadRecord[] = []
  for (const record of bulletin.records) {
    const next = toReadRecord(record)
    const home = folded.find(other => other.kind === next.kind && sameScope(other, next)
      && (next.kind === 'roles' || next.kind === 'items' || !next.fields.some(field => other.fields.some(there => there.name === field.name))))
    if (home === undefined) folded.push(next)
    else home.fields.push(...next.fields)
  }
  return folded
}

function sameScope(one: ReadRecord, other: ReadRecord): boolean {
  return [...one.scope].every(([key, value]) => other.scope.get(key) === value)
}

function toReadRecord(record: RecordLike): ReadRecord {
  const fields: Partial<Record<string, ValueLike>> = { ...record.fields }
  const loose: Readonly<Record<string, unknown>> = { ...record }
  const scope = new Map<string, ScopeValue>()
  for (const key of scopeKeys[record.kind] ?? []) {
    const value = loose[key] ?? fields[key]?.value
    scope.set(key, typeof value === 'string' || typeof value === 'number' ? value : null)
  }
  return { kind: record.kind, scope, fields: record.kind === 'roles' || record.kind === 'items' ? nameFields(record) : numberFields(record) }
}

function numberFields(record: RecordLike): ReadField[] {
  const fields: ReadField[] = []
  for (const [name, field] of Object.entries(record.fields) as [string, ValueLike | undefined][]) {
    if (field === undefined || typeof field.value !== 'number') continue
    const part = partName(name)
    fields.push(toField(part ?? name, field.value, part === null ? null : 'submitted', field))
  }
  for (const part of record.parts ?? []) {
    const name = `${part.dimension}/${part.category}`
    // A reader may give an exit as a field and as a part; it is one claim.
    if (fields.some(field => field.name === name && field.value === part.value)) continue
    fields.push(toField(name, part.value, part.base, part))
  }
  return fields
}

/** The role, or the kind of the item, names the field; the name, or the words, are its value. */
function nameFields({ roles = [], items = [] }: RecordLike): ReadField[] {
  return [...roles.map(one => toField(one.role, one.name, null, one)), ...items.map(one => toField(one.kind, one.value, null, one))]
}

function toField(name: string, value: number | string, base: string | null, { status, start, end, text }: Omit<ValueLike, 'value'>): ReadField {
  return { name, value, base, approximate: status === 'approximate', start, end, text }
}
