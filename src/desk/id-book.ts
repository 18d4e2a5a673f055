import type { Rows } from '@/dataset/rows.generated'

/** Gives ids by the conventions of the package, none of them twice. */
export interface IdBook {
  /** `<committee>-<year of publication, or unda>-<running number>` */
  sourceId: (committee: string, publishedOn: string) => string
  /** `<period>.<which claim about it>` */
  claimId: (period: string) => string
  /** `<source>.<which review of it>` */
  reviewId: (source: string) => string
}

/** A book in which the ids of `rows` are taken. */
export function createIdBook(rows: Pick<Rows, 'sources' | 'proposals' | 'reviews'>): IdBook {
  const highest = new Map<string, number>()
  const note = (id: string, separator: string): void => {
    const cut = id.lastIndexOf(separator)
    const head = id.slice(0, cut + 1)
    highest.set(head, Math.max(highest.get(head) ?? 0, Number(id.slice(cut + 1)) || 0))
  }
  const next = (head: string): string => {
    const number = (highest.get(head) ?? 0) + 1
    highest.set(head, number)
    return `${head}${number}`
  }
  for (const { id } of rows.sources) note(id, '-')
  for (const { id } of [...rows.proposals, ...rows.reviews]) note(id, '.')
  return {
    sourceId: (committee, publishedOn) => next(`${committee}-${/^\d{4}/.exec(publishedOn)?.[0] ?? 'unda'}-`),
    claimId: period => next(`${period}.`),
    reviewId: source => next(`${source}.`),
  }
}
