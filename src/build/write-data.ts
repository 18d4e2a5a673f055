import type { Progress } from './progress'
import type { CheckedFile } from '@/dataset/files'
import type { DataEdition, SiteSettings } from '@/domain/site'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { compilePackage, describeErrors } from './compile'
import { createDataFiles } from './data-files'
import { feedFile, feedPath } from './feed'
import { checkText, describeTables, writeArchive } from './package-archive'
import { toManifestFile } from './package-file'
import { distFolder, packageFolder } from './paths'
import { embedPaths, sitePaths } from './site-routes'
import { removeLeftovers } from './remove-leftovers'
import { writeWhenChanged } from './write-file'
import { locales } from '@/locales/translate'

/** What the pages are made from, once the data lie in `dist/`: names and hashes, so that the records need not stay in memory. */
export interface WrittenData {
  /** Hash of each file below `data/v1/`. */
  hashes: Map<string, string>
  /** Pages to render, below a language root. */
  paths: string[]
  /** Pages for other sites, likewise. */
  embeds: string[]
  featured: string
  edition: DataEdition
  counts: { committees: number, meetings: number, periods: number, sources: number, warnings: number }
}

/**
 * Compiles the package and writes the archive, `data/v1/*.json` one file at a time, their manifest and the feeds.
 * @throws Error with every fault of the data when it has errors.
 */
export function writeData(settings: SiteSettings, progress: Progress): WrittenData {
  const compiled = compilePackage(packageFolder())
  const { dataset, warnings } = compiled
  if (dataset === null) throw new Error(describeErrors(compiled.errors))
  const tables = describeTables(packageFolder(), compiled)
  const archive = writeArchive(packageFolder(), join(distFolder, 'data'), compiled, tables)
  removeLeftovers(join(distFolder, 'data'), '.zip', [archive.path])
  const files = createDataFiles(dataset, compiled, settings, { tables, archive })
  const folder = join(distFolder, 'data', 'v1')
  const hashes = new Map<string, string>()
  const checked: CheckedFile[] = []
  for (const path of files.paths) {
    const text = JSON.stringify(files.read(path))
    files.forget(path)
    hashes.set(path, hashOf(text))
    checked.push(checkText(text, path))
    writeWhenChanged(join(folder, path), text)
    progress.count(hashes.size, files.paths.length, '数据文件 / data files')
  }
  removeLeftovers(folder, '.json', [...files.paths, 'manifest.json'])
  writeWhenChanged(join(folder, 'manifest.json'), JSON.stringify(toManifestFile(dataset, checked, archive)))
  for (const locale of locales) writeWhenChanged(join(distFolder, feedPath(locale)), feedFile(dataset, locale, settings.url))
  return {
    hashes,
    paths: sitePaths(dataset, settings),
    embeds: embedPaths(dataset, settings.embed.allow === '' ? 0 : settings.embed.pages),
    featured: files.featured,
    edition: { version: dataset.version, date: dataset.created },
    counts: { committees: dataset.committees.size, meetings: dataset.meetings.size, periods: dataset.periods.size, sources: dataset.sources.size, warnings: warnings.length },
  }
}

/** Short, and long enough never to meet another. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
