import type { ProposalIndicator } from './indicator'
import { ratioOf } from './ratio'

/**
 * 办复率 = 办复 ÷ 立案 at the cut-off date; ÷ 交办 where merging follows filing. Where no source gives both counts, the
 * rate as stated, without a numerator of its own.
 */
export const handledRate: ProposalIndicator = {
  id: 'handledRate',
  unit: 'share',
  bases: ['filed', 'assigned'],
  compute({ figures }, base) {
    const usual = figures.assigned === undefined ? 'filed' : 'assigned'
    const chosen = base === 'filed' || base === 'assigned' ? base : usual
    const denominator = figures[chosen]
    const computed = ratioOf(figures.handled, denominator, chosen)
    const rate = figures.handledRate
    // A stated rate is of the usual base; it says nothing about the other one.
    if (computed.figure.kind !== 'missing' || rate === undefined || chosen !== usual) return computed
    return { ...computed, figure: rate }
  },
}
