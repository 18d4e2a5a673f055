import type { RecordKind } from '@/bulletin/bulletin'
import { periodColumns } from '@/dataset/claim-fields'

const meeting = ['committee', 'term', 'session', 'meeting_type'] as const

/** The columns that say what a claim is about, by kind of record, in the order of the package. */
export const scopeColumns = {
  attendance: [...meeting, 'phase', 'opened_on', 'closed_on', 'dates_planned', 'expected_base', 'note'],
  proposals: ['committee', 'term', 'session', 'period_kind', 'year', 'period_label', 'as_of', 'status', 'note'],
  roles: meeting,
  items: meeting,
} as const satisfies Record<RecordKind, readonly string[]>

export type ScopeField = typeof scopeColumns[RecordKind][number]

/** The columns that hold numbers. */
export const valueColumns: Readonly<Record<'attendance' | 'proposals', readonly string[]>> = {
  attendance: ['expected', 'present', 'on_leave'],
  proposals: periodColumns.map(({ column }) => column),
}

const requiredOf: Record<RecordKind, readonly ScopeField[]> = {
  attendance: [...meeting, 'phase'],
  proposals: ['committee', 'term', 'period_kind', 'status'],
  roles: meeting,
  items: meeting,
}

/** Cells without which nobody knows what a record is about. A count of a session or a year needs its year as well. */
export function requiredScope({ kind, scope }: { kind: RecordKind, scope: Readonly<Partial<Record<ScopeField, string>>> }): readonly ScopeField[] {
  if (kind !== 'proposals') return requiredOf[kind]
  const period: readonly ScopeField[] = scope.period_kind === 'session' ? ['session', 'year'] : scope.period_kind === 'year' ? ['year'] : []
  return [...requiredOf.proposals, ...period]
}
