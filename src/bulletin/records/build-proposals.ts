import type { BulletinRecord, BulletinWarning } from '../bulletin'
import type { ProposalField } from '../cues/rule'
import type { Document } from '../scope/document'
import type { ResolvedPeriod } from '../scope/period-scope'
import type { Source } from './blank-record'
import type { ProposalFact } from './fact'
import { resolvePeriod } from '../scope/period-scope'
import { sameRegion } from '../scope/regions'
import { warn } from '../warnings'
import { blankRecord, fieldValue, placeOf } from './blank-record'
import { buildParts } from './build-parts'
import { checkLedger } from './check-ledger'
import { settle } from './settle'

const fieldOrder: readonly ProposalField[] = ['submitted', 'after_merge', 'filed', 'assigned', 'handled', 'handled_rate', 'satisfaction_rate', 'key_proposals', 'proposing_members']

interface Group { period: ResolvedPeriod, interim: boolean, facts: ProposalFact[] }

/** One record a committee and period; 会议期间, 年度 and 五年 never share one. */
export function buildProposals(facts: readonly ProposalFact[], doc: Document, source: Source, warnings: BulletinWarning[]): BulletinRecord[] {
  const records: BulletinRecord[] = []
  for (const group of withoutHeadlines(groupsOf(facts, doc), doc)) {
    const record = buildOne(group, source, warnings)
    if (Object.keys(record.fields).length === 0 && record.parts.length === 0) continue
    if (record.period_kind === null) warnings.push(warn('period-unknown', [], placeOf(source, group.facts[0]?.start ?? 0, group.facts[0]?.end ?? 0)))
    records.push(record)
  }
  return records
}

function groupsOf(facts: readonly ProposalFact[], doc: Document): Group[] {
  const groups = new Map<string, Group>()
  const add = (fact: ProposalFact, period: ResolvedPeriod): void => {
    const { interim } = fact.scope
    const key = [fact.committee?.region, period.term, period.session, period.kind, period.year, interim].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { period, interim, facts: [fact] })
    else group.facts.push(fact)
  }
  const undated: ProposalFact[] = []
  const cutoffs = cutoffsOf(facts)
  for (const fact of facts) {
    const meeting = !sameRegion(fact.committee, doc.committee) ? null : fact.scope.kind === 'session' ? doc.held : doc.meeting
    if (fact.scope.kind === null && fact.scope.session === null) undated.push(fact)
    else add(fact, resolvePeriod({ ...fact.scope, asOf: fact.scope.asOf ?? cutoffs.get(windowOf(fact)) ?? null }, meeting, doc))
  }
  // Counts without a period join the only period of the text; beside several they stand alone.
  const only = groups.size === 1 ? Array.from(groups.values())[0] : undefined
  for (const fact of undated) {
    if (only !== undefined) only.facts.push(fact)
    else add(fact, { ...resolvePeriod(fact.scope, doc.meeting, doc), session: doc.titleSession, year: null, kind: null })
  }
  return joinOpen(Array.from(groups.values()))
}

/** 某次会议29件重点提案 in a line of its own joins the one record of that meeting whose kind the text does say. */
function joinOpen(groups: readonly Group[]): Group[] {
  const homeOf = (open: Group): Group | undefined => {
    const committeeOf = ({ facts }: Group): ProposalFact['committee'] => facts[0]?.committee ?? null
    const homes = groups.filter(group => group.period.kind !== null && group.interim === open.interim && group.period.term === open.period.term
      && group.period.session === open.period.session && sameRegion(committeeOf(group), committeeOf(open)))
    return open.period.kind === null && open.period.session !== null && homes.length === 1 ? homes[0] : undefined
  }
  const moved = groups.filter((group) => {
    const home = homeOf(group)
    home?.facts.push(...group.facts)
    return home !== undefined
  })
  return groups.filter(group => !moved.includes(group))
}

