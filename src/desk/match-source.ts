import type { DraftSource } from './draft'
import type { SourcesRow } from '@/dataset/rows.generated'
import { documentFinder } from '@/dataset/local/documents'

/** A document on record that is probably the one described: the same address, or the same title, publisher and day. */
export function matchSource({ cells }: Pick<DraftSource, 'cells'>, published: readonly SourcesRow[]): SourcesRow | null {
  const [id] = documentFinder(published)(cells)
  return published.find(row => row.id === id) ?? null
}
