import type { CommitteeFile } from '@/dataset/files'
import type { PeriodKind, PeriodRecord } from '@/domain/period'
import { compareNewest, stageCount } from '@/domain/newest-period'
import { periodYear } from '@/domain/record-year'
import { compareSessions } from '@/domain/session-order'

/** The periods of one kind, or of all (null), newest first. */
export function selectPeriods(file: Pick<CommitteeFile, 'periods'>, kind: PeriodKind | null): PeriodRecord[] {
  const periods = file.periods.filter(period => kind === null || period.kind === kind)
  return periods.sort((a, b) => (periodYear(b) ?? 0) - (periodYear(a) ?? 0) || compareSessions(b, a))
}

/**
 * The period a page opens with: of those that tell a stage the first in the order of `compareNewest`, a final one
 * before any interim one. null when no period tells a stage.
 */
export function defaultPeriod(file: Pick<CommitteeFile, 'periods'>): PeriodRecord | null {
  const telling = file.periods.filter(period => stageCount(period) > 0)
  const [first = null] = telling.sort((a, b) => Number(a.interim) - Number(b.interim) || compareNewest(a, b))
  return first
}
