import type { Change } from '@/domain/change'
import type { Committee } from '@/domain/committee'
import type { ClaimId } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodKind, PeriodRecord } from '@/domain/period'
import type { Break, Rule } from '@/domain/rule'
import type { Source, SourceQuality } from '@/domain/source'

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
  /** Newest final period in which both are counts; `ledger`: 件 by which its account does not close (below 0: too many), null when it cannot be checked. */
  filing: { period: string, kind: PeriodKind, year: number | null, label: string, filed: number, submitted: number, ledger: number | null } | null
  /** Names that it had before, the newest first; absent when there are none. */
  formerNames?: string[]
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

/** Code, name, place of the level in `committeeLevels`, code of the parent (empty: none). */
export type NameRow = [code: string, name: string, level: number, parent: string]

/** `data/v1/names.json`: every committee's name and nothing else, for search fields: a seventh of the index. */
export interface NamesFile {
  format: typeof formatVersion
  dataVersion: string
  committees: NameRow[]
}
/** The same, read. */
export interface Names {
  dataVersion: string
  committees: Committee[]
}

/** `data/v1/committees.json`: what the list of committees opens with. */
export interface CommitteesFile {
  format: typeof formatVersion
  dataVersion: string
  /** How many committees there are. */
  total: number
  /** All of them or, when they are too many for one page, the national one and those of the provinces. */
  committees: IndexEntry[]
  /** How many committees each region has, by the code of its province; empty when `committees` holds them all. */
  regions: [code: string, committees: number][]
}

/** `data/v1/regions/<two digits>.json`: the committees of one province, its own first. */
export interface RegionFile {
  format: typeof formatVersion
  dataVersion: string
  /** The committee of the province; null when the data do not have it. */
  committee: Committee | null
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
/** Documents of a region, by quality. */
export interface RegionSources extends Record<SourceQuality, number> {
  /** `national`, the code of a province, or empty: of no committee in the data. */
  region: string
  /** The region's own committee; null when the data do not have it. */
  committee: Committee | null
}

/** `data/v1/sources.json` */
export interface SourcesFile {
  format: typeof formatVersion
  dataVersion: string
  /** How many documents there are. */
  total: number
  /** All of them, or none when they are too many for one page: each committee's file names its own. */
  sources: (Source & { uses: SourceUse[] })[]
  /** The committees that the documents above are grouped under. */
  committees: Committee[]
  /** Counts instead of documents, the national one first; empty when `sources` holds them all. */
  regions: RegionSources[]
  /** How many warnings the data check has; the first of them follow as printed lines in both languages. */
  warningTotal: number
  warnings: { code: string, 'zh-Hans': string, en: string }[]
}

/** Committee code, then one value a column; null = no count, trailing nulls left out. */
export type YearRow = [code: string, ...values: (number | null)[]]

/**
 * `data/v1/years/<year>.json`: the counts of one year for all committees, in rows that stay small for thousands of
 * them. Counts only: no interim, approximate or missing figure becomes a number here. `ledger`: 件 by which the account
 * does not close (below 0: too many), null when it cannot be checked.
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

/** `data/v1/trends.json`: the default committees with what the trends page draws, and what its view of one year chooses from. */
export interface TrendsFile {
  format: typeof formatVersion
  dataVersion: string
  /** The committees of the provinces. */
  regions: Committee[]
  /** Years that have a file of their own (`years/<year>.json`), oldest first. */
  years: number[]
  /** Without parts, roles, items and sources that only those name. */
  committees: CommitteeFile[]
}

/** `data/v1/search.json`: what the search field looks through; small, and loaded only when a reader turns to it. */
export interface SearchFile {
  format: typeof formatVersion
  dataVersion: string
  /** Syllable (no tone, ü as v) → the characters that are usually read so. */
  syllables: Record<string, string>
  /** Names and titles that are read otherwise than character by character: 重庆市 → `chong qing shi`. */
  readings: Record<string, string>
  committees: [code: string, name: string, level: Committee['level']][]
  /** Names that committees had before, and the last year of their use; absent when there are none. */
  formerNames?: [committee: string, name: string, until: number | null][]
  /** Plenaries, newest first. */
  sessions: [committee: string, term: number, session: number, year: number | null][]
  /** Anchor on the page about the method, and its names in both languages. */
  terms: [anchor: string, zhHans: string, en: string][]
  /** Titled documents, newest first. `publishedOn`: YYYY-MM-DD or empty. */
  sources: [id: string, title: string, publisher: string, publishedOn: string][]
  /** How many older ones are not in the lists above. */
  left: { sessions: number, sources: number }
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
