import type { AttendanceIndicator, AttendanceIndicatorId, Measure, ProposalIndicator, ProposalIndicatorId } from './indicator'
import type { AttendanceCount, AttendanceField } from '@/domain/meeting'
import type { PeriodField, PeriodRecord } from '@/domain/period'
import { figureOr } from '@/domain/figure'

/** An indicator that is a column of attendance.csv as it stands (人). */
export function statedAttendance(id: AttendanceField & AttendanceIndicatorId): AttendanceIndicator {
  return { id, unit: 'people', bases: [], compute: ({ figures }: AttendanceCount): Measure => ({ figure: figureOr(figures[id], 'notStated') }) }
}

/** An indicator that is a column of proposals.csv as it stands. */
export function statedProposals(id: PeriodField & ProposalIndicatorId, unit: ProposalIndicator['unit']): ProposalIndicator {
  return { id, unit, bases: [], compute: ({ figures }: PeriodRecord): Measure => ({ figure: figureOr(figures[id], 'notStated') }) }
}
