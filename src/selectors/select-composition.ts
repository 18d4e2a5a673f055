import type { Composition, CompositionRow } from './views'
import type { Figure } from '@/domain/figure'
import type { Part, PartBase, PartDimension, PeriodRecord } from '@/domain/period'
import { onOneFooting, statedOf } from '@/domain/derive'
import { figureOr } from '@/domain/figure'
import { partBases } from '@/domain/period'

/**
 * What the proposals of a period were about and who made them, one list for each base. Proposers make up to two:
 * a split of the whole, and what lies within it (党派 and 界别 are within 集体, 个人 within 委员); the two are never added.
 */
export function selectComposition(period: PeriodRecord): Composition[] {
  const compositions: Composition[] = []
  for (const dimension of ['topic', 'proposer'] as const) {
    for (const base of partBases) {
      const parts = period.parts.filter(part => part.dimension === dimension && part.base === base)
      const whole = parts.filter(part => isOfWhole(part, parts))
      const within = parts.filter(part => !whole.includes(part))
      if (whole.length > 0) compositions.push(toComposition(period, dimension, base, whole, true))
      if (within.length > 0) compositions.push(toComposition(period, dimension, base, within, false))
    }
  }
  return compositions
}

/** 党派 and 界别 stand for 集体 where no source counts 集体 itself; so does 个人 for 委员. */
function isOfWhole({ dimension, category }: Part, parts: readonly Part[]): boolean {
  if (dimension !== 'proposer') return true
  const states = (name: string): boolean => parts.some(part => part.category === name)
  if (category === 'party' || category === 'group') return !states('collective')
  return category === 'individual' ? !states('member') : true
}

function toComposition(period: PeriodRecord, dimension: PartDimension, base: PartBase, parts: readonly Part[], wholes: boolean): Composition {
  const total = baseFigure(period, base)
  const known = statedOf(total)
  const rows = parts.map(({ category, figure }): CompositionRow => {
    const share = known !== null && known.value > 0 && onOneFooting(figure, known) ? figure.value / known.value : null
    return { category, figure, share }
  })
  const countable = known !== null && rows.every(row => onOneFooting(row.figure, known))
  const rest = countable && wholes ? known.value - rows.reduce((sum, row) => sum + row.figure.value, 0) : 0
  // Below 0 the rows overlap, and nothing can be said of a rest.
  return { dimension, base, total, rows, rest: rest > 0 ? rest : null }
}

function baseFigure({ figures }: PeriodRecord, base: PartBase): Figure {
  if (base === 'unstated' || base === 'within_total') return { kind: 'missing', reason: 'notStated' }
  return figureOr(figures[base], 'notStated')
}
