import type { MessageKey, MessageTable } from '@/locales/translate'
import { describe, expect, it } from 'vitest'
import { createTranslate } from '@/locales/translate'

const key = 'unit.people' as MessageKey
const table = (text: string): MessageTable => ({ [key]: text }) as MessageTable

describe('createTranslate', () => {
  it('fills placeholders by name', () => {
    expect(createTranslate('zh-Hans', table('{a} / {b} 人'))(key, { a: 307, b: 335 })).toBe('307 / 335 人')
  })

  it('leaves a placeholder without a parameter visible', () => {
    expect(createTranslate('zh-Hans', table('{a} 人'))(key)).toBe('{a} 人')
  })

  it('picks the plural form of the language', () => {
    const t = createTranslate('en', table('{n} {n|proposal|proposals}'))
    expect(t(key, { n: 1 })).toBe('1 proposal')
    expect(t(key, { n: 8 })).toBe('8 proposals')
  })

  it('does not fill placeholders that come from a parameter', () => {
    expect(createTranslate('zh-Hans', table('{a}'))(key, { a: '{b}', b: 'x' })).toBe('{b}')
  })
})
