import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

/** Text and box of every visible label of a chart, relative to the page. */
function labels(page: Page, selector: string): Promise<{ text: string, x: number, y: number, width: number }[]> {
  return page.locator(`${selector} svg text`).evaluateAll(nodes => nodes
    .map((node) => {
      const { x, y, width } = node.getBoundingClientRect()
      return { text: node.textContent, x: x + scrollX, y: y + scrollY, width }
    })
    .filter(label => label.width > 0 && label.text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x || a.text.localeCompare(b.text)))
}

describe('a prerendered page', () => {
  it('loads a page, a style sheet and the starter, nothing else, until the reader acts', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    expect(watch.requests.filter(path => !path.endsWith('icon.svg'))).toHaveLength(3)
    await takeOver(page)
    expect(watch.requests.filter(path => path.includes('register'))).toEqual([])
    expect(watch.requests.filter(path => path.endsWith('.json'))).toEqual([])
    await close()
  })

  it('loads the chart library once, on intent', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    await wakeChart(page, '#attendance .chart')
    await wakeChart(page, '#funnel .chart')
    await wakeChart(page, '#trend .chart')
    expect(watch.requests.filter(path => /register.*\.js$/.test(path))).toHaveLength(1)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it.each([[375], [800], [1440]])('at %i px the live charts land on the prerendered ones', async (width) => {
    for (const [path, charts] of [['committees/210700/', ['#attendance', '#funnel']], ['committees/100000/', ['#attendance', '#funnel', '#trend']]] as const) {
      const { page, close } = await openPage(browser, site.address, { viewport: { width, height: 900 } })
      await page.goto(site.address + path)
      for (const chart of charts) {
        const before = await labels(page, `${chart} .chart`)
        await wakeChart(page, `${chart} .chart`)
        const after = await labels(page, `${chart} .chart`)
        expect(after.map(label => label.text)).toEqual(before.map(label => label.text))
        const moved = after.map((label, i) => Math.max(Math.abs(label.x - before[i]!.x), Math.abs(label.y - before[i]!.y)))
        expect({ path, chart, moved: Math.max(...moved) <= 1 }).toEqual({ path, chart, moved: true })
      }
      await close()
    }
  })

  it('gets the click that came before the app', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await page.evaluate(() => (document.querySelector('a[href="?period=100000-14-3-session-2025"]') as HTMLElement).click())
    await page.waitForFunction(() => document.querySelector('#funnel .finding')?.textContent.includes('5890') === true)
    expect(page.url()).toContain('period=100000-14-3-session-2025')
    await close()
  })
})
