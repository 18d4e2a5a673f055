import type { Page } from 'playwright-core'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { crowdedTargets, excess, inkOf } from './page-measures'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

/** One address of each kind of page; the national committee has every kind of chart. */
const kinds = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'committees/100000/sessions/14-4/', 'trends/', 'compare/', 'coverage/', 'sources/', 'data/', 'embed/210700/funnel/', 'about/', '404.html']
const addresses = ['', 'en/'].flatMap(language => kinds.map(kind => language + kind))

/** Findings of axe with all its rules, best practices and target size included. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await here.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
  })
}

/** What is folded away is read too. */
/** Opens what is folded away, and waits for what is fetched then, once the app is there to fetch it. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
  await page.waitForFunction(() => document.documentElement.dataset['app'] !== 'ready' || [...document.querySelectorAll('.acts')].every(box => box.querySelector('dl') !== null))
}

describe('axe finds nothing', () => {
  it.each(addresses)('on /%s', async (path) => {
    const { page, close } = await openPage(browser, site.address, { bypassCSP: true })
    await page.goto(site.address + path)
    await openDetails(page)
    expect(await axeFindings(page)).toEqual([])
    await takeOver(page)
    await openDetails(page)
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await axeFindings(page)).toEqual([])
    await close()
  })

  it('in the open list of a search, on a filtered list without a hit, and beside live charts', async () => {
    const { page, close } = await openPage(browser, site.address, { bypassCSP: true })
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    for (const chart of ['#attendance', '#funnel', '#trend']) await wakeChart(page, `${chart} .chart`)
    await page.fill('header input[type=search]', '锦')
    await page.waitForSelector('header [role=option]')
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${site.address}committees/?q=nothing-like-it`)
    await page.waitForSelector('main .empty')
    expect(await axeFindings(page)).toEqual([])
    await close()
  })
})

/** What a reader can act on and see, marked with a number each. */
function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex="0"]')]
      .filter(node => node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible')
    controls.forEach((node, index) => { node.dataset['control'] = String(index) })
    return controls.length
  })
}

describe('the keyboard', () => {
  it.each(['committees/210700/', 'en/trends/', 'committees/', 'en/compare/', 'coverage/'])('reaches every control of /%s in the order of the page, each with a visible focus, and leaves', async (path) => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    await takeOver(page)
    await openDetails(page)
    const count = await markControls(page)
    expect(count).toBeGreaterThan(20)
    const reached: number[] = []
    const unseen: string[] = []
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('Tab')
      const { control, outline, html } = await page.evaluate(() => {
        const node = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(node)
        return { control: Number(node.dataset['control'] ?? -1), outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, html: node.outerHTML.slice(0, 120) }
      })
      reached.push(control)
      if (!outline) unseen.push(html)
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, index) => index))
    expect(unseen).toEqual([])
    // One more key leaves the page for the browser's own controls: there is no trap.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['control'] ?? 'none')).not.toBe(String(count - 1))
    await close()
  })

  it('finds a committee: arrow, Enter, and the focus is on its heading', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    await page.focus('header input[type=search]')
    await page.keyboard.insertText('锦州')
    await page.waitForSelector('header [role=option]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '政协锦州市委员会')
    await close()
  })

  it('jumps over the header with the first link', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })
})

describe('a page fits', () => {
  it.each(addresses)('/%s at 320 px (1280 px at four times its size) and with the text at twice its size', async (path) => {
    const { page, close } = await openPage(browser, site.address, { viewport: { width: 320, height: 640 } })
    await page.goto(site.address + path)
    await openDetails(page)
    expect(await excess(page)).toEqual({ by: 0, what: [] })
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
      expect({ width, ...await excess(page) }).toEqual({ width, by: 0, what: [] })
    }
    await close()
  })

  it.each(['committees/210700/', 'en/committees/', 'trends/'])('/%s: the text grows with the size the reader has set', async (path) => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    const sizes = (): Promise<number[]> => page.locator('h1, main p, main a, nav a, footer p, summary, button').evaluateAll(nodes => nodes.map(node => parseFloat(getComputedStyle(node).fontSize)))
    const usual = await sizes()
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    const large = await sizes()
    expect(large.map((size, index) => Math.round(size / usual[index]! * 10) / 10).filter(ratio => ratio < 1.9)).toEqual([])
    await close()
  })
})

