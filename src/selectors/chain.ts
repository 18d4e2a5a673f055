import type { FigureAddress } from './figure-address'
import type { BaseChoice } from './select-bases'
import type { YearOnYear } from './year-on-year'
import type { StageId } from './views'
import type { Committee } from '@/domain/committee'
import type { Bound, ClaimId, DerivationRule, Figure } from '@/domain/figure'
import type { LedgerState } from '@/domain/ledger'
import type { Phase } from '@/domain/meeting'
import type { PartBase, PartDimension } from '@/domain/period'
import type { Rule } from '@/domain/rule'
import type { Source } from '@/domain/source'
import type { BaseId, IndicatorId } from '@/indicators/indicator'
import type { RecordKey } from './figure-address'

/** What a figure counts, for its name. */
export type ChainItem =
  | { of: 'indicator', id: IndicatorId | 'membership' | 'onLeave', base: BaseId | null }
  | { of: 'ratio', part: StageId, whole: StageId }
  | { of: 'part', dimension: PartDimension, category: string, base: PartBase, share: boolean }
  | { of: 'perMembers', id: IndicatorId }
  | { of: 'quorum' }
  | { of: 'absent' }
  | { of: 'ledger', state: LedgerState }

/** `quorum`: the share of the rule × 应出席, rounded up; `ledger`: submitted − filed − what left, which should be 0; `perMembers`: a count ÷ 应出席 of the same year. */
export type ChainRule = DerivationRule | 'quorum' | 'absent' | 'ledger' | 'restOfBase' | 'perMembers'

/** What one value rests on. */
export interface ChainValue {
  /** Count, or share 0–1. */
  value: number
  bound: Bound | null
  interim: boolean
  /** The value that is shown; the others stand beside it. */
  chosen: boolean
  claims: { id: ClaimId, source: Source | null }[]
}

/** Why the chosen value was preferred to another: the first step of the reconciling rule in which the two differ. */
export type ChosenBy = 'final' | 'quality' | 'later' | 'cutOff'

/** One figure with what it rests on: stated values, or a formula whose inputs are figures again. */
export interface ChainNode {
  address: FigureAddress
  item: ChainItem
  phase: Phase | null
  /** `perMembers`: a count a member, written per 100. */
  unit: 'people' | 'proposals' | 'share' | 'perMembers'
  figure: Figure
  formula: { rule: ChainRule, inputs: ChainNode[] } | null
  /** The chosen value first; empty for a figure that was worked out or is missing. */
  values: ChainValue[]
  chosenBy: ChosenBy | null
  /** The threshold that a quorum was worked out from. */
  threshold: { rule: Rule, reference: boolean, source: Source | null } | null
}

/** Another figure of the same record: what is known beside this one, and what is not. */
export type ChainSibling = Pick<ChainNode, 'address' | 'item' | 'phase' | 'unit' | 'figure'>

/** The way from a figure that is shown to the documents it rests on. */
export interface Chain {
  node: ChainNode
  committee: Committee
  /** The record, with the period as its source names it and the day it counts to. */
  record: { id: string, key: RecordKey, year: number | null, label: string, asOf: string | null, interim: boolean, known: boolean }
  /** For rates of proposals: every base, with what it gives or why it gives nothing. */
  bases: (BaseChoice & { address: FigureAddress })[]
  comparison: YearOnYear | null
  /** Documents that tell of the record at all: those that a missing figure was looked for in. */
  documents: Source[]
  siblings: ChainSibling[]
}
