import type { PageJob, PageResult, RenderSetup } from './render-job'
import type { PackageFile } from '@/dataset/files'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { renderPage } from './entry-server'
import { htmlPage } from './html-page'
import { datasetLd } from './json-ld'
import { rootFrom } from './site-routes'
import { writeWhenChanged } from './write-file'

/** Built for the server and run in worker threads: takes page jobs, writes HTML files, answers what each page used. */
const setup = workerData as RenderSetup
const recent = new Map<string, unknown>()

function read(path: string): unknown {
  if (!setup.dataPaths.has(path)) return undefined
  if (!recent.has(path)) {
    // Enough for the pages of a committee in a row and the shared files; keeps memory flat for thousands.
    if (recent.size > 24) recent.clear()
    recent.set(path, JSON.parse(readFileSync(join(setup.dist, 'data', 'v1', path), 'utf8')))
  }
  return recent.get(path)
}

async function render({ locale, path, file }: PageJob): Promise<PageResult> {
  const { settings, data, script, style } = setup
  const root = path === '/404/' ? setup.missingRoot : rootFrom(locale, path)
  const rendered = await renderPage({ locale, path, root, settings, data, read })
  // Pages for other sites stay small: what they were made from is fetched when it is needed.
  const files = path.startsWith('/embed/') ? {} : Object.fromEntries(rendered.files.map(name => [name, read(name)]))
  const html = htmlPage({ locale, path, root, settings, data, rendered, files, script, style, jsonLd: datasetLd(locale, path, rendered.head, settings, path === '/data/' ? read('package.json') as PackageFile : null) })
  writeWhenChanged(join(setup.dist, file), html)
  return { file, files: rendered.files, error: null }
}

parentPort?.on('message', (job: PageJob) => {
  void render(job).catch((error: unknown): PageResult => ({ file: job.file, files: [], error: error instanceof Error ? error.stack ?? error.message : String(error) }))
    .then(result => parentPort?.postMessage(result))
})
