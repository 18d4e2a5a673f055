import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

const figures = 'main a[href*="?figure="] >> visible=true'

/** The panel once it stands and holds the focus. */
async function panelOf(page: Page): Promise<string> {
  await page.locator('dialog.chain h2').waitFor()
  await page.waitForFunction(() => document.querySelector('dialog.chain .chain-value') !== null && document.querySelector('dialog.chain')?.contains(document.activeElement))
  return page.locator('dialog.chain').innerText()
}

const paths = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'trends/', 'en/committees/210700/']

describe('a number picked at random', () => {
  it.each(paths)('on "%s" is followed to its source by keyboard alone', async (path) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    for (const summary of await page.locator('main details.twin > summary').all()) {
      await summary.focus()
      await page.keyboard.press('Enter')
    }
    const links = page.locator(figures)
    const count = await links.count()
    expect(count).toBeGreaterThan(4)
    for (const place of [0, Math.floor(count * Math.random()), count - 1]) {
      const link = links.nth(place)
      const href = await link.getAttribute('href') ?? ''
      await link.focus()
      await page.keyboard.press('Enter')
      const text = await panelOf(page)
      expect([href, /媒体|官方|转载|未公布|未找到|media|official|not published/.test(text)]).toEqual([href, true])
      // On to what the chain ends at: a document with its address, or a copy that is named and not linked.
      const documents = await page.locator('dialog.chain a[rel~=external]').count()
      if (documents > 0) {
        for (let step = 0; step < 60 && await page.evaluate(() => document.activeElement?.getAttribute('rel')?.includes('external') !== true); step++) await page.keyboard.press('Tab')
        expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(/^https?:/)
      } else {
        expect([href, /只注明，不提供链接|未公布|未找到|named, not linked|not published/.test(text)]).toEqual([href, true])
      }
      await page.keyboard.press('Escape')
      await page.locator('dialog.chain').waitFor({ state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
      expect(new URL(page.url()).searchParams.get('figure')).toBeNull()
    }
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  }, 120_000)
})

describe('the address of a chain', () => {
  const address = 'committees/210700/?figure=210700-15-3-year-2024.filingRate.afterMerge'

  it('restores it in a fresh browser, and Back and Escape leave it', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(site.address + address)
    expect(await panelOf(page)).toContain('立案 189 ÷ 合并后 197 = 95.9%')
    await page.locator('dialog.chain a', { hasText: '占提交 92.2%' }).click()
    await page.waitForFunction(() => document.querySelector('dialog.chain')?.textContent.includes('189 ÷ 提交 205'))
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('dialog.chain')?.textContent.includes('189 ÷ 合并后 197'))
    await page.keyboard.press('Escape')
    await page.locator('dialog.chain').waitFor({ state: 'detached' })
    expect(page.url()).toBe(`${site.address}committees/210700/`)
    await close()
  })

  it('works where the chart library never comes', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.route(/register-/, route => route.abort())
    await page.goto(site.address + address)
    expect(await panelOf(page)).toContain('95.9%')
    await page.keyboard.press('Escape')
    await takeOver(page)
    // The prerendered picture answers too.
    const chart = page.locator('#funnel .chart')
    await chart.scrollIntoViewIfNeeded()
    await chart.click({ position: { x: 300, y: 30 } })
    expect(await panelOf(page)).toContain('205 件')
    expect(new URL(page.url()).searchParams.get('figure')).toBe('210700-15-3-year-2024.submitted')
    await close()
  })

  it('leads to the list of sources where scripts are off', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}committees/210700/`)
    for (const link of (await page.locator(figures).all()).slice(0, 12)) {
      const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? ''
      expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1)
    }
    await page.locator('main .lead a').first().click()
    expect(page.url()).toContain('#s-')
    await page.goto(`${site.address}committees/`)
    await page.locator('main .rows a[href*="210700-15-4-plenary.present"]').click()
    expect(page.url()).toContain('committees/210700/?figure=210700-15-4-plenary.present#sources')
    await close()
  })
})

describe('bars and points', () => {
  it('open their chains, live as well as prerendered', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await wakeChart(page, '#trend .chart')
    const box = await page.locator('#trend .chart').boundingBox()
    await page.locator('#trend .chart').click({ position: { x: (box?.width ?? 0) * 0.55, y: (box?.height ?? 0) * 0.4 } })
    await panelOf(page)
    expect(new URL(page.url()).searchParams.get('figure')).toMatch(/^100000-.*\.(submitted|filed|handled)$/)
    await page.goBack()
    await page.locator('dialog.chain').waitFor({ state: 'detached' })
    expect(watch).toMatchObject({ faults: [], violations: [] })
    await close()
  })
})

describe('the account', () => {
  it('filters the list of committees, in the address', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/?ledger=closes`)
    await takeOver(page)
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('main select[name=ledger]')?.value === 'closes')
    await page.waitForFunction(() => [...document.querySelectorAll('main .rows li')].every(row => row.textContent.includes('相符')))
    const rows = await page.locator('main .rows li').allInnerTexts()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(row => !row.includes('✓ 相符'))).toEqual([])
    expect(rows.some(row => row.includes('政协全国委员会') || row.includes('全国'))).toBe(true)
    await close()
  })
})
