import type { ClaimId, Figure } from '@/domain/figure'

/** The claims that some figures rest on, alternatives included. */
export function claimsOf(figures: readonly (Figure | undefined)[]): ClaimId[] {
  return figures.flatMap((figure) => {
    if (figure === undefined || figure.kind === 'missing') return []
    return figure.kind === 'conflicting' ? [...figure.claims, ...figure.alternatives.flatMap(({ claims }) => claims)] : figure.claims
  })
}
