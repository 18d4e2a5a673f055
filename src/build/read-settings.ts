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
  const top = objectOf(raw, 'site.json', ['featured', 'url', 'sessionPages', 'listedCommittees', 'listedSources', 'operator'])
  const operator = objectOf(top['operator'] ?? {}, 'operator', ['name', 'icp', 'police', 'siteId'])
  const featured = textOf(top['featured'], 'featured')
  if (!/^\d{6}$/.test(featured)) throw new Error(`site.json: featured 应为六位区划代码 / must be a six-digit committee code: ${featured}`)
  return {
    featured,
    url: urlOf(textOf(top['url'], 'url')),
    sessionPages: countOf(top['sessionPages'] ?? 4000, 'sessionPages'),
    listedCommittees: countOf(top['listedCommittees'] ?? 400, 'listedCommittees'),
    listedSources: countOf(top['listedSources'] ?? 2000, 'listedSources'),
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

function urlOf(text: string): string {
  if (text === '') return ''
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`site.json: url 应为 http(s) 地址，不带查询和锚点 / must be an http(s) address without query and fragment: ${text}`)
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
