import type { CommitteeFile, IndexFile, PackageFile, SourcesFile } from './files'
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

/** `data/v1/sources.json` */
export function decodeSourcesFile(json: unknown): Decoded<SourcesFile> {
  return decode(json, ['sources', 'warnings'])
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
