import { describe, expect, it } from 'vitest'
import { selectSession } from '@/selectors/select-session'
import { countOfMeeting, meetingOf, periodOf } from '../domain/records'
import { fileOf } from './committee-file'

const file = fileOf({
  meetings: [
    meetingOf(3, 4, '2025-01-07', [countOfMeeting({ present: 300 }, 'closing'), countOfMeeting({ present: 290 }, 'election')]),
    meetingOf(3, 4, '2025-03-07', [], { id: 'standing', type: 'standing' }),
    meetingOf(3, 3, '2024-01-07', [countOfMeeting({ present: 307 })]),
  ],
  periods: [
    periodOf({}, {}, { id: '2-term', term: 2, session: null, kind: 'term' }),
    periodOf({}, {}, { id: '3-1-year', session: 1, year: 2022 }),
    periodOf({}, {}, { id: '3-3-year', session: 3, year: 2024 }),
    periodOf({}, {}, { id: '3-4-session', session: 4, kind: 'session', year: 2025 }),
    periodOf({}, {}, { id: '3-4-year', session: 4, year: 2025 }),
    periodOf({}, {}, { id: '3-term', session: null, kind: 'term' }),
    periodOf({}, {}, { id: '3-x-year', session: null, year: 2026 }),
  ],
})
const ids = (periods: { id: string }[]): string[] => periods.map(period => period.id)

describe('a session', () => {
  it('shows what was counted at it, since it, and reported to it', () => {
    const periods = selectSession(file, 3, 4)!.periods
    expect([ids(periods.atSession), ids(periods.sinceSession), ids(periods.reported)]).toEqual([['3-4-session'], ['3-4-year'], ['3-3-year']])
  })

  it('hears of the term before when it is the first', () => {
    expect(ids(selectSession(file, 3, 1)!.periods.reported)).toEqual(['2-term'])
  })

  it('shows every phase that was counted, and the opening even when it was not', () => {
    const view = selectSession(file, 3, 4)!
    expect(view.meeting?.id).toBe('990000-3-4-plenary')
    expect(view.rows.map(row => [row.phase, row.present.kind])).toEqual([['opening', 'missing'], ['closing', 'reported'], ['election', 'reported']])
    expect(selectSession(file, 3, 3)?.rows.map(row => row.phase)).toEqual(['opening'])
  })

  it('is there when only proposals tell of it', () => {
    const view = selectSession(file, 3, 1)!
    expect([view.meeting, view.term, view.session, view.rows.map(row => row.present)]).toEqual([null, 3, 1, [{ kind: 'missing', reason: 'noDocument' }]])
  })

  it('is none when nothing tells of it but the report on the year before', () => {
    expect(selectSession(file, 3, 2)).toBeNull()
    expect(selectSession(file, 3, 5)).toBeNull()
    expect(selectSession(file, 9, 9)).toBeNull()
  })
})
