import type { PageHead } from '@/composables/use-page-head'
import type { Locale } from '@/locales/translate'
import type { DataSource } from '@/stores/data-source'
import type { App } from 'vue'
import type { Router } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { sampleFiles } from './sample-package'
import { createDashboard } from '@/app'
import { svgRendererKey } from '@/charts/svg-renderer'
import { headKey } from '@/composables/use-page-head'
import { messages as en } from '@/locales/en'
import { messages as zhHans } from '@/locales/zh-Hans'
import { LoadError } from '@/stores/data-source'

const settings = { featured: '990100', url: '', sessionPages: 4000, listedCommittees: 400, listedSources: 2000, report: { mail: '', issueUrl: '' }, embed: { allow: '*', pages: 2000 }, operator: { name: '', icp: '', police: '', siteId: '' } }

interface Site {
  app: App
  router: Router
  /** What Vue complained about. */
  warnings: string[]
}

/** The app on the invented data. `carried`: which files the page brings along; the others are loaded. */
function createSite(locale: Locale, root: string, source: Partial<DataSource> = {}): Site {
  const dataSource: DataSource = {
    peek: path => sampleFiles[path],
    load: path => path in sampleFiles ? Promise.resolve(sampleFiles[path]) : Promise.reject(new LoadError('missing', path)),
    ...source,
  }
  const { app, router } = createDashboard({ locale, messages: locale === 'en' ? en : zhHans, history: createMemoryHistory(), dataSource, site: { settings, data: { version: '9.9.9', date: '2026-11-22' }, root } })
  const warnings: string[] = []
  app.config.warnHandler = message => warnings.push(message)
  return { app, router, warnings }
}

interface ServerPage { html: string, head: PageHead, warnings: string[] }

/** A page as the build prerenders it, with an empty picture for each chart. */
export async function renderOnServer(path: string, locale: Locale): Promise<ServerPage> {
  const { app, router, warnings } = createSite(locale, '/')
  const head: PageHead = { title: '', description: '' }
  app.provide(headKey, head)
  app.provide(svgRendererKey, id => `<svg data-chart="${id}"></svg>`)
  await router.push(path)
  return { html: await renderToString(app), head, warnings }
}

/** A prerendered page in the document, taken over by the app at an address that may hold a query. */
export async function openInBrowser(page: ServerPage, address: string, locale: Locale, source: Partial<DataSource> = {}): Promise<Site & { main: HTMLElement }> {
  document.body.innerHTML = `<div id="app">${page.html}</div>`
  const site = createSite(locale, '/', source)
  await site.router.push(address)
  site.app.mount('#app')
  const main = document.querySelector('main')
  if (main === null) throw new Error('The page has no main element.')
  return { ...site, main }
}
