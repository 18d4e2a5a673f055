import type { ClaimRank } from '@/dataset/order-claims'
import type { Claim } from '@/dataset/files'
import type { StoredClaim } from '@/dataset/claim-context'
import type { ClaimId, StatedFigure } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodField, PeriodRecord } from '@/domain/period'
import type { Source } from '@/domain/source'
import type { Draft, DraftRecord, DraftSource, DraftValue } from './draft'
import type { Published } from './published'
import { attendanceField, periodColumns, shareOfPercent } from '@/dataset/claim-fields'
import { compareClaims, rankOf } from '@/dataset/order-claims'
import { sourceQualities } from '@/domain/source'

/** `differs`: the present value stays chosen; `corrects`: the rule would choose the new one. */
export type ComparisonState = 'new' | 'same' | 'differs' | 'corrects'
/** What decides between two claims, in the order of the rule; `count`: a round number never stands for a count. */
export type Reason = 'sameSource' | 'count' | 'final' | 'quality' | 'later' | 'asOf' | 'order'

export interface Comparison {
  state: ComparisonState
  /** What is published: as a cell (percent 0–100), with the claims and documents behind it. */
  present: { cell: string, claims: Claim[], sources: Source[] } | null
  reason: Reason | null
}

const isNew: Comparison = { state: 'new', present: null, reason: null }

/** Each value beside what is published of the same field of the same record, by value id. Scopes are not compared. */
export function compareDraft(draft: Draft, { dataset, rows }: Pick<Published, 'dataset' | 'rows'>): ReadonlyMap<string, Comparison> {
  const records = new Map(draft.records.map(record => [record.id, record]))
  const sources = new Map(draft.sources.map(source => [source.key, source]))
  const asOf = new Map(rows.proposals.map(row => [row.id, row.as_of]))
  const compared = new Map<string, Comparison>()
  for (const value of draft.values) {
    const record = records.get(value.record)
    if (record === undefined || value.target.type === 'scope') continue
    const present = presentOf(value, record, dataset)
    if (present === null) {
      compared.set(value.id, comparePeople(value, record, dataset))
      continue
    }
    const { status, as_of: day = '' } = record.scope
    const rank = rankOf('~', sourceOf(sources.get(record.source), dataset.sources), status === 'interim', day === '' ? null : day)
    const rankOfClaim = (id: ClaimId): ClaimRank => {
      const claim = dataset.claims.get(id)
      return rankOf(id, claim === undefined ? undefined : dataset.sources.get(claim.source), claim?.interim === true, asOf.get(id.replace(/~.*$/, '')) ?? null)
    }
    const own = { value, rank, source: sources.get(record.source)?.known ?? null }
    const verdict = judge(own, present, rankOfClaim, dataset.claims)
    const claims = present.figure.claims.flatMap(id => toClaim(dataset.claims.get(id)))
    const named = Array.from(new Set(claims.map(claim => claim.source))).flatMap(id => dataset.sources.get(id) ?? [])
    compared.set(value.id, { ...verdict, present: { cell: present.cell, claims, sources: named } })
  }
  return compared
}

interface Present { figure: StatedFigure, cell: string }
interface Own { value: DraftValue, rank: ClaimRank, source: string | null }

function judge({ value, rank, source }: Own, { figure, cell }: Present, rankOfClaim: (id: ClaimId) => ClaimRank, claims: ReadonlyMap<ClaimId, StoredClaim>): Pick<Comparison, 'state' | 'reason'> {
  const isRound = figure.kind === 'approximate'
  if (isRound !== (value.bound !== null)) return { state: isRound ? 'corrects' : 'differs', reason: 'count' }
  if (Number(cell) === Number(value.cell) && (!isRound || figure.bound === value.bound)) return { state: 'same', reason: null }
  if (source !== null && figure.claims.some(id => claims.get(id)?.source === source)) return { state: 'corrects', reason: 'sameSource' }
  const [best] = figure.claims.map(rankOfClaim).sort(compareClaims)
  if (best === undefined) return { state: 'corrects', reason: 'order' }
  return { state: compareClaims(rank, best) < 0 ? 'corrects' : 'differs', reason: reasonOf(rank, best) }
}

