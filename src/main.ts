import type { SiteSettings } from '@/domain/site'
import type { MessageTable, Locale } from '@/locales/translate'
import type { Router } from 'vue-router'
import { createWebHistory } from 'vue-router'
import { createDashboard } from '@/app'
import { createHttpSource } from '@/stores/data-source'

/** What a prerendered page carries in `<script type="application/json" id="state">`. */
interface PageState {
  settings: SiteSettings
  files: Record<string, unknown>
}

const messagesOf: Record<Locale, () => Promise<{ messages: MessageTable }>> = {
  'zh-Hans': () => import('@/locales/zh-Hans'),
  'en': () => import('@/locales/en'),
}

/** Starts the app on the page's own markup and state. Resolves when it has taken over. */
export async function startApp(): Promise<void> {
  const html = document.documentElement
  const root = new URL(html.dataset['root'] ?? './', location.href).pathname
  // The 404 file answers every address without a file of its own: in either language, and for pages left to the browser.
  const isMissing = html.dataset['missing'] !== undefined
  const locale: Locale = html.lang === 'en' || (isMissing && location.pathname.startsWith(`${root}en/`)) ? 'en' : 'zh-Hans'
  const { messages } = await messagesOf[locale]()
  const state = await readState(root)
  const { app, router } = createDashboard({
    locale,
    messages,
    history: createWebHistory(locale === 'en' ? `${root}en/` : root),
    dataSource: createHttpSource(`${root}data/v1/`, state.files),
    site: { settings: state.settings, root },
  })
  await router.isReady()
  admitOnlyEmptyHtml()
  keepHead(router)
  if (isMissing && (html.lang !== locale || router.currentRoute.value.name !== 'notFound')) document.getElementById('app')?.replaceChildren()
  html.lang = locale
  app.mount('#app')
  html.dataset['app'] = 'ready'
}

/** The head's links are relative to the page it came with: pin them, and drop what speaks of that page when it is left. */
function keepHead(router: Router): void {
  for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href)
  const leave = router.afterEach((to, from) => {
    if (to.path === from.path) return
    for (const node of document.head.querySelectorAll('link[rel=canonical], link[hreflang], script[type="application/ld+json"]')) node.remove()
    leave()
  })
}

interface TrustedTypes { createPolicy(name: string, rules: { createHTML(text: string): string }): unknown }

/** The chart library empties its box with `innerHTML = ''`; any other markup from text is refused (Trusted Types). */
function admitOnlyEmptyHtml(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createHTML(text) {
      if (text !== '') throw new TypeError('Markup from text is not allowed.')
      return text
    },
  })
}

async function readState(root: string): Promise<PageState> {
  const carried = document.getElementById('state')?.textContent
  if (carried !== undefined) return JSON.parse(carried) as PageState
  const response = await fetch(`${root}data/v1/site.json`)
  return { settings: await response.json() as SiteSettings, files: {} }
}