describe('a finger', () => {
  it.each(addresses)('finds targets of 24 px, or as far apart, on /%s', async (path) => {
    const { page, close } = await openPage(browser, site.address, { viewport: { width: 375, height: 800 } })
    await page.goto(site.address + path)
    await openDetails(page)
    expect(await crowdedTargets(page)).toEqual([])
    await close()
  })
})

describe('a reader\'s own colours and rest', () => {
  it.each([[{ forcedColors: 'active' }], [{ forcedColors: 'active', colorScheme: 'dark' }], [{ reducedMotion: 'reduce' }]] as const)('%o keeps words and charts', async (wish) => {
    const { page, watch, close } = await openPage(browser, site.address, wish)
    await page.goto(`${site.address}committees/100000/`)
    const words = await page.locator('main').innerText()
    for (const chart of ['#attendance', '#funnel', '#trend']) {
      const shown = page.locator(`${chart} .chart svg >> visible=true`)
      expect(await shown.count()).toBe(1)
      expect(await inkOf(page, `${chart} .chart svg >> visible=true`)).toBeGreaterThan(1000)
      await wakeChart(page, `${chart} .chart`)
      expect(await inkOf(page, `${chart} .chart svg`)).toBeGreaterThan(1000)
      // Left where it is, the pointer would wake the next chart as that scrolls under it, while its picture is taken.
      await page.mouse.move(1, 1)
    }
    expect(await page.locator('main').innerText()).toBe(words)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  })
})

describe('what a screen reader says of a chart', () => {
  const labelOf = async (path: string, chart: string): Promise<{ label: string, finding: string, cells: string[][] }> => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    await openDetails(page)
    const label = await page.locator(`${chart} .chart`).getAttribute('aria-label') ?? ''
    const finding = await page.locator(`${chart} .finding`).innerText()
    const cells = await page.locator(`${chart} .twin tbody tr`).evaluateAll(rows => rows.map(row => [...row.children].map((cell) => {
      for (const mark of cell.querySelectorAll('small')) mark.remove()
      return cell.textContent.trim()
    })))
    await close()
    return { label, finding, cells }
  }
  const numbers = (text: string): string[] => text.match(/\d[\d,.]*%?/g) ?? []

  it('锦州: 335, 307 and 224 of attendance; 205, 8, 197 and 189 of proposals', async () => {
    const attendance = await labelOf('committees/210700/', '#attendance')
    expect(numbers(attendance.label)).toEqual(expect.arrayContaining(['335', '307', '224']))
    expect(attendance.cells).toEqual([['15届4次', '2025年1月7日', '335', '307', '91.6%', '224']])
    const funnel = await labelOf('committees/210700/', '#funnel')
    expect(numbers(funnel.label)).toEqual(expect.arrayContaining(['205', '189', '92.2%', '8']))
    expect(funnel.cells.map(cells => cells.slice(0, 2).join(' '))).toEqual(['提交 205', '其中：合并 8', '合并后 197', '其中：未说明 8', '立案 189', '办复 189'])
  })

  it.each(['#attendance', '#funnel', '#trend'])('the national %s says no number that its table lacks', async (chart) => {
    const { label, finding, cells } = await labelOf('committees/100000/', chart)
    expect(label).toBe(finding)
    const told = numbers(label.replace(/\d+ (次|年)(?!的 )/g, '')).filter(number => !/^(19|20)\d\d$/.test(number))
    expect(told.length).toBeGreaterThan(1)
    expect(told.filter(number => !cells.flat().includes(number))).toEqual([])
  })
})
