import type { SizePlace } from './size-band'
import type { Committee } from '@/domain/committee'
import type { BaseId } from '@/indicators/indicator'

/** One committee in the size-aware view: the newest year of the range in which both counts are known. */
export interface SizePoint {
  committee: Committee
  year: number
  /** Counts: 人 of attendance, 件 of proposals. */
  numerator: number
  denominator: number
  /** numerator ÷ denominator, 0–1. */
  rate: number
  /** null for a committee below the least size: it is drawn and not judged. */
  place: SizePlace | null
}

export interface SizeView {
  indicator: SizeIndicator
  /** Of proposals. */
  kind: 'session' | 'year'
  base: BaseId
  /** Years looked at, newest first. */
  years: number[]
  /** Smallest first. */
  points: SizePoint[]
  /** All judged committees as one, null when they are too few for a band. */
  pooled: { committees: number, numerator: number, denominator: number, rate: number } | null
  /** The committees of which these years state at most one of the two counts. */
  silent: Committee[]
}

/** Rates of which the yearly files hold both counts. */
export const sizeIndicators = ['attendanceRate', 'filingRate', 'handledRate'] as const
export type SizeIndicator = typeof sizeIndicators[number]
