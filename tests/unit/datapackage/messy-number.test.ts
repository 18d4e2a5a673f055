import { describe, expect, it } from 'vitest'
import { readMessyNumber } from '@/datapackage/messy-number'

describe('an approximate number', () => {
  for (const text of [
    '300余', '约300', '300多', '近300', '300+', '2000 余', '300多名', '300余件', '大约３００', '三百多', '三百余名', '十几', '几百', '数百', '上百',
    '逾1,200', '超过500', '不足 20', '至少3', '300以上', '300件左右', '205件以上', '3万多', '~300', '～300', '≈300', '>300', '≥300',
    '300-400', '300~400', '300至400名', '三四百余', 'about 2000', 'More than 2100', 'nearly 300', 'c. 300', '480-odd', '300 or so',
  ]) {
    it(`is ${text}`, () => {
      expect(readMessyNumber(text)).toEqual({ kind: 'approximate' })
    })
  }
})

describe('a number that only needs cleaning', () => {
  for (const [text, reading] of Object.entries({
    '1,234': { kind: 'grouped', meant: '1234' },
    '１，２３４': { kind: 'grouped', meant: '1234' },
    '1,234,567.5': { kind: 'grouped', meant: '1234567.5' },
    '1,234件': { kind: 'grouped', meant: '1234' },
    '205件': { kind: 'messy', meant: '205' },
    '２０５': { kind: 'messy', meant: '205' },
    '共 205 件': { kind: 'messy', meant: '205' },
    '第3次': { kind: 'messy', meant: '3' },
    '92.2%': { kind: 'messy', meant: '92.2' },
    '92.2％': { kind: 'messy', meant: '92.2' },
    '2 0 5': { kind: 'messy', meant: '205' },
    '1e5': { kind: 'exponent' },
    '1.2E+07': { kind: 'exponent' },
  })) {
    it(`is ${text}`, () => {
      expect(readMessyNumber(text)).toEqual(reading)
    })
  }
})

describe('what gives no hint', () => {
  for (const text of ['', '三百', '1.2万', '12,34', '2025-01-07', 'abc', '205/197', `${'3'.repeat(60)}余`]) {
    it(`is ${text.slice(0, 20) || 'nothing'}`, () => {
      expect(readMessyNumber(text)).toEqual({ kind: 'none' })
    })
  }
})
