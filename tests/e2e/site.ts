import type { Server } from 'node:http'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { resolve } from 'node:path'
import { afterAll } from 'vitest'
import { launchCurrent } from '@/build/browser'
import { createSiteServer, listenOn } from '@/build/serve'

/** The built site on a port of its own. */
export async function serveSite(base = '/', folder = process.env['DIST_FOLDER'] ?? resolve('dist')): Promise<{ address: string, server: Server, close: () => Promise<void> }> {
  const server = createSiteServer({ folder, base })
  const port = await listenOn(server, 20000 + Math.floor(process.pid % 20000), '127.0.0.1')
  return {
    address: `http://127.0.0.1:${port}${base}`,
    server,
    close: () => new Promise((done) => {
      server.closeAllConnections()
      server.close(() => done())
    }),
  }
}

/** The built site and a current browser for all tests of a file; both end with it. */
export async function startSite(): Promise<{ browser: Browser, site: Awaited<ReturnType<typeof serveSite>> }> {
  const site = await serveSite()
  const browser = await launchCurrent()
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  return { browser, site }
}

/** What a page must never do, gathered while a test uses it. */
export interface Watch {
  /** Console errors and warnings, uncaught errors, failed requests. */
  faults: string[]
  /** Content-Security-Policy and Trusted Types violations. */
  violations: string[]
  /** Requests to another origin. */
  foreign: string[]
  /** Paths asked for, in order. */
  requests: string[]
}

/** A page in a fresh profile, watched from its first byte. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<{ page: Page, watch: Watch, close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const watch: Watch = { faults: [], violations: [], foreign: [], requests: [] }
  page.on('console', message => {
    const text = message.text()
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (/Content Security Policy|Trusted/.test(text)) watch.violations.push(text)
    else watch.faults.push(`${text} ${message.location().url}`)
  })
  page.on('pageerror', error => watch.faults.push(error.message))
  page.on('request', request => {
    const url = new URL(request.url())
    if (!['http:', 'https:'].includes(url.protocol)) return
    if (url.origin !== new URL(address).origin) watch.foreign.push(request.url())
    watch.requests.push(url.pathname)
  })
  return { page, watch, close: () => context.close() }
}

/** Moves the pointer onto the page and waits until the app has taken over. */
export async function takeOver(page: Page): Promise<void> {
  await page.mouse.move(5, 5)
  await page.mouse.move(40, 60)
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
}

/** Waits until the chart with this id is drawn by ECharts, after reaching for it. */
export async function wakeChart(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded()
  // At its corner: a tooltip in the middle would add labels.
  await page.locator(selector).first().hover({ position: { x: 2, y: 2 } })
  await page.waitForSelector(`${selector} [_echarts_instance_] svg`, { state: 'attached' })
}
