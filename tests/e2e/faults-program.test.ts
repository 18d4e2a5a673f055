import type { FaultServer } from './fixtures/fault-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveWithFaults } from './fixtures/fault-server'
import { openFloor } from './open-floor'
import { openPage, takeOver } from './site'
import { launchCurrent } from '@/build/browser'

let browser: Browser
let site: FaultServer
beforeAll(async () => {
  site = await serveWithFaults()
  browser = await launchCurrent()
})
afterEach(() => site.heal())
afterAll(async () => {
  await browser.close()
  await site.close()
})

const planted = 'throw new Error("planted")'
const national = 'committees/100000/'
const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText()
const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
const nearPage = async (page: Page): Promise<void> => {
  await page.mouse.move(5, 5)
  await page.mouse.move(40, 60)
}
/** Marks the document, so that a page load in full is seen by its absence. */
const mark = (page: Page): Promise<void> => page.evaluate(() => document.body.classList.add('marked'))
const marked = (page: Page): Promise<boolean> => page.evaluate(() => document.body.classList.contains('marked'))

describe.each([['', '交互功能还没有载入', '重试'], ['en/', 'have not loaded', 'Try again']] as const)('the app below "%s"', (language, message, retry) => {
  it.each([
    ['is missing', { status: 404 }],
    ['is cut off', 'hangUp'],
    ['throws when it starts', { rewrite: () => planted }],
  ] as const)('whose main script %s leaves the page readable and says so', async (_name, fault) => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/main-/, fault)
    await page.goto(site.address + language + national)
    const before = await text(page, '#app')
    await nearPage(page)
    await page.locator('.fault-bar').waitFor()
    expect(await text(page, '.fault-bar')).toContain(message)
    expect(await text(page, '#app')).toBe(before)
    await page.locator('#funnel .twin summary').click()
    expect(await page.locator('#funnel table').isVisible()).toBe(true)
    await page.click('header a[href$="trends/"]')
    await page.waitForURL(`${site.address}${language}trends/`)
    expect(await page.locator('#multiples .chart svg >> visible=true').count()).toBe(1)
    await close()
  })

  it('that arrives at a retry does what was asked of it before', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/main-/, { status: 500 })
    await page.goto(site.address + language + national)
    await page.locator('#records th button').nth(2).click()
    await page.locator('.fault-bar').waitFor()
    expect(new URL(page.url()).search).toBe('')
    site.heal()
    await page.locator('.fault-bar button', { hasText: retry }).click()
    await page.waitForURL(/sort=/)
    await ready(page)
    expect(await page.locator('.fault-bar').count()).toBe(0)
    await close()
  })
})

describe('a script of an older deployment', () => {
  it('that is gone before the app starts sends a view to its own page load, where it is shown', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + national)
    site.deployAnew()
    await page.click('a[href="?period=100000-14-2-session-2024"]')
    await page.waitForFunction(() => document.querySelector('#funnel .finding')?.textContent.includes('5898') === true)
    expect(new URL(page.url()).search).toBe('?period=100000-14-2-session-2024')
    expect(await page.locator('.fault-bar').count()).toBe(0)
    await close()
  })

  it('that is gone before the app starts reloads the page at a retry', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + national)
    site.deployAnew()
    await nearPage(page)
    await page.locator('.fault-bar').waitFor()
    await mark(page)
    await page.click('.fault-bar button')
    await page.waitForFunction(() => !document.body.classList.contains('marked'))
    await nearPage(page)
    await ready(page)
    await close()
  })

  it('that is gone during the visit turns a link into a page load in full', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await mark(page)
    site.deployAnew()
    await page.click('main a[href*="sessions/15-4"]')
    await page.waitForURL(`${site.address}committees/210700/sessions/15-4/`)
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('市工人文化宫') === true)
    expect(await marked(page)).toBe(false)
    await takeOver(page)
    await close()
  })

  it('that is gone for good keeps the page and the way back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/?c=100000,350000`)
    await ready(page)
    site.fail(/assets\/SourcesPage-/, { status: 404 })
    site.fail(/\/sources\/$/, { status: 503 })
    await page.click('header a[href$="sources/"]')
    await page.locator('.fault-bar').waitFor()
    expect(await text(page, '.fault-bar')).toContain('本页仍可阅读')
    expect(await text(page, 'main')).toContain('福建')
    expect(new URL(page.url()).search).toBe('?c=100000,350000')
    site.heal()
    await page.click('.fault-bar button')
    await page.waitForURL(`${site.address}sources/`)
    await page.locator('main .docs').first().waitFor()
    await close()
  })
})

