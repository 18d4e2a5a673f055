import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver, wakeChart } from './site'

const { browser, site } = await startSite()

/** One address of each route, the richest there is. */
const routes = ['', 'committees/', 'committees/100000/', 'committees/210700/sessions/15-4/', 'trends/', 'compare/', 'coverage/', 'sources/', 'data/', 'embed/210700/funnel/', 'about/', 'nothing/here/']

/** How many controls of each kind a page gave, so that a walk past empty pages does not pass for one. */
interface Walked { charts: number, details: number, buttons: number, options: number, views: number, fields: number }

/** Uses every control of a page that leaves the reader on it. */
async function walk(page: Page): Promise<Walked> {
  const charts = await page.locator('main .figure:has(.chart)').evaluateAll(figures => figures.map(({ id }) => `#${id} .chart`))
  for (const chart of charts) {
    await wakeChart(page, chart)
    await page.locator(chart).hover()
  }
  // Within the page, a frame apart: the page's own handlers run as they would for the mouse.
  const used = await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(done => requestAnimationFrame(done))
    const all = <Kind extends Element>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)]
    const details = all<HTMLDetailsElement>('details')
    for (const one of details) {
      one.querySelector('summary')?.click()
      await frame()
    }
    let options = 0
    for (const { name } of all<HTMLSelectElement>('main select')) {
      const values = [...document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.options ?? []].map(({ value }) => value)
      for (const value of [...values, values[0] ?? '']) {
        const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
        if (select === null) break
        select.value = value
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
        options++
        await frame()
      }
    }
    const buttons = all<HTMLButtonElement>('button[type=button]').length
    for (let i = 0; i < buttons; i++) {
      all<HTMLButtonElement>('button[type=button]')[i]?.click()
      await frame()
    }
    // A figure may fill the screen now, and cover the rest.
    if (document.fullscreenElement !== null) await document.exitFullscreen()
    const views = new Set<string>()
    for (;;) {
      // A view may bring links of its own: twenty of a page are all kinds of them.
      const next = all('main a[href^="?"]').find(link => !views.has(link.getAttribute('href') ?? ''))
      if (next === undefined || views.size >= 20) break
      views.add(next.getAttribute('href') ?? '')
      // A link within an SVG has no click() of its own.
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      await frame()
      await frame()
    }
    return { details: details.length, options, buttons, views: views.size }
  })
  const fields = page.locator('input:not([type=hidden])')
  const count = await fields.count()
  for (let i = 0; i < count; i++) {
    const field = fields.nth(i)
    if (!await field.isVisible()) continue
    await field.fill(await field.getAttribute('type') === 'number' ? '2020' : '锦')
    for (const key of ['ArrowDown', 'ArrowUp', 'Escape']) await field.press(key)
  }
  return { charts: charts.length, ...used, fields: count }
}

describe('every control of every kind of page', () => {
  it.each(['', 'en/'])('below "%s" keeps to the policy and to this origin', async (language) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.exposeFunction('told', (violation: string) => watch.violations.push(violation))
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => (globalThis as unknown as { told: (text: string) => void }).told(`${violatedDirective} ${blockedURI}`)))
    const sum: Walked = { charts: 0, details: 0, buttons: 0, options: 0, views: 0, fields: 0 }
    for (const path of routes) {
      await page.goto(site.address + language + path)
      await takeOver(page)
      const walked = await walk(page)
      for (const kind of Object.keys(sum) as (keyof Walked)[]) sum[kind] += walked[kind]
      const form = page.locator('form[role=search] button[type=submit] >> visible=true')
      if (await form.count() > 0) await form.first().click()
    }
    expect(watch.violations).toEqual([])
    expect(watch.foreign).toEqual([])
    // A click by script is no reader's gesture, without which nothing may fill the screen: `exports.test.ts` clicks that one.
    expect(watch.faults.filter(fault => !fault.includes('/nothing/here/') && !fault.includes('requestFullscreen'))).toEqual([])
    expect(sum.charts).toBeGreaterThanOrEqual(8)
    expect(sum.details).toBeGreaterThan(100)
    expect(sum.buttons).toBeGreaterThan(8)
    expect(sum.options).toBeGreaterThan(40)
    expect(sum.views).toBeGreaterThan(20)
    expect(sum.fields).toBeGreaterThan(10)
    await close()
  })

  it('is watched by eyes that see: markup, a script and a request from elsewhere are noticed', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await takeOver(page)
    const refused = await page.evaluate(() => {
      const image = new Image()
      image.src = 'https://x.example/x.png'
      const styled = document.createElement('div')
      styled.setAttribute('style', 'color:red')
      document.body.append(image, styled)
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>planted</b>')
        return false
      } catch {
        return true
      }
    })
    await page.waitForTimeout(100)
    expect(refused).toBe(true)
    expect(watch.violations.some(text => text.includes('img-src'))).toBe(true)
    expect(watch.violations.some(text => text.includes('style-src'))).toBe(true)
    await close()
  })
})

describe('an address', () => {
  const hostile = encodeURIComponent('"><img src onerror=pwned=1></script>{{7*7}}')
  it.each([
    ['the list', `committees/?q=${hostile}&level=${hostile}&province=__proto__`],
    ['a committee', `committees/100000/?period=${hostile}&kind=__proto__&sort=constructor&phase=${hostile}&from=${hostile}`],
    ['the trends', `en/trends/?c=__proto__,constructor,${hostile}&indicator=toString&kind=${hostile}`],
    ['the comparison', `compare/?c=__proto__,${hostile}&view=${hostile}&indicator=constructor&base=${hostile}&per=${hostile}&level=__proto__&only=${hostile}`],
    ['the grid', `en/coverage/?field=__proto__&year=${hostile}&province=${hostile}&level=toString`],
    ['the sources', `sources/?q=${hostile}&quality=${hostile}#${hostile}`],
    ['no page', `en/${hostile}/?q=javascript:pwned=1`],
    ['the 404 file', '404.html?//x.example/'],
  ])('of %s that carries markup is told as text', async (_name, address) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(site.address + address)
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    expect(await page.evaluate(() => ['pwned' in globalThis, document.querySelectorAll('#app img, #app script, [onerror]').length, Object.keys(Object.prototype).length])).toEqual([false, 0, 0])
    expect(await page.locator('h1').count()).toBe(1)
    if (!address.startsWith('404') && !address.startsWith('sources')) expect(await page.locator('main').evaluate(main => main.innerHTML)).toMatch(/&lt;img|<input/)
    expect(watch.violations).toEqual([])
    expect(watch.foreign).toEqual([])
    await close()
  })
})
