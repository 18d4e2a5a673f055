import type { Decoded } from '@/dataset/decode-file'
import type { OverviewFile, TrendsFile } from '@/dataset/files'
import { decodeCommitteeFile, decodeCommitteesFile, decodeCompareFile, decodeCoverageFile, decodeIndexFile, decodeNamesFile, decodePackageFile, decodeProvinceCoverageFile, decodeRegionFile, decodeSearchFile, decodeSourcesFile, decodeYearFile } from '@/dataset/decode-file'

export const comparePath = 'compare.json'
export const coveragePath = 'coverage.json'
export const indexPath = 'index.json'
export const namesPath = 'names.json'
export const overviewPath = 'overview.json'
export const searchPath = 'search.json'
export const packagePath = 'package.json'
export const sourcesPath = 'sources.json'
export const trendsPath = 'trends.json'
export const committeesPath = 'committees.json'
export const committeePath = (code: string): string => `committees/${code}.json`
/** `digits`: the first two of the codes of a province. */
export const regionPath = (digits: string): string => `regions/${digits}.json`
export const provinceCoveragePath = (province: string): string => `coverage/${province}.json`
export const yearPath = (year: number): string => `years/${year}.json`

/** Checks JSON against the shape that belongs to its path below `data/v1/`. */
export function decodeFile(path: string, json: unknown): Decoded<unknown> {
  if (path.startsWith('years/')) return decodeYearFile(json)
  if (path.startsWith('coverage/')) return decodeProvinceCoverageFile(json)
  switch (path) {
    case comparePath: return decodeCompareFile(json)
    case coveragePath: return decodeCoverageFile(json)
    case indexPath: return decodeIndexFile(json)
    case namesPath: return decodeNamesFile(json)
    case overviewPath: return decodeOverviewFile(json)
    case searchPath: return decodeSearchFile(json)
    case packagePath: return decodePackageFile(json)
    case sourcesPath: return decodeSourcesFile(json)
    case trendsPath: return decodeTrendsFile(json)
    case committeesPath: return decodeCommitteesFile(json)
    default: return path.startsWith('regions/') ? decodeRegionFile(json) : path.startsWith('years/') ? decodeYearFile(json) : decodeCommitteeFile(json)
  }
}

/** Two committee files and the counts of the index: each part is held to its own shape. */
function decodeOverviewFile(json: unknown): Decoded<OverviewFile> {
  const { featured, national, counts } = membersOf(json)
  const committees = national === null ? [featured] : [featured, national]
  const fault = firstFault(committees) ?? firstFault([], counts)
  return fault ?? { ok: true, value: json as OverviewFile }
}

function decodeTrendsFile(json: unknown): Decoded<TrendsFile> {
  const { regions, years, committees } = membersOf(json)
  if (!Array.isArray(regions)) return { ok: false, reason: 'malformed', at: 'regions' }
  if (!Array.isArray(years)) return { ok: false, reason: 'malformed', at: 'years' }
  if (!Array.isArray(committees)) return { ok: false, reason: 'malformed', at: 'committees' }
  return firstFault(committees) ?? { ok: true, value: json as TrendsFile }
}

function firstFault(committees: readonly unknown[], counts: unknown = {}): Decoded<never> | null {
  for (const committee of committees) {
    const decoded = decodeCommitteeFile(committee)
    if (!decoded.ok) return decoded
  }
  return typeof counts === 'object' && counts !== null ? null : { ok: false, reason: 'malformed', at: 'counts' }
}

function membersOf(json: unknown): Partial<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {}
}
