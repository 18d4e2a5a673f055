import type { CheckContext } from './report'
import type { HistoryRow, Rows } from '@/dataset/rows.generated'
import { attendanceClaimId } from '@/dataset/claim-ids'

/** The key by which the history names a row of each table: its primary key, and for attendance the id of the claim. */
const keysOf: { [Table in HistoryRow['table']]: (row: Rows[Table][number]) => string } = {
  committees: row => row.code,
  sources: row => row.id,
  attendance: attendanceClaimId,
  proposals: row => row.id,
  parts: row => [row.proposals, row.dimension, row.category, row.base].join('/'),
  rules: row => row.id,
  breaks: row => row.id,
  approximations: row => [row.claim, row.field].join('/'),
  roles: row => [row.committee, row.term, row.session, row.meeting_type, row.role, row.position].join('/'),
  items: row => [row.committee, row.term, row.session, row.meeting_type, row.kind, row.position].join('/'),
  names: row => [row.committee, row.name].join('/'),
}

/** A change leads to a row that is there, unless it says that the row is gone. */
export function checkHistory({ rows, report, isWhole }: CheckContext): void {
  const known = new Map<string, ReadonlySet<string>>()
  rows.history.forEach(({ table, row, kind }, index) => {
    if (row === null || kind === 'withdrawn' || !isWhole(table)) return
    const keys = known.get(table) ?? keysIn(table, rows)
    known.set(table, keys)
    if (!keys.has(row)) report('historyWithoutRow', 'history', index, 'row', { table, row })
  })
}

function keysIn(table: HistoryRow['table'], rows: Rows): ReadonlySet<string> {
  // Of one table both: the compiler sees all tables at once.
  const keyOf = keysOf[table] as (row: object) => string
  return new Set((rows[table] as object[]).map(keyOf))
}
