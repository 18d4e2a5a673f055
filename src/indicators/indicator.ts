import type { Figure } from '@/domain/figure'
import type { AttendanceCount } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'

export const attendanceIndicatorIds = ['expected', 'present', 'attendanceRate'] as const
export const proposalIndicatorIds = ['submitted', 'mergedAway', 'afterMerge', 'filed', 'assigned', 'handled', 'filingRate', 'handledRate', 'satisfactionRate', 'keyProposals', 'proposingMembers'] as const
export type AttendanceIndicatorId = typeof attendanceIndicatorIds[number]
export type ProposalIndicatorId = typeof proposalIndicatorIds[number]
export type IndicatorId = AttendanceIndicatorId | ProposalIndicatorId

/** What a rate is divided by. It is named wherever the rate is shown. */
export const baseIds = ['expected', 'membership', 'submitted', 'afterMerge', 'filed', 'assigned', 'feedback'] as const
export type BaseId = typeof baseIds[number]

/** The outcome of an indicator for one record. */
export interface Measure {
  /** Count in the indicator's unit, or a share 0–1 for rates. */
  figure: Figure
  /** Rates only: both sides, when known, and what the denominator counts. */
  numerator?: Figure
  denominator?: Figure
  base?: BaseId
}

interface IndicatorBase<Id extends IndicatorId, Record> {
  id: Id
  unit: 'people' | 'proposals' | 'share'
  /** Rates only; the first is the default. */
  bases: readonly BaseId[]
  /** Total: a record without the inputs gives a missing figure with its reason. */
  compute(record: Record, base?: BaseId): Measure
}
export type AttendanceIndicator = IndicatorBase<AttendanceIndicatorId, AttendanceCount>
export type ProposalIndicator = IndicatorBase<ProposalIndicatorId, PeriodRecord>
