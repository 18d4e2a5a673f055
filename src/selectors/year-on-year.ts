import type { CommitteeFile } from '@/dataset/files'
import type { PeriodRecord } from '@/domain/period'
import type { Break } from '@/domain/rule'
import type { BaseId, ProposalIndicatorId } from '@/indicators/indicator'
import { breaksBetween } from '@/domain/break-scope'
import { onOneFooting, statedOf } from '@/domain/derive'
import { proposalIndicators } from '@/indicators/catalogue'
import { preferPeriod } from './select-trend'

/** This year's number against last year's, or why they are not compared. */
export interface YearOnYear {
  year: number
  /** Record id of the year before. */
  record: string
  /** 件, or a difference of shares; null when the two do not compare. */
  difference: number | null
  previous: number
  /** The change of definition that lies between, when that is why. */
  cut: Break | null
}

/** One kind of period, neighbouring years, both final counts, and no break between; null without a number of the year before. */
export function yearOnYear(file: Pick<CommitteeFile, 'periods' | 'breaks'>, period: PeriodRecord, indicator: ProposalIndicatorId, base?: BaseId): YearOnYear | null {
  const { kind, year } = period
  if (year === null || kind === 'term') return null
  const before = file.periods.filter(one => one.kind === kind && one.year === year - 1)
  if (before.length === 0) return null
  const record = before.reduce(preferPeriod)
  const now = statedOf(proposalIndicators[indicator].compute(period, base).figure)
  const then = statedOf(proposalIndicators[indicator].compute(record, base).figure)
  if (now === null || then === null) return null
  const [cut = null] = breaksBetween(file.breaks, indicator, year - 1, year)
  const comparable = cut === null && onOneFooting(now, then) && now.interim !== true
  return { year: year - 1, record: record.id, difference: comparable ? now.value - then.value : null, previous: then.value, cut }
}
