import type { CheckContext } from './report'
import type { ClaimRank } from '@/dataset/order-claims'
import type { AttendanceRow, ProposalsRow } from '@/dataset/rows.generated'
import { expectedField, periodColumns } from '@/dataset/claim-fields'
import { attendanceClaimId, meetingId, periodId } from '@/dataset/claim-ids'
import { compareClaims, rankOf } from '@/dataset/order-claims'

interface ClaimRow {
  index: number
  rank: ClaimRank
  source: string
  /** `field` tells 应出席 from 委员总数, which share a column. */
  values: { column: string, field: string, value: number }[]
}
/** Claims by the record they speak of: only where a record has several, so that a check of a country stays small. */
type Groups = Map<string, ClaimRow[]>

/** Claims of one record against each other: two of one source are a fault, two sources that differ are shown to the reader. */
export function checkClaims(context: CheckContext): void {
  const groups = { attendance: attendanceGroups(context), proposals: proposalGroups(context) }
  for (const table of ['attendance', 'proposals'] as const) {
    for (const [record, claims] of groups[table]) {
      compareWithinSource(table, record, claims, context)
      compareSources(table, record, claims, context)
    }
  }
  for (const [record, parts] of partGroups(context, groups.proposals)) compareSources('parts', record, parts, context)
}

function compareWithinSource(table: keyof CheckContext['rows'], record: string, claims: readonly ClaimRow[], { report, lineOf }: CheckContext): void {
  const firstOf = new Map<string, ClaimRow>()
  for (const claim of claims) {
    const { index, source } = claim
    const first = firstOf.get(source)
    if (first === undefined) {
      firstOf.set(source, claim)
      continue
    }
    const line = lineOf(table, first.index)
    let differs = false
    for (const { column, field, value } of claim.values) {
      const other = first.values.find(one => one.field === field)?.value
      if (other === undefined || other === value) continue
      differs = true
      report('oneSourceTwoValues', table, index, column, { record, source, field, value, other, line })
    }
    if (!differs) report('oneSourceTwice', table, index, 'source', { record, source, line })
  }
}

function compareSources(table: keyof CheckContext['rows'], record: string, claims: readonly ClaimRow[], { report, lineOf }: CheckContext): void {
  const chosen = new Map<string, { value: number, claim: ClaimRow }>()
  for (const claim of [...claims].sort((a, b) => compareClaims(a.rank, b.rank) || a.index - b.index)) {
    for (const { column, field, value } of claim.values) {
      const best = chosen.get(field)
      if (best === undefined) chosen.set(field, { value, claim })
      if (best === undefined || best.value === value || best.claim.source === claim.source) continue
      report('sourcesDiffer', table, claim.index, column, { record, source: claim.source, field, value, other: best.value, chosen: best.claim.source, line: lineOf(table, best.claim.index) })
    }
  }
}

function attendanceGroups({ rows, sources }: CheckContext): Groups {
  return groupShared(rows.attendance, row => `${meetingId(row)}-${row.phase}`, (row, index) => {
    const rank = rankOf(attendanceClaimId(row), sources.get(row.source), false, null)
    return { index, rank, source: row.source, values: attendanceColumns(row) }
  })
}

function attendanceColumns(row: AttendanceRow): ClaimRow['values'] {
  const values: ClaimRow['values'] = []
  if (row.expected !== null) values.push({ column: 'expected', field: expectedField(row), value: row.expected })
  if (row.present !== null) values.push({ column: 'present', field: 'present', value: row.present })
  if (row.on_leave !== null) values.push({ column: 'on_leave', field: 'on_leave', value: row.on_leave })
  return values
}

/** Final claims only: a flash count is expected to differ from the final one. */
function proposalGroups({ rows, sources }: CheckContext): Groups {
  return groupShared(rows.proposals, row => row.status === 'final' ? periodId(row.id) : null, (row, index) => {
    const rank = rankOf(row.id, sources.get(row.source), false, row.as_of)
    return { index, rank, source: row.source, values: proposalColumns(row) }
  })
}

function proposalColumns(row: ProposalsRow): ClaimRow['values'] {
  return periodColumns.flatMap(({ column }) => {
    const value = row[column]
    return value === null ? [] : [{ column, field: column, value }]
  })
}

/** Parts of final claims, one row each: only what two sources say of one category is compared. */
function partGroups({ rows }: CheckContext, shared: Groups): Groups {
  const claims = new Map([...shared].flatMap(([record, group]) => group.map(({ rank, source }) => [rank.id, { record, rank, source }])))
  return groupShared(rows.parts, row => claims.get(row.proposals)?.record ?? null, ({ proposals, dimension, category, base, count }, index) => {
    const claim = claims.get(proposals)
    if (claim === undefined) return null
    return { index, rank: claim.rank, source: claim.source, values: [{ column: 'count', field: `${dimension}.${category}.${base}`, value: count }] }
  })
}

/** The claims of every record that more than one row speaks of, in the order of its first row. `recordOf` null: left out. */
function groupShared<Row>(rows: readonly Row[], recordOf: (row: Row) => string | null, toClaim: (row: Row, index: number) => ClaimRow | null): Groups {
  const places = new Map<string, number | number[]>()
  rows.forEach((row, index) => {
    const record = recordOf(row)
    if (record === null) return
    const known = places.get(record)
    if (known === undefined) places.set(record, index)
    else if (typeof known === 'number') places.set(record, [known, index])
    else known.push(index)
  })
  const groups: Groups = new Map()
  for (const [record, indexes] of places) {
    if (typeof indexes === 'number') continue
    groups.set(record, indexes.flatMap((index) => {
      const row = rows[index]
      return row === undefined ? [] : toClaim(row, index) ?? []
    }))
  }
  return groups
}
