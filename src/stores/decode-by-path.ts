import type { Decoded } from '@/dataset/decode-file'
import type { OverviewFile, TrendsFile } from '@/dataset/files'
import { decodeCommitteeFile, decodeIndexFile, decodePackageFile, decodeSourcesFile } from '@/dataset/decode-file'

export const indexPath = 'index.json'
export const overviewPath = 'overview.json'
export const packagePath = 'package.json'
export const sourcesPath = 'sources.json'
export const trendsPath = 'trends.json'
export const committeePath = (code: string): string => `committees/${code}.json`

/** Checks JSON against the shape that belongs to its path below `data/v1/`. */
export function decodeFile(path: string, json: unknown): Decoded<unknown> {
  switch (path) {
    case indexPath: return decodeIndexFile(json)
    case overviewPath: return decodeOverviewFile(json)
    case packagePath: return decodePackageFile(json)
    case sourcesPath: return decodeSourcesFile(json)
    case trendsPath: return decodeTrendsFile(json)
    default: return decodeCommitteeFile(json)
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
  const { index, committees } = membersOf(json)
  if (!Array.isArray(index)) return { ok: false, reason: 'malformed', at: 'index' }
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
