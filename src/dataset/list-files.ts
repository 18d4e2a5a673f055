import type { Dataset } from './build-dataset'
import type { CommitteesFile, NamesFile, RegionFile } from './files'
import type { Committee } from '@/domain/committee'
import { committeeLevels, regionOf } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { formatVersion } from './files'
import { toIndexEntry } from './index-entry'

/** Every committee by name. */
export function toNamesFile(dataset: Dataset): NamesFile {
  const committees = [...dataset.committees.values()]
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    committees: committees.map(({ code, name, level, parent }) => [code, name, committeeLevels.indexOf(level), parent ?? '']),
  }
}

/** The list of committees as its page opens: whole up to `most`, else the national one, the provinces and how many each has. */
export function toCommitteesFile(dataset: Dataset, most: number): CommitteesFile {
  const all = [...dataset.committees.values()]
  const total = all.length
  const shown = total > most ? all.filter(({ level }) => level === 'national' || level === 'province') : all
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    total,
    committees: shown.map(committee => toIndexEntry(committee, dataset)),
    regions: total > most ? regionsOf(dataset).map(region => [region, membersOf(dataset, region).length]) : [],
  }
}

/** The committees of one province by its code, e.g. 210000: its own first, then by code. */
export function toRegionFile(dataset: Dataset, region: string): RegionFile {
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    committee: dataset.committees.get(region) ?? null,
    committees: membersOf(dataset, region).map(committee => toIndexEntry(committee, dataset)),
  }
}

/** The codes of the provinces in which the data have a committee. */
export function regionsOf(dataset: Dataset): string[] {
  return [...new Set([...dataset.committees.values()].map(regionOf))].filter(region => region !== 'national').sort(compareText)
}

const members = new WeakMap<Dataset, Map<string, Committee[]>>()
function membersOf(dataset: Dataset, region: string): Committee[] {
  const known = members.get(dataset) ?? groupByRegion(dataset)
  members.set(dataset, known)
  return known.get(region) ?? []
}

function groupByRegion(dataset: Dataset): Map<string, Committee[]> {
  const groups = new Map<string, Committee[]>()
  for (const committee of dataset.committees.values()) {
    const region = regionOf(committee)
    const known = groups.get(region)
    if (known === undefined) groups.set(region, [committee])
    else known.push(committee)
  }
  return groups
}
