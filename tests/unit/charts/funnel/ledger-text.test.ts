import { describe, expect, it } from 'vitest'
import { ledgerText } from '@/charts/funnel/ledger-text'
import { about, closedFunnel, english, funnel, mergedFunnel, reported, zh } from '../views'

const open = funnel([['submitted', reported(629)], ['filed', reported(621)]]).ledger

describe('the account in one line', () => {
  it('closes', () => {
    expect(ledgerText(closedFunnel().ledger, zh)).toBe('账目相符：600 = 立案 500 + 合并 60 + 转为意见或来信 40 ✓')
    expect(ledgerText(closedFunnel().ledger, english)).toBe('The account closes: 600 = filed 500 + merged 60 + passed on as opinion or letter 40 ✓')
  })
  it('names what is not explained', () => {
    expect(ledgerText(mergedFunnel().ledger, zh)).toBe('205 = 立案 189 + 合并 8 + 未说明 8')
  })
  it('says how many are too many', () => {
    const { ledger } = funnel([['submitted', reported(100)], ['filed', reported(90)]], [['withdrawn', reported(15), 'submitted']])
    expect(ledgerText({ ...ledger, state: 'exceeds', difference: 5 }, zh)).toBe('多出 5 件：立案 90 + 撤案 15 > 100')
  })
  it('says that the exits are not published', () => {
    expect(ledgerText({ ...open, difference: 8 }, zh)).toBe('629 − 621 = 8 件，去向未公布')
    expect(ledgerText({ ...open, difference: 8 }, english)).toBe('629 − 621 = 8, not published where they went')
  })
  it('is silent where a side is missing or approximate', () => {
    expect(ledgerText(open, zh)).toBe('')
    expect(ledgerText({ ...open, submitted: null }, zh)).toBe('')
    expect(ledgerText({ ...open, filed: about(600) }, zh)).toBe('')
  })
})
