import type { Change } from '@/domain/change'
import type { Committee } from '@/domain/committee'
import type { ClaimId } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodKind, PeriodRecord } from '@/domain/period'
import type { Break, Rule } from '@/domain/rule'
import type { Source } from '@/domain/source'

/** Version of the JSON shapes below; the addresses carry it too (`data/v1/…`). */
export const formatVersion = 1

/** The part of a claim that a page needs to lead a number to its source. */
export interface Claim {
  id: ClaimId
  source: string
  interim?: true
}

/** `data/v1/committees/<code>.json`: all that is known of one committee. */
export interface CommitteeFile {
  format: typeof formatVersion
  /** Version of the data package, e.g. 1.0.0. */
  dataVersion: string
  committee: Committee
  /** Its parents, highest first. */
  ancestors: Committee[]
  /** Oldest first: by term, session, type. */
  meetings: MeetingRecord[]
  /** Oldest first: by term, session (none last), kind, year. */
  periods: PeriodRecord[]
  claims: Claim[]
  /** Every source that the claims, roles, items, rules and breaks above name; by id. */
  sources: Source[]
  /** The rules whose scope is this committee, its level, or national. */
  rules: Rule[]
  /** The breaks whose scope is this committee. */
  breaks: Break[]
}

/** One committee in the index, with its newest attendance and filing. */
export interface IndexEntry extends Committee {
  meetings: number
  periods: number
  /** Newest plenary opening (or other count) with a present figure. */
  attendance: { meeting: string, term: number, session: number, year: number | null, present: number, denominator: number | null, base: 'expected' | 'membership' | null } | null
  /** Newest final period in which both are counts. */
  filing: { period: string, kind: PeriodKind, year: number | null, label: string, filed: number, submitted: number } | null
}

/** `data/v1/index.json` */
export interface IndexFile {
  format: typeof formatVersion
  dataVersion: string
  /** Date of the data, YYYY-MM-DD (the package's `created`). */
  dataDate: string
  featured: string
  counts: { committees: number, meetings: number, periods: number, sources: number, warnings: number, firstYear: number, lastYear: number }
  committees: IndexEntry[]
}

/** What was taken from one document, for the sources page. */
export interface SourceUse {
  /** Committee code. */
  committee: string
  /** Record id (meeting or period). */
  record: string
  /** The record's page, as a path below the language root, e.g. `committees/210700/sessions/15-4`. */
  path: string
  /** Field → value as stated: counts as they stand, rates 0–1, dates YYYY-MM-DD, names as text. */
  values: [field: string, value: number | string][]
  interim?: true
}
/** `data/v1/sources.json` */
export interface SourcesFile {
  format: typeof formatVersion
  dataVersion: string
  sources: (Source & { uses: SourceUse[] })[]
  /** Warnings of the data check, as printed lines in both languages. */
  warnings: { code: string, 'zh-Hans': string, en: string }[]
}

/** Committee code, then one value a column; null = no count, trailing nulls left out. */
export type YearRow = [code: string, ...values: (number | null)[]]

/**
 * `data/v1/years/<year>.json`: the counts of one year for all committees, in rows that stay small for thousands of
 * them. Counts only: no interim, approximate or missing figure becomes a number here.
 */
export interface YearFile {
  format: typeof formatVersion
  dataVersion: string
  year: number
  columns: { attendance: string[], proposals: string[] }
  /** Openings of plenaries. */
  attendance: YearRow[]
  /** The periods counted at a session, and those counted over the year; never mixed. */
  session: YearRow[]
  wholeYear: YearRow[]
}

/** `data/v1/overview.json`: what the overview shows, trimmed to it. */
export interface OverviewFile {
  format: typeof formatVersion
  dataVersion: string
  dataDate: string
  counts: IndexFile['counts']
  /** The featured committee with its newest session and default period only. */
  featured: CommitteeFile
  /** The national committee with its year-kind periods, without parts; null when the package has none. */
  national: CommitteeFile | null
}

/** `data/v1/trends.json`: every committee by name, and the default ones with what the trends page draws. */
export interface TrendsFile {
  format: typeof formatVersion
  dataVersion: string
  index: Committee[]
  /** Without parts, roles, items and sources that only those name. */
  committees: CommitteeFile[]
}

/** A file of the data package, as it can be checked: SHA-256 in hexadecimal. */
export interface CheckedFile {
  path: string
  bytes: number
  sha256: string
}

/** One table of the package with its schema. */
export interface PackageTable extends CheckedFile {
  name: string
  /** Chinese. */
  title: string
  /** English. */
  description: string
  rows: number
  fields: { name: string, title: string, description: string, type: string, required: boolean }[]
}

/** `data/v1/package.json`: the package itself, for those who want all of it. */
export interface PackageFile {
  format: typeof formatVersion
  dataVersion: string
  dataDate: string
  name: string
  title: string
  /** The whole package as one file, `path` below `data/`; null while developing. */
  archive: CheckedFile | null
  tables: PackageTable[]
  /** Newest first, at most `mostChanges`. */
  changes: Change[]
  /** How many more the package holds. */
  earlierChanges: number
  /** A committee and a year that the addresses can be tried with; the year 0 when nothing is dated. */
  examples: { committee: string, year: number }
}

/** `data/v1/manifest.json`: every other file below `data/v1/`, and the archive. */
export interface ManifestFile {
  format: typeof formatVersion
  dataVersion: string
  dataDate: string
  archive: CheckedFile | null
  files: CheckedFile[]
}
