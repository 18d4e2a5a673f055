import type { ProposalIndicator } from './indicator'
import { ratioOf } from './ratio'

/** 立案率 = 立案 ÷ 提交, or ÷ 合并后 where merging is known: which one is always named. */
export const filingRate: ProposalIndicator = {
  id: 'filingRate',
  unit: 'share',
  bases: ['submitted', 'afterMerge'],
  compute({ figures }, base) {
    const chosen = base === 'afterMerge' ? base : 'submitted'
    return ratioOf(figures.filed, figures[chosen], chosen)
  },
}