describe.each([['', '程序出错', '页面没有载入'], ['en/', 'A fault in the program', 'Page not loaded']] as const)('a page below "%s" whose component throws', (language, message, heading) => {
  it('while it takes over is put back as it was prerendered', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/CommitteePage-/, { rewrite: () => `export default { render() { ${planted} } }` })
    await page.goto(site.address + language + national)
    const before = await page.locator('#app').innerHTML()
    await nearPage(page)
    await page.locator('.fault-bar').waitFor()
    expect(await page.locator('#app').innerHTML() === before).toBe(true)
    await page.click('header a[href$="about/"]')
    await page.waitForURL(`${site.address}${language}about/`)
    await takeOver(page)
    await close()
  })

  it.each(['render', 'setup'])('in %s when it is opened keeps the header, says so, and the next page stands', async (step) => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/AboutPage-/, { rewrite: () => `export default { ${step}() { ${planted} } }` })
    await page.goto(`${site.address}${language}trends/`)
    await takeOver(page)
    await page.click('header a[href$="about/"]')
    await page.locator('main [role=alert]', { hasText: message }).waitFor()
    expect(await text(page, 'h1')).toBe(heading)
    await page.click('header a[href$="committees/"]')
    await page.locator('main .rows').first().waitFor()
    expect(await page.locator('[role=alert]').count()).toBe(0)
    expect(await page.locator('h1').count()).toBe(1)
    await close()
  })
})

describe('Chromium 86, which never asks again for a script that failed', () => {
  // Its own polling and its own clicks: Playwright's checks of what is visible need a newer browser.
  const press = (page: Page, selector: string): Promise<void> => page.evaluate(selector => document.querySelector<HTMLElement>(selector)?.click(), selector)
  const stands = (page: Page, selector: string): Promise<unknown> => page.waitForFunction(selector => document.querySelector(selector) !== null, selector)

  it('reloads the page at a retry, and does there what was asked before', async () => {
    const { page, close } = await openFloor(site.address)
    site.fail(/assets\/main-/, { status: 404 })
    await page.goto(site.address + national)
    await press(page, '#records th:nth-of-type(3) button')
    await stands(page, '.fault-bar')
    site.heal()
    await mark(page)
    await press(page, '.fault-bar button')
    await page.waitForFunction(() => location.search.includes('sort='))
    await ready(page)
    expect(await marked(page)).toBe(false)
    await close()
  })

  it('gets the chart library and the actions of a figure by another address', async () => {
    const { page, close } = await openFloor(site.address)
    site.fail(/assets\/(register|ActionPanel)-/, { status: 404 })
    const before = site.asked.length
    await page.goto(`${site.address}committees/210700/`)
    await press(page, '#funnel .acts summary')
    await ready(page)
    await stands(page, '#funnel .acts [role=alert] button')
    await page.mouse.move(300, 500)
    await page.evaluate(() => document.querySelector('#funnel .chart')?.dispatchEvent(new Event('pointermove')))
    await page.waitForFunction(() => document.querySelector('#funnel .chart-error')?.textContent !== '')
    site.heal()
    await press(page, '#funnel .acts [role=alert] button')
    await stands(page, '#funnel .acts .button')
    await page.evaluate(() => document.querySelector('#funnel .chart')?.dispatchEvent(new Event('pointermove')))
    await stands(page, '#funnel .chart [_echarts_instance_] svg')
    expect(site.asked.slice(before).filter(path => path.includes('register-'))).toHaveLength(2)
    await close()
  })
})
