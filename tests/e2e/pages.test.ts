import { describe, expect, it } from 'vitest'
import { openPage, serveSite, startSite, takeOver } from './site'

const paths = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/500000/', 'committees/210700/sessions/15-4/', 'committees/100000/sessions/14-4/', 'trends/', 'compare/', 'coverage/', 'sources/', 'data/', 'embed/210700/funnel/', 'about/']
const widths = [320, 375, 768, 1440]

const { browser, site } = await startSite()

describe.each(['', 'en/'])('pages below "%s"', (language) => {
  it.each(paths)('/%s stands, takes over and fits every width without a fault', async (path) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(site.address + language + path)
    expect(await page.locator('h1').count()).toBe(1)
    expect((await page.locator('h1').innerText()).trim()).not.toBe('')
    expect((await page.title()).length).toBeGreaterThan(8)
    const before = await page.locator('#app').innerText()
    await takeOver(page)
    expect(await page.locator('#app').innerText()).toBe(before)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect({ width, over }).toEqual({ width, over: 0 })
    }
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })
})

describe('addresses', () => {
  it('carry a canonical link, both languages, and one title that says what, whom and when', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    expect(await page.title()).toMatch(/政协锦州市委员会.*307\/335.*189\/205/)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${site.address}committees/210700/`)
    expect(await page.locator('link[hreflang=en]').getAttribute('href')).toBe(`${site.address}en/committees/210700/`)
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1)
    await close()
  })

  it('work without their closing slash and below a sub-path', async () => {
    const below = await serveSite('/deep/sub-path/')
    const { page, watch, close } = await openPage(browser, below.address)
    await page.goto(`${below.address}committees/210700`)
    await takeOver(page)
    await page.click('header a[href$="trends/"]')
    await page.waitForURL(`${below.address}trends/`)
    await page.locator('main .chart').first().waitFor()
    await page.goBack()
    await page.waitForURL(`${below.address}committees/210700/`)
    expect(await page.locator('h1').innerText()).toBe('政协锦州市委员会')
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
    await below.close()
  })

  it('that have no file of their own are left to the browser, in their language', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}en/nothing/here`)
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('main').innerText()).toContain('/nothing/here')
    expect(watch.violations).toEqual([])
    await close()
  })

  it('that name nothing get the 404 page with a search box', async () => {
    const { page, close } = await openPage(browser, site.address)
    const answer = await page.goto(`${site.address}committees/999999/nothing/here`)
    expect(answer?.status()).toBe(404)
    expect(await page.locator('main input[type=search]').count()).toBe(1)
    await page.fill('main input[type=search]', '锦州')
    await page.press('main input[type=search]', 'Enter')
    await page.waitForURL(/committees\/.*锦州|committees\/.*%E9%94%A6|committees\/210700/)
    await close()
  })
})
