import type { PageHead } from '@/composables/use-page-head'
import type { DataEdition, SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createDashboard } from '@/app'
import { renderChartSvg } from '@/charts/register'
import { svgRendererKey } from '@/charts/svg-renderer'
import { toStaticSvg } from '@/charts/static-svg'
import { headKey } from '@/composables/use-page-head'
import { messages as en } from '@/locales/en'
import { messages as zhHans } from '@/locales/zh-Hans'

export interface RenderRequest {
  locale: Locale
  /** Path below the language root, e.g. `/committees/210700/`. */
  path: string
  /** From the page to the site's root, e.g. `../../`. */
  root: string
  settings: SiteSettings
  data: DataEdition
  /** Compiled JSON by path below `data/v1/`. */
  read(path: string): unknown
}
export interface RenderedPage {
  html: string
  head: PageHead
  /** The JSON files that the page used: its state. */
  files: string[]
}

const tables = { 'zh-Hans': zhHans, en }

/** Renders one page to markup. Throws when a component warns or fails: a page that warns would not hydrate. */
export async function renderPage(request: RenderRequest): Promise<RenderedPage> {
  const used = new Set<string>()
  const peek = (path: string): unknown => {
    const value = request.read(path)
    if (value !== undefined) used.add(path)
    return value
  }
  const { app, router } = createDashboard({
    locale: request.locale,
    messages: tables[request.locale],
    history: createMemoryHistory(),
    dataSource: { peek, load: path => Promise.reject(new Error(`${request.path} asks for ${path}, which was not compiled.`)) },
    site: { settings: request.settings, data: request.data, root: request.root },
  })
  const head: PageHead = { title: '', description: '' }
  app.provide(headKey, head)
  app.provide(svgRendererKey, (id, option, width, height) => toStaticSvg(renderChartSvg(option, width, height), `${id}-${width}`))
  const warnings: string[] = []
  app.config.warnHandler = message => warnings.push(message)
  await router.push(request.path)
  await router.isReady()
  const html = await renderToString(app)
  if (warnings.length > 0) throw new Error(`${request.locale} ${request.path}: ${warnings.join('; ')}`)
  return { html, head, files: [...used] }
}
