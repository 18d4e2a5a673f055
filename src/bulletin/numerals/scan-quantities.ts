import type { Precision, Quantity, Unit } from './quantity'
import { chineseDigitClass, parseChineseNumber } from './chinese-number'

const percentWords = new RegExp(`百分之([${chineseDigitClass}]+)(?:点([〇○零一二三四五六七八九]+))?`, 'y')
const arabic = /\d+(?:\.\d+)?/y
const words = new RegExp(`[${chineseDigitClass}]+`, 'y')
const starts = new RegExp(`\\d|[${chineseDigitClass}]|百分之`, 'g')
/** Measure words that make another thing of the number come first: 件次, 人次, 名次, 位数, 百分点. */
const notUnits = /(?:多|余|来|几)?(?:件[次套大]|人[次均员民大士]|名[次单为义优]|位[于数置次]|个?百分点|个百分点|分之|‰)/y
const unitPattern = /(多|余|来|几)?(件|人|名|位|%)/y
const after = /以上|以下|以内|左右|上下|之多/y
const scale = /[万千百亿]/y
const before: readonly [RegExp, Precision][] = [
  [/(?:不足|不到|低于|少于|将近|接近|近)$/, 'under'],
  [/(?:不少于|不低于|至少|超过|超出|超|逾|突破|高于|多于|大于)$/, 'over'],
  [/(?:大约|约有|约为|约占|约|大概)$/, 'about'],
]
const suffixes: Record<string, Precision> = { 多: 'over', 余: 'over', 来: 'about', 几: 'over', 以上: 'over', 之多: 'exact', 以下: 'under', 以内: 'under', 左右: 'about', 上下: 'about' }
const units: Record<string, Unit> = { 件: 'item', 人: 'person', 名: 'person', 位: 'person', '%': 'percent' }
/** A damaged or another kind of number: part of a word, a censored digit, an ordinal, a range. */
const spoiltBefore = /[A-Za-z*.×\-—~～第每]$|\d[至到]$/
const spoiltAfter = /^[A-Za-z*×～~]|^[.]\d|^[-—]+\d|^[至到]\d/

/**
 * Every number with 件, 人, 名, 位 or %, and every bare whole number of digits, in reading order. What cannot be read for
 * certain (第十五, 数百, 三五, 2*5, 百分点, 人次) is left out. One pass, linear in the text.
 */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  starts.lastIndex = 0
  for (let hit = starts.exec(text); hit !== null; hit = starts.exec(text)) {
    const quantity = readAt(text, hit.index)
    if (quantity.kind === 'found') found.push(quantity.quantity)
    starts.lastIndex = Math.max(quantity.end, hit.index + 1)
  }
  return found
}

type Reading = { kind: 'found', quantity: Quantity, end: number } | { kind: 'refused', end: number }

function readAt(text: string, start: number): Reading {
  const number = readNumber(text, start)
  if (number.value === null) return { kind: 'refused', end: number.end }
  const lead = text.slice(Math.max(0, start - 5), start)
  if (spoiltBefore.test(lead) || (/[数几]$/.test(lead) && /^[十百千万]/.test(text.slice(start))) || spoiltAfter.test(text.slice(number.end, number.end + 3))) return { kind: 'refused', end: number.end }
  const bound = before.find(([pattern]) => pattern.test(lead))
  const contextEnd = bound === undefined ? start : start - (bound[0].exec(lead)?.[0].length ?? 0)
  const share = !number.percent && text.charAt(number.end) === '份' && /(?:提案|立案|并案)[^，。；、]{0,6}$/.test(text.slice(Math.max(0, start - 12), start))
  const unit = share ? { unit: 'item' as const, precision: 'exact' as const, end: number.end + 1 } : number.percent ? { unit: 'percent' as const, precision: 'exact' as const, end: number.end } : readUnit(text, number.end)
  if (unit === null) return { kind: 'refused', end: number.end }
  if (unit.unit === 'none' && (!number.digits || bound !== undefined || number.rounded)) return { kind: 'refused', end: number.end }
  if (unit.unit !== 'percent' && !Number.isInteger(number.value)) return { kind: 'refused', end: number.end }
  const tail = match(after, text, unit.end)
  const precision = (tail === null ? undefined : suffixes[tail]) ?? (unit.precision === 'exact' ? undefined : unit.precision) ?? bound?.[1] ?? (number.rounded ? 'about' : 'exact')
  const end = unit.end + (tail?.length ?? 0)
  return { kind: 'found', end, quantity: { value: number.value, unit: unit.unit, precision, start, numberEnd: number.end, end, contextEnd } }
}

interface NumberRead { value: number | null, end: number, percent: boolean, digits: boolean, rounded: boolean }

function readNumber(text: string, start: number): NumberRead {
  percentWords.lastIndex = start
  const share = percentWords.exec(text)
  if (share !== null) {
    const whole = share[1] === '百' ? 100 : parseChineseNumber(share[1] ?? '')
    const value = whole === null ? null : Number(`${whole}.${Array.from(share[2] ?? '0').map(char => parseChineseNumber(char) ?? 0).join('')}`)
    return { value, end: percentWords.lastIndex, percent: true, digits: false, rounded: false }
  }
  const run = match(arabic, text, start)
  if (run === null) {
    const spelled = match(words, text, start) ?? text.charAt(start)
    return { value: parseChineseNumber(spelled), end: start + spelled.length, percent: false, digits: false, rounded: false }
  }
  const end = start + run.length
  const factor = match(scale, text, end)
  if (factor === null) return { value: run.length > 9 ? null : Number(run), end, percent: false, digits: true, rounded: false }
  // 1.2万 is a round number; 2千1百 mixes two ways of writing and is not read.
  const mixed = match(words, text, end) ?? ''
  const value = factor === '万' && mixed === '万' && !/^\d/.test(text.slice(end + 1, end + 2)) ? Math.round(Number(run) * 10_000) : null
  return { value, end: end + mixed.length, percent: false, digits: true, rounded: true }
}

function readUnit(text: string, at: number): { unit: Unit, precision: Precision, end: number } | null {
  if (match(notUnits, text, at) !== null) return null
  unitPattern.lastIndex = at
  const unit = unitPattern.exec(text)
  if (unit === null) return /^[，。、；（）\s]?$/.test(text.charAt(at)) ? { unit: 'none', precision: 'exact', end: at } : null
  return { unit: units[unit[2] ?? ''] ?? 'none', precision: unit[1] === undefined ? 'exact' : suffixes[unit[1]] ?? 'about', end: unitPattern.lastIndex }
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
