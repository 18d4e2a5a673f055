import type { CommitteeGroup } from './views'
import type { IndexEntry } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import { regionOf } from '@/domain/committee'

/** Found committees by region, in the order in which they come. `all`: where the committees of the provinces are looked up. */
export function groupCommittees(found: readonly IndexEntry[], all: readonly IndexEntry[]): CommitteeGroup[] {
  const groups = new Map<string, CommitteeGroup>()
  for (const entry of found) {
    const id = regionOf(entry)
    const known = groups.get(id)
    if (known === undefined) groups.set(id, { id, title: titleOf(all.find(({ code }) => code === id)), entries: [entry] })
    else known.entries.push(entry)
  }
  return [...groups.values()]
}

function titleOf(entry: IndexEntry | undefined): Committee | null {
  if (entry === undefined) return null
  const { code, name, level, parent } = entry
  return { code, name, level, parent }
}
