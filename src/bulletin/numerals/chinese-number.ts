const digits = '零一二三四五六七八九'
const smallUnits: readonly [number, string][] = [[1000, '千'], [100, '百'], [10, '十']]
const unitValues: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const formal: Record<string, string> = { 〇: '零', '○': '零', 两: '二', 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' }

/** The characters that a number in words can hold. */
export const chineseDigitClass = '〇○零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟'

/**
 * The value of a whole number in words (0 … 99,999,999), or null. It evaluates and then writes the value out again:
 * only a spelling that comes back is taken, so 一百五 (150 or 105?), 三五 (three to five) and 二三百 give null.
 */
export function parseChineseNumber(text: string): number | null {
  const plain = Array.from(text).map(char => formal[char] ?? char).join('').replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (plain.length > 24 || !/^[零一二三四五六七八九十百千万]+$/.test(plain)) return null
  if (!/[十百千万]/.test(plain)) return digitString(plain)
  const value = evaluate(plain)
  if (value === null || value > 99_999_999) return null
  const spelled = plain.replace(/^一十/, '十').replace(/([百千万])十/g, '$1一十').replace(/零十/g, '零一十')
  const canonical = spellChineseNumber(value)
  return spelled === canonical || spelled === canonical.replace(/^一十/, '十') ? value : null
}

/** 二〇二五, 七五二: digits one by one. Two of them without a zero (三五, 七八) mean a range and are refused. */
function digitString(plain: string): number | null {
  if (plain.length === 1) return digits.indexOf(plain)
  if (plain.startsWith('零') || plain.length > 8) return null
  if (plain.length === 2 && !plain.includes('零')) return null
  return Number(Array.from(plain).map(char => digits.indexOf(char)).join(''))
}

function evaluate(plain: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const char of plain) {
    const value = digits.indexOf(char)
    const unit = unitValues[char]
    if (value === 0) {
      if (digit !== null) return null
    } else if (value > 0) {
      if (digit !== null) return null
      digit = value
    } else if (unit !== undefined) {
      if (digit === null && unit !== 10) return null
      section += (digit ?? 1) * unit
      digit = null
    } else if (char === '万') {
      total += (section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
    } else {
      return null
    }
  }
  return total + section + (digit ?? 0)
}

/** 2151 → 二千一百五十一. Whole numbers from 0 to 99,999,999. */
export function spellChineseNumber(value: number): string {
  if (value === 0) return '零'
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  const head = high > 0 ? `${spellSection(high)}万` : ''
  if (low === 0) return head.replace(/^一十/, '十')
  const text = head + (high > 0 && low < 1000 ? '零' : '') + spellSection(low)
  return text.replace(/^一十/, '十')
}

function spellSection(value: number): string {
  let rest = value
  let text = ''
  let gap = false
  for (const [unit, name] of smallUnits) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit > 0) {
      text += (gap ? '零' : '') + digits.charAt(digit) + name
      gap = false
    } else if (text !== '') {
      gap = true
    }
  }
  return rest > 0 ? text + (gap ? '零' : '') + digits.charAt(rest) : text
}
