import type { BrowserContext } from 'playwright-core'
import { resolve } from 'node:path'
import { build } from 'vite'

let files: Promise<Map<string, string>> | null = null

/** Scripts of the list of local data by name, that of the worker too, built once. */
function buildList(): Promise<Map<string, string>> {
  files ??= (async () => {
    const output = await build({
      logLevel: 'error',
      build: { write: false, manifest: false, rolldownOptions: { input: resolve('tests', 'e2e', 'fixtures', 'local-list.ts'), output: { entryFileNames: 'list.js', chunkFileNames: 'chunks/[name]-[hash].js' } } },
    })
    if ('close' in output) throw new Error('The build is watching.')
    return new Map([output].flat().flatMap(one => one.output).map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const))
  })()
  return files
}

/** Serves the list at `/list/` of the site's own origin: it shares the database of the pages, as the desk does. */
export async function serveList(context: BrowserContext): Promise<void> {
  const scripts = await buildList()
  await context.route('**/list/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/list\//, '')
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html lang="zh-Hans"><meta charset="utf-8"><div id="app"></div><script type="module" src="list.js"></script></html>' })
    const code = scripts.get(name)
    return code === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'text/javascript', body: code })
  })
}
