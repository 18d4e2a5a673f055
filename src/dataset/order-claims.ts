import type { ClaimId } from '@/domain/figure'
import type { Source, SourceQuality } from '@/domain/source'
import { compareText } from '@/domain/session-order'
import { sourceQualities } from '@/domain/source'

/** What the reconciling rule looks at in a claim. */
export interface ClaimRank {
  id: ClaimId
  /** Stated before the count was closed (or, for dates, before the day). */
  interim: boolean
  quality: SourceQuality
  /** YYYY-MM-DD; unknown counts as the earliest. */
  publishedOn: string | null
  asOf: string | null
}

/** The rank of a claim by its source. A source that is not on record is trusted least. */
export function rankOf(id: ClaimId, source: Source | undefined, interim: boolean, asOf: string | null): ClaimRank {
  return { id, interim, quality: source?.quality ?? 'mirror', publishedOn: source?.publishedOn ?? null, asOf }
}

/**
 * The reconciling rule (docs/domain.md, rule 8), best claim first: final before interim; official, media, mirror; then
 * the later document, the later cut-off date and, so that the order is total, the id. Finality comes first because an
 * interim count never stands for a final one, whoever published it: 2001 is 3585 (final, mirror), not the 3384 of the
 * evening flash (interim, media).
 */
export function compareClaims(a: ClaimRank, b: ClaimRank): number {
  return Number(a.interim) - Number(b.interim)
    || sourceQualities.indexOf(a.quality) - sourceQualities.indexOf(b.quality)
    || compareText(b.publishedOn ?? '', a.publishedOn ?? '')
    || compareText(b.asOf ?? '', a.asOf ?? '')
    || compareText(a.id, b.id)
}
