import type { CommitteeFile } from '@/dataset/files'
import type { PeriodKind } from '@/domain/period'
import type { YearBounds } from '@/selectors/select-trend'
import type { QueryCodec } from '@/stores/query'
import { periodKinds } from '@/domain/period'
import { defaultPeriod } from '@/selectors/select-periods'
import { createQuery, enumField, intField, sortField } from '@/stores/query'
import { defaultPhase } from './attendance-view'
import { recordColumnIds } from './record-table'

export const attendanceViews = ['opening', 'closing', 'both'] as const
export type AttendanceView = typeof attendanceViews[number]

/** What the address of a committee's page can say. */
export interface CommitteeState {
  phase: AttendanceView
  /** Period id; empty when no period tells a stage. */
  period: string
  /** Of the trend. */
  kind: PeriodKind
  /** Of the filing rate. */
  base: 'submitted' | 'afterMerge'
  /** Of the rate of replies; empty: as the period has it. */
  handledBase: '' | 'filed' | 'assigned'
  from: number | null
  to: number | null
  sort: string
}

export function committeeQuery(file: CommitteeFile): QueryCodec<CommitteeState> {
  return createQuery<CommitteeState>({
    phase: enumField(attendanceViews, defaultPhase(file)),
    period: enumField(file.periods.map(({ id }) => id), defaultPeriod(file)?.id ?? ''),
    kind: enumField(periodKinds, defaultKind(file)),
    base: enumField(['submitted', 'afterMerge'], 'submitted'),
    handledBase: enumField(['', 'filed', 'assigned'], ''),
    from: intField(1949, 2100),
    to: intField(1949, 2100),
    sort: sortField(recordColumnIds),
  })
}

/** The year counts where there are enough of them for a line, else the kind with the most periods. */
export function defaultKind(file: Pick<CommitteeFile, 'periods'>): PeriodKind {
  const count = (kind: PeriodKind): number => file.periods.filter(period => period.kind === kind).length
  if (count('year') >= 3) return 'year'
  return periodKinds.reduce((best, kind) => count(kind) > count(best) ? kind : best, 'year')
}

export function yearBounds({ from, to }: Pick<CommitteeState, 'from' | 'to'>): YearBounds {
  return { from: from ?? undefined, to: to ?? undefined }
}
