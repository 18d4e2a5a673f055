import type { Page } from 'playwright-core'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { excess, inkOf } from './page-measures'
import { openFloor } from './open-floor'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

const darkGround = 'rgb(20, 23, 28)'
const kinds = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'trends/', 'sources/', 'about/', '404.html']

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

/** Findings of axe, contrast of words included. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
  })
}

/** Text of a chart with the colour, place and size that it has on the screen. */
function labels(page: Page, chart: string): Promise<{ text: string, fill: string, x: number, y: number, width: number }[]> {
  return page.locator(`${chart} svg text`).evaluateAll(nodes => nodes
    .map((node) => {
      const { x, y, width } = node.getBoundingClientRect()
      return { text: node.textContent, fill: getComputedStyle(node).fill, x: x + scrollX, y: y + scrollY, width }
    })
    .filter(label => label.width > 0 && label.text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x || a.text.localeCompare(b.text)))
}

/** px and colours by which the live chart differs from the prerendered one. */
async function takeOverOf(page: Page, chart: string): Promise<{ moved: number, repainted: number }> {
  const before = await labels(page, `${chart} .chart`)
  await wakeChart(page, `${chart} .chart`)
  const after = await labels(page, `${chart} .chart`)
  expect(after.map(label => label.text)).toEqual(before.map(label => label.text))
  return {
    moved: Math.max(...after.map((label, i) => Math.max(Math.abs(label.x - before[i]!.x), Math.abs(label.y - before[i]!.y)))),
    repainted: after.filter((label, i) => label.fill !== before[i]!.fill).length,
  }
}

describe('the dark display', () => {
  it('comes by the system\'s wish alone, without scripts', async () => {
    const { page, close } = await openPage(browser, site.address, { colorScheme: 'dark', javaScriptEnabled: false })
    await page.goto(`${site.address}committees/210700/`)
    expect(await ground(page)).toBe(darkGround)
    await close()
  })

  it('comes with the address, is kept for the visit, and not for the next one', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/?theme=dark`)
    expect(await ground(page)).toBe(darkGround)
    await page.goto(`${site.address}about/`)
    expect(await ground(page)).toBe(darkGround)
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    expect(await ground(page)).toBe('rgb(255, 255, 255)')
    await close()
  })

  it('is chosen, stands in the address, survives a change of view, and is remembered', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await page.click('footer a[href="?theme=dark"]')
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
    expect(page.url()).toContain('?theme=dark')
    expect(await page.locator('footer [aria-current]').innerText()).toBe('深色')
    await page.click('#attendance .segments a:nth-child(2)')
    await page.waitForFunction(() => location.search.includes('phase=closing'))
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark')
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`${site.address}trends/`)
    expect(await ground(page)).toBe(darkGround)
    // Before the app has come, too.
    expect(await page.locator('footer [aria-current]').allInnerTexts()).toEqual(['深色'])
    await takeOver(page)
    expect(await page.locator('footer [aria-current]').allInnerTexts()).toEqual(['深色'])
    await page.click('footer a[href="?theme=auto"]')
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === undefined)
    expect(await ground(page)).toBe('rgb(255, 255, 255)')
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('can be light where the system is dark', async () => {
    const { page, close } = await openPage(browser, site.address, { colorScheme: 'dark' })
    await page.goto(`${site.address}about/?theme=light`)
    expect(await ground(page)).toBe('rgb(255, 255, 255)')
    await close()
  })

  it('never flashes: nothing is painted before the starter has dressed the page, however late it comes', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark')
      const seen: (string | undefined)[] = []
      Object.assign(window, { seen })
      new PerformanceObserver(() => seen.push(document.documentElement.dataset['theme'])).observe({ type: 'paint', buffered: true })
    })
    let arrived = 0
    await page.route('**/assets/index-*.js', async (route) => {
      await new Promise((done) => { setTimeout(done, 700) })
      arrived = Date.now()
      await route.continue()
    })
    const start = Date.now()
    await page.goto(`${site.address}committees/210700/`)
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0)
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toContain(undefined)
    const paint = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first-paint')[0]!.startTime)
    expect(arrived).toBeGreaterThan(start)
    expect(paint).toBeGreaterThan(arrived - 50)
    await close()
  })

  it('is painted all the same where the starter does not come at all', async () => {
    const { page, close } = await openPage(browser, site.address, { colorScheme: 'dark' })
    await page.route('**/assets/index-*.js', route => route.abort())
    await page.goto(`${site.address}committees/210700/`)
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    expect(await ground(page)).toBe(darkGround)
    await close()
  })

  it('paints prerendered and live charts alike, and its values that are none are told', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/?theme=dark&care=maybe`)
    await page.waitForSelector('main .notice')
    expect(await page.locator('main .notice').innerText()).toContain('care = maybe')
    for (const chart of ['#attendance', '#funnel', '#trend']) {
      const { moved, repainted } = await takeOverOf(page, chart)
      expect({ chart, still: moved <= 1, repainted }).toEqual({ chart, still: true, repainted: 0 })
      expect(await inkOf(page, `${chart} .chart svg`)).toBeGreaterThan(1000)
    }
    expect(await page.evaluate(() => [...document.querySelectorAll('.chart svg [fill="#1f5fa8"]')].map(node => getComputedStyle(node).fill))).toContain('rgb(85, 144, 221)')
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  })
})