/** The window as its words name it, before its year is worked out. */
function windowOf({ committee, scope }: ProposalFact): string {
  return [committee?.region, scope.kind, scope.term, scope.session].join('|')
}

/** The cut-off of a window dates all its counts, those before it too: 以来共收到N件…截至2030年10月底已办复M件. */
function cutoffsOf(facts: readonly ProposalFact[]): Map<string, string> {
  const cutoffs = new Map<string, string>()
  for (const fact of facts) {
    const { kind, year, asOf } = fact.scope
    if (kind === 'year' && year === null && asOf !== null && !cutoffs.has(windowOf(fact))) cutoffs.set(windowOf(fact), asOf)
  }
  return cutoffs
}

const longestTitle = 200

/** A headline that names another session than the text under it repeats the same counts: only the text counts. */
function withoutHeadlines(groups: readonly Group[], doc: Document): Group[] {
  const titleEnd = Math.min(doc.sentences.find(sentence => sentence.paragraph > 0)?.start ?? 0, longestTitle)
  return groups.filter((group) => {
    const repeated = (fact: ProposalFact): boolean => groups.some(other => other !== group && other.facts.some(({ meaning, value, start }) => start >= titleEnd && value === fact.value && sameMeaning(meaning, fact.meaning)))
    return !group.facts.every(fact => fact.start < titleEnd && repeated(fact))
  })
}

function sameMeaning(a: ProposalFact['meaning'], b: ProposalFact['meaning']): boolean {
  return a.type === 'field' && b.type === 'field' && a.field === b.field
}

function buildOne({ period, interim, facts }: Group, source: Source, warnings: BulletinWarning[]): BulletinRecord {
  const record = blankRecord('proposals', facts[0]?.committee ?? null)
  record.period_kind = period.kind
  record.term = period.term
  record.session = period.session
  record.year = period.year
  record.status = interim ? 'interim' : 'final'
  record.as_of = cutoffOf(facts, period)
  const stages = new Map<number, Set<string>>()
  for (const { meaning, sentence } of facts) {
    if (meaning.type !== 'field') continue
    const seen = stages.get(sentence) ?? new Set()
    stages.set(sentence, seen.add(meaning.field))
  }
  const placed = mergedAfterFiling(facts)
  for (const field of fieldOrder) {
    const pool = possible(withoutAddends(placed.filter(fact => fact.meaning.type === 'field' && fact.meaning.field === field)), field, placed)
    if (pool.length === 0) continue
    const chosen = settle(latest(pool).map(fact => ({ ...fact, weight: weightOf(fact, stages.get(fact.sentence)?.size ?? 0) })))
    if (chosen === null) warnings.push(warn('conflict', [field], placeOf(source, pool[0]?.start ?? 0, pool[0]?.end ?? 0)))
    else record.fields[field] = fieldValue(source, chosen)
  }
  addWindows(record, facts, source)
  record.fields = Object.fromEntries(fieldOrder.flatMap((field) => { const value = record.fields[field]; return value === undefined ? [] : [[field, value]] }))
  buildParts(record, facts, source, warnings)
  dropLoneShare(record)
  checkLedger(record, warnings)
  return record
}

/** 收到提案180件,加上会前的25件,共205件: the total stands, not what was added up. */
function withoutAddends(facts: readonly ProposalFact[]): readonly ProposalFact[] {
  const totalled = new Set(facts.filter(fact => fact.rule === 'prop.total').map(fact => fact.sentence))
  return facts.filter(fact => fact.rule === 'prop.total' || !totalled.has(fact.sentence))
}

/** 收到提案523件,立案471件…提出提案168件: what is less than was filed is not all that was handed in, where another count can be. */
function possible(facts: readonly ProposalFact[], field: ProposalField, all: readonly ProposalFact[]): readonly ProposalFact[] {
  if (field !== 'submitted') return facts
  const filed = all.filter(({ meaning, precision }) => meaning.type === 'field' && meaning.field === 'filed' && precision === 'exact').map(({ value }) => value)
  const least = filed.length > 0 && filed.every(value => value === filed[0]) ? filed[0] ?? 0 : 0
  const enough = facts.filter(({ value }) => value >= least)
  return enough.length > 0 ? enough : facts
}

