import type { ReportedFigure, StatedFigure } from '@/domain/figure'
import type { AttendanceCount, AttendanceField, MeetingRecord, Phase } from '@/domain/meeting'
import type { Part, PartBase, PartDimension, PeriodField, PeriodRecord } from '@/domain/period'

/** A figure that one invented claim reports. */
export function reported(value: number, claim = 'a'): ReportedFigure {
  return { kind: 'reported', value, claims: [claim] }
}

export function interim(value: number, claim = 'i'): ReportedFigure {
  return { ...reported(value, claim), interim: true }
}

export function about(value: number, claim = 'r'): StatedFigure {
  return { kind: 'approximate', value, bound: 'about', claims: [claim] }
}

function figuresOf<Field extends string>(values: Partial<Record<Field, number | StatedFigure>>): Partial<Record<Field, StatedFigure>> {
  const figures: Partial<Record<Field, StatedFigure>> = {}
  for (const field of Object.keys(values) as Field[]) {
    const value: number | StatedFigure | undefined = values[field]
    if (value !== undefined) figures[field] = typeof value === 'number' ? reported(value) : value
  }
  return figures
}

/** A period of 示例市 from plain numbers: `periodOf({ submitted: 205 }, { 'exit.withdrawn': 3 })`, ids as `990000-3-2-year-2024`. */
export function periodOf(values: Partial<Record<PeriodField, number | StatedFigure>>, parts: Record<string, number | StatedFigure> = {}, record: Partial<PeriodRecord> = {}): PeriodRecord {
  return {
    id: '990000-3-2-year-2024',
    committee: '990000',
    term: 3,
    session: 2,
    kind: 'year',
    year: 2024,
    label: '三届二次会议以来',
    asOf: null,
    interim: false,
    figures: figuresOf(values),
    parts: Object.entries(parts).map(([name, count]) => partOf(name, typeof count === 'number' ? reported(count) : count)),
    claims: ['a'],
    ...record,
  }
}

/** `exit.withdrawn` (of submitted), `topic.economy:filed` */
function partOf(name: string, figure: StatedFigure): Part {
  const [path = '', base = 'submitted'] = name.split(':')
  const [dimension = '', category = ''] = path.split('.')
  return { dimension: dimension as PartDimension, category, base: base as PartBase, figure }
}

export function countOfMeeting(values: Partial<Record<AttendanceField, number | StatedFigure>>, phase: Phase = 'opening'): AttendanceCount {
  return { phase, figures: figuresOf(values), claims: ['a'] }
}

export function meetingOf(term: number, session: number, openedOn: string | null, counts: AttendanceCount[] = [], record: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    id: `990000-${term}-${session}-plenary`,
    committee: '990000',
    term,
    session,
    type: 'plenary',
    openedOn: openedOn === null ? null : { kind: 'reported', value: openedOn, claims: ['a'] },
    closedOn: null,
    datesPlanned: false,
    counts,
    roles: [],
    items: [],
    ...record,
  }
}
