import type { PageResult } from './render-job'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder, siteCache } from './paths'
import { removeLeftovers } from './remove-leftovers'

/** Which page was rendered from what, so that an unchanged page is not rendered again. */
export interface PageLedger {
  isCurrent(file: string): boolean
  record(result: PageResult): void
  /** Writes the ledger down and removes HTML files that are no longer pages. */
  close(files: string[]): void
}

/** Pages between two savings: a long build that is stopped goes on where it was. */
const saveEvery = 1000

interface Entry { program: string, files: Record<string, string> }

/**
 * @param program hash of everything that shapes a page except its data
 * @param hashes of the data files, by path
 */
export function createPageLedger(program: string, hashes: Map<string, string>): PageLedger {
  const path = join(siteCache, 'pages.json')
  const old = readEntries(path)
  const entries = new Map<string, Entry>()
  let unsaved = 0
  function save(): void {
    unsaved = 0
    mkdirSync(siteCache, { recursive: true })
    writeFileSync(path, JSON.stringify(Object.fromEntries(entries)))
  }
  return {
    isCurrent(file) {
      const entry = old[file]
      const current = entry !== undefined && entry.program === program && existsSync(join(distFolder, file))
        && Object.entries(entry.files).every(([name, hash]) => hashes.get(name) === hash)
      if (current) entries.set(file, entry)
      return current
    },
    record(result) {
      entries.set(result.file, { program, files: Object.fromEntries(result.files.map(name => [name, hashes.get(name) ?? ''])) })
      if (++unsaved === saveEvery) save()
    },
    close(files) {
      save()
      removeLeftovers(distFolder, '.html', files)
    },
  }
}

function readEntries(path: string): Record<string, Entry | undefined> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Entry>
  } catch {
    return {}
  }
}
