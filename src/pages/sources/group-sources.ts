import type { SourcesFile } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { SourceQuality } from '@/domain/source'

export type UsedSource = SourcesFile['sources'][number]
interface SourceGroup {
  /** null: sources of no committee in the data. */
  committee: Committee | null
  sources: UsedSource[]
}
interface SourceFilter {
  /** Part of publisher, title, id or committee name; case does not matter. */
  text: string
  quality: SourceQuality | ''
}

/** Documents under the committee that they mainly speak of, in the order of the index; empty groups are left out. */
export function groupSources(sources: readonly UsedSource[], committees: readonly Committee[], filter: SourceFilter): SourceGroup[] {
  const groups = new Map<string, SourceGroup>(committees.map(committee => [committee.code, { committee, sources: [] }]))
  const others: SourceGroup = { committee: null, sources: [] }
  for (const source of sources) {
    // Ids begin with the code of the committee; the first use stands in where an operator's ids do not.
    const group = groups.get(source.id.slice(0, 6)) ?? groups.get(source.uses[0]?.committee ?? '') ?? others
    if (matches(source, group.committee?.name ?? '', filter)) group.sources.push(source)
  }
  return [...groups.values(), others].filter(group => group.sources.length > 0)
}

function matches(source: UsedSource, committee: string, { text, quality }: SourceFilter): boolean {
  if (quality !== '' && source.quality !== quality) return false
  const wanted = text.toLowerCase()
  return [source.publisher, source.title, source.id, committee].some(part => part.toLowerCase().includes(wanted))
}
