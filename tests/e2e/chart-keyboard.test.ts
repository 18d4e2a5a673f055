import type { Page } from 'playwright-core'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { openFloor } from './open-floor'
import { openPage, startSite, takeOver } from './site'
import { tabTo } from './tab-to'

const { browser, site } = await startSite()

const spoken = (page: Page, chart: string): Promise<string> => page.evaluate(wanted => document.querySelector(`${wanted} .chart-keys-spoken`)!.textContent.trim(), chart)
/** Waits until the last texts of the picture, the lines of the tooltip, are these. ECharts paints in the next frame. */
async function shows(page: Page, chart: string, said: string): Promise<void> {
  await page.waitForFunction(([wanted, text]) => [...document.querySelectorAll(`${wanted} .chart svg text`)].slice(-text!.split('；').length).map(node => node.textContent).join('；') === text, [chart, said], { timeout: 5000 })
}
const live = (page: Page, chart: string): Promise<unknown> => page.waitForSelector(`${chart} [_echarts_instance_] svg`, { state: 'attached' })
/** Edges of the ring on the screen, in px. */
const ringBox = (page: Page, chart: string): Promise<{ left: number, right: number, top: number, bottom: number }> => page.evaluate((wanted) => {
  const { left, right, top, bottom } = document.querySelector(`${wanted} .chart-keys-ring`)!.getBoundingClientRect()
  return { left, right, top, bottom }
}, chart)

