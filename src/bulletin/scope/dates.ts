import { parseChineseNumber } from '../numerals/chinese-number'

/** A day as written; `year` is null for 1月7日. */
export interface DayMention {
  start: number
  end: number
  year: number | null
  month: number
  day: number
  /** 20 in 截至3月5日20时 */
  hour: number | null
}

const digits = '〇○零一二三四五六七八九'
const spelledDay = '[一二三四五六七八九十]{1,3}'
const full = new RegExp(`(?:(\\d{4}|[${digits}]{4})年)?(\\d{1,2}|${spelledDay})月(\\d{1,2}|${spelledDay})(?:(?:—|-|－|～|~|至|到){1,2}\\d{1,2})?日(?:(?:上午|下午|晚|晚上|中午)?(\\d{1,2})(?:[时点]|：\\d{2}))?|(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)|(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?![\\d.])`, 'g')

/** Days named in `text`; offsets are moved by `shift`. */
export function findDays(text: string, shift = 0): DayMention[] {
  const found: DayMention[] = []
  full.lastIndex = 0
  for (let hit = full.exec(text); hit !== null; hit = full.exec(text)) {
    const [year, month, day] = [number(hit[1] ?? hit[5] ?? hit[10]), number(hit[2] ?? hit[6] ?? hit[9]), number(hit[3] ?? hit[7] ?? hit[8])]
    if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) continue
    if (year !== null && (year < 1949 || year > 2100)) continue
    found.push({ start: hit.index + shift, end: hit.index + hit[0].length + shift, year, month, day, hour: number(hit[4]) })
  }
  return found
}

function number(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text)
}

/** YYYY-MM-DD */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of a month that a paper of `paper` (YYYY-MM-DD) speaks of: the last one that is not much later than it. */
export function dayNear(paper: string, month: number, day: number): string {
  const year = Number(paper.slice(0, 4))
  const sameYear = isoDate(year, month, day)
  // A paper of early January speaks of last December; a plan may look a few weeks ahead.
  return month >= 10 && Number(paper.slice(5, 7)) <= 4 && sameYear > paper ? isoDate(year - 1, month, day) : sameYear
}
