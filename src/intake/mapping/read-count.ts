import type { Bound } from '@/domain/figure'

/** What a cell under a number says: a plain number as text, a round one with its bound, or neither. */
export type CountReading =
  | { kind: 'exact', text: string, percent: boolean }
  | { kind: 'approximate', text: string, bound: Bound }
  | { kind: 'none' }

const before: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:不少于|不低于|至少|超过|超|逾|突破|多于|大于|≥|>=|>)/, 'over'],
  [/^(?:不足|不到|低于|少于|将近|接近|近|≤|<=|<)/, 'under'],
  [/^(?:大约|大概|约|≈|~)/, 'about'],
]
const after: readonly (readonly [RegExp, Bound])[] = [
  [/(?:以上|之多|\+)$/, 'over'],
  [/(?:以下|以内)$/, 'under'],
  [/(?:左右|上下)$/, 'about'],
]
const unit = '(?:件|人|名|位|个|份|次|届|%)?'
const number = new RegExp(`^(?:第|共计?|计)?([+-]?\\d+(?:\\.\\d+)?)(余|多|来|几)?${unit}$`)

/**
 * Reads a number as offices write it: full-width digits, thousands in groups, a unit behind it, 99.5%; 300余, 约300,
 * 不足300 are round and never become a count. A number in words, a range and a unit that multiplies (1.2万) are not read.
 */
export function readCount(text: string): CountReading {
  if (text.length > 40) return { kind: 'none' }
  let rest = text.normalize('NFKC').replace(/\s+/g, '').replace(/^'/, '')
  const percent = rest.endsWith('%')
  const lead = before.find(([pattern]) => pattern.test(rest))
  if (lead !== undefined) rest = rest.replace(lead[0], '')
  const tail = after.find(([pattern]) => pattern.test(rest))
  if (tail !== undefined) rest = rest.replace(tail[0], '')
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\D|$)/.test(rest)) rest = rest.replaceAll(',', '')
  const found = number.exec(rest)
  if (found === null) return { kind: 'none' }
  const plain = (found[1] ?? '').replace(/^\+/, '').replace(/\.0+$/, '')
  const bound = lead?.[1] ?? tail?.[1] ?? (found[2] === undefined ? null : found[2] === '来' ? 'about' : 'over')
  return bound === null ? { kind: 'exact', text: plain, percent } : { kind: 'approximate', text: plain, bound }
}

const ordinals = '〇一二三四五六七八九'

/** 十五 → 15, 二十 → 20; digits as they are. Null beyond 99. */
function readOrdinal(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (parts === null || text === '') return null
  const [tens, ten, ones] = [ordinals.indexOf(parts[1] ?? '〇'), parts[2] !== undefined, ordinals.indexOf(parts[3] ?? '〇')]
  if (!ten) return text.length === 1 ? tens : null
  return Math.max(1, tens) * 10 + ones
}

/** 十五届四次会议 → 15 and 4; each may stand alone (第十五届, 四次会议, 15). */
export function readTermAndSession(text: string): { term: number | null, session: number | null } | null {
  const compact = text.normalize('NFKC').replace(/\s+/g, '')
  const both = /^第?([一二三四五六七八九十\d]+)届(?:委员会)?(?:第?([一二三四五六七八九十\d]+)次(?:全体)?(?:会议)?)?$/.exec(compact)
  if (both !== null) return { term: readOrdinal(both[1] ?? ''), session: both[2] === undefined ? null : readOrdinal(both[2]) }
  const alone = /^第?([一二三四五六七八九十]+|\d+)次?(?:全体)?(?:会议)?$/.exec(compact)
  const value = alone === null ? null : readOrdinal(alone[1] ?? '')
  return value === null ? null : { term: value, session: value }
}
