import type { Fault, FaultServer } from './fixtures/fault-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveWithFaults } from './fixtures/fault-server'
import { openPage, takeOver } from './site'
import { launchCurrent } from '@/build/browser'

let browser: Browser
let site: FaultServer
beforeAll(async () => {
  site = await serveWithFaults()
  browser = await launchCurrent()
})
afterEach(() => site.heal())
afterAll(async () => {
  await browser.close()
  await site.close()
})

const retry = { '': '重试', 'en/': 'Try again' }
const reload = { '': '刷新页面', 'en/': 'Reload the page' }
const text = (page: Page, selector = 'main'): Promise<string> => page.locator(selector).innerText()
const press = (page: Page, name: string, where = 'main'): Promise<void> => page.locator(`${where} button`, { hasText: name }).click()
const otherFormat = (format: number): Fault => ({ rewrite: json => json.replace('"format":1', `"format":${format}`) })
const newerData = (file: string): string => file.replaceAll('1.1.0', '9.9.9')

/** The list of committees with a filter in its address, taken over, and then a committee whose data fail. */
async function openFailing(language: string, fault: Fault): Promise<{ page: Page, close: () => Promise<void> }> {
  const { page, close } = await openPage(browser, site.address)
  await page.goto(`${site.address}${language}committees/?q=310000`)
  await takeOver(page)
  site.fail(/committees\/310000\.json$/, fault)
  await page.click('main a[href*="committees/310000"]')
  return { page, close }
}

describe.each(['', 'en/'] as const)('a data file below "%s"', (language) => {
  it.each<[string, Fault, string, string]>([
    ['missing', { status: 404 }, '没有找到代码为 310000 的委员会的数据', 'No data of a committee with the code 310000'],
    ['answered with 500', { status: 500 }, '服务器出错', 'the server failed'],
    ['cut off half-way', 'hangUp', '网络不通', 'no connection'],
    ['truncated', 'half', '数据不完整', 'incomplete'],
    ['no JSON at all', { rewrite: () => '<!doctype html><title>登录</title>' }, '数据不完整', 'incomplete'],
    ['without its lists', { rewrite: () => '{"format":1}' }, '数据不完整', 'incomplete'],
  ])('that is %s is named, the list is a step back, and a retry loads it', async (_name, fault, chinese, english) => {
    const { page, close } = await openFailing(language, fault)
    await page.locator('main button', { hasText: retry[language] }).waitFor()
    expect(await text(page)).toContain(language === '' ? chinese : english)
    expect(await page.locator('header nav a').count()).toBe(7)
    site.heal()
    await press(page, retry[language])
    await page.locator('#attendance').waitFor()
    expect(page.url()).toBe(`${site.address}${language}committees/310000/`)
    await page.goBack()
    await page.waitForURL(/q=310000/)
    await page.locator('main input[name=q]').waitFor()
    expect(await page.locator('main input[name=q]').inputValue()).toBe('310000')
    await close()
  })

  it.each<[string, Fault, string, string]>([
    ['an older', otherFormat(0), '数据比页面旧', 'older than this page'],
    ['a newer', otherFormat(2), '数据比页面新', 'newer than this page'],
  ])('of %s format asks for a reload, which brings the page', async (_name, fault, chinese, english) => {
    const { page, close } = await openFailing(language, fault)
    await page.locator('main button', { hasText: reload[language] }).waitFor()
    expect(await text(page)).toContain(language === '' ? chinese : english)
    await press(page, reload[language])
    await page.locator('#attendance').waitFor()
    await close()
  })

  it('that takes 10 s shows that it is on its way, and arrives', async () => {
    const { page, close } = await openFailing(language, { delay: 10_000 })
    const busy = page.locator('main [aria-busy=true]')
    await busy.waitFor()
    expect(await busy.innerText()).toBe(language === '' ? '正在载入数据' : 'Loading data')
    await page.locator('#attendance').waitFor()
    // The charts may be on their way for a moment longer.
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null)
    await close()
  })

  it('that does not come within 20 s is given up, and a retry loads it', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.clock.install()
    await page.goto(`${site.address}${language}committees/`)
    await takeOver(page)
    site.fail(/committees\/310000\.json$/, { delay: 1_000_000 })
    await page.click('main a[href*="committees/310000"]')
    await page.locator('main [aria-busy=true]').waitFor()
    await page.clock.runFor(20_001)
    await page.locator('main button', { hasText: retry[language] }).waitFor()
    expect(await text(page)).toContain(language === '' ? '等待过久' : 'took too long')
    site.heal()
    await press(page, retry[language])
    await page.locator('#attendance').waitFor()
    await close()
  })

  it('that is malformed deep inside fails the page, not the site', async () => {
    const { page, close } = await openFailing(language, { rewrite: json => json.replace('"periods":[', '"periods":[null,') })
    await page.locator('main [role=alert]').waitFor()
    expect(await text(page, 'main [role=alert]')).toContain(language === '' ? '程序出错' : 'A fault in the program')
    expect(await text(page, 'h1')).toBe(language === '' ? '页面没有载入' : 'Page not loaded')
    site.heal()
    await press(page, reload[language])
    await page.locator('#attendance').waitFor()
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await close()
  })

  it('that was replaced during the visit is not mixed in: the page says so and offers the new one', async () => {
    const { page, close } = await openFailing(language, { rewrite: newerData })
    await page.locator('.fault-bar').waitFor()
    expect(await text(page, '.fault-bar')).toContain(language === '' ? '数据已更新为版本 9.9.9' : 'updated to version 9.9.9')
    await page.locator('main', { hasText: language === '' ? '数据刚刚更新' : 'just been updated' }).waitFor()
    site.fail(/\.json$|\/$/, { rewrite: newerData })
    await press(page, reload[language], '.fault-bar')
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('9.9.9') === true)
    await takeOver(page)
    expect(await page.locator('.fault-bar').count()).toBe(0)
    expect(await text(page, '#attendance')).not.toBe('')
    await close()
  })
})

