import type { MeetingType, Phase } from '@/domain/meeting'
import type { NamedCommittee } from '../scope/regions'
import type { PeriodScope } from '../scope/period-scope'
import type { Precision } from '../numerals/quantity'
import type { AttendanceField, ProposalField } from '../cues/rule'

/** What one place in the normalised text says, before records are put together. */
interface FactBase {
  value: number
  precision: Precision
  /** Offsets in the normalised text. */
  start: number
  end: number
  rule: string
  committee: NamedCommittee | null
}

/** 占33.4%: what a count is said to be of the whole, how many decimals that has, and how many counts of its sentence have one. */
export interface Share { percent: number, decimals: number, among: number }

export type ProposalMeaning =
  | { type: 'field', field: ProposalField }
  | { type: 'part', dimension: 'exit' | 'topic' | 'proposer', category: string, antecedent: ProposalField | null, nested: boolean, statedBase: 'filed' | 'submitted' | null, share: Share | null }
  | { type: 'window', window: 'in_session' | 'off_session' }

export interface ProposalFact extends FactBase {
  meaning: ProposalMeaning
  scope: PeriodScope
  /** Running number of the sentence: counts said in one breath support each other. */
  sentence: number
}

export interface AttendanceFact extends FactBase {
  field: AttendanceField
  term: number | null
  session: number | null
  type: MeetingType
  phase: Phase | null
  sentence: number
}
