import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '@/datapackage/calendar-date'

describe('reading a date', () => {
  it('takes a day of the calendar as it stands', () => {
    expect(readDate('2025-01-07')).toEqual({ kind: 'date', date: '2025-01-07' })
    expect(readDate('2024-02-29')).toEqual({ kind: 'date', date: '2024-02-29' })
  })

  for (const text of ['2025-02-30', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-01-00', '2025/2/30', '20250230']) {
    it(`knows that ${text} never was`, () => {
      expect(readDate(text)).toEqual({ kind: 'impossible' })
    })
  }

  for (const text of ['2025/1/7', '2025年1月7日', '2025年 1月 7日', '2025.1.7', '2025-1-7', '20250107', '２０２５年１月７日', '2025-01-07 08:30', '2025-01-07T00:00:00Z']) {
    it(`says what ${text} means`, () => {
      expect(readDate(text)).toEqual({ kind: 'other-form', meant: '2025-01-07' })
    })
  }

  for (const text of ['', '1/7/2025', '2025年1月', '2025', '1月7日', '二〇二五年一月七日', `2025-01-07 ${'x'.repeat(50)}`]) {
    it(`does not guess at ${text.slice(0, 20) || 'nothing'}`, () => {
      expect(readDate(text)).toEqual({ kind: 'none' })
    })
  }

  it('agrees with the calendar of the machine', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
      const time = Date.parse(`${text}T00:00:00Z`)
      const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
      expect(readDate(text).kind).toBe(real ? 'date' : 'impossible')
    }))
  })
})
