import type { PeriodKind, PeriodRecord } from '@/domain/period'
import { periodYear } from '@/domain/record-year'
import { compareText } from '@/domain/session-order'
import { periodKinds } from '@/domain/period'
import { filingRate } from '@/indicators/filing-rate'

/** What the trends page opens with: 立案率, a share, so that committees of very different size stand on one scale. */
export const usualIndicator = 'filingRate'

/** Years of one kind of which a committee has the usual indicator. */
function ratedYears(periods: readonly PeriodRecord[], kind: PeriodKind): number {
  return new Set(periods.filter(period => period.kind === kind && filingRate.compute(period).figure.kind !== 'missing').map(periodYear)).size
}

/** The kind of period in which these committees have the most years of it; of several alike the year, then the order of kinds. */
export function richestKind(committees: readonly { periods: readonly PeriodRecord[] }[]): PeriodKind {
  const total = (kind: PeriodKind): number => committees.reduce((sum, { periods }) => sum + ratedYears(periods, kind), 0)
  return periodKinds.reduce((best, kind) => total(kind) > total(best) ? kind : best, 'year')
}

/**
 * The committees that the page opens with: those with the most years of the usual indicator, all in one kind, so that
 * none of them opens empty. The national one first, then by number of years and code.
 */
export function usualCommittees<One extends { code: string, periods: readonly PeriodRecord[] }>(committees: readonly One[], most: number): One[] {
  const longest = (kind: PeriodKind): One[] => committees
    .map(one => ({ one, years: ratedYears(one.periods, kind) }))
    .filter(({ years }) => years > 0)
    .sort((a, b) => Number(b.one.code === '100000') - Number(a.one.code === '100000') || b.years - a.years || compareText(a.one.code, b.one.code))
    .slice(0, most)
    .map(({ one }) => one)
  const choices = periodKinds.map(kind => ({ kind, chosen: longest(kind) }))
  const years = ({ kind, chosen }: typeof choices[number]): number => chosen.reduce((sum, { periods }) => sum + ratedYears(periods, kind), 0)
  const usual = choices.find(({ kind }) => kind === 'year')
  return choices.reduce((best, choice) => best === undefined || years(choice) > years(best) ? choice : best, usual)?.chosen ?? []
}
