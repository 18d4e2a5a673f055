import type { Limits } from './binomial'
import { binomialLimits } from './binomial'

/** Chance beyond each side of a band: 95 % and 99.8 % lie within. */
const tails = { warning: 0.025, control: 0.001 } as const

/** Below this many (members or proposals) one of them moves the rate by more than three points: nothing is said of it. */
export const minimumBase = 30
/** A band around fewer committees would be drawn around themselves. */
export const minimumCommittees = 5

export interface BandStep {
  /** Members or proposals: the denominator. */
  n: number
  warning: Limits
  control: Limits
}

/** The band at whole sizes from `from` to `to`, closer where it bends: each step is about a tenth. */
export function sizeBand(rate: number, from: number, to: number): BandStep[] {
  const steps: BandStep[] = []
  for (let n = Math.max(1, from); n < to; n = Math.max(n + 1, Math.round(n * 1.1))) steps.push(bandAt(n, rate))
  return [...steps, bandAt(Math.max(1, from, to), rate)]
}

export function bandAt(n: number, rate: number): BandStep {
  return { n, warning: binomialLimits(n, rate, tails.warning), control: binomialLimits(n, rate, tails.control) }
}

/** `near`: outside 95 %; `far`: outside 99.8 %. */
export type SizePlace = 'inside' | 'near' | 'far'

/** Where a count of `n` lies against what size alone would give. Whole counts are far wider apart than the slack for rounding. */
export function placeOf(count: number, n: number, rate: number): SizePlace {
  const { warning, control } = bandAt(n, rate)
  const beyond = ({ lower, upper }: Limits): boolean => count < lower * n - 1e-6 || count > upper * n + 1e-6
  return beyond(control) ? 'far' : beyond(warning) ? 'near' : 'inside'
}
