import type { AttendanceRow, Quorum } from './views'
import type { CommitteeFile } from '@/dataset/files'
import type { MissingReason } from '@/domain/figure'
import type { AttendanceCount, MeetingRecord, Phase } from '@/domain/meeting'
import { countOf, figureOr } from '@/domain/figure'
import { openingRule, quorumCount } from '@/domain/quorum'
import { meetingYear } from '@/domain/record-year'
import { attendanceRate } from '@/indicators/attendance-rate'

/** The part of a committee's file that its attendance needs. */
export type AttendanceFile = Pick<CommitteeFile, 'committee' | 'meetings' | 'periods' | 'rules'>

/** One plenary in one phase. A meeting without that count gives missing figures: its source speaks of something else. */
export function attendanceRow(file: AttendanceFile, meeting: MeetingRecord, phase: Phase): AttendanceRow {
  const { id, term, session } = meeting
  const count = meeting.counts.find(one => one.phase === phase) ?? { phase, figures: {}, claims: [] }
  const date = (phase === 'closing' ? meeting.closedOn ?? meeting.openedOn : meeting.openedOn)?.value ?? null
  const year = meetingYear(meeting) ?? sessionYear(file, term, session)
  return {
    meeting: id,
    term,
    session,
    phase,
    date: (phase === 'opening' ? meeting.openedOn : phase === 'closing' ? meeting.closedOn : null)?.value ?? null,
    year,
    ...figuresOf(count, 'notStated'),
    quorum: quorumOf(file, count, date, year),
  }
}

/** A session that took place, because proposals were counted at it or since it, but whose meeting no document tells of. */
export function undocumentedRow(file: AttendanceFile, term: number, session: number, phase: Phase): AttendanceRow {
  const meeting = `${file.committee.code}-${term}-${session}-plenary`
  const none: AttendanceCount = { phase, figures: {}, claims: [] }
  return { meeting, term, session, phase, date: null, year: sessionYear(file, term, session), ...figuresOf(none, 'noDocument'), quorum: null }
}

function figuresOf(count: AttendanceCount, reason: MissingReason): Pick<AttendanceRow, 'present' | 'onLeave' | 'denominator' | 'base' | 'rate'> {
  const { expected, membership } = count.figures
  const present = figureOr(count.figures.present, reason)
  const onLeave = figureOr(count.figures.onLeave, reason)
  const denominator = figureOr(expected ?? membership, reason)
  const base = expected !== undefined ? 'expected' : membership !== undefined ? 'membership' : null
  const rate = attendanceRate.compute(count)
  if (reason === 'noDocument') return { present, onLeave, denominator, base, rate: { ...rate, figure: present, numerator: present, denominator } }
  return { present, onLeave, denominator, base, rate }
}

/** Only from 应出席: that is what the rule counts. On an unknown day of a known year the rule must hold all year. */
function quorumOf({ committee, rules }: AttendanceFile, { figures }: AttendanceCount, date: string | null, year: number | null): Quorum | null {
  const expected = countOf(figures.expected)
  if (expected === null) return null
  const first = date ?? (year === null ? null : `${year}-01-01`)
  const last = date ?? (year === null ? null : `${year}-12-31`)
  const found = openingRule(rules, committee, first, last)
  return found === null ? null : { count: quorumCount(found.rule.share, expected), ...found }
}

/** The year of the period counted at the session, else of the one counted since it. */
function sessionYear({ periods }: AttendanceFile, term: number, session: number): number | null {
  const own = periods.filter(period => period.term === term && period.session === session)
  const period = own.find(one => one.kind === 'session') ?? own.find(one => one.kind === 'year')
  return period?.year ?? null
}
