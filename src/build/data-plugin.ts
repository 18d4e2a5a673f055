import type { Plugin, ViteDevServer } from 'vite'
import type { DataFiles } from './data-files'
import { resolve } from 'node:path'
import { compilePackage, describeErrors } from './compile'
import { createDataFiles } from './data-files'
import { describeTables } from './package-archive'
import { packageFolder, projectRoot, settingsFile } from './paths'
import { readSettings } from './read-settings'

/** Development: serves the compiled package below `/data/v1/` and reloads the page when a CSV changes. */
export function dataPlugin(): Plugin {
  let files: DataFiles | null = null
  let fault = ''

  function compile(): void {
    try {
      const compiled = compilePackage(packageFolder())
      files = compiled.dataset === null ? null : createDataFiles(compiled.dataset, compiled, readSettings(), { tables: describeTables(packageFolder(), compiled), archive: null })
      fault = describeErrors(compiled.errors)
    } catch (error) {
      files = null
      fault = (error as Error).message
    }
  }

  function report(server: ViteDevServer): void {
    if (files !== null) return
    server.config.logger.error(fault)
    server.ws.send({ type: 'error', err: { message: fault, stack: '' } })
  }

  return {
    name: 'dashboard-data',
    configureServer(server) {
      compile()
      const watched = [resolve(projectRoot, packageFolder()), settingsFile()]
      server.watcher.add(watched)
      server.watcher.on('all', (_event, file) => {
        if (!watched.some(path => resolve(file).startsWith(path))) return
        compile()
        report(server)
        if (files !== null) server.ws.send({ type: 'full-reload' })
      })
      server.httpServer?.once('listening', () => report(server))
      server.middlewares.use((request, response, next) => {
        const match = /^\/data\/v1\/([\w/-]+\.json)$/.exec(new URL(request.url ?? '/', 'http://localhost').pathname)
        if (match?.[1] === undefined) return next()
        const value = files?.read(match[1])
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.statusCode = files === null ? 500 : value === undefined ? 404 : 200
        response.end(JSON.stringify(value ?? { error: fault }))
      })
    },
    transformIndexHtml: (html, context) => context.originalUrl?.startsWith('/en/') === true ? html.replace('lang="zh-Hans"', 'lang="en"') : html,
  }
}
