/** Id of one claim: what one source says of one meeting, phase or period. */
export type ClaimId = string

/** Why there is no figure: never zero, always a reason. */
export type MissingReason =
  | 'notStated' // a source speaks of the meeting or period, but does not give this count
  | 'noDocument' // no source found at all
  | 'onlyApproximate' // sources give round numbers only, which are not counts
  | 'notComparable' // the inputs do not belong together (interim beside final, approximate inputs)

/** How a derived figure was worked out; the ids are those of the glossary. */
export type DerivationRule =
  | 'submittedMinusAfterMerge' // mergedAway = submitted − afterMerge
  | 'filedMinusAssigned' // merged after filing = filed − assigned
  | 'allHandled' // a handling rate of 100 %: handled = filed (or assigned)
  | 'handledFromRate' // handled ≈ rate × filed: a rounded rate gives an approximate count
  | 'ratio' // numerator ÷ denominator
  | 'remainder' // what the ledger leaves unexplained

/** `about` ≈, `over` ≥, `under` ≤ */
export type Bound = 'about' | 'over' | 'under'

interface Stated {
  /** Ids of the claims that state the value, or that its inputs come from. Never empty. */
  claims: ClaimId[]
  /** Stated before the count was closed; never joined with final figures. */
  interim?: true
}

export interface ReportedFigure<T = number> extends Stated {
  kind: 'reported'
  value: T
}
export interface DerivedFigure extends Stated {
  kind: 'derived'
  value: number
  rule: DerivationRule
}
export interface ApproximateFigure extends Stated {
  kind: 'approximate'
  value: number
  bound: Bound
  /** Set when the number was worked out rather than stated in round words. */
  rule?: DerivationRule
}
export interface Alternative<T = number> extends Stated {
  value: T
}
/** Sources disagree: `value` was chosen by the reconciling rule, the others are kept beside it. */
export interface ConflictingFigure<T = number> extends Stated {
  kind: 'conflicting'
  value: T
  alternatives: Alternative<T>[]
}
export interface MissingFigure {
  kind: 'missing'
  reason: MissingReason
}

/** A number that some source supports. */
export type StatedFigure = ReportedFigure | DerivedFigure | ApproximateFigure | ConflictingFigure
/** One number of a record, with how we know it. */
export type Figure = StatedFigure | MissingFigure
/** A date as claimed (YYYY-MM-DD). */
export type DateFigure = ReportedFigure<string> | ConflictingFigure<string>

/** The figure, or a missing one with the reason. */
export function figureOr(figure: Figure | undefined, reason: MissingReason): Figure {
  return figure ?? { kind: 'missing', reason }
}

/** The value that may stand as a count: null when missing or only approximate. A real 0 is 0. */
export function countOf(figure: Figure | undefined): number | null {
  return figure === undefined || figure.kind === 'missing' || figure.kind === 'approximate' ? null : figure.value
}
