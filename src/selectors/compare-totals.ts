import type { IndicatorSeries } from './views'
import { countOf } from '@/domain/figure'

export interface CompareTotals {
  committees: number
  /** Committee-years that count in the sums. */
  records: number
  /** Of a count: its sum. Of a rate: the sums of both sides over the records that state both. */
  numerator: number
  denominator: number | null
}

/** Sums over the series shown; null when nothing can be added. Interim and approximate figures, and rates without counts, stay out. */
export function totalOf(series: readonly IndicatorSeries[]): CompareTotals | null {
  const totals = { committees: 0, records: 0, numerator: 0, denominator: 0 }
  let isRate = false
  for (const { points } of series) {
    const before = totals.records
    for (const { measure: { figure, numerator, denominator, base } } of points) {
      if (figure.kind === 'missing' || figure.interim === true || countOf(figure) === null) continue
      const above = base === undefined ? figure.value : countOf(numerator)
      const below = base === undefined ? 0 : countOf(denominator)
      if (above === null || below === null) continue
      isRate = base !== undefined
      totals.records++
      totals.numerator += above
      totals.denominator += below
    }
    if (totals.records > before) totals.committees++
  }
  return totals.records === 0 ? null : { ...totals, denominator: isRate ? totals.denominator : null }
}
