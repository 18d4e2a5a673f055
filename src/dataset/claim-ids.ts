import type { AttendanceRow, ProposalsRow } from './rows.generated'
import type { ClaimId } from '@/domain/figure'
import { compareText } from '@/domain/session-order'

/** `<committee>-<term>-<session>-<type>`: the meeting that a row speaks of. */
export function meetingId(row: Pick<AttendanceRow, 'committee' | 'term' | 'session' | 'meeting_type'>): string {
  return `${row.committee}-${row.term}-${row.session}-${row.meeting_type}`
}

/** `<meeting>-<phase>@<source>`: what one source says of one phase of a meeting. */
export function attendanceClaimId(row: AttendanceRow): ClaimId {
  return `${meetingId(row)}-${row.phase}@${row.source}`
}

/** The period that a claim id of proposals.csv belongs to: the id without its running number. */
export function periodId(claim: ClaimId): string {
  return claim.replace(/\.\d+$/, '')
}

/** The period id that the columns of a row spell. */
export function periodIdOf(row: ProposalsRow): string {
  const year = row.year === null ? '' : `-${row.year}`
  return `${row.committee}-${row.term}-${row.session ?? 'x'}-${row.period_kind}${year}`
}

/**
 * One id a row, unique. Rows that share an id get `#2`, `#3` … in the order of their contents, so that moving rows
 * about never changes an id. (Such rows are a fault that the check reports; ids stay unique all the same.)
 */
export function uniqueIds<Row extends object>(rows: readonly Row[], idOf: (row: Row) => string): ClaimId[] {
  const ids = rows.map(idOf)
  const places = new Map<string, number[]>()
  ids.forEach((id, index) => {
    const known = places.get(id)
    if (known === undefined) places.set(id, [index])
    else known.push(index)
  })
  for (const [id, indexes] of places) {
    if (indexes.length === 1) continue
    const byContents = indexes.map(index => ({ index, contents: contentsOf(rows[index]) })).sort((a, b) => compareText(a.contents, b.contents))
    byContents.forEach(({ index }, place) => {
      ids[index] = place === 0 ? id : `${id}#${place + 1}`
    })
  }
  return ids
}

function contentsOf(row: object | undefined): string {
  return JSON.stringify(Object.entries(row ?? {}).sort((a, b) => compareText(a[0], b[0])))
}
