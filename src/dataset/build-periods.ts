import type { ClaimContext, FieldClaim, StoredClaim } from './claim-context'
import type { StatedValue } from './reconcile-figure'
import type { PartsRow, ProposalsRow, Rows } from './rows.generated'
import type { ClaimId } from '@/domain/figure'
import type { Part, PeriodField, PeriodRecord } from '@/domain/period'
import { compareParts } from '@/domain/part-order'
import { comparePeriods } from '@/domain/session-order'
import { fieldClaims, toStoredClaim } from './claim-context'
import { approximatePeriodValue, periodValues } from './claim-fields'
import { periodId, uniqueIds } from './claim-ids'
import { compareClaims } from './order-claims'
import { reconcileFields } from './reconcile-fields'
import { reconcileFigure } from './reconcile-figure'

/** A proposals row with its parts, and the claims it makes (more than one when a round number has its own source). */
interface PeriodClaim {
  row: ProposalsRow
  parts: readonly PartsRow[]
  claims: [FieldClaim<PeriodField>, ...FieldClaim<PeriodField>[]]
}

type Draft = [PeriodClaim, ...PeriodClaim[]]
type PeriodRows = Pick<Rows, 'proposals' | 'parts'>

/** One record a period, oldest first, and the claims behind them. */
export function buildPeriods(rows: PeriodRows, context: ClaimContext): { periods: PeriodRecord[], claims: StoredClaim[] } {
  const drafts = new Map<string, Draft>()
  const stored: StoredClaim[] = []
  const partsOf = partsByClaim(rows.parts)
  const ids = uniqueIds(rows.proposals, row => row.id)
  rows.proposals.forEach((row, index) => {
    const record = periodId(row.id)
    const id = ids[index] ?? row.id
    const parts = partsOf.get(id) ?? []
    const claim = { id, source: row.source, interim: row.status === 'interim', asOf: row.as_of, values: periodValues(row) }
    const claims = fieldClaims(claim, approximatePeriodValue, context)
    const known = drafts.get(record)
    if (known === undefined) drafts.set(record, [{ row, parts, claims }])
    else known.push({ row, parts, claims })
    for (const one of claims) stored.push(toStoredClaim(one, row.committee, record, one === claims[0] ? statedParts(parts) : []))
  })
  return { periods: [...drafts].map(([id, draft]) => toPeriod(id, draft)).sort(comparePeriods), claims: stored }
}

/** The record of one period. Columns, label and cut-off date come from the best claim that has them. */
function toPeriod(id: string, draft: Draft): PeriodRecord {
  const ordered = draft.sort((a, b) => compareClaims(a.claims[0].rank, b.claims[0].rank))
  const claims = ordered.flatMap(one => one.claims)
  const { committee, term, session, period_kind: kind, year } = ordered[0].row
  return {
    id,
    committee,
    term,
    session,
    kind,
    year,
    label: firstOf(ordered, row => row.period_label) ?? '',
    asOf: firstOf(ordered, row => row.as_of),
    interim: ordered.every(one => one.claims[0].rank.interim),
    figures: reconcileFields(claims),
    parts: reconcileParts(ordered),
    claims: claims.map(claim => claim.rank).sort(compareClaims).map(rank => rank.id),
  }
}

function firstOf(ordered: readonly PeriodClaim[], value: (row: ProposalsRow) => string | null): string | null {
  for (const { row } of ordered) {
    const found = value(row)
    if (found !== null) return found
  }
  return null
}

function reconcileParts(ordered: readonly PeriodClaim[]): Part[] {
  const stated = new Map<string, { part: PartsRow, values: StatedValue<number>[] }>()
  for (const { parts, claims } of ordered) {
    for (const part of parts) {
      const key = `${part.dimension}|${part.category}|${part.base}`
      const value = { rank: claims[0].rank, value: part.count }
      const known = stated.get(key)
      if (known === undefined) stated.set(key, { part, values: [value] })
      else known.values.push(value)
    }
  }
  const parts: Part[] = []
  for (const { part: { dimension, category, base }, values } of stated.values()) {
    const figure = reconcileFigure(values)
    if (figure !== null) parts.push({ dimension, category, base, figure })
  }
  return parts.sort(compareParts)
}

function partsByClaim(rows: readonly PartsRow[]): Map<ClaimId, PartsRow[]> {
  const parts = new Map<ClaimId, PartsRow[]>()
  for (const row of rows) {
    const known = parts.get(row.proposals)
    if (known === undefined) parts.set(row.proposals, [row])
    else known.push(row)
  }
  return parts
}

function statedParts(parts: readonly PartsRow[]): [string, number][] {
  return [...parts].sort(compareParts).map(part => [`${part.dimension}.${part.category}`, part.count])
}
