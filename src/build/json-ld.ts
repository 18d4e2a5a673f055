import type { RenderedPage } from './entry-server'
import type { SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'
import { sitePathOf } from './site-routes'

/** schema.org Dataset for pages that show one committee's or the overview's data; null for the others. */
export function datasetLd(locale: Locale, path: string, head: RenderedPage['head'], settings: SiteSettings): object | null {
  const code = /^\/committees\/(\d{6})\/$/.exec(path)?.[1]
  if (code === undefined && path !== '/') return null
  const absolute = (target: string): string | undefined => settings.url === '' ? undefined : settings.url + target
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'name': head.title,
    'description': head.description,
    'inLanguage': locale,
    'license': 'https://creativecommons.org/licenses/by/4.0/',
    'isAccessibleForFree': true,
    'url': absolute(sitePathOf(locale, path)),
    'distribution': absolute('') === undefined ? undefined : [{ '@type': 'DataDownload', 'encodingFormat': 'application/json', 'contentUrl': absolute(code === undefined ? 'data/v1/index.json' : `data/v1/committees/${code}.json`) }],
  }
}