describe('关怀版', () => {
  it('is one click away on every page, and one back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await page.click('header .care')
    await page.waitForFunction(() => document.documentElement.dataset['care'] === '')
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(20)
    expect(page.url()).toContain('care=1')
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`${site.address}about/`)
    expect(await page.locator('header .plain').isVisible()).toBe(true)
    await page.click('header .plain')
    await page.waitForFunction(() => document.documentElement.dataset['care'] === undefined)
    expect(await page.locator('header .care').isVisible()).toBe(true)
    await close()
  })

  it.each([1440, 800, 375])('at %i px enlarges the charts, and live ones land on them', async (width) => {
    const { page, close } = await openPage(browser, site.address, { viewport: { width, height: 900 } })
    await page.goto(`${site.address}committees/100000/?care=1`)
    for (const chart of ['#attendance', '#funnel', '#trend']) {
      const sizes = await page.locator(`${chart} .chart svg >> visible=true`).evaluateAll(nodes => nodes.map((node) => {
        const { width } = node.getBoundingClientRect()
        return width / Number(node.getAttribute('width'))
      }))
      expect(sizes).toHaveLength(1)
      expect(Math.round(sizes[0]! * 100) / 100).toBe({ 1440: 1.65, 800: 2.01, 375: 1 }[width])
      const { moved, repainted } = await takeOverOf(page, chart)
      expect({ chart, still: moved <= 1, repainted }).toEqual({ chart, still: true, repainted: 0 })
    }
    await close()
  })

  it('redraws a live chart when it is switched on and off', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await wakeChart(page, '#attendance .chart')
    const plain = await page.locator('#attendance .chart svg path').evaluateAll(nodes => nodes.map(node => node.getAttribute('d')))
    await page.click('header .care')
    await page.waitForFunction(() => document.querySelector('#attendance [_echarts_instance_]')?.getBoundingClientRect().width === 1136 && document.querySelector('#attendance svg')?.getAttribute('width') === '688')
    await page.click('header .plain')
    await page.waitForFunction(() => document.querySelector('#attendance svg')?.getAttribute('width') === '1136')
    await page.waitForFunction(before => JSON.stringify([...document.querySelectorAll('#attendance .chart svg path')].map(node => node.getAttribute('d'))) === before, JSON.stringify(plain))
    await close()
  })

  it('writes out what otherwise only a pointer finds', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/?care=1`)
    const written = await page.locator('main [title]').evaluateAll(nodes => nodes.map(node => getComputedStyle(node, '::after').content))
    expect(written.filter(content => !content.includes('['))).toEqual([])
    await close()
  })

  it('tells closing from opening, and line from line, without colour', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/?care=1&phase=both`)
    await page.waitForSelector('#attendance [_echarts_instance_] svg')
    const dash = (selector: string): Promise<string> => page.locator(selector).first().evaluate(node => getComputedStyle(node).strokeDasharray)
    expect(await dash('#attendance svg [fill="#6a94c8"]')).toBe('3px, 2px')
    expect(await dash('#trend .chart svg [fill="none"][stroke="#5278a3"]')).toBe('8px, 4px')
    expect(await dash('#trend .chart svg [fill="none"][stroke="#1f5fa8"]')).toBe('none')
    await close()
  })
})

describe.each([['dark', '?theme=dark'], ['large type', '?care=1'], ['dark, large type', '?theme=dark&care=1']])('%s', (_name, query) => {
  it.each(kinds)('axe finds nothing on /%s, and it fits 320 px', async (path) => {
    const { page, close } = await openPage(browser, site.address, { bypassCSP: true })
    await page.goto(site.address + path + query)
    await takeOver(page)
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await excess(page)).toEqual({ by: 0, what: [] })
    await close()
  })
})

describe('forced colours', () => {
  it('reach the charts: ground, words and lines are the reader\'s', async () => {
    const { page, close } = await openPage(browser, site.address, { forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(`${site.address}committees/100000/`)
    const inks = await page.locator('#attendance svg text >> visible=true').evaluateAll(nodes => [...new Set(nodes.map(node => getComputedStyle(node).fill))])
    expect(inks).toEqual(['rgb(255, 255, 255)'])
    await close()
  })
})

describe('Chromium 86', () => {
  it('shows the dark and the large display, from the address and from memory', async () => {
    const { page, watch, close } = await openFloor(site.address)
    await page.goto(`${site.address}committees/210700/?theme=dark&care=1`)
    expect(await ground(page)).toBe(darkGround)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('20px')
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark')
      sessionStorage.clear()
    })
    await page.goto(`${site.address}about/`)
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  }, 150_000)
})
