import type { ProposalIndicator } from './indicator'
import type { StatedFigure } from '@/domain/figure'
import type { PeriodRecord } from '@/domain/period'
import { derive, deriveApproximately, onOneFooting } from '@/domain/derive'
import { countOf, figureOr } from '@/domain/figure'

/**
 * 办复 (件): a formal reply was given, which is not that the request was granted. As counted; else, from 全部办结 in
 * words (a rate of exactly 1), all that was handed over; else a rounded rate gives a count that is only about right.
 */
export const handled: ProposalIndicator = {
  id: 'handled',
  unit: 'proposals',
  bases: [],
  compute: ({ figures }) => ({ figure: figureOr(handledOf(figures), 'notStated') }),
}

function handledOf({ handled: stated, handledRate: rate, assigned, filed }: PeriodRecord['figures']): StatedFigure | undefined {
  // Where merging follows filing, what was handed over is what could be replied to.
  const base = assigned ?? filed
  if (countOf(stated) !== null || rate === undefined || base === undefined || !onOneFooting(rate, base)) return stated
  if (rate.value === 1) return derive(base.value, 'allHandled', [rate, base])
  return stated ?? deriveApproximately(Math.round(rate.value * base.value), 'about', 'handledFromRate', [rate, base])
}
