import type { FaultServer } from './fixtures/fault-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveWithFaults } from './fixtures/fault-server'
import { openPage, takeOver, wakeChart } from './site'
import { launchCurrent } from '@/build/browser'

let browser: Browser
let site: FaultServer
let usual: string[]
beforeAll(async () => {
  site = await serveWithFaults()
  browser = await launchCurrent()
  const { page, close } = await openPage(browser, site.address)
  usual = await walk(page)
  await close()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText()
const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')

/** A view from its address, charts, another page, the way back, a filter: the text of each stop. */
async function walk(page: Page): Promise<string[]> {
  const stops: string[] = []
  await page.goto(`${site.address}committees/100000/?period=100000-14-2-session-2024`)
  await page.locator('#funnel .finding', { hasText: '5898' }).waitFor()
  // A view other than the prerendered one is drawn anew.
  await page.waitForSelector('#funnel [_echarts_instance_] svg', { state: 'attached' })
  await wakeChart(page, '#trend .chart')
  stops.push(await text(page, 'main'))
  await page.click('header a[href$="trends/"]')
  await page.waitForSelector('#multiples [_echarts_instance_] svg', { state: 'attached' })
  stops.push(await text(page, 'main'))
  await page.goBack()
  await page.locator('#funnel .finding', { hasText: '5898' }).waitFor()
  await page.click('header a[href$="committees/"]')
  await page.fill('main input[name=q]', '锦州')
  await page.waitForURL(/q=/)
  await page.waitForFunction(() => document.querySelectorAll('main .rows li > a').length === 1)
  stops.push(await text(page, 'main'))
  return stops
}

const messages = [
  ['', '交互功能还没有载入', '数据没有取到：网络不通', '要打开的页面没有取到'],
  ['en/', 'have not loaded', 'no connection', 'The page you asked for did not arrive'],
] as const
describe.each(messages)('a network that is lost below "%s"', (language, boot, data, script) => {
  it('before the app has come leaves the page, and what was asked is done when it is back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}committees/100000/`)
    await page.context().setOffline(true)
    await page.locator('#records th button').nth(2).click()
    await page.locator('.fault-bar', { hasText: boot }).waitFor()
    expect(await text(page, 'main .lead')).toMatch(/5,?865/)
    await page.context().setOffline(false)
    await page.waitForURL(/sort=/)
    await ready(page)
    expect(await page.locator('.fault-bar').count()).toBe(0)
    await close()
  })

  it('before the data of a page have come is named, and they come by themselves when it is back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}committees/?level=province`)
    await takeOver(page)
    // Another committee first: then the script of the page is there, and only its data are missing.
    await page.click('main a[href*="committees/310000"]')
    await page.locator('#attendance').waitFor()
    await page.goBack()
    await page.locator('main .rows li > a[href*="committees/320000"]').waitFor()
    await page.context().setOffline(true)
    await page.click('main a[href*="committees/320000"]')
    await page.locator('main [role=alert]', { hasText: data }).waitFor()
    expect(await page.locator('header nav a').count()).toBe(7)
    await page.context().setOffline(false)
    await page.locator('#attendance').waitFor()
    await page.goBack()
    await page.waitForURL(/level=province/)
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('main select[name=level]')?.value === 'province')
    await close()
  })

  it('before the script of a page has come leaves the page that is there, and a retry opens the other', async () => {
    const { page, close } = await openPage(browser, site.address)
    const address = `${site.address}${language}trends/?c=100000,350000`
    await page.goto(address)
    await ready(page)
    await page.context().setOffline(true)
    await page.click('header a[href$="about/"]')
    await page.locator('.fault-bar', { hasText: script }).waitFor()
    expect(page.url()).toBe(address)
    expect(await page.locator('.chips li').count()).toBe(2)
    await page.context().setOffline(false)
    await page.click('.fault-bar button')
    await page.locator('#method').waitFor()
    expect(await page.locator('.fault-bar').count()).toBe(0)
    await page.goBack()
    await page.waitForURL(address)
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2)
    await close()
  })
})

describe('a browser', () => {
  it('that blocks storage and cookies shows the same: only places to scroll back to are not kept', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.addInitScript(() => {
      const touched: string[] = []
      const refuse = (owner: object, name: string): void => {
        const refused = (): never => {
          touched.push(name)
          throw new DOMException('blocked', 'SecurityError')
        }
        Object.defineProperty(owner, name, { get: refused, set: refused })
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) refuse(window, name)
      refuse(Document.prototype, 'cookie')
      Object.defineProperty(navigator, 'cookieEnabled', { get: () => false })
      Object.assign(window, { touched })
    })
    expect(await walk(page)).toEqual(usual)
    // The router asks for scroll positions, of this visit only, and does without.
    expect(await page.evaluate(() => [...new Set((window as unknown as { touched: string[] }).touched)])).toEqual(['sessionStorage'])
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('whose storage is full shows the same', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.addInitScript(() => {
      for (const storage of [localStorage, sessionStorage]) {
        for (let size = 4 * 1024 * 1024, i = 0; size > 0; i++) {
          try {
            storage.setItem(`full-${i}`, 'x'.repeat(size))
          } catch {
            size = Math.floor(size / 2)
          }
        }
      }
    })
    expect(await walk(page)).toEqual(usual)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('in private mode keeps nothing of the visit', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    expect(await walk(page)).toEqual(usual)
    const { cookies, origins } = await page.context().storageState({ indexedDB: true })
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] })
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['vue-router:scroll'])
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it.each(['1980-01-01', '2099-12-31'])('whose clock says %s shows the same', async (day) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`))
    expect(await walk(page)).toEqual(usual)
    expect(await page.evaluate(() => new Date().toISOString().slice(0, 10))).toBe(day)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })
})
