import type { CompareFile } from '@/dataset/coverage-files'
import type { IndexFile } from '@/dataset/files'
import type { CommitteeLevel } from '@/domain/committee'
import type { PeriodKind } from '@/domain/period'
import type { BaseId, IndicatorId } from '@/indicators/indicator'
import type { QueryCodec } from '@/stores/query'
import { committeeLevels } from '@/domain/committee'
import { periodKinds } from '@/domain/period'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { attendanceIndicatorIds, baseIds, proposalIndicatorIds } from '@/indicators/indicator'
import { createQuery, enumField, idsField, intField } from '@/stores/query'

export const mostCompared = 8
export const compareViews = ['size', 'multiples', 'slope', 'table'] as const
export type CompareViewId = typeof compareViews[number]
export const indicatorIds: readonly IndicatorId[] = [...attendanceIndicatorIds, ...proposalIndicatorIds]

export interface CompareState {
  view: CompareViewId
  /** Codes the reader chose; empty for the ones a series opens with. */
  c: readonly string[]
  indicator: IndicatorId
  /** Of proposals; attendance has no kinds. */
  kind: PeriodKind
  /** Empty: the usual base of the indicator, one for all committees. */
  base: BaseId | ''
  /** `100`: counts per 100 members. */
  per: '' | '100'
  from: number | null
  to: number | null
  /** Of the view by size. */
  level: CommitteeLevel | 'all'
  /** The one committee that figures and totals are of, at most one. */
  only: readonly string[]
}

/** Until the index is there, any code of six digits passes; a wrong one is told as soon as it is known to be wrong. */
export function compareQuery(file: CompareFile, index: IndexFile | null): QueryCodec<CompareState> {
  const carried = new Set((index ?? file).committees.map(({ code }) => code))
  const known = (code: string): boolean => carried.has(code) || (index === null && /^\d{6}$/.test(code))
  return createQuery<CompareState>({
    view: enumField(compareViews, 'size'),
    c: idsField(known, mostCompared, []),
    indicator: enumField(indicatorIds, 'attendanceRate'),
    kind: enumField(periodKinds, 'year'),
    base: enumField(['', ...baseIds], ''),
    per: enumField(['', '100'], ''),
    from: intField(1949, 2100),
    to: intField(1949, 2100),
    level: enumField(['all', ...committeeLevels], 'province'),
    only: idsField(known, 1, []),
  })
}

/** What an indicator may be divided by; empty for a count. */
export function basesOf(id: IndicatorId): readonly BaseId[] {
  const found = attendanceIndicatorIds.find(one => one === id)
  if (found !== undefined) return attendanceIndicators[found].bases
  const other = proposalIndicatorIds.find(one => one === id)
  return other === undefined ? [] : proposalIndicators[other].bases
}

/** One base for all committees, so that what is compared is divided by the same thing. */
export function baseOf({ indicator, base }: Pick<CompareState, 'indicator' | 'base'>): BaseId | null {
  const bases = basesOf(indicator)
  return bases.find(one => one === base) ?? bases[0] ?? null
}

/** The base that titles and exports name: of rates that can have another. */
export function namedBase(state: Pick<CompareState, 'indicator' | 'base'>): BaseId | null {
  return basesOf(state.indicator).length > 1 ? baseOf(state) : null
}

export function isOfAttendance(id: IndicatorId): boolean {
  return (attendanceIndicatorIds as readonly IndicatorId[]).includes(id)
}
