import type { FigureAddress } from './figure-address'
import type { CoverageField, CoverageState } from '@/dataset/coverage-files'
import type { CommitteeFile } from '@/dataset/files'
import type { Figure } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { coverageStates } from '@/dataset/coverage-files'
import { meetingYear } from '@/domain/record-year'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { figureAddress } from './figure-address'

/** What the records of one year say of one field. */
export interface KnownFigure {
  at: FigureAddress
  state: CoverageState
}
interface YearRecords {
  meetings: readonly MeetingRecord[]
  periods: readonly PeriodRecord[]
}

const order = Object.keys(coverageStates) as CoverageState[]

/** The records that 公布情况 looks at. Session and year periods count alike: either publishes. */
export function recordsOfYear({ meetings, periods }: Pick<CommitteeFile, 'meetings' | 'periods'>, year: number): YearRecords {
  return {
    meetings: meetings.filter(meeting => meeting.type === 'plenary' && meetingYear(meeting) === year),
    periods: periods.filter(period => period.kind !== 'term' && period.year === year),
  }
}

/** The best that is known of a field, the first of several alike; null without a record. */
export function bestKnown(field: CoverageField, records: YearRecords): KnownFigure | null {
  const found = field === 'expected' || field === 'present' ? ofMeetings(field, records) : ofPeriods(field, records)
  return found.reduce<KnownFigure | null>((best, one) => best === null || order.indexOf(one.state) < order.indexOf(best.state) ? one : best, null)
}

function ofMeetings(field: 'expected' | 'present', { meetings }: YearRecords): KnownFigure[] {
  return meetings.flatMap(({ id, counts }): KnownFigure[] => counts.length === 0
    ? [{ at: figureAddress(id, 'opening', field), state: 'notStated' }]
    : counts.map(count => ({ at: figureAddress(id, count.phase, field), state: stateOf(attendanceIndicators[field].compute(count).figure) })))
}

function ofPeriods(field: Exclude<CoverageField, 'expected' | 'present'>, { periods }: YearRecords): KnownFigure[] {
  return periods.map(period => ({ at: figureAddress(period.id, field), state: stateOf(proposalIndicators[field].compute(period).figure) }))
}

function stateOf(figure: Figure): CoverageState {
  if (figure.kind === 'missing') return figure.reason === 'noDocument' ? 'noDocument' : 'notStated'
  return figure.interim === true ? 'interim' : figure.kind
}
