import type { IndicatorPoint, IndicatorSeries } from './views'
import { countOf } from '@/domain/figure'

export interface SlopeLine {
  series: IndicatorSeries
  /** Both have a value, and it is of one base. */
  start: IndicatorPoint
  end: IndicatorPoint
}
export interface Slope {
  from: number
  to: number
  lines: SlopeLine[]
  /** The committees without a comparable number at one of the two ends. */
  left: IndicatorSeries[]
}

/** Two years that the series share: the ones asked for, else those with the most committees, the newest of these, the furthest apart. */
export function selectSlope(series: readonly IndicatorSeries[], asked: { from: number | null, to: number | null }): Slope | null {
  const years = [...new Set(series.flatMap(({ points }) => points.filter(isDrawn).map(({ year }) => year)))].sort((a, b) => b - a)
  let best: Slope | null = null
  for (const to of asked.to === null ? years : [asked.to]) {
    for (const from of (asked.from === null ? [...years].reverse() : [asked.from])) {
      if (from >= to) continue
      const slope = slopeOf(series, from, to)
      if (best === null || slope.lines.length > best.lines.length) best = slope
    }
  }
  return best === null || best.lines.length === 0 ? null : best
}

function slopeOf(series: readonly IndicatorSeries[], from: number, to: number): Slope {
  const lines: SlopeLine[] = []
  const left: IndicatorSeries[] = []
  for (const each of series) {
    const [start, end] = [from, to].map(year => each.points.find(point => point.year === year && isDrawn(point)))
    if (start !== undefined && end !== undefined && start.measure.base === end.measure.base) lines.push({ series: each, start, end })
    else left.push(each)
  }
  return { from, to, lines, left }
}

/** Final counts only: an interim number is not set beside a final one. */
function isDrawn({ measure: { figure } }: IndicatorPoint): boolean {
  return countOf(figure) !== null && (figure.kind === 'missing' || figure.interim !== true)
}
