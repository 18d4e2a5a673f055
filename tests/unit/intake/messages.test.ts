import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { intakeFault } from '@/intake/intake-fault'
import { intakeMessages } from '@/intake/messages'

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)])
}

const code = [...sources('src/intake'), ...sources('src/desk-worker')].filter(path => !path.includes('messages')).map(path => readFileSync(path, 'utf8')).join('\n')
const used = new Set(Array.from(code.matchAll(/'(IN\d{3})'/g), match => match[1]))

describe('the messages of the intake', () => {
  it('have every code that is used, and no other', () => {
    expect(Object.keys(intakeMessages).sort()).toEqual([...used].sort())
  })

  it('stand in docs/intake.md, each with its test', () => {
    const listed = new Set(Array.from(readFileSync('docs/intake.md', 'utf8').matchAll(/IN\d{3}/g), match => match[0]))
    expect([...listed].sort()).toEqual(Object.keys(intakeMessages).sort())
  })

  it('name the same things in both languages', () => {
    const names = (texts: object): string[] => [...new Set(Array.from(JSON.stringify(texts).matchAll(/\{(\w+)\}/g), match => match[1] ?? ''))].sort()
    for (const [key, message] of Object.entries(intakeMessages)) expect({ key, names: names(message['zh-Hans']) }).toEqual({ key, names: names(message.en) })
  })

  it('say what, why and how to mend in whole sentences', () => {
    for (const [key, { 'zh-Hans': zh, en }] of Object.entries(intakeMessages)) {
      for (const text of [zh.why, zh.fix]) expect(`${key} ${text}`).toMatch(/[。}]$/)
      for (const text of [en.why, en.fix]) expect(`${key} ${text}`).toMatch(/[.}]$/)
    }
  })

  it('show what a file says without its control characters', () => {
    expect(intakeFault('IN134', { name: 'a\u202eb' }).what.en).toContain('a\\u202eb')
  })

  it('stay readable for a code that has no message', () => {
    expect(intakeFault('XX1').what).toEqual({ 'zh-Hans': 'XX1', 'en': 'XX1' })
  })
})
