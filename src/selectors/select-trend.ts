import type { Trend, TrendPoint } from './views'
import type { CommitteeFile } from '@/dataset/files'
import type { MissingFigure } from '@/domain/figure'
import type { PeriodKind, PeriodRecord } from '@/domain/period'
import type { BaseId } from '@/indicators/indicator'
import { figureOr } from '@/domain/figure'
import { periodYear, withinYears } from '@/domain/record-year'
import { compareSessions } from '@/domain/session-order'
import { filingRate } from '@/indicators/filing-rate'
import { handled } from '@/indicators/handled'
import { everyYear } from './yearly'

/** Years, both included. */
export interface YearBounds {
  from?: number | undefined
  to?: number | undefined
}

const noDocument: MissingFigure = { kind: 'missing', reason: 'noDocument' }

/** The proposals of one kind of period year by year, with the filing rate of the base asked for. Where a year has two periods, see `preferPeriod`. */
export function selectTrend(file: Pick<CommitteeFile, 'periods' | 'breaks'>, kind: PeriodKind, { from, to }: YearBounds, base: BaseId = 'submitted'): Trend {
  const periods = file.periods.filter(period => period.kind === kind && withinYears(periodYear(period), from, to))
  const points = everyYear(periods, periodYear, preferPeriod).map(({ year, item }) => toPoint(year, item, base))
  const first = points[0]?.year ?? 0
  const last = points[points.length - 1]?.year ?? 0
  return { kind, points, breaks: file.breaks.filter(({ year }) => year > first && year <= last) }
}

/** A year has one point: of two periods (a session in January and one in December) a final one, then the later session. */
export function preferPeriod(a: PeriodRecord, b: PeriodRecord): PeriodRecord {
  const order = Number(a.interim) - Number(b.interim) || compareSessions(b, a)
  return order <= 0 ? a : b
}

function toPoint(year: number, period: PeriodRecord | null, base: BaseId): TrendPoint {
  if (period === null) {
    const nothing = noDocument
    return { year, period, submitted: nothing, filed: nothing, handled: nothing, filingRate: { figure: nothing, numerator: nothing, denominator: nothing, base } }
  }
  return {
    year,
    period,
    submitted: figureOr(period.figures.submitted, 'notStated'),
    filed: figureOr(period.figures.filed, 'notStated'),
    handled: handled.compute(period).figure,
    filingRate: filingRate.compute(period, base),
  }
}
