import type { Names, TrendsFile } from '@/dataset/files'
import type { PeriodKind } from '@/domain/period'
import type { BaseId, IndicatorId } from '@/indicators/indicator'
import type { QueryCodec } from '@/stores/query'
import { periodKinds } from '@/domain/period'
import { filingRate } from '@/indicators/filing-rate'
import { attendanceIndicatorIds, proposalIndicatorIds } from '@/indicators/indicator'
import { createQuery, enumField, idsField, intField } from '@/stores/query'

/** As many panels as can be compared at a glance. */
export const mostCommittees = 6
export const indicatorIds: readonly IndicatorId[] = [...proposalIndicatorIds, ...attendanceIndicatorIds]

/** The bases that the reader can choose, by the rates that have several. */
export const trendsBases = { filingRate: ['submitted', 'afterMerge'], handledRate: ['', 'filed', 'assigned'] } as const
export type TrendsBase = typeof trendsBases[keyof typeof trendsBases][number]

export interface TrendsState {
  /** Codes, in the order of the panels. */
  c: readonly string[]
  indicator: IndicatorId
  /** Of proposals; attendance has no kinds. */
  kind: PeriodKind
  /** Of the filing rate or the rate of replies; empty: the first, or as each period has it. */
  base: TrendsBase
  from: number | null
  to: number | null
  /** The year of the view across committees; empty: not opened. */
  year: string
  /** Code of the province whose committees that view lists; empty: the national one and those of the provinces. */
  region: string
}

/** Opens with a rate: committees of very different size stand on one scale. Until the names are there, any code may be one. */
export function trendsQuery(file: TrendsFile, names: Pick<Names, 'committees'> | null): QueryCodec<TrendsState> {
  const carried = file.committees.map(({ committee }) => committee.code)
  const codes = names === null ? null : new Set([...carried, ...names.committees.map(({ code }) => code)])
  return createQuery<TrendsState>({
    c: idsField(code => codes === null ? /^\d{6}$/.test(code) : codes.has(code), mostCommittees, carried),
    indicator: enumField(indicatorIds, 'filingRate'),
    kind: enumField(periodKinds, richestKind(file.committees)),
    base: enumField<TrendsBase>(['', ...trendsBases.filingRate, 'filed', 'assigned'], ''),
    from: intField(1949, 2100),
    to: intField(1949, 2100),
    year: enumField(['', ...file.years.map(String)], ''),
    region: enumField(['', ...file.regions.map(({ code }) => code)], ''),
  })
}

/** The kind of period for which the most filing rates are known. */
function richestKind(committees: TrendsFile['committees']): PeriodKind {
  const rates = (kind: PeriodKind): number => committees
    .flatMap(({ periods }) => periods)
    .filter(period => period.kind === kind && filingRate.compute(period).figure.kind !== 'missing')
    .length
  return periodKinds.reduce((best, kind) => rates(kind) > rates(best) ? kind : best, 'year')
}

export function isOfAttendance(id: IndicatorId): boolean {
  return (attendanceIndicatorIds as readonly IndicatorId[]).includes(id)
}

/** The base that an indicator is shown on; null: as each period has it, or none. A base of another rate is not taken over. */
export function shownBase({ indicator, base }: Pick<TrendsState, 'indicator' | 'base'>): BaseId | null {
  if (indicator === 'filingRate') return base === 'afterMerge' ? base : 'submitted'
  return indicator === 'handledRate' && (base === 'filed' || base === 'assigned') ? base : null
}
