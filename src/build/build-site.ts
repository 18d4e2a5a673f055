import type { PageJob } from './render-job'
import type { WrittenData } from './write-data'
import type { SiteSettings } from '@/domain/site'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { compileData } from './compile-data'
import { licencesFile, shippedPackages } from './licences'
import { createPageLedger } from './page-ledger'
import { distFolder, packageFolder, siteCache } from './paths'
import { createProgress } from './progress'
import { readSettings } from './read-settings'
import { renderPages } from './render-pool'
import { headersFile } from './security-policy'
import { robotsFile, sitemapFiles } from './sitemap'
import { fileOf } from './site-routes'
import { hashOf } from './write-data'
import { writeWhenChanged } from './write-file'
import { compareText } from '@/domain/session-order'

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
 * Compiles the package and builds `dist/`: `data/v1/*.json`, the package as one file, scripts and styles, a page a route and language.
 * @throws Error with every fault of the data when it has errors.
 */
export async function buildSite(): Promise<BuildSummary> {
  const progress = createProgress()
  const settings = readSettings()
  progress.step(`数据 / data: ${packageFolder()}`)
  const data = await compileData()

  progress.step('程序 / scripts')
  const assets = await buildAssets()
  const bundle = await buildRenderer()

  const siteSettings: SiteSettings = { ...settings, featured: data.featured }
  const ledger = createPageLedger(hashOf([readFileSync(bundle, 'utf8'), JSON.stringify([assets, siteSettings, data.edition])].join()), data.hashes)
  const jobs = pageJobs([...data.paths, ...data.embeds])
  const stale = jobs.filter(job => !ledger.isCurrent(job.file))
  let done = 0
  const setup = { dist: distFolder, dataPaths: new Set(data.hashes.keys()), settings: siteSettings, data: data.edition, ...assets, missingRoot: settings.url === '' ? '/' : new URL(settings.url).pathname }
  await renderPages(bundle, setup, stale, (result) => {
    ledger.record(result)
    progress.count(++done, stale.length, '页面 / pages')
  })
  ledger.close(jobs.map(job => job.file))
  writeExtras(data, settings)
  return { ...data.counts, pages: jobs.length, rendered: stale.length }
}

function writeExtras({ paths }: WrittenData, { url, embed }: SiteSettings): void {
  const sitemaps = sitemapFiles(paths, url)
  for (const [name, text] of sitemaps) writeWhenChanged(join(distFolder, name), text)
  for (const name of readdirSync(distFolder)) if (/^sitemap-\d+\.xml$/.test(name) && !sitemaps.has(name)) rmSync(join(distFolder, name))
  writeWhenChanged(join(distFolder, 'robots.txt'), robotsFile(url))
  writeWhenChanged(join(distFolder, '_headers'), headersFile(paths, embed.allow))
}

/** By path, so that the pages of a committee follow one another: a worker reads its file once, and the time left is told truly. */
function pageJobs(paths: string[]): PageJob[] {
  return [
    ...[...paths].sort(compareText).flatMap(path => [{ locale: 'zh-Hans' as const, path, file: fileOf('zh-Hans', path) }, { locale: 'en' as const, path, file: fileOf('en', path) }]),
    { locale: 'zh-Hans', path: '/404/', file: '404.html' },
    { locale: 'en', path: '/404/', file: 'en/404.html' },
  ]
}

/** The browser's files. @returns the script and style that every page links, relative to the site's root. */
async function buildAssets(): Promise<{ script: string, style: string }> {
  rmSync(join(distFolder, 'assets'), { recursive: true, force: true })
  // Workers are bundles of their own, of which the output tells only the files.
  const ofWorkers: string[] = []
  const output = await build({ logLevel: 'warn', build: { outDir: distFolder, emptyOutDir: false }, worker: { plugins: () => [collectModules(ofWorkers)] } })
  writeWhenChanged(join(distFolder, 'licences.txt'), licencesFile(shippedPackages([...modulesOf(output), ...ofWorkers])))
  // Vite writes its bare entry page where the overview belongs; an overview that is unchanged would not be written over it.
  rmSync(join(distFolder, 'index.html'), { force: true })
  const manifest = JSON.parse(readFileSync(join(distFolder, '.vite', 'manifest.json'), 'utf8')) as Record<string, { file: string, css?: string[] }>
  const entry = manifest['index.html']
  const style = entry?.css?.[0] ?? manifest['style.css']?.file
  if (entry === undefined || style === undefined) throw new Error('The build has no entry or no style sheet.')
  return { script: entry.file, style }
}

/** Adds the ids of the modules of a bundle to a list. */
function collectModules(ids: string[]): Plugin {
  return {
    name: 'collect-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') ids.push(...file.moduleIds)
    },
  }
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
