import type { PageJob } from './render-job'
import type { CheckedFile } from '@/dataset/files'
import type { SiteSettings } from '@/domain/site'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { compilePackage, describeErrors } from './compile'
import { createDataFiles } from './data-files'
import { feedFile, feedPath } from './feed'
import { licencesFile, shippedPackages } from './licences'
import { checkText, describeTables, writeArchive } from './package-archive'
import { toManifestFile } from './package-file'
import { createPageLedger } from './page-ledger'
import { distFolder, packageFolder, siteCache } from './paths'
import { createProgress } from './progress'
import { readSettings } from './read-settings'
import { removeLeftovers } from './remove-leftovers'
import { renderPages } from './render-pool'
import { headersFile } from './security-policy'
import { robotsFile, sitemapFile } from './sitemap'
import { embedPaths, fileOf, sitePaths } from './site-routes'
import { writeWhenChanged } from './write-file'
import { locales } from '@/locales/translate'

/** What a build holds, for the closing line. */
export interface BuildSummary {
  committees: number
  meetings: number
  periods: number
  sources: number
  warnings: number
  pages: number
  rendered: number
}

/**
 * Compiles the package and builds `dist/`: scripts and styles, `data/v1/*.json`, a page a route and language.
 * @throws Error with every fault of the data when it has errors.
 */
export async function buildSite(): Promise<BuildSummary> {
  const progress = createProgress()
  const settings = readSettings()
  progress.step(`数据 / data: ${packageFolder()}`)
  const compiled = compilePackage(packageFolder())
  const { dataset } = compiled
  if (dataset === null) throw new Error(describeErrors(compiled.errors))

  progress.step('程序 / scripts')
  const assets = await buildAssets()
  const bundle = await buildRenderer()

  const tables = describeTables(packageFolder(), compiled)
  const archive = writeArchive(packageFolder(), join(distFolder, 'data'), compiled, tables)
  removeLeftovers(join(distFolder, 'data'), '.zip', [archive.path])
  const files = createDataFiles(dataset, compiled, settings, { tables, archive })
  const checked: CheckedFile[] = []
  const hashes = new Map<string, string>()
  for (const path of files.paths) {
    const text = JSON.stringify(files.read(path))
    hashes.set(path, hashOf(text))
    checked.push(checkText(text, path))
    writeWhenChanged(join(distFolder, 'data', 'v1', path), text)
    files.forget(path)
  }
  removeLeftovers(join(distFolder, 'data', 'v1'), '.json', [...files.paths, 'manifest.json'])
  writeWhenChanged(join(distFolder, 'data', 'v1', 'manifest.json'), JSON.stringify(toManifestFile(dataset, checked, archive)))

  const data = { version: dataset.version, date: dataset.created }
  const siteSettings: SiteSettings = { ...settings, featured: files.featured }
  const ledger = createPageLedger(hashOf([readFileSync(bundle, 'utf8'), JSON.stringify([assets, siteSettings, data])].join()), hashes)
  const paths = sitePaths(dataset, settings.sessionPages)
  const jobs = pageJobs([...paths, ...embedPaths(dataset, settings.embed.allow === '' ? 0 : settings.embed.pages)])
  const stale = jobs.filter(job => !ledger.isCurrent(job.file))
  let done = 0
  await renderPages(bundle, { dist: distFolder, dataPaths: new Set(files.paths), settings: siteSettings, data, ...assets, missingRoot: settings.url === '' ? '/' : new URL(settings.url).pathname }, stale, (result) => {
    ledger.record(result)
    progress.count(++done, stale.length, '页面 / pages')
  })
  ledger.close(jobs.map(job => job.file))

  writeWhenChanged(join(distFolder, 'sitemap.xml'), sitemapFile(paths, settings.url))
  for (const locale of locales) writeWhenChanged(join(distFolder, feedPath(locale)), feedFile(dataset, locale, settings.url))
  writeWhenChanged(join(distFolder, 'robots.txt'), robotsFile(settings.url))
  writeWhenChanged(join(distFolder, '_headers'), headersFile(paths, settings.embed.allow))
  return {
    committees: dataset.committees.size,
    meetings: dataset.meetings.size,
    periods: dataset.periods.size,
    sources: dataset.sources.size,
    warnings: compiled.warnings.length,
    pages: jobs.length,
    rendered: stale.length,
  }
}

function pageJobs(paths: string[]): PageJob[] {
  return [
    ...paths.flatMap(path => [{ locale: 'zh-Hans' as const, path, file: fileOf('zh-Hans', path) }, { locale: 'en' as const, path, file: fileOf('en', path) }]),
    { locale: 'zh-Hans', path: '/404/', file: '404.html' },
    { locale: 'en', path: '/404/', file: 'en/404.html' },
  ]
}

/** The browser's files. @returns the script and style that every page links, relative to the site's root. */
async function buildAssets(): Promise<{ script: string, style: string }> {
  rmSync(join(distFolder, 'assets'), { recursive: true, force: true })
  const output = await build({ logLevel: 'warn', build: { outDir: distFolder, emptyOutDir: false } })
  writeWhenChanged(join(distFolder, 'licences.txt'), licencesFile(shippedPackages(modulesOf(output))))
  // Vite writes its bare entry page where the overview belongs; an overview that is unchanged would not be written over it.
  rmSync(join(distFolder, 'index.html'), { force: true })
  const manifest = JSON.parse(readFileSync(join(distFolder, '.vite', 'manifest.json'), 'utf8')) as Record<string, { file: string, css?: string[] }>
  const entry = manifest['index.html']
  const style = entry?.css?.[0] ?? manifest['style.css']?.file
  if (entry === undefined || style === undefined) throw new Error('The build has no entry or no style sheet.')
  return { script: entry.file, style }
}

/** Ids of all modules in the browser's files. */
function modulesOf(result: Awaited<ReturnType<typeof build>>): string[] {
  if ('close' in result) throw new Error('The build is watching.')
  return [result].flat().flatMap(({ output }) => output.flatMap(file => file.type === 'chunk' ? file.moduleIds : []))
}

/** The page renderer for worker threads. @returns the path of its bundle. */
async function buildRenderer(): Promise<string> {
  const outDir = join(siteCache, 'renderer')
  await build({
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'src/build/render-worker.ts', outDir, emptyOutDir: true, copyPublicDir: false, minify: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  })
  const name = readdirSync(outDir).find(file => /^render-worker\.m?js$/.test(file))
  if (name === undefined) throw new Error('The renderer was not built.')
  return join(outDir, name)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
