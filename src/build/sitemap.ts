import { escapeAttribute } from './html-page'
import { sitePathOf } from './site-routes'

const locales = ['zh-Hans', 'en'] as const
/** The protocol allows 50,000 addresses and 50 MB a file; so many stay within both however long an address is. */
const mostAddresses = 40_000

/**
 * All pages in both languages, by file name: `sitemap.xml` alone or, beyond `most` addresses, as an index of
 * `sitemap-1.xml` … Without a known address the entries stay relative to the file.
 */
export function sitemapFiles(paths: string[], url: string, most = mostAddresses): Map<string, string> {
  const pagesPerFile = Math.max(1, Math.floor(most / locales.length))
  if (paths.length <= pagesPerFile) return new Map([['sitemap.xml', pagesFile(paths, url)]])
  const files = new Map<string, string>()
  for (let from = 0; from < paths.length; from += pagesPerFile) {
    files.set(`sitemap-${files.size + 1}.xml`, pagesFile(paths.slice(from, from + pagesPerFile), url))
  }
  const entries = [...files.keys()].map(name => `<sitemap><loc>${escapeAttribute(url + name)}</loc></sitemap>`)
  files.set('sitemap.xml', `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`)
  return files
}

function pagesFile(paths: string[], url: string): string {
  // An empty address would be that of the sitemap itself.
  const addressOf = (locale: typeof locales[number], path: string): string => escapeAttribute(url + sitePathOf(locale, path) || './')
  const entries = paths.flatMap(path => locales.map((locale) => {
    const links = locales.map(other => `<xhtml:link rel="alternate" hreflang="${other}" href="${addressOf(other, path)}"/>`)
    return `<url><loc>${addressOf(locale, path)}</loc>${links.join('')}</url>`
  }))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

export function robotsFile(url: string): string {
  return `User-agent: *\nAllow: /\n${url === '' ? '' : `Sitemap: ${url}sitemap.xml\n`}`
}
