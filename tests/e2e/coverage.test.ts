import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const clean = { faults: [], violations: [], foreign: [] }
const lead = (page: Page): Promise<string> => page.locator('main .lead').innerText()

describe('what is published', () => {
  it('reads without scripts: a finding, 34 squares, a grid of signs that lead to their pages', async () => {
    const { page, watch, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}coverage/`)
    expect(await lead(page)).toMatch(/^\d+ 个委员会中，\d+ 个能找到 \d{4} 年办复率的公开数字/)
    expect(await page.locator('#tiles h2').innerText()).toContain('示意布局，非地图')
    expect(await page.locator('.tiles rect').count()).toBe(34)
    for (const name of ['台湾', '香港', '澳门']) expect(await page.locator(`.tiles .t0[aria-label^="${name}"]`).count()).toBe(1)
    expect(await page.locator('#grid tbody tr').count()).toBe(32)
    await page.locator('#grid tbody tr').first().locator('td a').last().click()
    expect(page.url()).toMatch(/committees\/100000\/sessions\/\d+-\d+\/$/)
    expect(watch.requests.filter(path => path.endsWith('.js'))).toEqual([])
    await close()
  })

  it('follows a square to its province: finding, bars and grid follow, and the address keeps it', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}coverage/`)
    await takeOver(page)
    await page.click('.tiles a[aria-label^="辽宁"]')
    await page.waitForURL(/province=21/)
    await page.waitForFunction(() => [...document.querySelectorAll('#grid tbody th')].some(head => head.textContent === '锦州市'))
    const [, committees] = /^(\d+) 个委员会/.exec(await lead(page)) ?? []
    expect(await page.locator('#grid tbody tr').count()).toBe(Number(committees))
    expect(await page.locator('#fields caption').innerText()).toContain(`${committees} 个委员会`)
    expect(watch.requests.filter(path => path.endsWith('/coverage/'))).toHaveLength(1)
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForFunction(() => document.querySelector('.tiles [aria-current]')?.getAttribute('aria-label')?.startsWith('辽宁') === true)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('follows a bar to its field, and the sum of the squares is the number of the finding', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}coverage/`)
    await takeOver(page)
    await page.locator('#fields svg').nth(2).click()
    await page.waitForURL(/field=submitted/)
    await page.waitForFunction(() => document.querySelector<HTMLElement>('main .lead')?.innerText.includes('提交') === true)
    const [, , published] = /^(\d+) 个委员会中，(\d+) 个/.exec(await lead(page)) ?? []
    const squares = await page.locator('.tiles a text:nth-of-type(2)').allTextContents()
    const national = await page.locator('#grid tbody tr').first().locator('td').nth(-2).innerText()
    expect(squares.reduce((sum, text) => sum + Number(text.split(' / ')[0]), 0) + Number(national !== '○')).toBe(Number(published))
    await close()
  })

  it('works from the keyboard, and names what it does not know', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}en/coverage/?field=mood&province=99`)
    await page.waitForSelector('main .notice')
    expect(await page.locator('main .notice').innerText()).toMatch(/mood.*99/)
    await page.focus('.tiles a[aria-label*="Zhejiang"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/province=33/)
    await close()
  })

  it('prints the signs, and leaves the grid whole', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}coverage/`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#grid tbody tr').last().isVisible()).toBe(true)
    expect(await page.locator('.keys').innerText()).toMatch(/●.*※.*◆.*≈.*◐.*○.*·/s)
    await close()
  })
})
