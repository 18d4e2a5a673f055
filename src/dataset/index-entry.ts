import type { CommitteeRecords, Dataset } from './build-dataset'
import type { IndexEntry } from './files'
import type { Committee } from '@/domain/committee'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { countOf } from '@/domain/figure'
import { ledgerBalance, ledgerOf } from '@/domain/ledger-of'
import { compareNewest } from '@/domain/newest-period'
import { meetingYear } from '@/domain/record-year'

const noRecords: CommitteeRecords = { meetings: [], periods: [] }

/** A committee as the index lists it, with its newest attendance and filing. */
export function toIndexEntry(committee: Committee, { records, formerNames }: Pick<Dataset, 'records' | 'formerNames'>): IndexEntry {
  const { meetings, periods } = records.get(committee.code) ?? noRecords
  const names = formerNames.get(committee.code)
  return {
    ...committee,
    meetings: meetings.length,
    periods: periods.length,
    attendance: newestAttendance(meetings),
    filing: newestFiling(periods),
    ...names === undefined ? {} : { formerNames: names.map(({ name }) => name) },
  }
}

/** Of the newest plenary with a present figure: its opening, else the count that comes first in the meeting. */
function newestAttendance(meetings: readonly MeetingRecord[]): IndexEntry['attendance'] {
  for (const meeting of [...meetings].reverse()) {
    if (meeting.type !== 'plenary') continue
    const count = meeting.counts.find(one => countOf(one.figures.present) !== null)
    const present = countOf(count?.figures.present)
    if (count === undefined || present === null) continue
    const expected = countOf(count.figures.expected)
    const membership = countOf(count.figures.membership)
    return {
      meeting: meeting.id,
      term: meeting.term,
      session: meeting.session,
      year: meetingYear(meeting),
      present,
      denominator: expected ?? membership,
      base: expected !== null ? 'expected' : membership !== null ? 'membership' : null,
    }
  }
  return null
}

function newestFiling(periods: readonly PeriodRecord[]): IndexEntry['filing'] {
  for (const period of [...periods].sort(compareNewest)) {
    const filed = countOf(period.figures.filed)
    const submitted = countOf(period.figures.submitted)
    if (period.interim || filed === null || submitted === null) continue
    const { id, kind, year, label } = period
    return { period: id, kind, year, label, filed, submitted, ledger: ledgerBalance(ledgerOf(period)) }
  }
  return null
}
