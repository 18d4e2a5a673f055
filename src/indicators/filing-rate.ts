import type { ProposalIndicator } from './indicator'
import { ratioOf } from './ratio'

/**
 * 立案率 = 立案 ÷ 提交, or ÷ 合并后 where merging comes before filing: which one is always named. Where filing comes
 * first, fewer may be left after merging than were filed, and that count is no base for it.
 */
export const filingRate: ProposalIndicator = {
  id: 'filingRate',
  unit: 'share',
  bases: ['submitted', 'afterMerge'],
  compute({ figures }, base) {
    const chosen = base === 'afterMerge' ? base : 'submitted'
    const measure = ratioOf(figures.filed, figures[chosen], chosen)
    const mergesLater = chosen === 'afterMerge' && measure.figure.kind !== 'missing' && measure.figure.value > 1
    return mergesLater ? { ...measure, figure: { kind: 'missing', reason: 'notComparable' } } : measure
  },
}
