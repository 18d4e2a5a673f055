import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChineseNumber, spellChineseNumber } from '@/bulletin/numerals/chinese-number'

/** A second way of writing numbers in words, made apart from the one under test (nzh is not installed). */
function oracle(value: number): string {
  if (value === 0) return '零'
  const names = ['', '十', '百', '千', '万', '十', '百', '千']
  const figures = String(value)
  let text = ''
  for (let i = 0; i < figures.length; i++) {
    const place = figures.length - 1 - i
    const digit = Number(figures.charAt(i))
    if (digit > 0) text += '零一二三四五六七八九'.charAt(digit) + (place === 4 ? '' : names[place] ?? '')
    else if (!text.endsWith('零')) text += '零'
    if (place === 4) text = `${text.replace(/零$/, '')}万`
  }
  return text.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

describe('numbers in words', () => {
  it.each([
    ['两千一百五十一', 2151], ['二〇二五', 2025], ['二零二五', 2025], ['七百五十二', 752], ['一千七百三十一', 1731], ['一千○四十九', 1049],
    ['廿三', 23], ['卅', 30], ['十五', 15], ['一百十五', 115], ['四千九百九十九', 4999], ['三千三百八十四', 3384], ['一万二千三百', 12300], ['零', 0], ['两', 2],
    ['贰佰零伍', 205], ['七五二', 752],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })

  it.each(['一百五', '三五', '七八', '二三百', '百', '千', '一千零五百', '一千五十', '十百', '', '万', '零零', '一亿', '十十'])('%s is refused, not guessed', (text) => {
    expect(parseChineseNumber(text)).toBeNull()
  })

  it('reads back every number from 0 to 99,999,999 as the oracle writes it', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), value => parseChineseNumber(oracle(value)) === value), { numRuns: 3000 })
    for (let value = 0; value <= 20_000; value++) expect(parseChineseNumber(oracle(value))).toBe(value)
  })

  it('writes as the oracle does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), value => spellChineseNumber(value) === oracle(value)))
  })

  it('never gives a number in silence for a spelling that does not stand for it', { timeout: 30_000 }, () => {
    const characters = fc.constantFrom(...Array.from('零〇一二三五九十百千万两廿'))
    fc.assert(fc.property(fc.array(characters, { minLength: 1, maxLength: 8 }), (list) => {
      const text = list.join('')
      const value = parseChineseNumber(text)
      if (value === null) return
      const plain = text.replaceAll('〇', '零').replaceAll('两', '二').replaceAll('廿', '二十')
      const spelled = /[十百千万]/.test(plain) ? plain.replace(/([百千万零])十/g, '$1一十').replace(/^一十/, '十') : null
      if (spelled === null) expect(Array.from(plain).map(char => '零一二三四五六七八九'.indexOf(char)).join('')).toBe(String(value))
      else expect(spelled).toBe(oracle(value))
    }), { numRuns: 1500 })
  })
})
