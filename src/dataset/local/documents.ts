import type { SourcesRow } from '../rows.generated'
import type { Cells } from './cells'
import { cellOf, groupBy, saysAll } from './cells'

const byId: ReadonlySet<string> = new Set(['id'])

/**
 * Finds the published documents that a local source row describes, by id: the same row, the same address, or the same
 * title, publisher and day.
 */
export function documentFinder(published: readonly SourcesRow[]): (row: Cells) => string[] {
  const known = new Map(published.map(row => [row.id, row]))
  const byAddress = groupBy(published.filter(row => row.url !== null), row => plainAddress(row.url ?? ''))
  const byTitle = groupBy(published.filter(row => row.title !== null), row => titleKey(row.title ?? '', row.publisher, row.published_on))
  return (row) => {
    const own = known.get(cellOf(row, 'id'))
    const url = cellOf(row, 'url')
    const title = cellOf(row, 'title')
    const found = [
      ...own !== undefined && saysAll(own, row, byId) ? [own] : [],
      ...url === '' ? [] : byAddress.get(plainAddress(url)) ?? [],
      ...title === '' ? [] : byTitle.get(titleKey(title, cellOf(row, 'publisher'), cellOf(row, 'published_on'))) ?? [],
    ]
    return [...new Set(found.map(({ id }) => id))]
  }
}

function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#.*$/, '').replace(/\/+$/, '')
}

function titleKey(title: string, publisher: string | null, publishedOn: string | null): string {
  return [title.normalize('NFKC').replace(/\s+/g, ''), publisher ?? '', publishedOn ?? ''].join('\n')
}
