import type { BaseId, Measure } from './indicator'
import type { Figure, StatedFigure } from '@/domain/figure'
import { derive, onOneFooting, statedOf } from '@/domain/derive'
import { figureOr } from '@/domain/figure'

/**
 * numerator ÷ denominator as a derived share (0–1 unless the data are at fault). Missing with the reason of the side
 * that is missing; `notComparable` when a side is approximate, one is interim beside a final one, or the base is 0.
 */
export function ratioOf(numerator: Figure | undefined, denominator: Figure | undefined, base: BaseId): Measure {
  const above = figureOr(numerator, 'notStated')
  const below = figureOr(denominator, 'notStated')
  return { figure: shareOf(above, below), numerator: above, denominator: below, base }
}

function shareOf(above: Figure, below: Figure): Figure {
  const a = statedOf(above)
  const b = statedOf(below)
  if (a === null) return above
  if (b === null) return below
  return divide(a, b) ?? { kind: 'missing', reason: 'notComparable' }
}

function divide(above: StatedFigure, below: StatedFigure): Figure | null {
  if (!onOneFooting(above, below) || below.value === 0) return null
  return derive(above.value / below.value, 'ratio', [above, below])
}
