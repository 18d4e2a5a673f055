import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import process from 'node:process'

/** The project's root: every command runs there. */
export const projectRoot = process.cwd()

const named = (variable: string, fallback: string): string => {
  const value = process.env[variable]
  return value === undefined || value === '' ? fallback : value
}

/** Where the site is built: `DIST_FOLDER`, else `dist`. */
export const distFolder = resolve(projectRoot, named('DIST_FOLDER', 'dist'))
/** Work that may be thrown away at any time; each built folder has its own, so that builds do not meet. */
export const cacheFolder = resolve(projectRoot, 'node_modules', '.cache', 'dashboard')
export const siteCache = siteCacheOf(distFolder)

/** Where the build into a folder keeps what it knows of its pages. */
export function siteCacheOf(dist: string): string {
  return resolve(cacheFolder, `site-${createHash('sha256').update(dist).digest('hex').slice(0, 8)}`)
}

/** The settings: `SITE_SETTINGS`, else `site.json`. */
export function settingsFile(): string {
  return resolve(projectRoot, named('SITE_SETTINGS', 'site.json'))
}

/** The folder of the data package: `DATA_PACKAGE`, else `data`. */
export function packageFolder(): string {
  return named('DATA_PACKAGE', 'data')
}
