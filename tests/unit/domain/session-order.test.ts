import { describe, expect, it } from 'vitest'
import { compareMeetings, comparePeriods, compareText } from '@/domain/session-order'
import { meetingOf, periodOf } from './records'

describe('the order of records', () => {
  it('is that of code units, the same on every machine', () => {
    expect(['锦州', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', '锦州'])
    expect(compareText('a', 'a')).toBe(0)
  })

  it('runs from the oldest meeting, by term, session, type', () => {
    const meetings = [meetingOf(14, 1, null), meetingOf(13, 5, null), meetingOf(13, 4, null, [], { type: 'standing', id: 's' }), meetingOf(13, 4, null)]
    expect(meetings.sort(compareMeetings).map(meeting => meeting.id)).toEqual(['990000-13-4-plenary', 's', '990000-13-5-plenary', '990000-14-1-plenary'])
  })

  it('puts what belongs to a whole term after its sessions, session before year', () => {
    const period = (id: string, term: number, session: number | null, kind: 'session' | 'year' | 'term', year: number | null = null): ReturnType<typeof periodOf> => periodOf({}, {}, { id, term, session, kind, year })
    const periods = [period('e', 4, 1, 'session'), period('d', 3, null, 'term'), period('c', 3, 5, 'year', 2022), period('b', 3, 5, 'session'), period('a2', 3, 4, 'year', 2021), period('a1', 3, 4, 'year', 2020), period('d2', 3, null, 'term')]
    expect(periods.sort(comparePeriods).map(one => one.id)).toEqual(['a1', 'a2', 'b', 'c', 'd', 'd2', 'e'])
  })
})
