import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openFloor } from './open-floor'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const field = 'header input[type=search]'
const found = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('header [role=option]')].map(option => option.textContent.replace(/\s+/g, ' ').trim()))

/** What the list says once it answers the query. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill(field, query)
  await page.waitForSelector('header [role=option]')
  return found(page)
}

describe('the search', () => {
  it('loads its file with the first turn to the field, not before', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    expect(watch.requests.filter(path => path.endsWith('search.json'))).toEqual([])
    await page.focus(field)
    await page.waitForResponse(/search\.json/)
    await page.fill(field, '锦')
    await page.waitForSelector('header [role=option]')
    expect(watch.requests.filter(path => path.endsWith('search.json'))).toHaveLength(1)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it.each([
    ['锦州', '政协锦州市委员会 委员会 · 地级 · 210700'],
    ['jinzhou', '政协锦州市委员会 委员会 · 地级 · 210700'],
    ['jzhou', '政协锦州市委员会 委员会 · 地级 · 210700'],
    ['210700', '政协锦州市委员会 委员会 · 地级 · 210700'],
    ['chongqing', '政协重庆市委员会 委员会 · 省级 · 500000'],
    ['立案率', '立案率 术语'],
    ['lianlv', '立案率 术语'],
    ['锦州2025', '政协锦州市委员会 十五届四次会议 会议 · 2025 年'],
  ])('%s: what is found says what it is', async (query, first) => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    expect((await ask(page, query))[0]).toBe(first)
    await close()
  })

  it('opens a session, a term and a source by keyboard, at their place', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await ask(page, '锦州十五届四次')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname.endsWith('/committees/210700/sessions/15-4/') && document.activeElement?.tagName === 'H1')
    await ask(page, '立案率')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#term-filingRate' && document.activeElement?.id === 'term-filingRate')
    const options = await ask(page, '政协锦州市第十五届委员会')
    const place = options.findIndex(option => option.includes('出处 ·'))
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname.endsWith('/sources/') && document.activeElement?.id.startsWith('s-210700') === true)
    expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().height)).toBeGreaterThan(0)
    await close()
  })

  it('without its file leads to the list of committees, with the question in the address', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.route('**/search.json', route => route.abort())
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    await page.fill(field, '锦州')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname.endsWith('/committees/') && decodeURIComponent(location.search) === '?q=锦州')
    await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('政协锦州市委员会') === true)
    await close()
  })

  it('answers within a few milliseconds', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    await ask(page, '锦')
    const spent = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('header input[type=search]')!
      const times: number[] = []
      for (const query of ['j', 'ji', 'jin', 'jinz', '示', '市', '2', '21', '委员会', 'zx']) {
        const start = performance.now()
        input.value = query
        input.dispatchEvent(new Event('input', { bubbles: true }))
        await Promise.resolve()
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[5]!
    })
    expect(spent).toBeLessThan(20)
    await close()
  })
})

describe('Chromium 86', () => {
  it('finds by pinyin', async () => {
    const { page, watch, close } = await openFloor(site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    await page.evaluate(() => document.querySelector<HTMLInputElement>('header input[type=search]')!.focus())
    await page.keyboard.type('jinzhou')
    await page.waitForFunction(() => document.querySelector('header [role=option]')?.textContent.includes('政协锦州市委员会') === true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname.endsWith('/committees/210700/'))
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  }, 150_000)
})
