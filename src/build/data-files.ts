import type { Compiled } from './compile'
import type { Dataset } from '@/dataset/build-dataset'
import type { CheckedFile, PackageTable } from '@/dataset/files'
import type { SiteSettings } from '@/domain/site'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { featuredOf, siteFiles } from '@/selectors/files/site-files'
import { allMessages } from './compile'
import { toPackageFile } from './package-file'
import { toSearchFile } from './search-file'

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
  const featured = featuredOf(dataset, settings)
  const warnings = compiled.warnings.map(d => ({
    'code': d.code,
    'zh-Hans': formatDiagnostic(d, allMessages, 'zh-Hans'),
    'en': formatDiagnostic(d, allMessages, 'en'),
  }))
  const makers = new Map<string, () => unknown>([
    ['site.json', () => ({ settings: { ...settings, featured }, data: { version: dataset.version, date: dataset.created } })],
    ['package.json', () => toPackageFile(dataset, whole, featured)],
    ['search.json', () => toSearchFile(dataset)],
    ...siteFiles(dataset, settings, warnings),
  ])
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
