import { describe, expect, it } from 'vitest'
import { fault } from '@/datapackage/fault'
import { packageMessages } from '@/datapackage/messages'

function placeholders(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), match => match[1] ?? '')
}

describe('the messages', () => {
  it('exist for every code and for no other', () => {
    expect(Object.keys(packageMessages).sort()).toEqual(Object.values(fault).sort())
  })

  it('have codes that are used once', () => {
    expect(new Set(Object.values(fault)).size).toBe(Object.values(fault).length)
  })

  for (const [code, { 'zh-Hans': zh, en }] of Object.entries(packageMessages)) {
    it(`${code} says the same in both languages`, () => {
      const chinese = Object.values(zh).join(' ')
      const english = Object.values(en).join(' ')
      expect(new Set(placeholders(chinese))).toEqual(new Set(placeholders(english)))
      expect(Object.values(zh).every(text => /[\u4e00-\u9fff]/.test(text))).toBe(true)
      expect(english).not.toMatch(/[\u4e00-\u9fff]/)
    })
  }
})
