import type { ProposalIndicator } from './indicator'
import { figureOr } from '@/domain/figure'

/** 满意率: as stated, of the feedback forms returned, not of all filed. */
export const satisfactionRate: ProposalIndicator = {
  id: 'satisfactionRate',
  unit: 'share',
  bases: ['feedback'],
  compute: ({ figures }) => ({ figure: figureOr(figures.satisfactionRate, 'notStated'), base: 'feedback' }),
}
