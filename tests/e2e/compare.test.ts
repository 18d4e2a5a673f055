import type { Page } from 'playwright-core'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { crowdedTargets, excess } from './page-measures'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const clean = { faults: [], violations: [], foreign: [] }
const waitForText = (page: Page, selector: string, text: string): Promise<unknown> => page.waitForFunction(([where, wanted]) => document.querySelector<HTMLElement>(where!)?.innerText.includes(wanted!) === true, [selector, text])
const tablesOf = (page: Page): Promise<string[]> => page.locator('#size .twin tbody th').allTextContents()

describe('the comparison by size', () => {
  it('reads without scripts: the finding, one picture, every committee with its counts in the table', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}compare/`)
    const finding = await page.locator('#size .finding').innerText()
    expect(finding).toMatch(/^\d+ 个委员会中，\d+ 个与合计比率的差别只因规模就可能出现/)
    expect(await page.locator('#size .chart svg >> visible=true').count()).toBe(1)
    await page.locator('#size .twin summary').click()
    const sums = await page.locator('#size .twin tbody tr').evaluateAll(rows => rows.reduce((sum, row) => [sum[0]! + Number(row.children[2]!.textContent), sum[1]! + Number(row.children[3]!.textContent)], [0, 0]))
    expect(await page.locator('#size .after').innerText()).toContain(`${sums[0]} / ${sums[1]}`)
    expect(await page.locator('#size .twin tbody a').first().getAttribute('href')).toMatch(/^\.\.\/committees\/\d{6}\/$/)
    await close()
  })

  it('filters to the committee whose point is clicked: totals and table follow, and the address keeps it', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await takeOver(page)
    await page.locator('#size .chart').scrollIntoViewIfNeeded()
    await page.locator('#size .chart').hover({ position: { x: 2, y: 2 } })
    await page.waitForSelector('#size [_echarts_instance_] svg', { state: 'attached' })
    const before = await tablesOf(page)
    // A diamond lies outside 99.8 %: its name is in the finding.
    const point = await page.locator('#size [_echarts_instance_] svg path[fill="#a61b1b"]').last().boundingBox()
    await page.mouse.click(point!.x + point!.width / 2, point!.y + point!.height / 2)
    await page.waitForURL(/only=\d{6}/)
    const [kept] = await tablesOf(page)
    expect(before).toContain(kept)
    expect(await tablesOf(page)).toHaveLength(1)
    await waitForText(page, '#size .after', '1 个委员会')
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await waitForText(page, '#size .after', '1 个委员会')
    expect(await tablesOf(page)).toEqual([kept])
    await page.click('#size .controls a')
    await page.waitForFunction(count => document.querySelectorAll('#size .twin tbody tr').length === count, before.length)
    expect(page.url()).not.toContain('only')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('does the same from the keyboard', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await page.focus('#size select[name=only]')
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/only=\d{6}/)
    expect(await tablesOf(page)).toHaveLength(1)
    await close()
  })

  it('takes in all levels from the yearly files, and says what was left out', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await takeOver(page)
    const before = await page.locator('#size .twin tbody tr').count()
    await page.click('main a[href="?level=all"]')
    await page.waitForFunction(count => document.querySelectorAll('#size .twin tbody tr').length > count, before)
    expect(watch.requests.filter(path => path.includes('/years/')).length).toBe(5)
    expect(await page.locator('#size .finding').innerText()).toMatch(/另有 \d+ 个没有两项齐全的数字/)
    expect(watch).toMatchObject(clean)
    await close()
  })
})

describe('the comparison of chosen committees', () => {
  it('restores view, committees, indicator, kind, base, years and scale from the address', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/?view=slope&c=100000,350000,610000&indicator=filingRate&from=2023&to=2025`)
    await waitForText(page, '#series .finding', '2023 年与 2025 年')
    expect(await page.locator('#series .finding').innerText()).toContain('全国 85.2% → 84.5%')
    await page.waitForSelector('#series [_echarts_instance_] svg', { state: 'attached' })
    await page.goto(`${site.address}compare/?view=table&c=100000&indicator=submitted&per=100&from=2025&to=2025`)
    // 5992 submitted in 2025 over 2154 expected at the opening of that year.
    await waitForText(page, '#series .table-box tbody', '278.2')
    expect(await page.locator('#series .table-box tbody tr').innerText()).toMatch(/5992.*2154/s)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('filters to the panel that is clicked', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/?view=multiples&indicator=filed&c=100000,350000`)
    await page.waitForSelector('#series [_echarts_instance_] svg', { state: 'attached' })
    await waitForText(page, '#series .after', '2 个委员会')
    const box = await page.locator('#series .chart').boundingBox()
    await page.mouse.click(box!.x + 500, box!.y + 60)
    await page.waitForURL(/only=350000/)
    await waitForText(page, '#series .after', '1 个委员会')
    await close()
  })

  it('finds a committee, suggests peers of its level and size, and keeps them in the address', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await takeOver(page)
    await page.fill('main input[type=search]', '锦州')
    await page.waitForSelector('main [role=option]')
    await page.press('main input[type=search]', 'Enter')
    await page.waitForURL(/c=210700/)
    await page.waitForSelector('.peers a')
    await page.locator('.peers a').last().click()
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 8)
    expect(decodeURIComponent(page.url())).toMatch(/c=210700(,\d{4}00){7}/)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('names what it does not know', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/?view=pie&c=100000,999999&kind=decade&only=abc`)
    await waitForText(page, 'main .notice', '999999')
    const notice = await page.locator('main .notice').innerText()
    for (const word of ['pie', 'decade', 'abc']) expect(notice).toContain(word)
    await close()
  })

  it.each(['compare/?view=slope&c=100000,350000,610000&indicator=filingRate', 'en/compare/?view=multiples&c=100000,350000&indicator=filed&per=100', 'compare/?view=table&c=100000,210700', 'compare/?level=all'])('/%s has nothing for axe, fits 320 px and a finger', async (address) => {
    const { page, close } = await openPage(browser, site.address, { bypassCSP: true, viewport: { width: 320, height: 700 } })
    await page.goto(site.address + address)
    await page.waitForSelector('.figure [_echarts_instance_] svg, #series .table-box', { state: 'attached' })
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe }
      return (await here.run({ resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(node => `${id}: ${node.html.slice(0, 140)}`))
    })
    expect(found).toEqual([])
    expect(await excess(page)).toEqual({ by: 0, what: [] })
    expect(await crowdedTargets(page)).toEqual([])
    await close()
  })
})
