import type { CommitteeState } from '../committee/committee-query'
import type { CommitteeFile } from '@/dataset/files'
import type { Source } from '@/domain/source'
import { selectAttendanceView } from '../committee/attendance-view'
import { yearBounds } from '../committee/committee-query'
import { claimsOf } from '../claims-of'
import { selectFunnel } from '@/selectors/select-funnel'
import { selectSources } from '@/selectors/select-sources'
import { selectTrend } from '@/selectors/select-trend'

/** The documents behind one figure of a committee. */
export function embedSources(file: CommitteeFile, chart: string, state: CommitteeState): Source[] {
  if (chart === 'attendance') return selectSources(file, claimsOf(selectAttendanceView(file, state.phase, yearBounds(state)).flatMap(({ present, denominator }) => [present, denominator])))
  if (chart === 'trend') return selectSources(file, claimsOf(selectTrend(file, state.kind, yearBounds(state)).points.flatMap(({ submitted, filed, handled }) => [submitted, filed, handled])))
  const period = file.periods.find(({ id }) => id === state.period)
  const funnel = period === undefined ? null : selectFunnel(period)
  return funnel === null ? [] : selectSources(file, claimsOf([...funnel.stages, ...funnel.exits].map(({ figure }) => figure)))
}