function reasonOf(a: ClaimRank, b: ClaimRank): Reason {
  if (a.interim !== b.interim) return 'final'
  if (a.quality !== b.quality) return 'quality'
  if (a.publishedOn !== b.publishedOn) return 'later'
  return a.asOf === b.asOf ? 'order' : 'asOf'
}

/** A document of the draft as the rule sees it. */
function sourceOf(source: DraftSource | undefined, published: ReadonlyMap<string, Source>): Source | undefined {
  if (source === undefined) return undefined
  if (source.known !== null) return published.get(source.known)
  const { title, publisher, published_on, quality, url } = source.cells
  const known = sourceQualities.find(one => one === quality)
  return known === undefined ? undefined : { id: '', title, publisher, publishedOn: published_on === '' ? null : published_on, quality: known, url: url === '' ? null : url }
}

function toClaim(claim: StoredClaim | undefined): Claim[] {
  return claim === undefined ? [] : [claim.interim === true ? { id: claim.id, source: claim.source, interim: true } : { id: claim.id, source: claim.source }]
}

/** The published figure that a value is about; null when there is none. */
function presentOf({ target }: DraftValue, { kind, scope }: DraftRecord, dataset: Published['dataset']): Present | null {
  if (kind === 'attendance' && target.type === 'field') {
    const count = dataset.meetings.get(meetingKey(scope))?.counts.find(one => one.phase === scope.phase)
    const field = attendanceField(target.field, scope)
    return field === null ? null : shown(count?.figures[field], false)
  }
  if (kind !== 'proposals') return null
  const period: PeriodRecord | undefined = dataset.periods.get(periodKey(scope))
  if (target.type === 'field') {
    const column = periodColumns.find(one => one.column === target.field)
    return column === undefined ? null : shown(period?.figures[column.field satisfies PeriodField], 'percent' in column)
  }
  if (target.type !== 'part') return null
  return shown(period?.parts.find(part => part.dimension === target.dimension && part.category === target.category && part.base === target.base)?.figure, false)
}

function shown(figure: StatedFigure | undefined, isShare: boolean): Present | null {
  if (figure === undefined) return null
  return { figure, cell: String(isShare ? percentOf(figure.value) : figure.value) }
}

/** The inverse of `shareOfPercent`. */
function percentOf(share: number): number {
  const percent = Math.round(share * 1_000_000) / 10_000
  return shareOfPercent(percent) === share ? percent : share * 100
}

function meetingKey(scope: DraftRecord['scope']): string {
  return `${scope.committee ?? ''}-${scope.term ?? ''}-${scope.session ?? ''}-${scope.meeting_type ?? ''}`
}

function periodKey(scope: DraftRecord['scope']): string {
  const { committee = '', term = '', session = '', period_kind = '', year = '' } = scope
  return `${committee}-${term}-${session === '' ? 'x' : session}-${period_kind}${year === '' ? '' : `-${year}`}`
}

/** Who had a part is the same when the name stands there already; people and items never contradict each other. */
function comparePeople({ target, cell }: DraftValue, { scope }: DraftRecord, { meetings, sources }: Published['dataset']): Comparison {
  const meeting: MeetingRecord | undefined = meetings.get(meetingKey(scope))
  const found = target.type === 'role' ? meeting?.roles.find(role => role.role === target.role && role.name === cell)
    : target.type === 'item' ? meeting?.items.find(item => item.kind === target.kind && item.text === cell) : undefined
  if (found === undefined) return isNew
  const source = sources.get(found.source)
  return { state: 'same', present: { cell, claims: [], sources: source === undefined ? [] : [source] }, reason: null }
}
