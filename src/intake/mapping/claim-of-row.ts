import type { Bound } from '@/domain/figure'

/** A round number found in a cell: kept beside the row, never in it. */
export interface Approximate {
  /** 1-based column of the sheet. */
  column: number
  field: string
  value: string
  bound: Bound
  /** As it stands. */
  text: string
}

function joined(row: Readonly<Record<string, string>>, fields: readonly string[]): string | null {
  const parts = fields.map(field => row[field] ?? '')
  return parts.includes('') ? null : parts.join('-')
}

/** `committee-term-session-period_kind[-year].n` with the first free n; null when one of the parts is not there. */
export function nextProposalsId(row: Readonly<Record<string, string>>, taken: ReadonlySet<string>): string | null {
  const start = joined({ ...row, session: row['session'] ?? 'x' }, ['committee', 'term', 'session', 'period_kind'])
  if (start === null) return null
  const period = row['year'] === undefined ? start : `${start}-${row['year']}`
  let n = 1
  while (taken.has(`${period}.${n}`)) n++
  return `${period}.${n}`
}

/** The row of approximations.csv for a round number; null when the row cannot be named as a claim of a source. */
export function approximationRow({ field, value, bound }: Approximate, table: string, row: Readonly<Record<string, string>>): Record<string, string> | null {
  const meeting = joined(row, ['committee', 'term', 'session', 'meeting_type', 'phase'])
  const source = row['source'] ?? ''
  const claim = table === 'proposals' ? row['id'] ?? null : table === 'attendance' && meeting !== null ? `${meeting}@${source}` : null
  return claim === null || source === '' ? null : { claim, field, value, bound, source }
}
