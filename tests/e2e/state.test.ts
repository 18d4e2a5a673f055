import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

describe('the 锦州 page', () => {
  it('shows 307 / 335, 91.6 %, 205 → 197 → 189, each leading to its source', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    const lead = page.locator('main .lead')
    for (const figure of ['335', '307', '91.6%', '205', '197', '189']) {
      const link = lead.locator('a', { hasText: new RegExp(`^${figure}$`) })
      const target = await link.getAttribute('href')
      // It opens the figure's chain; the anchor serves readers without scripts.
      expect(target).toMatch(/^\?figure=210700-15-\S+#s-210700-2025-1$/)
      expect(await page.locator('#s-210700-2025-1').innerText()).toContain('锦州发布《政协锦州市第十五届委员会第四次会议开幕》')
    }
    expect(await page.locator('#funnel .ledger').innerText()).toBe('205 = 立案 189 + 合并 8 + 未说明 8')
    await close()
  })
})

describe('the address', () => {
  it('keeps the period, comes back from it, and drops the default', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    await page.click('a[href*="period=100000-14-2-session-2024"]')
    await page.waitForURL(/period=100000-14-2-session-2024/)
    expect(await page.locator('#funnel .finding').innerText()).toContain('5898')
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForFunction(() => document.querySelector('#funnel .finding')?.textContent.includes('5898') === true)
    await close()
  })

  it('names what it does not know and falls back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/?period=nonsense&kind=decade&from=abc`)
    await page.waitForFunction(() => document.body.innerText.includes('nonsense'))
    const text = await page.locator('main').innerText()
    expect(text).toContain('decade')
    expect(text).toContain('5865')
    await close()
  })

  it('keeps the order of the table', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    const header = page.locator('#records th button', { hasText: '提交' }).first()
    await header.click()
    await page.waitForURL(/sort=/)
    const address = page.url()
    const first = await page.locator('#records tbody tr').first().innerText()
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForFunction(text => document.querySelector<HTMLElement>('#records tbody tr')?.innerText === text, first)
    await close()
  })

  it('filters the committees as you type', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.fill('main input[type=search]', '锦州')
    await page.waitForFunction(() => document.querySelectorAll('main .rows li > a[href*="committees/210"]').length === 1)
    await page.waitForURL(/q=/)
    await close()
  })

  it('keeps the committees and the indicator of the trends page', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}trends/?c=100000,350000&i=filingRate`)
    await page.waitForFunction(() => document.body.innerText.includes('福建'))
    expect(await page.locator('main').innerText()).toContain('立案率')
    await close()
  })
})

describe('the national trend', () => {
  it('shows the facts year by year in its table', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/100000/`)
    await page.locator('#trend .twin summary').click()
    const rows = await page.locator('#trend tbody tr').evaluateAll(nodes => nodes.map(node => [...node.querySelectorAll('th,td')].map((cell) => {
      for (const mark of cell.querySelectorAll('small')) mark.remove()
      return cell.textContent.trim()
    })))
    const year = (wanted: string): string => rows.find(cells => cells[0]?.startsWith(wanted))?.slice(1, 3).join(' ') ?? ''
    expect(['2003', '2004', '2005', '2006', '2009', '2010', '2013', '2014', '2015', '2016', '2018', '2019', '2020', '2021', '2023', '2024', '2025'].map(y => `${y}: ${year(y)}`)).toEqual([
      '2003: 3819 3576', '2004: 4478 4263', '2005: 4660 4496', '2006: 5158 4999', '2009: 5820 5218', '2010: 5678 5300',
      '2013: 5884 5403', '2014: 6101 5052', '2015: 6012 5027', '2016: 5769 4279', '2018: 5571 4567', '2019: 5488 4089',
      '2020: 5974 5044', '2021: 6117 5039', '2023: 5621 4791', '2024: 6019 5091', '2025: 5992 5061',
    ])
    await close()
  })
})

describe('loading', () => {
  it('says what failed, keeps the page, and retries', async () => {
    const { page, close } = await openPage(browser, site.address)
    let broken = true
    await page.route('**/data/v1/committees/310000.json', route => broken ? route.fulfill({ status: 500, body: '' }) : route.continue())
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.click('main a[href*="310000"]')
    await page.locator('main button', { hasText: '重试' }).waitFor()
    broken = false
    await page.locator('main button', { hasText: '重试' }).click()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('上海') === true)
    await close()
  })

  it('takes one small file to another page, fetched when the pointer nears the link', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.hover('main a[href*="committees/210700/"]')
    await page.waitForTimeout(300)
    await page.click('main a[href*="committees/210700/"]')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '政协锦州市委员会')
    expect(watch.requests.filter(path => path.endsWith('.json'))).toEqual(['/data/v1/committees/210700.json'])
    await close()
  })
})
