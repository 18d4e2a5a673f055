import type { Figure } from '@/domain/figure'
import { countOf } from '@/domain/figure'

/** How a point of a line is drawn. Interim ones stand alone, hollow; words (approximate, missing) are not drawn. */
export type PointState = 'plain' | 'derived' | 'conflicting' | 'interim' | 'none'

export interface Point {
  /** Count, or share 0–1; null leaves a gap. */
  value: number | null
  state: PointState
}

export function toPoint(figure: Figure): Point {
  const value = countOf(figure)
  if (value === null || figure.kind === 'missing') return { value: null, state: 'none' }
  if (figure.interim === true) return { value, state: 'interim' }
  // A rate is worked out by nature: only counts are told apart.
  if (figure.kind === 'derived' && figure.rule !== 'ratio') return { value, state: 'derived' }
  return { value, state: figure.kind === 'conflicting' ? 'conflicting' : 'plain' }
}

/** Index of the last final value or, when all are interim, of the last one; -1 without any. */
export function lastDrawn(points: readonly Point[]): number {
  let last = -1
  points.forEach(({ value, state }, index) => {
    if (value !== null && (state !== 'interim' || points[last]?.state === 'interim' || last === -1)) last = index
  })
  return last
}
