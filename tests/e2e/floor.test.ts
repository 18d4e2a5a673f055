import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, serveSite, takeOver } from './site'
import { launchFloor } from '@/build/browser'

let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const kinds = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'trends/', 'compare/', 'coverage/', 'sources/', 'data/', 'embed/210700/funnel/', 'about/', '404.html']
const clean = { faults: [], violations: [], foreign: [] }

/** Playwright's own clicks ask for `checkVisibility`, which these browsers lack: the page is acted on from within. */
function click(page: Page, selector: string): Promise<void> {
  return page.evaluate(wanted => document.querySelector<HTMLElement>(wanted)!.click(), selector)
}

/** Text of the first match, of what is shown. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)
}

/** Waits for an element, drawn or not. */
async function waitFor(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(wanted => document.querySelector(wanted) !== null, selector)
}

/** Waits until the text of the first match holds this. */
async function waitForText(page: Page, selector: string, part: string): Promise<void> {
  await page.waitForFunction(([wanted, text]) => document.querySelector(wanted!)?.textContent.includes(text!) === true, [selector, part])
}

function setField(page: Page, selector: string, value: string, event: 'input' | 'change'): Promise<void> {
  return page.evaluate(([wanted, text, type]) => {
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(wanted!)!
    field.value = text!
    field.dispatchEvent(new Event(type!, { bubbles: true }))
  }, [selector, value, event])
}

/** Turns to a chart as a pointer does, and waits for the live one. */
async function wake(page: Page, chart: string): Promise<void> {
  await page.evaluate(wanted => document.querySelector(wanted)!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })), `${chart} .chart`)
  await waitFor(page, `${chart} .chart [_echarts_instance_] svg`)
}

/** Labels of a chart that have a size on the screen. */
function shownLabels(page: Page, chart: string): Promise<string[]> {
  return page.evaluate(wanted => [...document.querySelectorAll(`${wanted} .chart svg text`)].filter(node => node.getBoundingClientRect().width > 0).map(node => node.textContent), chart)
}

describe.each([86, 92] as const)('Chromium %i', (version) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchFloor(version)
  })
  afterAll(() => browser.close())
  const open = (options: BrowserContextOptions = {}): ReturnType<typeof openPage> => openPage(browser, site.address, options)

  it('is what it says', async () => {
    const { page, close } = await open()
    expect(browser.version()).toMatch(new RegExp(`^${version}\\.`))
    expect(await page.evaluate(() => 'at' in Array.prototype)).toBe(version === 92)
    await close()
  })

  it.each(kinds.flatMap(kind => [kind, `en/${kind}`]))('reads /%s and takes it over without a fault', async (path) => {
    const { page, watch, close } = await open()
    await page.goto(site.address + path)
    const words = await textOf(page, 'main')
    await takeOver(page)
    // The page for unknown addresses says which one it was once it knows.
    if (path.endsWith('404.html')) await waitForText(page, 'main', '404.html')
    else expect(await textOf(page, 'main')).toBe(words)
    expect(words.length).toBeGreaterThan(20)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it.each([375, 800, 1440])('shows one picture of each chart at %i px, and the live one in its place', async (width) => {
    const { page, watch, close } = await open({ viewport: { width, height: 900 } })
    await page.goto(`${site.address}committees/100000/`)
    const sorted = async (chart: string): Promise<string[]> => (await shownLabels(page, chart)).filter(text => text.trim() !== '').sort()
    const before = await Promise.all(['#attendance', '#funnel', '#trend'].map(sorted))
    expect(before.map(labels => labels.length > 5)).toEqual([true, true, true])
    await takeOver(page)
    for (const chart of ['#attendance', '#funnel', '#trend']) await wake(page, chart)
    expect(await Promise.all(['#attendance', '#funnel', '#trend'].map(sorted))).toEqual(before)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('changes the funnel and the address with the period, by link and by list, and comes back from it', async () => {
    const { page, watch, close } = await open()
    await page.goto(`${site.address}committees/100000/`)
    const first = await textOf(page, '#funnel .finding')
    expect(first).toContain('5865')
    await takeOver(page)
    await click(page, '#funnel a[href*="period=100000-14-3-session-2025"]')
    await waitForText(page, '#funnel .finding', '5890')
    expect(page.url()).toContain('period=100000-14-3-session-2025')
    await page.waitForFunction(() => [...document.querySelectorAll('#funnel .chart [_echarts_instance_] text')].some(node => node.textContent.includes('5890')))
    await setField(page, '#funnel select', '100000-14-2-session-2024', 'change')
    await waitForText(page, '#funnel .finding', '5898')
    expect(page.url()).toContain('period=100000-14-2-session-2024')
    await page.reload()
    await waitForText(page, '#funnel .finding', '5898')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('sorts the records up and down, and keeps the order in the address', async () => {
    const { page, watch, close } = await open()
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    const column = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('#records thead th')]
      const place = heads.findIndex(head => head.textContent.startsWith('提交'))
      heads[place]!.querySelector('button')!.id = 'submitted'
      return place
    })
    const first = async (): Promise<number> => parseInt((await textOf(page, `#records tbody tr:first-child > :nth-child(${column + 1})`)).replaceAll(',', ''))
    await click(page, '#submitted')
    await page.waitForFunction(() => location.search.includes('sort=') && document.querySelector('#submitted')?.closest('th')?.getAttribute('aria-sort') === 'ascending')
    const least = await first()
    await click(page, '#submitted')
    await page.waitForFunction(() => document.querySelector('#submitted')?.closest('th')?.getAttribute('aria-sort') === 'descending')
    const most = await first()
    expect(least).toBeGreaterThan(0)
    expect(most).toBeGreaterThan(least)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('changes the language on the same page', async () => {
    const { page, watch, close } = await open()
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await click(page, 'a.lang')
    await page.waitForURL(/\/en\/committees\/210700\/$/)
    await waitForText(page, '#funnel .finding', '189')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await textOf(page, 'header nav')).toContain('Committees')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('filters the committees, opens one from the list, and finds another in the header', async () => {
    const { page, watch, close } = await open()
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await setField(page, 'main input[type=search]', '锦州', 'input')
    await page.waitForFunction(() => document.querySelectorAll('main .rows li').length === 1)
    await page.waitForFunction(() => location.search.includes('q='))
    await click(page, 'main .rows li > a')
    await waitForText(page, 'h1', '锦州')
    await setField(page, 'header input[type=search]', '福建', 'input')
    await waitFor(page, 'header [role=option]')
    await click(page, 'header [role=option]')
    await waitForText(page, 'h1', '福建')
    await waitFor(page, '#funnel .chart [_echarts_instance_] svg, #attendance .chart [_echarts_instance_] svg')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('draws the trends of other committees from their address', async () => {
    const { page, watch, close } = await open()
    await page.goto(`${site.address}trends/?c=100000,350000&i=filingRate`)
    await waitForText(page, 'main', '福建')
    await waitFor(page, 'main .chart [_echarts_instance_] svg')
    expect(watch).toMatchObject(clean)
    await close()
  })
})
