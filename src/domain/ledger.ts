import type { StatedFigure } from './figure'
import type { ExitCategory } from './period'

export interface LedgerEntry {
  category: ExitCategory
  /** 件 */
  figure: StatedFigure
}

/**
 * submitted = filed + exits. `closes`: exactly. `remainder`: `difference` 件 are not explained and stand in
 * `entries` as `unexplained`. `exceeds`: the parts add up to `difference` 件 more than was submitted.
 * `unstated`: a side is missing, or no exit is stated at all while submitted ≠ filed is known
 * (then `difference` = submitted − filed, if both are known).
 */
export type LedgerState = 'closes' | 'remainder' | 'exceeds' | 'unstated'

export interface Ledger {
  state: LedgerState
  submitted: StatedFigure | null
  filed: StatedFigure | null
  /** Named exits first, in the order of `exitCategories`; `unexplained` last. */
  entries: LedgerEntry[]
  /** 件, never negative; 0 when it closes; null when submitted or filed is missing. */
  difference: number | null
}
