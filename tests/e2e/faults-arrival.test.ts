import type { FaultServer } from './fixtures/fault-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveWithFaults } from './fixtures/fault-server'
import { openPage, takeOver, wakeChart } from './site'
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

const national = 'committees/100000/'
const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText()

describe('the chart library', () => {
  it.each([['', '图表的交互部分没有载入'], ['en/', 'The interactive part of the chart did not load']])('that does not arrive below "%s" leaves the picture, says so, and comes at the next try', async (language, message) => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/register-/, { status: 404 })
    await page.goto(`${site.address}${language}committees/210700/`)
    await takeOver(page)
    await page.locator('#funnel .chart').hover({ position: { x: 2, y: 2 } })
    await page.locator('#funnel .chart-error', { hasText: message }).waitFor()
    expect(await page.locator('#funnel .chart svg >> visible=true').count()).toBe(1)
    site.heal()
    await page.mouse.move(5, 5)
    await wakeChart(page, '#funnel .chart')
    expect(await text(page, '#funnel .chart-error')).toBe('')
    await close()
  })
})

describe('the picture of a chart', () => {
  it('does not stand under another view when the chart library does not arrive', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/register-/, { status: 404 })
    await page.goto(site.address + national)
    await takeOver(page)
    await page.click('a[href="?period=100000-14-2-session-2024"]')
    await page.locator('#funnel .chart-error', { hasText: '数字见下面的表' }).waitFor()
    expect(await text(page, '#funnel .finding')).toContain('5898')
    expect(await page.locator('#funnel .chart svg').count()).toBe(0)
    await page.locator('#funnel .twin summary').click()
    expect(await text(page, '#funnel table')).toContain('5898')
    site.heal()
    await page.mouse.move(5, 5)
    await wakeChart(page, '#funnel .chart')
    await close()
  })
})

describe('a slow network', () => {
  it('shows that the app is on its way, tells after 15 s that it has not come, and then does what was asked', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/main-/, { delay: 17_000 })
    await page.goto(site.address + national)
    await page.locator('#records th button').nth(2).click()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement, '::before').position)).toBe('fixed')
    expect(await page.locator('.fault-bar').count()).toBe(0)
    await page.locator('.fault-bar').waitFor()
    await page.waitForURL(/sort=/)
    expect(await page.locator('.fault-bar').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.className)).toBe('')
    await close()
  })

  it('keeps a jump within the page that was made while the app was on its way', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/CommitteePage-/, { delay: 1500 })
    await page.goto(`${site.address}committees/210700/?phase=opening`)
    await page.waitForResponse(/main-/)
    await page.waitForTimeout(700)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    expect(new URL(page.url()).hash).toBe('#main')
    expect(new URL(page.url()).search).toBe('?phase=opening')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })

  it('shows that the script of another page is on its way', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/AboutPage-/, { delay: 3000 })
    await page.goto(`${site.address}trends/`)
    await takeOver(page)
    await page.click('header a[href$="about/"]')
    expect(await page.evaluate(() => document.documentElement.className)).toBe('busy')
    await page.locator('#method').waitFor()
    expect(await page.evaluate(() => document.documentElement.className)).toBe('')
    await close()
  })
})

describe('the starter itself', () => {
  it('when it is missing leaves a page that reads and whose links work', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/assets\/index-[^.]*\.js$/, { status: 404 })
    await page.goto(`${site.address}committees/`)
    await page.click('main a[href*="committees/210700"]')
    await page.waitForURL(`${site.address}committees/210700/`)
    expect(await text(page, 'main .lead')).toContain('307')
    expect(await page.locator('#funnel .chart svg >> visible=true').count()).toBe(1)
    await close()
  })
})

describe('a page that was cut short', () => {
  it('is completed by the app', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + national)
    const whole = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
    site.fail(/100000\/$/, 'half')
    await page.goto(site.address + national)
    expect(await page.locator('footer').count()).toBe(0)
    await takeOver(page)
    await page.locator('footer').waitFor()
    // The frame comes first, the page a moment later.
    await page.waitForFunction(count => document.querySelectorAll('main :is(h1, h2, h3)').length >= count, whole.length)
    expect(await page.locator('main :is(h1, h2, h3)').allInnerTexts()).toEqual(whole)
    await close()
  })
})
