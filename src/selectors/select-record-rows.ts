import type { CommitteeFile } from '@/dataset/files'
import type { ClaimId, StatedFigure } from '@/domain/figure'
import type { Ledger } from '@/domain/ledger'
import type { AttendanceField, MeetingType, Phase } from '@/domain/meeting'
import type { PeriodField, PeriodKind } from '@/domain/period'
import { ledgerOf } from '@/domain/ledger-of'
import { meetingYear, periodYear } from '@/domain/record-year'
import { compareText } from '@/domain/session-order'

/** One line of the table of all records: one count of a meeting, or one period. */
export interface RecordRow {
  /** Unique in the table: the record id, with the phase for a meeting. */
  id: string
  /** Meeting or period id. */
  record: string
  of: { type: MeetingType, phase: Phase } | { kind: PeriodKind, label: string }
  term: number
  session: number | null
  year: number | null
  /** Opening of the meeting, or cut-off of the period; YYYY-MM-DD. */
  date: string | null
  interim: boolean
  /** The account of a period; null for a meeting. */
  ledger: Ledger | null
  figures: Partial<Record<AttendanceField | PeriodField, StatedFigure>>
  claims: ClaimId[]
  /** Sorted by this, rows run through time: within one committee term and session are enough. */
  time: number
}

/** Everything that is known of a committee, flat, newest first. */
export function selectRecordRows(file: Pick<CommitteeFile, 'meetings' | 'periods'>): RecordRow[] {
  const rows: RecordRow[] = []
  for (const meeting of file.meetings) {
    const { id: record, term, session, type } = meeting
    const year = meetingYear(meeting)
    const date = meeting.openedOn?.value ?? meeting.closedOn?.value ?? null
    for (const { phase, figures, claims } of meeting.counts) {
      const id = `${record}-${phase}`
      rows.push({ id, record, of: { type, phase }, term, session, year, date, interim: false, ledger: null, figures, claims, time: timeOf(term, session) })
    }
  }
  for (const period of file.periods) {
    const { id, term, session, kind, label, asOf: date, interim, figures, claims } = period
    const year = periodYear(period)
    rows.push({ id, record: id, of: { kind, label }, term, session, year, date, interim, ledger: ledgerOf(period), figures, claims, time: timeOf(term, session) })
  }
  return rows.sort((a, b) => b.time - a.time || (b.year ?? 0) - (a.year ?? 0) || compareText(a.id, b.id))
}

function timeOf(term: number, session: number | null): number {
  return term * 1000 + (session ?? 999)
}
