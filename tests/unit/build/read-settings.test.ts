import { describe, expect, it } from 'vitest'
import { parseSettings } from '@/build/read-settings'

const empty = { name: '', icp: '', police: '', siteId: '' }

describe('parseSettings', () => {
  it('fills what is left out with empty text', () => {
    expect(parseSettings({ featured: '990000' })).toEqual({ featured: '990000', url: '', sessionPages: 4000, listedCommittees: 400, listedSources: 2000, report: { mail: '', issueUrl: '' }, embed: { allow: '*', pages: 2000 }, operator: empty })
  })

  it('ends the address with a slash', () => {
    expect(parseSettings({ featured: '990000', url: 'https://example.org/zx' }).url).toBe('https://example.org/zx/')
  })

  it('names who may embed figures as a content policy does', () => {
    const allow = (value: unknown): string => parseSettings({ featured: '990000', embed: { allow: value } }).embed.allow
    expect([allow('*'), allow(''), allow([]), allow(['https://example.org/', 'http://example.com:8080'])]).toEqual(['*', '', '', 'https://example.org http://example.com:8080'])
  })

  it.each([
    [[], 'site.json 应为对象'],
    [{ featured: '99' }, 'featured 应为六位区划代码'],
    [{ featured: 990000 }, 'featured 应为文字'],
    [{ featured: '990000', colour: 'red' }, '不认识的设置 / unknown setting "colour"'],
    [{ featured: '990000', url: 'javascript:alert(1)' }, 'url 应为 http(s) 地址'],
    [{ featured: '990000', url: 'https://example.org/?a=1' }, 'url 应为 http(s) 地址'],
    [{ featured: '990000', sessionPages: 1.5 }, 'sessionPages 应为不小于 0 的整数'],
    [{ featured: '990000', report: { mail: 'nobody' } }, 'report.mail 应为邮件地址'],
    [{ featured: '990000', report: { issueUrl: 'javascript:alert(1)' } }, 'report.issueUrl 应为 http(s) 地址'],
    [{ featured: '990000', embed: { allow: ['https://example.org; script-src *'] } }, 'embed.allow 应为'],
    [{ featured: '990000', embed: { allow: 'https://example.org/page' } }, 'embed.allow 应为'],
    [{ featured: '990000', operator: { phone: '1' } }, 'unknown setting "phone"'],
  ])('refuses %j and says what is wrong', (raw, message) => {
    expect(() => parseSettings(raw)).toThrow(message)
  })
})
