import type { Committee } from '@/domain/committee'
import type { Figure, StatedFigure } from '@/domain/figure'
import type { Ledger } from '@/domain/ledger'
import type { MeetingRecord, Phase } from '@/domain/meeting'
import type { ExitCategory, PartBase, PartDimension, PeriodKind, PeriodRecord } from '@/domain/period'
import type { Break, Rule } from '@/domain/rule'
import type { IndexEntry } from '@/dataset/files'
import type { BaseId, IndicatorId, Measure } from '@/indicators/indicator'

/** The two-thirds line of one meeting, from its record in rules.csv. */
export interface Quorum {
  /** 人: the smallest whole number that reaches the share of the expected members. */
  count: number
  rule: Rule
  /** The rule is not this committee's own: show it as 参照. */
  reference: boolean
}

/** One session's attendance in one phase. */
export interface AttendanceRow {
  /** Meeting id, or `<committee>-<term>-<session>-plenary` when only proposals tell that it took place. */
  meeting: string
  term: number
  session: number
  phase: Phase
  /** YYYY-MM-DD of that phase: the opening's, the closing's; null for the others, whose day no table states. */
  date: string | null
  /** Of the opening; for a session without a date, of its session-kind or year-kind period. */
  year: number | null
  present: Figure
  /** 请假, shown only where a source states it: it is never worked out from the others. */
  onLeave: Figure
  /** The figure under the fraction: 应出席, else membership, else missing. */
  denominator: Figure
  base: 'expected' | 'membership' | null
  /** present ÷ denominator; missing unless both are counts. */
  rate: Measure
  quorum: Quorum | null
}

export type StageId = 'submitted' | 'afterMerge' | 'filed' | 'assigned' | 'handled'
export interface FunnelStage {
  id: StageId
  figure: StatedFigure
  /** 0–1 of submitted; null when submitted is unknown or not a count. */
  shareOfFirst: number | null
  /** 0–1 of the stage before in this funnel, with its id; null for the first. */
  shareOfPrevious: { stage: StageId, share: number } | null
  /** Known only from words or a rate: hatched, marked 推算. */
  inferred: boolean
}
export interface FunnelExit {
  category: ExitCategory
  figure: StatedFigure
  /** The exit lies between this stage and the next. */
  after: StageId
}
export interface Funnel {
  period: PeriodRecord
  /** In the report's own order, at least one. */
  stages: FunnelStage[]
  exits: FunnelExit[]
  /** Stages (of submitted, filed, handled) that no source states. */
  notStated: StageId[]
  ledger: Ledger
}

export interface TrendPoint {
  year: number
  /** null: no record for this year. */
  period: PeriodRecord | null
  submitted: Figure
  filed: Figure
  handled: Figure
  filingRate: Measure
}
/** Consecutive years from the first to the last with a record; years without one are there, with missing figures. */
export interface Trend {
  kind: PeriodKind
  points: TrendPoint[]
  /** Breaks within the years shown. */
  breaks: Break[]
}

export interface IndicatorPoint {
  year: number
  measure: Measure
  /** Record id, for the link; null without a record. */
  record: string | null
  /** The account of a period; absent for a meeting, and without a record. */
  ledger?: Ledger
}
/** One indicator of one committee over the years, for small multiples. */
export interface IndicatorSeries {
  committee: Committee
  indicator: IndicatorId
  base: BaseId | null
  points: IndicatorPoint[]
  /** Counts a member, written per 100 members. */
  perMembers?: true
  /** Breaks that touch the indicator within the years shown: the line is cut there. */
  breaks?: Break[]
}

export interface CompositionRow {
  category: string
  figure: StatedFigure
  /** 0–1 of the base count, when that is known. */
  share: number | null
}
export interface Composition {
  dimension: PartDimension
  base: PartBase
  /** The base count, missing when no source states it. */
  total: Figure
  rows: CompositionRow[]
  /** total − sum of rows when both known and positive and rows do not overlap: the unnamed rest. */
  rest: number | null
}

export interface CommitteeGroup {
  /** Level for the top group, province code for the others. */
  id: string
  title: Committee | null
  entries: IndexEntry[]
}

/** The proposal periods that belong on a session's page. */
export interface SessionPeriods {
  /** Counted at this session's deadline. */
  atSession: PeriodRecord[]
  /** Counted since this session (its year). */
  sinceSession: PeriodRecord[]
  /** Reported to this session: the year before, or the term before at a first session. */
  reported: PeriodRecord[]
}

/** A session as its page shows it. */
export interface SessionView {
  meeting: MeetingRecord | null
  term: number
  session: number
  rows: AttendanceRow[]
  periods: SessionPeriods
}
