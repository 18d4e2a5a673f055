import { readDate } from '@/datapackage/calendar-date'

/** What a cell under a date says. `date` is `YYYY-MM-DD`. */
export type DayReading =
  | { kind: 'date', date: string }
  /** Day and month may be the other way round, or the century is missing. */
  | { kind: 'ambiguous' }
  | { kind: 'no-year' }
  | { kind: 'impossible' }
  | { kind: 'none' }

/** Serials of 1949-10-01 to 2099-12-31: a day whose cell lost its format. */
const firstSerial = 18_172
const lastSerial = 73_050
const dayZero = Date.UTC(1899, 11, 30)

function dayOf(year: string | number, month: string, day: string): DayReading {
  const reading = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return reading.kind === 'date' ? reading : { kind: 'impossible' }
}

/**
 * Reads a day as offices write it: 2025-01-07, 2025年1月7日, 2025.1.7, 2025/1/7, 20250107, the serial 45664, and 1月7日
 * where `year` is known. What can be two days (01/02/2025, 25.1.7) is not guessed at.
 */
export function readDay(text: string, year: number | null): DayReading {
  if (text.length > 40) return { kind: 'none' }
  const compact = text.normalize('NFKC').replace(/\s*([-/.年月日])\s*/g, '$1').replace(/[号號]$/, '日').replace(/[(（](?:星期|周)[一二三四五六日天][)）]$/, '').trim()
  const reading = readDate(compact)
  if (reading.kind === 'date' || reading.kind === 'impossible') return reading
  if (reading.kind === 'other-form') return { kind: 'date', date: reading.meant }
  if (/^\d{5}(?:\.\d+)?$/.test(compact)) {
    const serial = Math.floor(Number(compact))
    if (serial < firstSerial || serial > lastSerial) return { kind: 'none' }
    return { kind: 'date', date: new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10) }
  }
  const [, month = '', day = ''] = /^(\d{1,2})月(\d{1,2})日?$/.exec(compact) ?? []
  if (month !== '') return year === null ? { kind: 'no-year' } : dayOf(year, month, day)
  const [, first = '', second = '', fullYear = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(compact) ?? []
  if (first !== '') {
    if (first === second || Number(first) > 12) return dayOf(fullYear, second, first)
    return Number(second) > 12 ? dayOf(fullYear, first, second) : { kind: 'ambiguous' }
  }
  return /^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(compact) ? { kind: 'ambiguous' } : { kind: 'none' }
}
