import type { Browser } from 'playwright-core'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, serveSite, takeOver } from './site'
import { launchCurrent } from '@/build/browser'

/** An invented country of 80 committees that is too large for its settings in every way. */
const limits = { featured: '600100', sessionPages: 20, listedCommittees: 50, listedSources: 100 }

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const folder = resolve('node_modules', '.cache', 'dashboard', 'growth')
  const dist = join(folder, 'dist')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'site.json'), JSON.stringify(limits))
  const run = (args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'build', 'run.mjs'), ...args], {
      env: { ...process.env, DATA_PACKAGE: join(folder, 'data'), DIST_FOLDER: dist, SITE_SETTINGS: join(folder, 'site.json'), NODE_ENV: 'production', VITEST: '' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stdout + stderr)
  }
  run(['synth', '--committees', '80', '--years', '4', '--out', join(folder, 'data')])
  run(['build', '--no-budgets'])
  site = await serveSite('/', dist)
  browser = await launchCurrent()
}, 300_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

const clean = { faults: [], violations: [], foreign: [] }

describe.each(['', 'en/'])('more than a page can list, below "%s"', (language) => {
  it('leads without scripts from the provinces to every committee and its documents', async () => {
    const { page, watch, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
    await page.goto(`${site.address}${language}committees/`)
    expect(await page.locator('.rows li > a').count()).toBe(32)
    expect(await page.locator('main').innerText()).toContain('80')
    await page.locator('.group h2 a[href$="committees/60/"]').click()
    await page.waitForURL(`${site.address}${language}committees/60/`)
    expect(await page.locator('.rows li').allInnerTexts()).toHaveLength(3)
    await page.locator('.rows a[href$="600100/"]').click()
    await page.waitForURL(`${site.address}${language}committees/600100/`)
    expect(await page.locator('#sources li').count()).toBeGreaterThan(0)
    await page.goto(`${site.address}${language}sources/`)
    expect(await page.locator('tbody tr').count()).toBe(32)
    await page.locator('tbody a').nth(1).click()
    await page.waitForURL(`${site.address}${language}committees/60/`)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('finds committees that the page does not hold, by name, by province and from an address', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}committees/`)
    expect(watch.requests.filter(path => path.endsWith('.json'))).toEqual([])
    await page.fill('main input[name=q]', '6201')
    await page.waitForFunction(() => document.querySelectorAll('.rows li').length === 1)
    expect(watch.requests.filter(path => path.endsWith('.json'))).toEqual(['/data/v1/index.json'])
    await page.fill('main input[name=q]', '')
    await page.waitForFunction(() => document.querySelectorAll('.rows li').length === 32)
    await page.selectOption('select[name=province]', '600000')
    await page.waitForFunction(() => document.querySelectorAll('.rows li').length === 3)
    await page.goto(`${site.address}${language}committees/?q=6201`)
    await page.waitForFunction(() => document.querySelectorAll('.rows li').length === 1)
    await page.click('.rows li > a')
    await page.waitForURL(`${site.address}${language}committees/620100/`)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('takes a region page over as it stands, and says when there is none of that number', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}committees/60/`)
    const before = await page.locator('main').innerText()
    await takeOver(page)
    expect(await page.locator('main').innerText()).toBe(before)
    expect(watch).toMatchObject(clean)
    await page.goto(`${site.address}${language}committees/11/`)
    await page.locator('main h1').waitFor()
    expect(await page.locator('main').innerText()).toContain('11')
    await close()
  })

  it('counts the documents by region, sorts the counts and finds a committee from there', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}sources/`)
    const before = await page.locator('main').innerText()
    await takeOver(page)
    expect(await page.locator('main').innerText()).toBe(before)
    await page.fill('main .search input', '620100')
    await page.click('main [role=option]')
    await page.waitForURL(`${site.address}${language}committees/620100/`)
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('asks for the names when the reader turns to the picker of the trends, and for one file when to a year', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}trends/`)
    await takeOver(page)
    const json = (): string[] => watch.requests.filter(path => path.endsWith('.json'))
    expect(json()).toEqual([])
    await page.locator('.chips .remove').first().click()
    await page.focus('main .search input')
    await page.fill('main .search input', '620100')
    await page.locator('main [role=option]').first().waitFor()
    expect(json()).toEqual(['/data/v1/names.json'])
    await page.locator('main [role=option]').first().click()
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 6)
    await page.waitForLoadState('networkidle')
    expect(json()).toEqual(['/data/v1/names.json', '/data/v1/committees/620100.json'])
    await page.selectOption('select[name=year]', '2024')
    await page.locator('#year tbody tr').first().waitFor()
    expect(json()).toEqual(['/data/v1/names.json', '/data/v1/committees/620100.json', '/data/v1/years/2024.json'])
    const top = await page.locator('#year tbody tr').count()
    expect(top).toBeLessThanOrEqual(32)
    await page.selectOption('select[name=region]', '600000')
    await page.waitForFunction(() => document.querySelectorAll('#year tbody tr').length <= 3)
    expect(new URL(page.url()).searchParams.get('year')).toBe('2024')
    expect(watch).toMatchObject(clean)
    await close()
  })

  it('opens a session page that was left to the browser', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}${language}committees/620100/`)
    const links = await page.locator('main a[href*="sessions/"]').evaluateAll(all => [...new Set(all.map(link => (link as HTMLAnchorElement).href))])
    expect(links.length).toBeGreaterThan(0)
    const oldest = links.sort()[0] ?? ''
    const response = await page.goto(oldest)
    expect(response?.status()).toBe(404)
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready' && document.querySelector('#attendance, main table, main .facts') !== null)
    expect(await page.locator('h1').innerText()).toContain('示例3省1市')
    expect(watch.violations).toEqual([])
    await close()
  })
})
