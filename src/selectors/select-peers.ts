import type { IndexEntry } from '@/dataset/files'
import { compareText } from '@/domain/session-order'

/**
 * Committees of the same level whose size comes closest, by the ratio of their newest 应出席 (or 委员总数 where that is
 * all there is); closest first. None where the committee's own size is not published: nothing is guessed.
 */
export function selectPeers(entries: readonly IndexEntry[], code: string, most: number): IndexEntry[] {
  const own = entries.find(entry => entry.code === code)
  const size = own === undefined ? null : sizeOf(own)
  if (own === undefined || size === null) return []
  return entries
    .flatMap((entry) => {
      const other = sizeOf(entry)
      return entry.code === code || entry.level !== own.level || other === null ? [] : [{ entry, distance: Math.abs(Math.log(other / size)) }]
    })
    .sort((a, b) => a.distance - b.distance || compareText(a.entry.code, b.entry.code))
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** 人; null when no source gives it. */
export function sizeOf({ attendance }: Pick<IndexEntry, 'attendance'>): number | null {
  const size = attendance?.denominator ?? null
  return size === null || size < 1 ? null : size
}