/** Two cut-offs of one window: the later one counts more. */
function latest(facts: readonly ProposalFact[]): readonly ProposalFact[] {
  if (facts.some(({ scope }) => scope.cutoff === null)) return facts
  const last = facts.reduce((most, { scope }) => Math.max(most, scope.cutoff ?? 0), 0)
  return facts.filter(({ scope }) => scope.cutoff === last)
}

/** 各民主党派联合提交集体提案12件: one share of a whole that is not given says nothing of the committee. */
function dropLoneShare(record: BulletinRecord): void {
  const shares = record.parts.filter(part => part.dimension === 'proposer')
  const whole = ['submitted', 'filed', 'assigned', 'after_merge'].some(field => record.fields[field] !== undefined)
  if (!whole && shares.length === 1) record.parts = record.parts.filter(part => part.dimension !== 'proposer')
}

/** A rate in figures stands before one in words; a count said together with others before one said alone. */
function weightOf(fact: ProposalFact, company: number): number {
  if (fact.rule === 'rate.handled.words') return 0
  if (fact.rule === 'prop.submitted.running') return company + 9
  if (fact.rule === 'prop.key.label' || fact.rule === 'prop.key.after') return 1
  return fact.meaning.type === 'field' && fact.meaning.field.endsWith('_rate') ? 1 : company
}

/** 立案N件,并案处理后为M件: where filing came first, what is left after merging is what was handed out. */
function mergedAfterFiling(facts: readonly ProposalFact[]): ProposalFact[] {
  return facts.map((fact, index) => {
    // 立案160件,并案51件,并案后立案109件: filed once, handed out after merging.
    const again = fact.rule === 'prop.filed.after-merge'
    if (fact.meaning.type !== 'field' || (fact.meaning.field !== 'after_merge' && !again)) return fact
    for (let i = index - 1; i >= 0 && facts[i]?.sentence === fact.sentence; i--) {
      const other = facts[i]
      if (other?.meaning.type === 'field' && other.meaning.field === 'filed' && other.value > fact.value) return { ...fact, meaning: { type: 'field', field: 'assigned' } }
    }
    return fact
  })
}

/** 大会提案N件、平时提案N件 without a total: their sum, marked as derived. */
function addWindows(record: BulletinRecord, facts: readonly ProposalFact[], source: Source): void {
  const windows = facts.filter(fact => fact.meaning.type === 'window')
  const [first, second] = windows
  if (record.fields['submitted'] !== undefined || windows.length !== 2 || first === undefined || second === undefined) return
  if (first.sentence !== second.sentence || first.precision !== 'exact' || second.precision !== 'exact') return
  if (first.meaning.type !== 'window' || second.meaning.type !== 'window' || first.meaning.window === second.meaning.window) return
  if (facts.some(fact => fact.sentence === first.sentence && fact.start < first.start && fact.meaning.type === 'field' && fact.meaning.field === 'filed')) return
  record.fields['submitted'] = { value: first.value + second.value, status: 'derived', ...placeOf(source, first.start, second.end), rule: 'prop.submitted.windows' }
}

/** The cut-off day: of the counts themselves; for a year or a term also that of the replies. */
function cutoffOf(facts: readonly ProposalFact[], period: ResolvedPeriod): string | null {
  const dated = facts.filter(fact => fact.scope.asOf?.length === 10 && fact.meaning.type === 'field')
  const replies = (fact: ProposalFact): boolean => fact.meaning.type === 'field' && /^handled|^satisf/.test(fact.meaning.field)
  const counted = dated.find(fact => !replies(fact))
  return counted?.scope.asOf ?? (period.kind === 'session' ? null : dated[0]?.scope.asOf ?? null)
}
