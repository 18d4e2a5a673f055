import { escapeAttribute } from './html-page'
import { sitePathOf } from './site-routes'

/** All pages in both languages. Without a known address the entries stay relative to the file. */
export function sitemapFile(paths: string[], url: string): string {
  const entries = paths.flatMap(path => (['zh-Hans', 'en'] as const).map((locale) => {
    const links = (['zh-Hans', 'en'] as const).map(other => `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeAttribute(url + sitePathOf(other, path))}"/>`)
    return `<url><loc>${escapeAttribute(url + sitePathOf(locale, path))}</loc>${links.join('')}</url>`
  }))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

export function robotsFile(url: string): string {
  return `User-agent: *\nAllow: /\n${url === '' ? '' : `Sitemap: ${url}sitemap.xml\n`}`
}
