import type { DataEdition, SiteSettings } from '@/domain/site'
import type { MessageTable, Locale } from '@/locales/translate'
import type { App } from 'vue'
import type { Router } from 'vue-router'
import { createWebHistory } from 'vue-router'
import { createDashboard } from '@/app'
import { createHttpSource } from '@/stores/data-source'

/** What a prerendered page carries in `<script type="application/json" id="state">`. */
interface PageState {
  settings: SiteSettings
  data: DataEdition
  files: Record<string, unknown>
}

const messagesOf: Record<Locale, () => Promise<{ messages: MessageTable }>> = {
  'zh-Hans': () => import('@/locales/zh-Hans'),
  'en': () => import('@/locales/en'),
}

/**
 * Starts the app on the page's own markup and state. Resolves when it has taken over; rejects when it cannot, and
 * then the page is as it was and it may be called again.
 */
export async function startApp(): Promise<void> {
  const html = document.documentElement
  const root = new URL(html.dataset['root'] ?? './', location.href).pathname
  // The 404 file answers every address without a file of its own: in either language, and for pages left to the browser.
  const isMissing = html.dataset['missing'] !== undefined
  const locale: Locale = html.lang === 'en' || (isMissing && location.pathname.startsWith(`${root}en/`)) ? 'en' : 'zh-Hans'
  const { messages } = await messagesOf[locale]()
  const state = await readState(root)
  const history = createWebHistory(locale === 'en' ? `${root}en/` : root)
  const jump = watchJumps()
  const dataSource = createHttpSource(`${root}data/v1/`, state.files)
  const { app, router } = createDashboard({
    locale,
    messages,
    history,
    dataSource,
    site: { settings: state.settings, data: state.data, root },
  })
  try {
    await router.isReady()
    const { meta, params } = router.currentRoute.value
    // A page for other sites comes without its data: they are fetched first, so that what is rendered is what stands there.
    if (meta.bare === true && !isMissing) await Promise.all((meta.files?.(params) ?? []).map(async path => void (state.files[path] = await dataSource.load(path))))
    admitOnlyEmptyHtml()
    takeOver(app, isMissing && (html.lang !== locale || router.currentRoute.value.name !== 'notFound'))
  } catch (error) {
    history.destroy()
    throw error
  } finally {
    jump.forget()
  }
  // Without moving anything: the browser has jumped already.
  if (jump.hash() !== null) window.history.replaceState(window.history.state, '', jump.hash())
  keepHead(router)
  showBusy(router)
  html.lang = locale
  html.dataset['app'] = 'ready'
}

/**
 * Jumps within the page while the app is on its way: the router still names the address that it found at first, and
 * would drop them.
 */
function watchJumps(): { hash: () => string | null, forget: () => void } {
  let hash: string | null = null
  const note = (): void => { hash = location.hash }
  addEventListener('popstate', note)
  return { hash: () => hash, forget: () => removeEventListener('popstate', note) }
}

/**
 * All or nothing: a component that fails while it hydrates would leave a hole where its markup was, so the page is
 * put back as it came. `anew`: the markup is that of another page. @throws the component's error
 */
function takeOver(app: App, anew: boolean): void {
  const host = document.getElementById('app')
  if (host === null) throw new Error('The page has no element #app.')
  const prerendered = host.cloneNode(true)
  const faults: unknown[] = []
  app.config.errorHandler = error => void faults.push(error)
  if (anew) host.replaceChildren()
  try {
    app.mount(host)
    delete app.config.errorHandler
    if (faults.length > 0) app.unmount()
  } catch (error) {
    faults.push(error)
  }
  if (faults.length === 0) return
  host.replaceWith(prerendered)
  throw faults[0]
}

/** Marks the document while the script of another page is on its way. */
function showBusy(router: Router): void {
  const { classList } = document.documentElement
  router.beforeEach((to, from) => {
    classList.toggle('busy', to.path !== from.path)
  })
  router.afterEach(() => classList.remove('busy'))
  router.onError(() => classList.remove('busy'))
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

interface TrustedTypes { defaultPolicy: unknown, createPolicy(name: string, rules: { createHTML(text: string): string }): unknown }

/** The chart library empties its box with `innerHTML = ''`; any other markup from text is refused (Trusted Types). */
function admitOnlyEmptyHtml(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  // A second start finds the policy of the first: it can be made only once.
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return
  trustedTypes.createPolicy('default', {
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
  return { ...await response.json() as Omit<PageState, 'files'>, files: {} }
}
