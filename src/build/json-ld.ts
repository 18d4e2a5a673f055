import type { RenderedPage } from './entry-server'
import type { PackageFile } from '@/dataset/files'
import type { SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'
import { sitePathOf } from './site-routes'

/** schema.org Dataset for pages that show one committee's or the overview's data; null for the others. */
export function datasetLd(locale: Locale, path: string, head: RenderedPage['head'], settings: SiteSettings, whole: PackageFile | null = null): object | null {
  if (whole !== null) return packageLd(locale, path, head, settings, whole)
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

/** The whole package, for the data page: its edition and every way to get it. */
function packageLd(locale: Locale, path: string, { description }: RenderedPage['head'], { url }: SiteSettings, { name, title, dataVersion, dataDate, archive }: PackageFile): object {
  const absolute = (target: string): string | undefined => url === '' ? undefined : url + target
  const distribution = [
    ...(archive === null ? [] : [{ '@type': 'DataDownload', 'encodingFormat': 'application/zip', 'name': archive.path, 'contentUrl': absolute(`data/${archive.path}`), 'contentSize': `${archive.bytes} B`, 'sha256': archive.sha256 }]),
    { '@type': 'DataDownload', 'encodingFormat': 'application/json', 'name': 'manifest.json', 'contentUrl': absolute('data/v1/manifest.json') },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'name': title,
    'alternateName': name,
    description,
    'version': dataVersion,
    'dateModified': dataDate === '' ? undefined : dataDate,
    'inLanguage': locale,
    'license': 'https://creativecommons.org/licenses/by/4.0/',
    'isAccessibleForFree': true,
    'creator': { '@type': 'Organization', 'name': '政协履职数据看板' },
    'url': absolute(sitePathOf(locale, path)),
    distribution,
  }
}