describe('by keyboard alone', () => {
  it.each([
    ['committees/100000/', '#attendance', '9届5次 · 2002年3月3日；开幕：2082 / 2267 人 · 91.8%'],
    ['committees/100000/', '#funnel', '提交 5865 件'],
    ['committees/100000/', '#trend', '1989 年'],
    ['committees/210700/', '#attendance', '15届4次 · 2025年1月7日'],
    ['trends/', '.figure', '中国人民政治协商会议全国委员会；2013 年'],
  ])('/%s %s is woken, and its first item is spoken, ringed and shown by ECharts', async (path, chart, first) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    await tabTo(page, chart)
    const target = await page.evaluate(() => `#${document.activeElement!.closest('.figure')!.id}`)
    await page.waitForFunction(() => document.activeElement!.closest('.figure')!.querySelector('[_echarts_instance_] svg') !== null)
    await page.keyboard.press('ArrowRight')
    const said = await spoken(page, target)
    expect(said.startsWith(first)).toBe(true)
    await shows(page, target, said)
    const [ring, frame] = [await ringBox(page, target), (await page.locator(`${target} .chart`).boundingBox())!]
    expect(ring.right - ring.left).toBeGreaterThan(4)
    expect(ring.left).toBeGreaterThanOrEqual(frame.x - 1)
    expect(ring.right).toBeLessThanOrEqual(frame.x + frame.width + 1)
    expect(ring.top).toBeGreaterThanOrEqual(frame.y - 1)
    expect(ring.bottom).toBeLessThanOrEqual(frame.y + frame.height + 1)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('arrows, Home, End and Page go through the items, and every item says what its tooltip says', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await tabTo(page, '#attendance')
    await live(page, '#attendance')
    const heard: string[] = []
    for (let item = 0; item < 25; item += 1) {
      await page.keyboard.press('ArrowRight')
      const said = await spoken(page, '#attendance')
      heard.push(said)
      await shows(page, '#attendance', said)
    }
    expect(new Set(heard).size).toBe(25)
    await page.keyboard.press('Home')
    expect(await spoken(page, '#attendance')).toBe(heard[0])
    await page.keyboard.press('PageDown')
    expect(await spoken(page, '#attendance')).toBe(heard[10])
    await page.keyboard.press('End')
    expect(await spoken(page, '#attendance')).toBe(heard[24])
    await close()
  })

  it('up and down go from committee to committee of the small charts', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/`)
    await tabTo(page, '.figure')
    const target = await page.evaluate(() => `#${document.activeElement!.closest('.figure')!.id}`)
    await live(page, target)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await spoken(page, target)).toContain('政协北京市委员会；2013 年')
    await page.keyboard.press('ArrowUp')
    expect(await spoken(page, target)).toContain('全国委员会；2013 年')
    await close()
  })

  it('Enter opens the chain of the item, and Escape comes back to it', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await tabTo(page, '#funnel')
    await live(page, '#funnel')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    expect(new URL(page.url()).searchParams.get('figure')).toBe('210700-15-3-year-2024.submitted')
    expect(await page.locator('dialog').innerText()).toContain('205 件')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('chart-keys')
    await close()
  })

  it('Escape lets go of the item, and Tab and Shift+Tab leave at once', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await tabTo(page, '#attendance')
    await live(page, '#attendance')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    expect(await spoken(page, '#attendance')).toBe('')
    expect(await page.locator('#attendance .chart-keys-ring').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('chart-keys')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('表格')
    expect(await page.locator('#attendance .chart-keys-ring').isVisible()).toBe(false)
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('chart-keys')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement!.className)).not.toContain('chart-keys')
    await close()
  })

  it('the focus is seen: an outline round the chart, a ring round the item, the keys in words', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await tabTo(page, '#attendance')
    const [stop, chart] = [(await page.locator('#attendance .chart-keys').boundingBox())!, (await page.locator('#attendance .chart').boundingBox())!]
    expect(stop).toEqual(chart)
    expect(await page.locator('#attendance .chart-keys-help').innerText()).toContain('方向键')
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)).toBe('2px')
    await close()
  })

  it('works before ECharts has come: the items are spoken and ringed over the picture', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.route('**/register-*.js', () => undefined)
    await page.goto(`${site.address}committees/210700/`)
    await tabTo(page, '#attendance')
    await page.keyboard.press('ArrowRight')
    expect(await spoken(page, '#attendance')).toContain('307 / 335 人')
    expect(await page.locator('#attendance .chart-keys-ring').isVisible()).toBe(true)
    await close()
  })

  it('in English the chart speaks English', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}en/committees/210700/`)
    await tabTo(page, '#attendance')
    await page.keyboard.press('ArrowRight')
    expect(await spoken(page, '#attendance')).toMatch(/^Session 15-4 · 7 January 2025; opening: 307 \/ 335/)
    await close()
  })

  it.each([375, 320])('at %i px the ring stays with its item', async (width) => {
    const { page, close } = await openPage(browser, site.address, { viewport: { width, height: 800 } })
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    await page.focus('#attendance .chart-keys')
    await live(page, '#attendance')
    for (let item = 0; item < 3; item += 1) await page.keyboard.press('ArrowDown')
    const [ring, frame] = [await ringBox(page, '#attendance'), (await page.locator('#attendance .chart').boundingBox())!]
    expect(ring.top).toBeGreaterThan(frame.y)
    expect(ring.bottom).toBeLessThan(frame.y + frame.height)
    await close()
  })
})

describe('axe', () => {
  it('finds nothing in a chart with its cursor', async () => {
    const { page, close } = await openPage(browser, site.address, { bypassCSP: true })
    await page.goto(`${site.address}committees/100000/`)
    await tabTo(page, '#attendance')
    await live(page, '#attendance')
    await page.keyboard.press('End')
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } } })).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`))
    expect(found).toEqual([])
    await close()
  })
})

describe('Chromium 86', () => {
  it('has the same keys', async () => {
    const { page, watch, close } = await openFloor(site.address)
    await page.goto(`${site.address}committees/210700/`)
    await tabTo(page, '#attendance')
    await page.waitForFunction(() => document.querySelector('#attendance [_echarts_instance_] svg') !== null)
    await page.keyboard.press('ArrowRight')
    expect(await spoken(page, '#attendance')).toContain('307 / 335 人')
    await shows(page, '#attendance', await spoken(page, '#attendance'))
    await page.keyboard.press('Escape')
    expect(await spoken(page, '#attendance')).toBe('')
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  }, 150_000)
})
