import type { App as VueApp } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import type { Site } from '@/composables/use-site'
import type { MessageTable, Locale } from '@/locales/translate'
import type { DataSource } from '@/stores/data-source'
import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import { createRouter } from 'vue-router'
import App from '@/App.vue'
import { translateKey } from '@/composables/use-locale'
import { siteKey } from '@/composables/use-site'
import { createTranslate } from '@/locales/translate'
import { routes } from '@/pages/routes'
import { coveredSourceKey, createCoveredSource, dataSourceKey } from '@/stores/data-source'

interface AppParts {
  locale: Locale
  messages: MessageTable
  history: RouterHistory
  dataSource: DataSource
  site: Site
}

/** The app, the same on the server and in the browser; what differs comes in as parts. */
export function createDashboard({ locale, messages, history, dataSource, site }: AppParts): { app: VueApp, router: Router } {
  const router = createRouter({
    history,
    routes,
    // Switching a view keeps the place; a new page starts at the top or at its anchor.
    scrollBehavior: (to, from, saved) => saved ?? (to.hash !== '' ? { el: to.hash } : to.path === from.path ? false : { top: 0 }),
  })
  const app = createSSRApp(App)
  app.provide(translateKey, createTranslate(locale, messages))
  const source = createCoveredSource(dataSource)
  app.provide(dataSourceKey, source)
  app.provide(coveredSourceKey, source)
  app.provide(siteKey, site)
  app.use(createPinia())
  app.use(router)
  return { app, router }
}
