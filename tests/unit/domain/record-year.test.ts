import { describe, expect, it } from 'vitest'
import { meetingYear, periodYear, withinYears, yearOfDate } from '@/domain/record-year'
import { meetingOf, periodOf } from './records'

describe('the year of a record', () => {
  it('is that of the opening, else of the closing', () => {
    expect(yearOfDate('2025-01-07')).toBe(2025)
    expect(meetingYear(meetingOf(15, 4, '2025-01-07'))).toBe(2025)
    expect(meetingYear(meetingOf(15, 4, null, [], { closedOn: { kind: 'reported', value: '2024-12-28', claims: ['a'] } }))).toBe(2024)
    expect(meetingYear(meetingOf(15, 4, null))).toBeNull()
  })

  it('is the stated year of a period, whatever its cut-off', () => {
    expect(periodYear(periodOf({}, {}, { year: 2024, asOf: '2025-03-04' }))).toBe(2024)
    expect(periodYear(periodOf({}, {}, { year: null, asOf: '2025-03-04' }))).toBeNull()
  })

  it('is the year of the cut-off for a term whose years are not stated', () => {
    expect(periodYear(periodOf({}, {}, { kind: 'term', year: null, asOf: '2023-02-28' }))).toBe(2023)
    expect(periodYear(periodOf({}, {}, { kind: 'term', year: null }))).toBeNull()
  })
})

describe('bounds of years', () => {
  it('include both ends', () => {
    expect([2001, 2002, 2005, 2006].map(year => withinYears(year, 2002, 2005))).toEqual([false, true, true, false])
    expect(withinYears(1949, undefined, undefined)).toBe(true)
  })

  it('leave out an unknown year as soon as there is one', () => {
    expect(withinYears(null, undefined, undefined)).toBe(true)
    expect(withinYears(null, 2000, undefined)).toBe(false)
    expect(withinYears(null, undefined, 2000)).toBe(false)
  })
})
