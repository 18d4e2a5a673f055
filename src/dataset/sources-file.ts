import type { Dataset } from './build-dataset'
import type { RegionSources, SourcesFile } from './files'
import { regionOf } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { formatVersion } from './files'
import { usesBySource } from './source-uses'

/** Printed on the page; the check on the command line prints them all. */
const mostWarnings = 500

/**
 * Every document with what was taken from it; beyond `most` documents their number by region instead.
 * `warnings` are the printed lines of the data check.
 */
export function toSourcesFile(dataset: Dataset, warnings: SourcesFile['warnings'], most = Infinity): SourcesFile {
  const total = dataset.sources.size
  const base = { format: formatVersion, dataVersion: dataset.version, total, warningTotal: warnings.length, warnings: warnings.slice(0, mostWarnings) } as const
  if (total > most) return { ...base, sources: [], committees: [], regions: countByRegion(dataset) }
  const uses = usesBySource(dataset)
  const sources = [...dataset.sources.values()].map(source => ({ ...source, uses: uses.get(source.id) ?? [] }))
  const named = new Set(sources.flatMap(({ id, uses: [first] }) => [id.slice(0, 6), first?.committee ?? '']))
  return { ...base, sources, committees: [...dataset.committees.values()].filter(({ code }) => named.has(code)), regions: [] }
}

/** Ids begin with the code of the committee; the first claim stands in where an operator's ids do not. */
function countByRegion(dataset: Dataset): RegionSources[] {
  const claimed = new Map<string, string>()
  for (const { source, committee } of dataset.claims.values()) if (!claimed.has(source)) claimed.set(source, committee)
  const counts = new Map<string, RegionSources>()
  for (const { id, quality } of dataset.sources.values()) {
    const owner = dataset.committees.get(id.slice(0, 6)) ?? dataset.committees.get(claimed.get(id) ?? '')
    const region = owner === undefined ? '' : regionOf(owner)
    const committee = owner?.level === 'national' ? owner : dataset.committees.get(region) ?? null
    const count = counts.get(region) ?? { region, committee, official: 0, media: 0, mirror: 0 }
    count[quality]++
    counts.set(region, count)
  }
  return [...counts.values()].sort((a, b) => rank(a.region) - rank(b.region) || compareText(a.region, b.region))
}

/** The national committee first, what belongs to none last. */
function rank(region: string): number {
  return region === 'national' ? 0 : region === '' ? 2 : 1
}
