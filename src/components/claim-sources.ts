import type { InjectionKey } from 'vue'
import type { ClaimId } from '@/domain/figure'

/** Leads a claim to the entry of its source on the same page: `#s-…`, or undefined when the page does not list it. */
export type HrefOfClaim = (claim: ClaimId) => string | undefined

/** Provided by the pages that list sources; without it numbers are plain text. */
export const hrefOfClaimKey: InjectionKey<HrefOfClaim> = Symbol('hrefOfClaim')

/** Claims and sources of a file → where each claim leads. */
export function claimLinks(claims: readonly { id: ClaimId, source: string }[]): HrefOfClaim {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  return (claim) => {
    const source = sourceOf.get(claim)
    return source === undefined ? undefined : `#${sourceAnchor(source)}`
  }
}

/** The anchor of a source's entry. */
export function sourceAnchor(source: string): string {
  return `s-${source}`
}
