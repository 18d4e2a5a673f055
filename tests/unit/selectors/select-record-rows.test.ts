import { describe, expect, it } from 'vitest'
import { selectRecordRows } from '@/selectors/select-record-rows'
import { countOfMeeting, meetingOf, periodOf, reported } from '../domain/records'
import { fileOf } from './committee-file'

describe('the table of all records', () => {
  const rows = selectRecordRows(fileOf({
    meetings: [
      meetingOf(3, 1, '2023-01-05', [countOfMeeting({ present: 300 }), countOfMeeting({ present: 290 }, 'closing')]),
      meetingOf(3, 2, null, [countOfMeeting({})], { closedOn: { kind: 'reported', value: '2024-01-09', claims: ['a'] } }),
      meetingOf(3, 3, null, [countOfMeeting({ present: 1 })]),
      meetingOf(3, 4, '2026-01-09'),
    ],
    periods: [periodOf({ submitted: 205 }, {}, { asOf: '2024-12-31' }), periodOf({ submitted: 9 }, {}, { id: 'term', kind: 'term', session: null, year: null, interim: true })],
  }))

  it('has a row for each count and each period, newest first', () => {
    expect(rows.map(row => [row.id, row.year, row.date])).toEqual([
      ['term', null, null],
      ['990000-3-3-plenary-opening', null, null],
      ['990000-3-2-plenary-opening', 2024, '2024-01-09'],
      ['990000-3-2-year-2024', 2024, '2024-12-31'],
      ['990000-3-1-plenary-closing', 2023, '2023-01-05'],
      ['990000-3-1-plenary-opening', 2023, '2023-01-05'],
    ])
  })

  it('says what each row is', () => {
    expect(rows[3]).toEqual({
      id: '990000-3-2-year-2024',
      record: '990000-3-2-year-2024',
      of: { kind: 'year', label: '三届二次会议以来' },
      term: 3,
      session: 2,
      year: 2024,
      date: '2024-12-31',
      interim: false,
      ledger: { state: 'unstated', submitted: reported(205), filed: null, entries: [], difference: null },
      figures: { submitted: reported(205) },
      claims: ['a'],
      time: 3002,
    })
    expect(rows[4]).toMatchObject({ record: '990000-3-1-plenary', of: { type: 'plenary', phase: 'closing' } })
  })
})
