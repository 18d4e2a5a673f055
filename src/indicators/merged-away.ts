import type { ProposalIndicator } from './indicator'
import type { StatedFigure } from '@/domain/figure'
import type { PeriodRecord } from '@/domain/period'
import { figureOr } from '@/domain/figure'
import { mergedAfterFiling, mergedBeforeFiling } from '@/domain/merged-away'

/**
 * 并案 (件): proposals folded INTO others, a subtraction. As stated; else 提交 − 合并后 where merging comes before filing;
 * else 立案 − 交办 where it follows.
 */
export const mergedAway: ProposalIndicator = {
  id: 'mergedAway',
  unit: 'proposals',
  bases: [],
  compute: period => ({ figure: figureOr(stated(period) ?? mergedBeforeFiling(period) ?? mergedAfterFiling(period) ?? undefined, 'notStated') }),
}

function stated({ parts }: PeriodRecord): StatedFigure | undefined {
  const merged = parts.filter(part => part.dimension === 'exit' && part.category === 'merged_away')
  return (merged.find(part => part.base === 'submitted') ?? merged[0])?.figure
}
