import type { SizeIndicator, SizePoint, SizeView } from './compare-views'
import type { YearFile, YearRow } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { BaseId, IndicatorId } from '@/indicators/indicator'
import { compareText } from '@/domain/session-order'
import { sizeIndicators } from './compare-views'
import { minimumBase, minimumCommittees, placeOf } from './size-band'

/** The part of a year's file that the view reads. */
export type SizeYear = Pick<YearFile, 'year' | 'columns' | 'attendance' | 'session' | 'wholeYear'>

export interface SizeSelection {
  indicator: SizeIndicator
  /** Of proposals; attendance has no kinds. */
  kind: 'session' | 'year'
  base: BaseId
}

/** What each rate counts above the line. */
export const sizeNumerators = { attendanceRate: 'present', filingRate: 'filed', handledRate: 'handled' } as const

export function isSizeIndicator(id: IndicatorId): id is SizeIndicator {
  return (sizeIndicators as readonly IndicatorId[]).includes(id)
}

/**
 * Rates of many committees beside their sizes. Each enters once, with its newest year that has both counts, so that
 * none counts twice in the pooled rate; committees below `minimumBase` neither count in it nor are judged by it.
 * @param committees those to show, in any order
 */
export function selectSizeView(years: readonly SizeYear[], committees: readonly Committee[], { indicator, kind, base }: SizeSelection): SizeView {
  const newestFirst = [...years].sort((a, b) => b.year - a.year)
  const known = new Map<string, Omit<SizePoint, 'committee' | 'place'>>()
  for (const file of newestFirst) {
    for (const row of rowsOf(file, indicator, kind)) {
      const counts = countsOf(file, row, indicator, base)
      if (counts !== null && !known.has(row[0])) known.set(row[0], counts)
    }
  }
  const found = committees.flatMap((committee) => {
    const counts = known.get(committee.code)
    return counts === undefined ? [] : [{ committee, ...counts }]
  })
  const pooled = poolOf(found.filter(({ denominator }) => denominator >= minimumBase))
  return {
    indicator,
    kind,
    base,
    years: newestFirst.map(({ year }) => year),
    points: found
      .map(one => ({ ...one, place: pooled === null || one.denominator < minimumBase ? null : placeOf(one.numerator, one.denominator, pooled.rate) }))
      .sort((a, b) => a.denominator - b.denominator || compareText(a.committee.code, b.committee.code)),
    pooled,
    silent: committees.filter(({ code }) => !known.has(code)),
  }
}

function rowsOf(file: SizeYear, indicator: SizeIndicator, kind: SizeSelection['kind']): YearRow[] {
  if (indicator === 'attendanceRate') return file.attendance
  return kind === 'session' ? file.session : file.wholeYear
}

/** null unless both sides are counts that can be one part of the other. */
function countsOf({ year, columns }: SizeYear, [, ...values]: YearRow, indicator: SizeIndicator, base: BaseId): Omit<SizePoint, 'committee' | 'place'> | null {
  const names = indicator === 'attendanceRate' ? columns.attendance : columns.proposals
  const numerator = values[names.indexOf(sizeNumerators[indicator])] ?? null
  const denominator = values[names.indexOf(base)] ?? null
  if (numerator === null || denominator === null || denominator < 1 || numerator > denominator) return null
  return { year, numerator, denominator, rate: numerator / denominator }
}

function poolOf(found: readonly { numerator: number, denominator: number }[]): SizeView['pooled'] {
  if (found.length < minimumCommittees) return null
  const numerator = found.reduce((sum, one) => sum + one.numerator, 0)
  const denominator = found.reduce((sum, one) => sum + one.denominator, 0)
  return { committees: found.length, numerator, denominator, rate: numerator / denominator }
}
