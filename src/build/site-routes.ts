import type { Dataset } from '@/dataset/build-dataset'
import type { Locale } from '@/locales/translate'

/** Paths below a language root of every page that the data name, most important first. */
export function sitePaths(dataset: Dataset): string[] {
  const sessions = new Map<string, Set<string>>()
  for (const record of [...dataset.meetings.values(), ...dataset.periods.values()]) {
    if (record.session === null || ('type' in record && record.type !== 'plenary')) continue
    sessions.set(record.committee, (sessions.get(record.committee) ?? new Set()).add(`${record.term}-${record.session}`))
  }
  const committees = [...dataset.committees.keys()].sort()
  return [
    '/', '/committees/', '/trends/', '/sources/', '/about/',
    ...committees.map(code => `/committees/${code}/`),
    ...committees.flatMap(code => [...sessions.get(code) ?? []].sort().map(session => `/committees/${code}/sessions/${session}/`)),
  ]
}

/** Where a page's HTML lies below `dist/`. */
export function fileOf(locale: Locale, path: string): string {
  return `${sitePathOf(locale, path)}index.html`
}

/** Path below the site's root without a leading slash: `en/committees/210700/`. */
export function sitePathOf(locale: Locale, path: string): string {
  return (locale === 'en' ? 'en/' : '') + path.slice(1)
}

/** From a page back to the site's root: `./`, `../`, `../../` … */
export function rootFrom(locale: Locale, path: string): string {
  const depth = sitePathOf(locale, path).split('/').length - 1
  return depth === 0 ? './' : '../'.repeat(depth)
}
