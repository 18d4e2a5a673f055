import type { FieldClaim } from './claim-context'
import type { StatedValue } from './reconcile-figure'
import type { ApproximateFigure, StatedFigure } from '@/domain/figure'
import { compareClaims } from './order-claims'
import { reconcileFigure } from './reconcile-figure'

/** The figures of a record from its claims. A round number counts only where no claim states the field as a count. */
export function reconcileFields<Field extends string>(claims: readonly FieldClaim<Field>[]): Partial<Record<Field, StatedFigure>> {
  const stated = new Map<Field, StatedValue<number>[]>()
  for (const { rank, values } of claims) {
    for (const [field, value] of values) push(stated, field, { rank, value })
  }
  const figures: Partial<Record<Field, StatedFigure>> = {}
  for (const [field, values] of stated) {
    const figure = reconcileFigure(values)
    if (figure !== null) figures[field] = figure
  }
  for (const [field, figure] of approximateFigures(claims)) figures[field] ??= figure
  return figures
}

function approximateFigures<Field extends string>(claims: readonly FieldClaim<Field>[]): Map<Field, ApproximateFigure> {
  const figures = new Map<Field, ApproximateFigure>()
  if (claims.every(claim => claim.approximate.length === 0)) return figures
  for (const { rank, approximate } of [...claims].sort((a, b) => compareClaims(a.rank, b.rank))) {
    for (const { field, value, bound } of approximate) {
      if (figures.has(field)) continue
      const figure: ApproximateFigure = { kind: 'approximate', value, bound, claims: [rank.id] }
      if (rank.interim) figure.interim = true
      figures.set(field, figure)
    }
  }
  return figures
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
