import { describe, expect, it } from 'vitest'
import { openPage, startSite } from './site'

const { browser, site } = await startSite()

describe('with scripts off', () => {
  it('a committee page reads: sentence, charts, tables, sources', async () => {
    const { page, watch, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}committees/210700/`)
    const text = await page.locator('main').innerText()
    for (const figure of ['335', '307', '91.6%', '205', '197', '189', '锦州发布']) expect(text).toContain(figure)
    expect(await page.locator('#attendance .chart svg >> visible=true').count()).toBe(1)
    expect(await page.locator('#funnel .chart svg >> visible=true').count()).toBe(1)
    await page.locator('#funnel .twin summary').click()
    expect(await page.locator('#funnel table').innerText()).toContain('197')
    expect(watch.requests.filter(path => path.endsWith('.js'))).toEqual([])
    await close()
  })

  it('every page is reached by links, and the search form finds the list', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(site.address)
    await page.click('header a[href$="committees/"] >> nth=0')
    expect(await page.locator('h1').innerText()).toContain('委员会')
    await page.click('main a:has-text("锦州")')
    expect(page.url()).toContain('committees/210700/')
    await page.locator('main a[href*="sessions/15-4"]').first().click()
    expect(await page.locator('main').innerText()).toContain('市工人文化宫')
    await page.click('a[hreflang=en]')
    expect(page.url()).toContain('/en/committees/210700/sessions/15-4/')
    await close()
  })

  it('one picture of each chart is shown at each width', async () => {
    for (const [width, shown] of [[375, '343'], [800, '688'], [1440, '1136']] as const) {
      const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false, viewport: { width, height: 800 } })
      await page.goto(`${site.address}committees/100000/`)
      const visible = await page.locator('#trend .chart > div >> visible=true').evaluateAll(nodes => nodes.map(node => node.getAttribute('class')))
      expect(visible).toEqual([`chart-${shown}`])
      await close()
    }
  })
})
