import type { RenderedPage } from './entry-server'
import type { DataEdition, SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'
import { metaPolicy } from './security-policy'
import { sitePathOf } from './site-routes'

export interface PageParts {
  locale: Locale
  path: string
  /** From the page to the site's root. */
  root: string
  settings: SiteSettings
  data: DataEdition
  rendered: RenderedPage
  /** JSON that the page carries, by path below `data/v1/`. */
  files: Record<string, unknown>
  /** Built files, relative to the site's root. */
  script: string
  style: string
  /** schema.org description, or null. */
  jsonLd: object | null
}

/** One whole HTML document. Everything that comes from data is escaped here. */
export function htmlPage({ locale, path, root, settings, data, rendered, files, script, style, jsonLd }: PageParts): string {
  const { title, description } = rendered.head
  const base = settings.url === '' ? root : settings.url
  const to = (language: Locale): string => escapeAttribute(base + sitePathOf(language, path))
  const isMissing = path === '/404/'
  const whole = /^\/embed\/(\d{6})\//.exec(path)?.[1]
  const links = isMissing || whole !== undefined
    ? `<meta name="robots" content="noindex">${whole === undefined ? '' : `<link rel="canonical" href="${escapeAttribute(`${base}${sitePathOf(locale, `/committees/${whole}/`)}`)}">`}`
    : `<link rel="canonical" href="${to(locale)}"><link rel="alternate" hreflang="zh-Hans" href="${to('zh-Hans')}"><link rel="alternate" hreflang="en" href="${to('en')}"><link rel="alternate" hreflang="x-default" href="${to('zh-Hans')}">`
  const feed = path === '/' || path === '/data/' ? `<link rel="alternate" type="application/atom+xml" href="${root}${sitePathOf(locale, '/feed.xml')}">` : ''
  const state = { settings, data, files }
  return `<!DOCTYPE html>
<html lang="${locale}" data-root="${root}"${isMissing ? ' data-missing' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy)}"><title>${escapeText(title)}</title><meta name="description" content="${escapeAttribute(description)}">${links}${feed}<link rel="icon" href="${root}icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${root}${style}"><script type="module" blocking="render" src="${root}${script}"></script>${jsonLd === null ? '' : `<script type="application/ld+json">${escapeJson(jsonLd)}</script>`}</head><body><div id="app">${isMissing ? rootedLinks(rendered.html, root + sitePathOf(locale, path)) : rendered.html}</div><script type="application/json" id="state">${escapeJson(state)}</script></body></html>
`
}

/** The 404 page answers at any depth, so its relative links and forms are resolved as from `base`, a path from the origin. */
export function rootedLinks(html: string, base: string): string {
  return html.replace(/ (href|action)="(\.[^"]*)"/g, (_whole, name: string, target: string) => ` ${name}="${new URL(target, `http://host${base}`).pathname}"`)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, mark => entities[mark] ?? mark)
}
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, mark => entities[mark] ?? mark)
}
/** JSON inside a script element: `<` and the two line separators as escapes, so that no text can end the element. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
