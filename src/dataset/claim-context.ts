import type { ClaimRank } from './order-claims'
import type { ApproximationsRow, Rows, SourcesRow } from './rows.generated'
import type { Claim } from './files'
import type { Bound, ClaimId } from '@/domain/figure'
import type { Source } from '@/domain/source'
import { rankOf } from './order-claims'

/** What every claim is read against: its source, and round numbers said beside it. */
export interface ClaimContext {
  sources: Map<string, Source>
  /** By claim id, without a `#2`. */
  approximations: Map<ClaimId, ApproximationsRow[]>
}

/** A claim with the record it belongs to and the values as stated, for the sources page. */
export interface StoredClaim extends Claim {
  committee: string
  /** Meeting or period id. */
  record: string
  values: [field: string, value: number | string][]
}

/** What one claim says of the fields of a record. */
export interface FieldClaim<Field extends string> {
  rank: ClaimRank
  source: string
  values: [Field, number][]
  approximate: { field: Field, value: number, bound: Bound }[]
}

const boundSigns: Record<Bound, string> = { about: '≈', over: '≥', under: '≤' }

/** Claims' surroundings by id. */
export function claimContext(rows: Pick<Rows, 'sources' | 'approximations'>): ClaimContext {
  const approximations = new Map<ClaimId, ApproximationsRow[]>()
  for (const row of rows.approximations) {
    const known = approximations.get(row.claim)
    if (known === undefined) approximations.set(row.claim, [row])
    else known.push(row)
  }
  return { sources: new Map(rows.sources.map(row => [row.id, toSource(row)])), approximations }
}

/**
 * The claim itself and, where a round number beside it comes from another document, one more claim
 * (`<id>~<source>`) for that document, so that every figure leads to the page that says it.
 */
export function fieldClaims<Field extends string>(
  claim: { id: ClaimId, source: string, interim: boolean, asOf: string | null, values: [Field, number][] },
  approximateValue: (row: ApproximationsRow) => [Field, number] | null,
  context: ClaimContext,
): [FieldClaim<Field>, ...FieldClaim<Field>[]] {
  const own = fieldClaim(claim.id, claim.source, claim, claim.values, context)
  const others = new Map<string, FieldClaim<Field>>()
  for (const row of context.approximations.get(claim.id) ?? []) {
    const stated = approximateValue(row)
    if (stated === null) continue
    let home = row.source === claim.source ? own : others.get(row.source)
    if (home === undefined) {
      home = fieldClaim(`${claim.id}~${row.source}`, row.source, claim, [], context)
      others.set(row.source, home)
    }
    home.approximate.push({ field: stated[0], value: stated[1], bound: row.bound })
  }
  return [own, ...others.values()]
}

/** The claim as kept for the files and the sources page. `extra` comes first: dates, parts. */
export function toStoredClaim<Field extends string>(claim: FieldClaim<Field>, committee: string, record: string, extra: [string, number | string][]): StoredClaim {
  const rounded = claim.approximate.map(({ field, value, bound }): [string, string] => [field, `${boundSigns[bound]}${value}`])
  const stored: StoredClaim = { id: claim.rank.id, source: claim.source, committee, record, values: [...extra, ...claim.values, ...rounded] }
  if (claim.rank.interim) stored.interim = true
  return stored
}

function fieldClaim<Field extends string>(id: ClaimId, source: string, of: { interim: boolean, asOf: string | null }, values: [Field, number][], context: ClaimContext): FieldClaim<Field> {
  return { rank: rankOf(id, context.sources.get(source), of.interim, of.asOf), source, values, approximate: [] }
}

function toSource(row: SourcesRow): Source {
  return {
    id: row.id,
    title: row.title ?? '',
    publisher: row.publisher ?? '',
    publishedOn: row.published_on,
    quality: row.quality,
    // A mirror is named and never linked, whatever its row says.
    url: row.quality === 'mirror' ? null : row.url,
  }
}
