import type { ClaimId, StatedFigure } from './figure'

export const periodKinds = ['session', 'year', 'term'] as const
/** 口径: counted at the session's deadline; since the last session; over the five years. Never mixed. */
export type PeriodKind = typeof periodKinds[number]

/** Counts in 件, except the two rates (shares 0–1) and `proposingMembers` (人). */
export const periodFields = ['submitted', 'afterMerge', 'filed', 'assigned', 'handled', 'handledRate', 'satisfactionRate', 'keyProposals', 'proposingMembers'] as const
export type PeriodField = typeof periodFields[number]

export const partDimensions = ['exit', 'topic', 'proposer'] as const
export type PartDimension = typeof partDimensions[number]
export const partBases = ['submitted', 'filed', 'assigned', 'unstated', 'within_total'] as const
/** The count that a part is a part of. */
export type PartBase = typeof partBases[number]

/** The ways a proposal leaves before filing, plus `unexplained`: the rest that no source names. */
export const exitCategories = ['merged_away', 'withdrawn', 'merged_or_withdrawn', 'transferred', 'not_filed', 'resubmit', 'unexplained'] as const
export type ExitCategory = typeof exitCategories[number]

export interface Part {
  dimension: PartDimension
  category: string
  base: PartBase
  figure: StatedFigure
}

/** What is known of one proposal period of one committee. */
export interface PeriodRecord {
  /** `<committee>-<term>-<session|x>-<kind>[-<year>]` */
  id: string
  committee: string
  term: number
  session: number | null
  kind: PeriodKind
  /** The year the work was done, not the one it was announced in; null for a term whose years are not stated. */
  year: number | null
  /** The period as the chosen source names it. */
  label: string
  /** Cut-off date of the chosen claim, YYYY-MM-DD. */
  asOf: string | null
  /** Only interim claims exist: never joined with final periods. */
  interim: boolean
  /** A field that no claim states is absent. */
  figures: Partial<Record<PeriodField, StatedFigure>>
  parts: Part[]
  claims: ClaimId[]
}
