import type { Locale } from './translate'

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1–99 in Chinese characters as ordinals are written: 15 → 十五, 20 → 二十. */
export function formatChineseOrdinal(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return (tens > 1 ? digits[tens] ?? '' : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? digits[ones] ?? '' : '')
}

/** A count: in Chinese grouped from 10,000 on (5865, 28,930), in English from 1,000 on. */
export function formatCount(n: number, locale: Locale): string {
  return locale === 'en' || Math.abs(n) >= 10000 ? n.toLocaleString('en-US') : String(n)
}

/** A share 0–1 as a percentage with one decimal: 0.9164 → 91.6%. Never rounds to 100% or 0% what is neither. */
export function formatShare(share: number): string {
  const rounded = (share * 100).toFixed(1)
  if (rounded === '100.0' && share < 1) return '99.9%'
  if (rounded === '0.0' && share > 0) return '<0.1%'
  return rounded === '100.0' ? '100%' : rounded === '0.0' ? '0%' : `${rounded}%`
}

/** YYYY-MM-DD → 2025年1月7日 / 7 January 2025. Works on the text: no time zone is involved. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return date
  return locale === 'en' ? `${day} ${englishMonths[month - 1]} ${year}` : `${year}年${month}月${day}日`
}
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 十五届四次会议 / Session 4 of the 15th Committee. */
export function formatSession(term: number, session: number, locale: Locale): string {
  return locale === 'en'
    ? `${englishOrdinal(term)} Committee, session ${session}`
    : `${formatChineseOrdinal(term)}届${formatChineseOrdinal(session)}次会议`
}

/** The short form for axes: 15届4次 / 15-4. */
export function formatSessionShort(term: number, session: number, locale: Locale): string {
  return locale === 'en' ? `${term}-${session}` : `${term}届${session}次`
}

function englishOrdinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}
