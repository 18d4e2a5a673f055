import type { CompareFile, CoverageFile, ProvinceCoverageFile } from './coverage-files'
import type { CommitteeFile, CommitteesFile, IndexFile, Names, NamesFile, PackageFile, RegionFile, SearchFile, SourcesFile, YearFile } from './files'
import { committeeLevels } from '@/domain/committee'
import { formatVersion } from './files'

export type Decoded<File> = { ok: true, value: File } | DecodeFault
export interface DecodeFault {
  ok: false
  /** `olderFormat`, `newerFormat`: the page and the data are of two releases; a reload mends it. */
  reason: 'malformed' | 'olderFormat' | 'newerFormat'
  /** The member at fault; empty when the whole file is. */
  at: string
}

// The build wrote these files from checked data, so only what a stale or foreign file gets wrong is looked at:
// the format, and the members that the pages walk through. (`x` array, `x:` object)

/** `data/v1/committees/<code>.json` */
export function decodeCommitteeFile(json: unknown): Decoded<CommitteeFile> {
  return decode(json, ['committee:', 'ancestors', 'meetings', 'periods', 'claims', 'sources', 'rules', 'breaks'])
}

/** `data/v1/index.json` */
export function decodeIndexFile(json: unknown): Decoded<IndexFile> {
  return decode(json, ['counts:', 'committees'])
}

/** `data/v1/names.json`, its rows as committees. */
export function decodeNamesFile(json: unknown): Decoded<Names> {
  const decoded = decode<NamesFile>(json, ['committees'])
  if (!decoded.ok) return decoded
  const { dataVersion, committees } = decoded.value
  if (!committees.every(Array.isArray)) return fault('malformed', 'committees')
  return {
    ok: true,
    value: {
      dataVersion,
      committees: committees.map(([code, name, level, parent]) => ({ code, name, level: committeeLevels[level] ?? 'county', parent: parent === '' ? null : parent })),
    },
  }
}

/** `data/v1/sources.json` */
export function decodeSourcesFile(json: unknown): Decoded<SourcesFile> {
  return decode(json, ['sources', 'committees', 'regions', 'warnings'])
}

/** `data/v1/committees.json` */
export function decodeCommitteesFile(json: unknown): Decoded<CommitteesFile> {
  return decode(json, ['committees', 'regions'])
}

/** `data/v1/regions/<two digits>.json` */
export function decodeRegionFile(json: unknown): Decoded<RegionFile> {
  return decode(json, ['committees'])
}

/** `data/v1/years/<year>.json` */
export function decodeYearFile(json: unknown): Decoded<YearFile> {
  return decode(json, ['columns:', 'attendance', 'session', 'wholeYear'])
}

/** `data/v1/compare.json` */
export function decodeCompareFile(json: unknown): Decoded<CompareFile> {
  return decode(json, ['years', 'defaults', 'committees', 'sizes'])
}

/** `data/v1/coverage.json` */
export function decodeCoverageFile(json: unknown): Decoded<CoverageFile> {
  return decode(json, ['years', 'fields', 'groups', 'rows'])
}

/** `data/v1/coverage/<province>.json` */
export function decodeProvinceCoverageFile(json: unknown): Decoded<ProvinceCoverageFile> {
  return decode(json, ['rows'])
}

/** `data/v1/search.json` */
export function decodeSearchFile(json: unknown): Decoded<SearchFile> {
  const decoded = decode<SearchFile>(json, ['syllables:', 'readings:', 'committees', 'sessions', 'terms', 'sources', 'left:'])
  return decoded.ok && decoded.value.formerNames !== undefined && !Array.isArray(decoded.value.formerNames) ? fault('malformed', 'formerNames') : decoded
}

/** `data/v1/package.json` */
export function decodePackageFile(json: unknown): Decoded<PackageFile> {
  return decode(json, ['tables', 'changes'])
}

function decode<File>(json: unknown, members: string[]): Decoded<File> {
  if (!isObject(json)) return fault('malformed', '')
  const { format } = json
  if (typeof format !== 'number') return fault('malformed', 'format')
  if (format !== formatVersion) return fault(format < formatVersion ? 'olderFormat' : 'newerFormat', 'format')
  for (const member of members) {
    const name = member.replace(':', '')
    if (name === member ? !Array.isArray(json[name]) : !isObject(json[name])) return fault('malformed', name)
  }
  return { ok: true, value: json as File }
}

function fault(reason: DecodeFault['reason'], at: string): DecodeFault {
  return { ok: false, reason, at }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
