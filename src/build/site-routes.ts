import type { Dataset } from '@/dataset/build-dataset'
import type { SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'
import { regionsOf } from '@/dataset/list-files'
import { meetingYear } from '@/domain/record-year'
import { hasRegionPages } from '@/selectors/files/site-files'
import { defaultPeriod } from '@/selectors/select-periods'
import { compareText } from '@/domain/session-order'

type PageLimits = Pick<SiteSettings, 'sessionPages' | 'listedCommittees' | 'listedSources'>

/** Paths below a language root of every page to render, most important first; of the session pages only the newest. */
export function sitePaths(dataset: Dataset, limits: PageLimits): string[] {
  const committees = [...dataset.committees.keys()].sort()
  const regions = hasRegionPages(dataset, limits) ? regionsOf(dataset) : []
  return [
    '/', '/committees/', '/trends/', '/compare/', '/coverage/', '/sources/', '/data/', '/desk/', '/about/',
    ...regions.map(region => `/committees/${region.slice(0, 2)}/`),
    ...committees.map(code => `/committees/${code}/`),
    ...newestSessions(dataset).slice(0, limits.sessionPages),
  ]
}

/**
 * Paths of the figures for other sites, each in its default view: at most so many, committee by committee.
 * A figure without numbers has none.
 */
export function embedPaths(dataset: Dataset, most: number): string[] {
  const paths = [...dataset.committees.keys()].sort().flatMap((code) => {
    const { meetings, periods } = dataset.records.get(code) ?? { meetings: [], periods: [] }
    return [
      ...(meetings.some(({ type, counts }) => type === 'plenary' && counts.length > 0) ? [`/embed/${code}/attendance/`] : []),
      ...(defaultPeriod({ periods }) !== null ? [`/embed/${code}/funnel/`] : []),
      ...(periods.length > 1 ? [`/embed/${code}/trend/`] : []),
    ]
  })
  return paths.slice(0, most)
}

/** Session pages of all committees by the year of the session, newest first. */
function newestSessions(dataset: Dataset): string[] {
  const years = new Map<string, number>()
  for (const record of [...dataset.meetings.values(), ...dataset.periods.values()]) {
    if (record.session === null || ('type' in record && record.type !== 'plenary')) continue
    const path = `/committees/${record.committee}/sessions/${record.term}-${record.session}/`
    const year = ('type' in record ? meetingYear(record) : record.year) ?? 0
    years.set(path, Math.max(year, years.get(path) ?? 0))
  }
  return [...years].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([path]) => path)
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
