import type { ParsedPackage } from '@/datapackage/parse-package'
import type { StoredClaim } from './claim-context'
import type { BreaksRow, CommitteesRow, HistoryRow, NamesRow, RulesRow } from './rows.generated'
import type { Change } from '@/domain/change'
import type { Committee, FormerName } from '@/domain/committee'
import type { ClaimId } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import type { Break, Rule } from '@/domain/rule'
import type { Source } from '@/domain/source'
import { compareText } from '@/domain/session-order'
import { buildMeetings } from './build-meetings'
import { buildPeriods } from './build-periods'
import { claimContext } from './claim-context'
import { rowsOf } from './rows-of'

/** A whole data package as records. Every map is sorted by key, so that equal packages give equal files. */
export interface Dataset {
  name: string
  title: string
  version: string
  /** YYYY-MM-DD, or empty when the package does not say when it was made. */
  created: string
  committees: Map<string, Committee>
  /** By code of the committee, the newest name first. */
  formerNames: Map<string, FormerName[]>
  sources: Map<string, Source>
  meetings: Map<string, MeetingRecord>
  periods: Map<string, PeriodRecord>
  claims: Map<ClaimId, StoredClaim>
  rules: Rule[]
  breaks: Break[]
  /** Newest first. */
  changes: Change[]
  /** The records of each committee, oldest first. */
  records: Map<string, CommitteeRecords>
}

export interface CommitteeRecords {
  meetings: MeetingRecord[]
  periods: PeriodRecord[]
}

/** Rows → records. Total: what the checks report as faults is built as well as it can be. Linear in rows but for sorting. */
export function buildDataset(parsed: ParsedPackage): Dataset {
  const rows = rowsOf(parsed)
  const context = claimContext(rows)
  const { meetings, claims: meetingClaims } = buildMeetings(rows, context)
  const { periods, claims: periodClaims } = buildPeriods(rows, context)
  const { name, title, version, created } = parsed.descriptor
  return {
    name,
    title: title ?? name,
    version: version ?? '',
    created: (created ?? '').slice(0, 10),
    committees: byKey(rows.committees.map(toCommittee), committee => committee.code),
    formerNames: formerNamesByCommittee(rows.names),
    sources: byKey([...context.sources.values()], source => source.id),
    meetings: byKey(meetings, meeting => meeting.id),
    periods: byKey(periods, period => period.id),
    claims: byKey([...meetingClaims, ...periodClaims], claim => claim.id),
    rules: rows.rules.flatMap(toRule).sort((a, b) => compareText(a.id, b.id)),
    breaks: rows.breaks.map(toBreak).sort((a, b) => a.year - b.year || compareText(a.id, b.id)),
    changes: rows.history.map(toChange).sort(compareChanges),
    records: recordsByCommittee(meetings, periods),
  }
}

function recordsByCommittee(meetings: readonly MeetingRecord[], periods: readonly PeriodRecord[]): Map<string, CommitteeRecords> {
  const records = new Map<string, CommitteeRecords>()
  const of = (committee: string): CommitteeRecords => {
    const known = records.get(committee) ?? { meetings: [], periods: [] }
    records.set(committee, known)
    return known
  }
  for (const meeting of meetings) of(meeting.committee).meetings.push(meeting)
  for (const period of periods) of(period.committee).periods.push(period)
  return new Map([...records].sort((a, b) => compareText(a[0], b[0])))
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const entries = items.map((item): [string, Item] => [keyOf(item), item])
  return new Map(entries.sort((a, b) => compareText(a[0], b[0])))
}

function toCommittee({ code, name, level, parent }: CommitteesRow): Committee {
  return { code, name, level, parent }
}

function formerNamesByCommittee(rows: readonly NamesRow[]): Map<string, FormerName[]> {
  const names = new Map<string, FormerName[]>()
  const newestFirst = (a: NamesRow, b: NamesRow): number => (b.until ?? 0) - (a.until ?? 0) || compareText(a.name, b.name)
  for (const { committee, name, until } of [...rows].sort((a, b) => compareText(a.committee, b.committee) || newestFirst(a, b))) {
    const known = names.get(committee) ?? []
    names.set(committee, known)
    known.push({ committee, name, until })
  }
  return names
}

/** None when the share is not one: a threshold that cannot be reckoned is not drawn (the check reports it). */
function toRule(row: RulesRow): Rule[] {
  const [numerator = 0, denominator = 0] = row.share.split('/').map(Number)
  if (denominator === 0) return []
  const { id, scope, subject, counts, text, source, confidence } = row
  return [{ id, scope, subject, share: { numerator, denominator }, counts, text, textEn: row.text_en, validFrom: row.valid_from, validTo: row.valid_to, source, confidence }]
}

function toChange({ id, recorded_on: date, kind, table, row, committee, text, text_en: textEn }: HistoryRow): Change {
  return { id, version: id.slice(0, id.lastIndexOf('-')), date, kind, table, row, committee, text, textEn }
}

/** Of one day in the order of their numbers. */
function compareChanges(a: Change, b: Change): number {
  const number = ({ id }: Change): number => Number(id.slice(id.lastIndexOf('-') + 1))
  return compareText(b.date, a.date) || compareText(b.version, a.version) || number(a) - number(b)
}

function toBreak({ id, scope, subject, year, text, text_en: textEn, source }: BreaksRow): Break {
  return { id, scope, subject, year, text, textEn, source }
}
