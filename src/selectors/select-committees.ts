import type { CommitteeGroup } from './views'
import type { CommitteeSelection } from './find-committees'
import type { IndexEntry, IndexFile } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import { regionOf } from '@/domain/committee'
import { findCommittees } from './find-committees'

/** The committees that match by region, the first `most` of them. `found`: how many there are in all. */
export function selectCommittees(index: Pick<IndexFile, 'committees'>, selection: CommitteeSelection, most = Infinity): { groups: CommitteeGroup[], found: number } {
  const all = findCommittees(index.committees, selection)
  const groups = new Map<string, CommitteeGroup>()
  for (const entry of all.slice(0, most)) {
    const id = regionOf(entry)
    const known = groups.get(id)
    if (known === undefined) groups.set(id, { id, title: titleOf(index.committees.find(({ code }) => code === id)), entries: [entry] })
    else known.entries.push(entry)
  }
  return { groups: [...groups.values()], found: all.length }
}

function titleOf(entry: IndexEntry | undefined): Committee | null {
  if (entry === undefined) return null
  const { code, name, level, parent } = entry
  return { code, name, level, parent }
}
