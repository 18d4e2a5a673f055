import type { Progress } from './progress'
import type { DataEdition, SiteSettings } from '@/domain/site'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { compilePackage, describeErrors } from './compile'
import { createDataFiles } from './data-files'
import { distFolder, packageFolder } from './paths'
import { sitePaths } from './site-routes'
import { removeLeftovers } from './remove-leftovers'
import { writeWhenChanged } from './write-file'

/** What the pages are made from, once the data lie in `dist/`: names and hashes, so that the records need not stay in memory. */
export interface WrittenData {
  /** Hash of each file below `data/v1/`. */
  hashes: Map<string, string>
  /** Pages to render, below a language root. */
  paths: string[]
  featured: string
  edition: DataEdition
  counts: { committees: number, meetings: number, periods: number, sources: number, warnings: number }
}

/**
 * Compiles the package and writes `data/v1/*.json`, one file at a time.
 * @throws Error with every fault of the data when it has errors.
 */
export function writeData(settings: SiteSettings, progress: Progress): WrittenData {
  const compiled = compilePackage(packageFolder())
  const { dataset, warnings } = compiled
  if (dataset === null) throw new Error(describeErrors(compiled.errors))
  const files = createDataFiles(dataset, compiled, settings)
  const folder = join(distFolder, 'data', 'v1')
  const hashes = new Map<string, string>()
  for (const path of files.paths) {
    const text = JSON.stringify(files.read(path))
    files.forget(path)
    hashes.set(path, hashOf(text))
    writeWhenChanged(join(folder, path), text)
    progress.count(hashes.size, files.paths.length, '数据文件 / data files')
  }
  removeLeftovers(folder, '.json', files.paths)
  return {
    hashes,
    paths: sitePaths(dataset, settings),
    featured: files.featured,
    edition: { version: dataset.version, date: dataset.created },
    counts: { committees: dataset.committees.size, meetings: dataset.meetings.size, periods: dataset.periods.size, sources: dataset.sources.size, warnings: warnings.length },
  }
}

/** Short, and long enough never to meet another. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
