import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { looseNumbers } from '../dom/loose-numbers'
import { openPage, startSite, takeOver } from './site'
import { tabTo } from './tab-to'

const { browser, site } = await startSite()

const clean = { faults: [], violations: [], foreign: [] }
const paths = ['', 'committees/', 'committees/210700/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'committees/100000/sessions/14-3/', 'trends/', 'compare/', 'coverage/', 'sources/', 'data/', 'embed/210700/funnel/', 'en/', 'en/compare/', 'en/committees/100000/']

/** The chain once it stands, and leaves again. */
async function chainOf(page: Page): Promise<{ text: string, figure: string }> {
  await page.locator('dialog.chain .chain-value').waitFor()
  const found = { text: await page.locator('dialog.chain').innerText(), figure: new URL(page.url()).searchParams.get('figure') ?? '' }
  await page.keyboard.press('Escape')
  await page.locator('dialog.chain').waitFor({ state: 'detached' })
  return found
}

const spoken = (page: Page, chart: string): Promise<string> => page.locator(`${chart} .chart-keys-spoken`).innerText()

describe('every number of the prerendered pages', () => {
  it('leads to its chain, or to the rows it adds up', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    for (const path of paths) {
      await page.goto(site.address + path)
      expect([path, await page.evaluate(looseNumbers)]).toEqual([path, []])
    }
    await close()
  }, 120_000)
})

describe('the comparison', () => {
  it('is walked by keyboard from the smallest committee on; Enter opens the chain from that committee’s own file, a click still filters', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await tabTo(page, '#size')
    await page.keyboard.press('ArrowRight')
    const first = await spoken(page, '#size')
    expect(first).toMatch(/^政协.+委员会；\d{4} 年 [\d.]+%；\d+ \/ \d+（应出席）；/)
    await page.keyboard.press('End')
    const last = await spoken(page, '#size')
    expect(last).not.toBe(first)
    const loaded = watch.requests.length
    await page.keyboard.press('Enter')
    const { text, figure } = await chainOf(page)
    expect(figure).toMatch(/^\d{6}-plenary-\d{4}\.attendanceRate$/)
    const [, rate] = / ([\d.]+%)；/.exec(last) ?? []
    expect(text).toContain(`= ${rate}`)
    expect(text).toMatch(/官方|媒体|转载/)
    expect(watch.requests.slice(loaded).filter(path => path.includes(`committees/${figure.slice(0, 6)}`))).not.toEqual([])
    expect(page.url()).not.toContain('only=')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('leads from a sum to its rows, and from each row to its chain', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/`)
    await takeOver(page)
    expect(await page.locator('#size-rows').isVisible()).toBe(false)
    await page.locator('#size .after a.val').first().click()
    await page.locator('#size-rows').waitFor({ state: 'visible' })
    const cell = page.locator('#size-rows tbody tr').first().locator('td.num a').nth(1)
    const number = await cell.innerText()
    await cell.click()
    expect((await chainOf(page)).text).toContain(`${number} 人`)
    await close()
  })

  it('between two years and in rows opens every number, per 100 members too', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}compare/?view=slope&c=100000,350000,610000&indicator=filingRate&from=2023&to=2025`)
    await page.locator('#series .finding a.val', { hasText: '84.5%' }).click()
    expect((await chainOf(page)).text).toContain('= 84.5%')
    await tabTo(page, '#series')
    await page.keyboard.press('ArrowRight')
    const start = await spoken(page, '#series')
    await page.keyboard.press('ArrowRight')
    expect([start, await spoken(page, '#series')]).toEqual([expect.stringContaining('2023 年'), expect.stringContaining('2025 年')])
    await page.keyboard.press('Enter')
    expect((await chainOf(page)).figure).toMatch(/\.filingRate\.submitted$/)
    await page.goto(`${site.address}compare/?view=table&c=100000&indicator=submitted&per=100&from=2025&to=2025`)
    await page.locator('#series-rows td a', { hasText: '278.2' }).click()
    expect((await chainOf(page)).text).toMatch(/提交 5992 ÷ 应出席 2154 × 100 = 278\.2/)
    expect(await page.evaluate(looseNumbers)).toEqual([])
    expect(watch).toMatchObject(clean)
    await close()
  })
})

describe('the committees of one year', () => {
  it('open their chains from their own files, dashes too, on either base', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/?year=2024&kind=year&yearBase=afterMerge`)
    await page.locator('#year tbody tr').first().waitFor()
    expect(await page.evaluate(looseNumbers)).toEqual([])
    expect(await page.locator('#year thead').innerText()).toContain('立案率（以合并后为分母）')
    const row = page.locator('#year tbody tr').first()
    const number = (await row.locator('td').nth(3).innerText()).trim()
    await row.locator('td').nth(3).locator('a').click()
    expect((await chainOf(page)).text).toContain(number)
    await page.locator('#year tbody td a', { hasText: '–' }).first().click()
    expect((await chainOf(page)).text).toMatch(/未公布|未找到|约|期中|没有/)
    expect(watch).toMatchObject(clean)
    await close()
  })
})

describe('公布情况', () => {
  it('opens the chain of a sign by mouse and by keyboard, and of a year without a document', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}coverage/?field=submitted&year=2024`)
    await takeOver(page)
    const told = page.locator('#grid .kr a').first()
    await told.click()
    expect((await chainOf(page)).text).toMatch(/原文写明|各出处不一/)
    await told.focus()
    await page.keyboard.press('Enter')
    expect((await chainOf(page)).figure).toMatch(/^\d{6}-any-\d{4}\.submitted$/)
    await page.locator('#grid td.kx').first().click()
    expect((await chainOf(page)).text).toContain('没有找到')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('gives its squares as a picture and its counts as a table', async () => {
    const { page, watch, close } = await openPage(browser, site.address, { acceptDownloads: true })
    await page.goto(`${site.address}coverage/?field=submitted&year=2024`)
    await takeOver(page)
    await page.locator('#tiles .acts summary').click()
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#tiles .acts button', { hasText: name }).first().click()])
      return readFile(await download.path(), 'utf8')
    }
    const svg = await saved('SVG')
    for (const text of ['辽宁', '台湾', '示意布局，非地图']) expect(svg).toContain(text)
    const csv = await saved('CSV')
    expect(csv.split('\r\n')[0]).toBe('\ufeff省份,公布,委员会数,占比')
    expect(csv).toContain('指标：提交')
    await page.locator('#grid .acts summary').click()
    await page.locator('#grid .acts dl').waitFor()
    expect(await page.locator('#grid .acts button', { hasText: 'SVG' }).count()).toBe(0)
    expect(watch).toMatchObject(clean)
    await close()
  })
})

describe('the list of committees', () => {
  it('says with scripts off that it cannot be filtered, and has a button for the key that sends it', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}committees/?level=national`)
    expect(await page.locator('form.controls').innerText()).toContain('没有启用脚本')
    expect(await page.locator('form.controls [type=submit]').count()).toBe(1)
    await close()
  })
})
