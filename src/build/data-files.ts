import type { Compiled } from './compile'
import type { Dataset } from '@/dataset/build-dataset'
import type { CheckedFile, PackageTable } from '@/dataset/files'
import type { SiteSettings } from '@/domain/site'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { regionsOf, toCommitteesFile, toNamesFile, toRegionFile } from '@/dataset/list-files'
import { toSourcesFile } from '@/dataset/sources-file'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { toYearFile, yearsOf } from '@/dataset/year-files'
import { coverageFiles, toCompareFile } from './compare-files'
import { allMessages } from './compile'
import { toPackageFile } from './package-file'
import { toSearchFile } from './search-file'
import { toOverviewFile, toTrendsFile } from './page-files'
import { hasRegionPages } from './site-routes'

/** The compiled data as JSON values by path below `data/v1/`, made when asked for. */
export interface DataFiles {
  paths: string[]
  /** undefined for a path that is not there. */
  read(path: string): unknown
  /** Frees a file's value; reading it makes it again. */
  forget(path: string): void
  featured: string
}

/**
 * @param compiled must have a dataset
 * @param whole the package's own files
 */
export function createDataFiles(dataset: Dataset, compiled: Pick<Compiled, 'warnings'>, settings: SiteSettings, whole: { tables: PackageTable[], archive: CheckedFile | null }): DataFiles {
  const featured = dataset.committees.has(settings.featured) ? settings.featured : [...dataset.committees.keys()].sort()[0] ?? ''
  const warnings = compiled.warnings.map(d => ({
    'code': d.code,
    'zh-Hans': formatDiagnostic(d, allMessages, 'zh-Hans'),
    'en': formatDiagnostic(d, allMessages, 'en'),
  }))
  const makers = new Map<string, () => unknown>([
    ['site.json', () => ({ settings: { ...settings, featured }, data: { version: dataset.version, date: dataset.created } })],
    ['index.json', () => toIndexFile(dataset, { featured, warnings: warnings.length })],
    ['names.json', () => toNamesFile(dataset)],
    ['overview.json', () => toOverviewFile(dataset, featured, warnings.length)],
    ['trends.json', () => toTrendsFile(dataset)],
    ['package.json', () => toPackageFile(dataset, whole, featured)],
    ['search.json', () => toSearchFile(dataset)],
    ['sources.json', () => toSourcesFile(dataset, warnings, settings.listedSources)],
    ['committees.json', () => toCommitteesFile(dataset, settings.listedCommittees)],
    ['compare.json', () => toCompareFile(dataset)],
    ...coverageFiles(dataset),
  ])
  for (const code of dataset.committees.keys()) makers.set(`committees/${code}.json`, () => toCommitteeFile(dataset, code))
  if (hasRegionPages(dataset, settings)) for (const region of regionsOf(dataset)) makers.set(`regions/${region.slice(0, 2)}.json`, () => toRegionFile(dataset, region))
  for (const year of yearsOf(dataset)) makers.set(`years/${year}.json`, () => toYearFile(dataset, year))
  const made = new Map<string, unknown>()
  return {
    paths: [...makers.keys()],
    featured,
    read(path) {
      if (!made.has(path)) made.set(path, makers.get(path)?.())
      return made.get(path)
    },
    forget: path => void made.delete(path),
  }
}
