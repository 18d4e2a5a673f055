import type { SourcesRow } from '@/dataset/rows.generated'
import type { DraftSource } from './draft'

/** A document on record that is probably the one described: the same address, or the same title, publisher and day. */
export function matchSource({ cells }: Pick<DraftSource, 'cells'>, published: readonly SourcesRow[]): SourcesRow | null {
  const address = plainAddress(cells.url)
  const title = plainTitle(cells.title)
  return published.find((row) => {
    if (address !== '' && row.url !== null && plainAddress(row.url) === address) return true
    return title !== '' && plainTitle(row.title ?? '') === title && (row.publisher ?? '') === cells.publisher && (row.published_on ?? '') === cells.published_on
  }) ?? null
}

function plainAddress(url: string): string {
  return url.trim().replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#].*$/, '').replace(/\/+$/, '')
}

function plainTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '')
}
