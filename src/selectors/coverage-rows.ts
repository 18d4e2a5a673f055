import type { CommitteeRecords } from '@/dataset/build-dataset'
import type { CoverageField, CoverageGroup, CoverageRow, CoverageState } from '@/dataset/coverage-files'
import type { Committee } from '@/domain/committee'
import type { Figure } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { coverageFields, coverageStates } from '@/dataset/coverage-files'
import { meetingYear } from '@/domain/record-year'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'

const order = Object.keys(coverageStates) as CoverageState[]
const none = { kind: 'missing', reason: 'noDocument' } as const

/** How each field of each year is known of one committee. Session and year periods count alike: either publishes. */
export function toCoverageRow({ code, name, level }: Committee, records: CommitteeRecords, years: readonly number[]): CoverageRow {
  const found = years.map(year => ({
    meetings: records.meetings.filter(meeting => meeting.type === 'plenary' && meetingYear(meeting) === year),
    periods: records.periods.filter(period => period.kind !== 'term' && period.year === year),
  }))
  return {
    code,
    name,
    level,
    states: found.map(of => coverageFields.map(field => coverageStates[stateOf(field, of.meetings, of.periods)]).join('')).join(''),
    sessions: found.map(({ meetings, periods }) => sessionOf([...meetings, ...periods])).join(','),
  }
}

/** The best that is known of a field. */
function stateOf(field: CoverageField, meetings: readonly MeetingRecord[], periods: readonly PeriodRecord[]): CoverageState {
  const figures = field === 'expected' || field === 'present'
    ? meetings.flatMap(({ counts }) => counts.length === 0 ? [undefined] : counts).map((count): Figure => count === undefined ? { kind: 'missing', reason: 'notStated' } : attendanceIndicators[field].compute(count).figure)
    : periods.map(period => proposalIndicators[field].compute(period).figure)
  const states = (figures.length === 0 ? [none] : figures).map(figureState)
  return order.find(state => states.includes(state)) ?? 'noDocument'
}

function figureState(figure: Figure): CoverageState {
  if (figure.kind === 'missing') return figure.reason === 'noDocument' ? 'noDocument' : 'notStated'
  return figure.interim === true ? 'interim' : figure.kind
}

function sessionOf(records: readonly { term: number, session: number | null }[]): string {
  const newest = [...records].reverse().find(({ session }) => session !== null)
  return newest === undefined ? '' : `${newest.term}-${newest.session}`
}

/** True for the states in which there is a number to read. */
export function isPublished(state: CoverageState): boolean {
  return state !== 'notStated' && state !== 'noDocument'
}

const byLetter = new Map(order.map(state => [coverageStates[state] as string, state]))

/** The state of one field (index in `coverageFields`) and year (index in the file's years). */
export function stateAt({ states }: Pick<CoverageRow, 'states'>, year: number, field: number): CoverageState {
  return byLetter.get(states.charAt(year * coverageFields.length + field)) ?? 'noDocument'
}

/** Sums of rows by province and level, in the order of their codes. */
export function groupCoverage(rows: readonly CoverageRow[], years: number): CoverageGroup[] {
  const groups = new Map<string, CoverageGroup>()
  for (const row of [...rows].sort((a, b) => a.code < b.code ? -1 : 1)) {
    const province = row.code.slice(0, 2)
    const key = `${province} ${row.level}`
    const group = groups.get(key) ?? { province, level: row.level, committees: 0, published: new Array<number>(years * coverageFields.length).fill(0) }
    groups.set(key, group)
    group.committees++
    group.published = group.published.map((count, index) => count + Number(isPublished(byLetter.get(row.states.charAt(index)) ?? 'noDocument')))
  }
  return [...groups.values()]
}
