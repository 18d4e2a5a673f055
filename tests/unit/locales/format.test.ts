import { describe, expect, it } from 'vitest'
import { formatChineseOrdinal, formatCount, formatDate, formatSession, formatSessionShort, formatShare } from '@/locales/format'

describe('formatChineseOrdinal', () => {
  it.each([[1, '一'], [10, '十'], [11, '十一'], [15, '十五'], [20, '二十'], [21, '二十一'], [99, '九十九']])('writes %i as %s', (n, text) => {
    expect(formatChineseOrdinal(n)).toBe(text)
  })
})

describe('formatCount', () => {
  it('groups from 10,000 on in Chinese and from 1,000 on in English', () => {
    expect(formatCount(5865, 'zh-Hans')).toBe('5865')
    expect(formatCount(28930, 'zh-Hans')).toBe('28,930')
    expect(formatCount(5865, 'en')).toBe('5,865')
  })

  it('writes a real zero', () => {
    expect(formatCount(0, 'zh-Hans')).toBe('0')
  })
})

describe('formatShare', () => {
  it.each([[307 / 335, '91.6%'], [1, '100%'], [0, '0%'], [0.9996, '99.9%'], [0.0004, '<0.1%'], [0.9995, '99.9%'], [1.043, '104.3%']])('writes %d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })
})

describe('dates and sessions', () => {
  it('writes dates without a time zone', () => {
    expect(formatDate('2025-01-07', 'zh-Hans')).toBe('2025年1月7日')
    expect(formatDate('2025-01-07', 'en')).toBe('7 January 2025')
    expect(formatDate('unknown', 'zh-Hans')).toBe('unknown')
  })

  it('names sessions in full and short', () => {
    expect(formatSession(15, 4, 'zh-Hans')).toBe('十五届四次会议')
    expect(formatSession(15, 4, 'en')).toBe('15th Committee, session 4')
    expect(formatSession(1, 1, 'en')).toBe('1st Committee, session 1')
    expect(formatSessionShort(15, 4, 'zh-Hans')).toBe('15届4次')
    expect(formatSessionShort(15, 4, 'en')).toBe('15-4')
  })
})
