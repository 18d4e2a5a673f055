/** What a cell in a date column turned out to be. `meant` is a date of the calendar, `YYYY-MM-DD`. */
type DateReading =
  | { kind: 'date', date: string }
  | { kind: 'other-form', meant: string }
  | { kind: 'impossible' }
  | { kind: 'none' }

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/
const otherForm = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/
const longestDate = 40

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function onCalendar(parts: RegExpExecArray): boolean {
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Reads `YYYY-MM-DD`; other usual ways to write a day (2025/1/7, 2025年1月7日, 20250107, with a time behind)
 * are recognised only to say what was meant. No time zone is involved.
 */
export function readDate(value: string): DateReading {
  const iso = isoDate.exec(value)
  if (iso !== null) return onCalendar(iso) ? { kind: 'date', date: value } : { kind: 'impossible' }
  if (value.length > longestDate) return { kind: 'none' }
  const compact = value.normalize('NFKC').replace(/\s*([-/.年月日])\s*/g, '$1').trim()
  const parts = otherForm.exec(compact) ?? digitsOnly.exec(compact)
  if (parts === null) return { kind: 'none' }
  if (!onCalendar(parts)) return { kind: 'impossible' }
  const [year = '', month = '', day = ''] = parts.slice(1)
  return { kind: 'other-form', meant: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}
