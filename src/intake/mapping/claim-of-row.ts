import type { Bound } from '@/domain/figure'

/** A round number found in a cell: kept beside the row, never in it. */
export interface Approximate {
  /** 1-based column of the sheet. */
  column: number
  field: string
  /** The field's title. */
  title: string
  value: string
  bound: Bound
  /** As it stands. */
  text: string
}

function joined(row: Readonly<Record<string, string>>, fields: readonly string[]): string | null {
  const parts = fields.map(field => row[field] ?? '')
  return parts.includes('') ? null : parts.join('-')
}

/** `committee-term-session-period_kind[-year]`; null when one of the parts is not there. */
function periodOf(row: Readonly<Record<string, string>>): string | null {
  const start = joined({ ...row, session: row['session'] ?? 'x' }, ['committee', 'term', 'session', 'period_kind'])
  return start === null || row['year'] === undefined ? start : `${start}-${row['year']}`
}

/** Gives each row of proposals without an id its period with the first free number behind it: `990000-3-2-year-2024.1`. */
export function createIdGiver(taken: ReadonlySet<string>): (row: Record<string, string>) => void {
  const given = new Set(taken)
  const next = new Map<string, number>()
  return (row) => {
    const period = periodOf(row)
    if (row['id'] === undefined && period !== null) {
      let n = next.get(period) ?? 1
      while (given.has(`${period}.${n}`)) n++
      next.set(period, n + 1)
      row['id'] = `${period}.${n}`
    }
    if (row['id'] !== undefined) given.add(row['id'])
  }
}

/** The row of approximations.csv for a round number; null when the row cannot be named as a claim of a source. */
export function approximationRow({ field, value, bound }: Approximate, table: string, row: Readonly<Record<string, string>>): Record<string, string> | null {
  const meeting = joined(row, ['committee', 'term', 'session', 'meeting_type', 'phase'])
  const source = row['source'] ?? ''
  const claim = table === 'proposals' ? row['id'] ?? null : table === 'attendance' && meeting !== null ? `${meeting}@${source}` : null
  return claim === null || source === '' ? null : { claim, field, value, bound, source }
}