describe('the trends page', () => {
  it('keeps its old panels when a committee of newer data is added, and has it after the reload', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/?c=100000,350000&kind=year`)
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2)
    site.fail(/committees\/310000\.json$/, { rewrite: newerData })
    await page.fill('main .search input', '310000')
    await page.press('main .search input', 'Enter')
    await page.locator('.fault-bar').waitFor()
    expect(await text(page, 'main .notice')).toContain('政协上海市委员会')
    const panels = await text(page, '#multiples .finding')
    expect(panels).not.toContain('上海')
    expect(new URL(page.url()).searchParams.get('c')).toBe('100000,350000,310000')
    site.fail(/\.json$|\/$/, { rewrite: newerData })
    await press(page, '刷新页面', '.fault-bar')
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 3)
    await page.waitForFunction(() => document.querySelector('#sources')?.textContent.includes('上海') === true)
    expect(await page.locator('.fault-bar, main .notice').count()).toBe(0)
    await close()
  })

  it('names a committee that did not arrive and fetches it again', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/committees\/310000\.json$/, { status: 500 })
    await page.goto(`${site.address}trends/?c=100000,310000&kind=year`)
    await page.locator('main .notice button').waitFor()
    expect(await text(page, 'main .notice')).toContain('没有取到：政协上海市委员会')
    site.heal()
    await press(page, '重试', 'main .notice')
    await page.waitForFunction(() => document.querySelector('#sources')?.textContent.includes('上海') === true)
    expect(await page.locator('main .notice').count()).toBe(0)
    await close()
  })
})

describe('the picker of committees', () => {
  it('says that the names did not arrive, fetches them again, and then takes what was handed in', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/?c=100000,350000`)
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2)
    site.fail(/names\.json$/, { status: 500 })
    await page.fill('main .search input', '310000')
    await press(page, '查找', 'main .search')
    await page.locator('main .notice button').waitFor()
    expect(await text(page, 'main .notice')).toContain('没有取到委员会名单')
    site.heal()
    await press(page, '重试', 'main .notice')
    await page.waitForFunction(() => document.querySelector('.chips')?.textContent.includes('政协上海市委员会') === true)
    expect(await page.locator('main .notice').count()).toBe(0)
    await close()
  })
})

describe('the search', () => {
  it('without the names leads to the list with the question in the address, which retries', async () => {
    const { page, close } = await openPage(browser, site.address)
    site.fail(/(names|committees)\.json$/, { status: 500 })
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    await page.fill('header input[name=q]', '锦州')
    await page.press('header input[name=q]', 'Enter')
    await page.locator('main button', { hasText: '重试' }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('锦州')
    site.heal()
    await press(page, '重试')
    await page.waitForFunction(() => document.querySelectorAll('main .rows li > a').length === 1)
    expect(await text(page, 'main .rows')).toContain('政协锦州市委员会')
    await close()
  })
})
