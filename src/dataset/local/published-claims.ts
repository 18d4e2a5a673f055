import type { Rows } from '../rows.generated'
import type { Cells } from './cells'
import { attendanceClaimId } from '../claim-ids'
import { cellOf, groupBy, isSaid, saysAll, toCells } from './cells'

export type ClaimTable = 'attendance' | 'proposals'

/** A local claim with the rows that belong to it, and the published documents that may say the same. */
export interface LocalClaim {
  row: Cells
  parts: readonly Cells[]
  approximations: readonly Cells[]
  documents: readonly string[]
}

const notValues: ReadonlySet<string> = new Set(['id', 'source', 'note', 'period_label'])

/** Answers whether a published claim of the same document says everything that a local one says. */
export function claimFinder(published: Rows): (table: ClaimTable, claim: LocalClaim) => boolean {
  const claims = {
    attendance: groupBy(published.attendance, row => recordKey('attendance', toCells(row))),
    proposals: groupBy(published.proposals, row => recordKey('proposals', toCells(row))),
  }
  const partsOf = groupBy(published.parts, row => row.proposals)
  const roundsOf = groupBy(published.approximations, row => row.claim)
  return (table, { row, parts, approximations, documents }) => (claims[table].get(recordKey(table, row)) ?? []).some((one) => {
    if (!documents.includes(one.source) || !saysAll(one, row, notValues)) return false
    const id = 'id' in one ? one.id : attendanceClaimId(one)
    const hasPart = (part: Cells): boolean => (partsOf.get(id) ?? []).some(known => saysAll(known, part, new Set(['proposals'])))
    const hasRound = (round: Cells): boolean => (roundsOf.get(id) ?? []).some(({ field, value, bound }) => field === cellOf(round, 'field') && bound === cellOf(round, 'bound') && isSaid(value, cellOf(round, 'value')))
    return parts.every(hasPart) && approximations.every(hasRound)
  })
}

/** What a claim is about, as its id begins: `<committee>-<term>-<session>-<type>-<phase>`, or the id of the period. */
export function recordKey(table: ClaimTable, row: Cells): string {
  const [committee, term, session, year] = ['committee', 'term', 'session', 'year'].map(field => cellOf(row, field))
  if (table === 'attendance') return [committee, term, session, cellOf(row, 'meeting_type'), cellOf(row, 'phase')].join('-')
  return `${committee}-${term}-${session === '' ? 'x' : session}-${cellOf(row, 'period_kind')}${year === '' ? '' : `-${year}`}`
}
