import type { DerivedFigure } from './figure'
import type { PeriodRecord } from './period'
import { derive, onOneFooting } from './derive'

type Figures = Pick<PeriodRecord, 'figures'>

/**
 * 205 件合并为 197 件: eight were folded into others (docs/domain.md: 合并后 is a total, 并案 a subtraction). null where
 * merging does not come before filing, or where the two counts do not belong together.
 */
export function mergedBeforeFiling({ figures: { submitted, afterMerge, filed } }: Figures): DerivedFigure | null {
  if (submitted === undefined || afterMerge === undefined || !onOneFooting(submitted, afterMerge)) return null
  if (afterMerge.value > submitted.value || (filed !== undefined && filed.value > afterMerge.value)) return null
  return derive(submitted.value - afterMerge.value, 'submittedMinusAfterMerge', [submitted, afterMerge])
}

/** Where merging follows filing, what was filed and is not among the 并案后交办 was merged. */
export function mergedAfterFiling({ figures: { filed, assigned } }: Figures): DerivedFigure | null {
  if (filed === undefined || assigned === undefined || !onOneFooting(filed, assigned) || assigned.value > filed.value) return null
  return derive(filed.value - assigned.value, 'filedMinusAssigned', [filed, assigned])
}
