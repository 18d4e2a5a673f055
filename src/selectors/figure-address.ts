import type { MeetingType } from '@/domain/meeting'
import type { PeriodKind } from '@/domain/period'
import { meetingTypes } from '@/domain/meeting'
import { periodKinds } from '@/domain/period'

/**
 * The address of one figure: its record and what of the record, with dots between, so that nothing needs escaping:
 * `210700-15-4-plenary.opening.present`, `210700-15-3-year-2024.filingRate.afterMerge`, `….exit.withdrawn.submitted`.
 * A year of which no record tells stands as `<committee>-<kind or plenary>-<year>`.
 */
export type FigureAddress = string

/** The record part of an address, taken apart. */
export type RecordKey =
  | { of: 'meeting', committee: string, term: number, session: number, type: MeetingType }
  | { of: 'period', committee: string, term: number, session: number | null, kind: PeriodKind, year: number | null }
  | { of: 'year', committee: string, kind: PeriodKind | 'plenary', year: number }

export interface ParsedAddress {
  /** Meeting or period id, or the stand-in for a year without one. */
  record: string
  key: RecordKey
  path: string[]
}

export function figureAddress(record: string, ...path: string[]): FigureAddress {
  return [record, ...path].join('.')
}

/** The address of a year of which no record tells. */
export function yearRecord(committee: string, kind: PeriodKind | 'plenary', year: number): string {
  return `${committee}-${kind}-${year}`
}

/** The query that opens a figure on any page of the site; with the place of its source, for readers without scripts. */
export function figureHref(address: FigureAddress, anchor = '#sources'): string {
  return `?figure=${address}${anchor}`
}

/** null for what is no address; whether the data hold the record is another question. */
export function parseFigureAddress(text: string): ParsedAddress | null {
  const [record = '', ...path] = text.split('.')
  const key = parseRecord(record)
  return key === null || path.length === 0 || path.length > 5 || path.some(part => !/^\w+$/.test(part)) ? null : { record, key, path }
}

function parseRecord(record: string): RecordKey | null {
  const [, code = '', named = '', yearOf] = /^(\d{6})-([a-z]+)-(\d{4})$/.exec(record) ?? []
  if (isKind(named)) return { of: 'year', committee: code, kind: named, year: Number(yearOf) }
  const [, committee = '', term, session, kind = '', year] = /^(\d{6})-(\d{1,3})-(\d{1,3}|x)-([a-z]+)(?:-(\d{4}))?$/.exec(record) ?? []
  const type = meetingTypes.find(each => each === kind)
  if (type !== undefined && session !== 'x' && year === undefined) return { of: 'meeting', committee, term: Number(term), session: Number(session), type }
  const periodKind = periodKinds.find(each => each === kind)
  if (periodKind === undefined) return null
  return { of: 'period', committee, term: Number(term), session: session === 'x' ? null : Number(session), kind: periodKind, year: year === undefined ? null : Number(year) }
}

function isKind(text: string): text is PeriodKind | 'plenary' {
  return text === 'plenary' || (periodKinds as readonly string[]).includes(text)
}
