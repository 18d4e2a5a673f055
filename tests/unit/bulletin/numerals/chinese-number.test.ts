import fc from 'fast-check'
import nzhCn from 'nzh/cn'
import { describe, expect, it } from 'vitest'
import { parseChineseNumber, spellChineseNumber } from '@/bulletin/numerals/chinese-number'

/** A second way of writing numbers in words, made apart from the one under test; `strict` writes 一十 for 10. */
const oracle = (value: number, strict = false): string => nzhCn.encodeS(value, { tenMin: !strict })

/** Every place where the way of writing changes: around powers of ten, with zeros inside, at both ends. */
const boundaries = [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 99_999_999, 1001, 1010, 1100, 10_001, 10_010, 10_100, 11_000, 100_001, 100_010, 101_010, 110_000, 1_000_100, 10_000_001, 10_010_000, 20_300_405, 90_909_090]
  .flatMap(value => [value - 1, value, value + 1, 2 * value, 9 * value]).filter(value => value >= 0 && value <= 99_999_999)

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

  it('reads back every number from 0 to 99,999,999 as nzh writes it', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), value => parseChineseNumber(oracle(value)) === value), { numRuns: 5000 })
    const wrong = [...boundaries, ...Array.from({ length: 20_001 }, (_, value) => value)].filter(value => parseChineseNumber(oracle(value)) !== value || parseChineseNumber(oracle(value, true)) !== value)
    expect(wrong).toEqual([])
  })

  it('writes as nzh does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), value => spellChineseNumber(value) === oracle(value)), { numRuns: 2000 })
    expect(boundaries.filter(value => spellChineseNumber(value) !== oracle(value))).toEqual([])
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
