import type { SiteSettings } from '@/domain/site'
import { readFileSync } from 'node:fs'
import { settingsFile } from './paths'

/** Reads `site.json`. @throws Error that names the setting and how to mend it. */
export function readSettings(file = settingsFile()): SiteSettings {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`site.json: 不是正确的 JSON / not valid JSON: ${(error as Error).message}`)
  }
  return parseSettings(raw)
}

/** Checks the settings' shape; unknown keys are refused, so that a misspelt one is noticed. */
export function parseSettings(raw: unknown): SiteSettings {
  const top = objectOf(raw, 'site.json', ['featured', 'url', 'sessionPages', 'listedCommittees', 'listedSources', 'report', 'embed', 'operator'])
  const embed = objectOf(top['embed'] ?? {}, 'embed', ['allow', 'pages'])
  const operator = objectOf(top['operator'] ?? {}, 'operator', ['name', 'icp', 'police', 'siteId'])
  const report = objectOf(top['report'] ?? {}, 'report', ['mail', 'issueUrl'])
  const featured = textOf(top['featured'], 'featured')
  if (!/^\d{6}$/.test(featured)) throw new Error(`site.json: featured 应为六位区划代码 / must be a six-digit committee code: ${featured}`)
  return {
    featured,
    url: urlOf(textOf(top['url'], 'url')),
    sessionPages: countOf(top['sessionPages'] ?? 4000, 'sessionPages'),
    listedCommittees: countOf(top['listedCommittees'] ?? 400, 'listedCommittees'),
    listedSources: countOf(top['listedSources'] ?? 2000, 'listedSources'),
    report: { mail: mailOf(textOf(report['mail'], 'report.mail')), issueUrl: pageOf(textOf(report['issueUrl'], 'report.issueUrl')) },
    embed: { allow: framersOf(embed['allow'] ?? '*'), pages: countOf(embed['pages'] ?? 2000, 'embed.pages') },
    operator: { name: textOf(operator['name'], 'operator.name'), icp: textOf(operator['icp'], 'operator.icp'), police: textOf(operator['police'], 'operator.police'), siteId: textOf(operator['siteId'], 'operator.siteId') },
  }
}

function objectOf(value: unknown, name: string, keys: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`site.json: ${name} 应为对象 / must be an object`)
  const extra = Object.keys(value).find(key => !keys.includes(key))
  if (extra !== undefined) throw new Error(`site.json: 不认识的设置 / unknown setting "${extra}" (${keys.join(', ')})`)
  return value as Record<string, unknown>
}

function textOf(value: unknown, name: string): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') throw new Error(`site.json: ${name} 应为文字 / must be text`)
  return value.trim()
}

function countOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Error(`site.json: ${name} 应为不小于 0 的整数 / must be an integer from 0 on`)
  return value
}

function mailOf(text: string): string {
  if (text !== '' && !/^[^\s@?&]+@[^\s@?&]+$/.test(text)) throw new Error(`site.json: report.mail 应为邮件地址 / must be a mail address: ${text}`)
  return text
}

function pageOf(text: string): string {
  if (text !== '' && !(URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol))) {
    throw new Error(`site.json: report.issueUrl 应为 http(s) 地址 / must be an http(s) address: ${text}`)
  }
  return text
}

/** `"*"`, `""` or a list of origins → how a content policy names them. */
function framersOf(value: unknown): string {
  if (value === '*' || value === '') return value
  const origins: unknown[] = Array.isArray(value) ? value : [value]
  return origins.map((one) => {
    const url = typeof one === 'string' && URL.canParse(one) ? new URL(one) : null
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`) {
      throw new Error(`site.json: embed.allow 应为 "*"、"" 或网站来源的列表，如 ["https://example.org"] / must be "*", "" or a list of origins: ${JSON.stringify(one)}`)
    }
    return url.origin
  }).join(' ')
}

function urlOf(text: string): string {
  if (text === '') return ''
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`site.json: url 应为 http(s) 地址，不带查询和锚点 / must be an http(s) address without query and fragment: ${text}`)
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
