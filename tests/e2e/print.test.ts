import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

/** px: A4 without the margins of print.css. */
const paper = { width: 688, height: 1001 }
const visible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible()

/** The page as it is laid out on paper. */
async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

describe('a printed page', () => {
  it.each([['', {}], ['?theme=dark&care=1', {}], ['', { colorScheme: 'dark' }]] as const)('%s %o has heading, filters, charts, tables and sources in dark on white, and no navigation', async (query, wish) => {
    const { page, close } = await openPage(browser, site.address, wish)
    await page.goto(`${site.address}committees/100000/${query}`)
    await onPaper(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
    for (const hidden of ['header nav', 'header .search', '.lang', '.skip', 'footer .segments']) expect({ hidden, shown: await visible(page, hidden) }).toEqual({ hidden, shown: false })
    for (const shown of ['h1', '#attendance h2', '#attendance .finding', '#attendance .chart-688 svg', '#attendance .twin table', '#attendance .figure-sources', '#attendance .segments [aria-current]', '#funnel .periods [aria-current]', '.sources li']) {
      expect({ shown, seen: await visible(page, shown) }).toEqual({ shown, seen: true })
    }
    for (const other of ['#attendance .chart-343', '#attendance .chart-1136', '#attendance .segments a:not([aria-current])']) expect(await visible(page, other)).toBe(false)
    expect(await page.locator('.twin thead').first().evaluate(node => getComputedStyle(node).display)).toBe('table-header-group')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width)
    await close()
  })

  it('opens what is folded, and folds it again', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    const folded = (): Promise<number> => page.locator('details:not([open])').count()
    const before = await folded()
    expect(before).toBeGreaterThan(1)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await folded()).toBe(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await folded()).toBe(before)
    await close()
  })

  it('draws live charts as wide as the paper, and back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await wakeChart(page, '#trend .chart')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.waitForFunction(() => document.querySelector('#trend svg')?.getAttribute('width') === '688')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.waitForFunction(() => document.querySelector('#trend svg')?.getAttribute('width') === '1136')
    await close()
  })

  it('draws a live chart that has the width of paper as it was', async () => {
    const { page, close } = await openPage(browser, site.address, { viewport: { width: 800, height: 900 } })
    await page.goto(`${site.address}committees/100000/?phase=both`)
    await page.waitForSelector('#attendance [_echarts_instance_] svg')
    const shapes = (): Promise<(string | null)[]> => page.locator('#attendance .chart svg path').evaluateAll(nodes => nodes.map(node => node.getAttribute('d')))
    const before = await shapes()
    for (const type of ['beforeprint', 'afterprint']) {
      await page.evaluate(name => new Promise((done) => {
        dispatchEvent(new Event(name))
        requestAnimationFrame(() => requestAnimationFrame(done))
      }), type)
      expect(await shapes()).toEqual(before)
    }
    await close()
  })

  it('is a PDF of A4 pages', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect([...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Math.round(Number(w)), Math.round(Number(h))])).toContainEqual([595, 842])
    await close()
  })
})
