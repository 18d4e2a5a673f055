import type { LocalEntry } from '@/desk/local-data'
import type { FaultServer } from './fixtures/fault-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveWithFaults } from './fixtures/fault-server'
import { serveList } from './local-list-page'
import { openFloor } from './open-floor'
import { openPage, takeOver } from './site'
import { launchCurrent } from '@/build/browser'

let browser: Browser
let site: FaultServer
beforeAll(async () => {
  site = await serveWithFaults()
  browser = await launchCurrent()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const source = { id: '210700-2026-1', title: '示例公报', publisher: '示例', published_on: '2026-11-20', quality: 'official', url: 'https://example.org/bulletin' }
const session: LocalEntry = {
  id: 'session',
  name: '示例公报',
  savedAt: '2026-11-23T08:00:00.000Z',
  rows: {
    sources: [source],
    attendance: [{ committee: '210700', term: '15', session: '9', meeting_type: 'plenary', phase: 'opening', opened_on: '2026-11-05', expected: '300', expected_base: 'expected', present: '283', source: source.id }],
    proposals: [{ id: '210700-15-9-session-2026.1', committee: '210700', term: '15', session: '9', period_kind: 'session', year: '2026', status: 'final', submitted: '219', filed: '193', source: source.id }],
  },
}

const bar = '.local-bar'
const text = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText()

/** Keeps an entry through the app's own module, on a page of its own. */
async function keep(context: BrowserContext, ...entries: LocalEntry[]): Promise<void> {
  await serveList(context)
  const page = await context.newPage()
  await page.goto(`${site.address}list/`)
  await page.waitForFunction(() => 'keepEntry' in window)
  for (const entry of entries) await page.evaluate(one => (window as unknown as { keepEntry: (entry: unknown) => Promise<unknown> }).keepEntry(one), entry)
  await page.close()
}

async function openShown(path: string, options: Parameters<typeof openPage>[2] = {}, entries: LocalEntry[] = [session]): ReturnType<typeof openPage> {
  const opened = await openPage(browser, site.address, options)
  await keep(opened.page.context(), ...entries)
  await opened.page.goto(site.address + path)
  await takeOver(opened.page)
  await opened.page.locator(`${bar}.shown`).waitFor()
  return opened
}

/** The list of local data beside the site. */
async function openList(context: BrowserContext): Promise<Page> {
  await serveList(context)
  const page = await context.newPage()
  await page.goto(`${site.address}list/`)
  await page.locator('#local').waitFor()
  return page
}

/** Saves what a click downloads. */
async function download(page: Page, click: () => Promise<void>): Promise<{ name: string, content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
}

const importText = async (list: Page, content: string): Promise<string> => {
  const status = list.locator('#local > [role=status]').last()
  const before = await status.innerText()
  await list.setInputFiles('#local input[type=file]', { name: 'local.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await list.waitForFunction(old => [...document.querySelectorAll('#local > [role=status]')].pop()?.textContent.trim() !== old, before)
  return status.innerText()
}

describe('local data', () => {
  it('stand in a committee\'s sentence, charts, tables, sources and chains, and are marked there', async () => {
    const { page, watch, close } = await openShown('committees/210700/')
    expect(await text(page, bar)).toContain('本地数据，未发布：2 条记录，别人看不到')
    expect(await text(page, '#attendance h2')).toContain('（本地数据，未发布）')
    expect(await text(page, '#attendance .finding')).toContain('94.3%')
    // Drawn anew without being asked: the prerendered picture would contradict the sentence.
    await page.locator('#attendance [_echarts_instance_] svg').first().waitFor({ state: 'attached' })
    expect(await page.locator('#attendance [_echarts_instance_] svg').first().textContent()).toContain('283')
    await page.locator('#attendance .twin summary').click()
    expect(await text(page, '#attendance .twin')).toContain('283')
    expect(await text(page, '#sources')).toMatch(/示例公报.*2026年11月20日.*官方.* · 本地数据，未发布/)
    await page.locator('#attendance .twin a', { hasText: '283' }).first().click()
    await page.locator('dialog.chain .chain-value').waitFor()
    expect(await text(page, 'dialog.chain')).toContain('本地数据，未发布')
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('stand on the overview, the list, the trends and the sources', async () => {
    const { page, watch, close } = await openShown('')
    expect(await text(page, '#featured')).toContain('283')
    await page.click('header a[href$="committees/"]')
    expect(await text(page, 'main .rows li:has(a[href*="210700"])')).toContain('283')
    await page.goto(`${site.address}trends/?c=210700,100000&indicator=filed&kind=session`)
    await page.locator('#multiples h2', { hasText: '本地数据，未发布' }).waitFor()
    await page.locator('#multiples .twin summary').click()
    expect(await text(page, '#multiples .twin')).toContain('193')
    await page.goto(`${site.address}sources/`)
    await takeOver(page)
    expect(await page.locator('main li[id^="s-"]', { hasText: '示例公报' }).textContent()).toContain('本地数据，未发布')
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('open pages that only they have: a session, and a committee, by address and by a link', async () => {
    const town: LocalEntry = {
      ...session, id: 'town', name: '示例县公报',
      rows: {
        committees: [{ code: '990100', name: '政协示例县委员会', level: 'county', parent: '' }],
        sources: [{ ...source, id: '990100-2026-1' }],
        attendance: [{ committee: '990100', term: '3', session: '1', meeting_type: 'plenary', phase: 'opening', opened_on: '2026-01-05', expected: '100', expected_base: 'expected', present: '91', source: '990100-2026-1' }],
      },
    }
    const { page, close } = await openShown('committees/210700/', {}, [session, town])
    await page.locator('#records a[href$="sessions/15-9/"]').first().click()
    await page.locator('h1', { hasText: '第九次会议' }).waitFor()
    expect(await text(page, 'main .lead')).toContain('283')
    for (const [path, heading] of [['committees/210700/sessions/15-9/', '第九次会议'], ['committees/990100/', '政协示例县委员会'], ['en/committees/990100/sessions/3-1/', 'session 1']] as const) {
      await page.goto(site.address + path)
      await page.locator('h1', { hasText: heading }).waitFor()
      await page.locator(`${bar}.shown`).waitFor()
    }
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.locator(`${bar}.shown`).waitFor()
    await page.fill('header input[name=q]', '示例县')
    await page.locator('header .search li', { hasText: '政协示例县委员会' }).first().click()
    await page.locator('h1', { hasText: '政协示例县委员会' }).waitFor()
    await close()
  })

  it('are marked in sight on a phone, wherever the page is scrolled to, and on paper', async () => {
    const { page, close } = await openShown('committees/210700/', { viewport: { width: 375, height: 720 } })
    await page.locator('#sources').scrollIntoViewIfNeeded()
    const box = await page.locator(bar).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 375 })
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.height).toBeLessThan(80)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator(`${bar} p`).first().isVisible()).toBe(true)
    await close()
  })

  it('are switched off and on for the browser, not for the page', async () => {
    const { page, close } = await openShown('committees/210700/')
    await page.click(`${bar} button`)
    await page.locator(`${bar}.hidden`).waitFor()
    expect(await text(page, '#attendance .finding')).not.toContain('94.3%')
    expect(await text(page, 'main')).not.toContain('未发布')
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.locator(`${bar}.hidden`).waitFor()
    expect(await text(page, bar)).toContain('这个浏览器里有 1 份本地数据，没有显示')
    await page.click(`${bar} button`)
    await page.locator(`${bar}.shown`).waitFor()
    await page.locator('main .rows li:has(a[href*="210700"])', { hasText: '283' }).waitFor()
    await close()
  })

  it('are shown in Chromium 86 too', async () => {
    const { page, watch, close } = await openFloor(site.address)
    await keep(page.context(), session)
    await page.goto(`${site.address}committees/210700/`)
    await page.mouse.move(5, 5)
    await page.mouse.move(40, 60)
    await page.waitForFunction(() => document.querySelector('.local-bar.shown') !== null && document.querySelector('#attendance .finding')?.textContent.includes('94.3%') === true)
    expect(watch.faults).toEqual([])
    await close()
  })

  it('mark every export of a figure, and say that links do not carry them', async () => {
    const { page, close } = await openShown('committees/210700/')
    await page.locator('#attendance .acts summary').click()
    await page.locator('#attendance .acts .notice', { hasText: '在别处打开时，只有已发布的数据' }).waitFor()
    expect(await text(page, '#attendance .acts .cite')).toContain('（本地数据，未发布）')
    for (const [button, mark] of [['CSV', '本地数据，未发布'], ['JSON', '"local": true'], ['SVG', '本地数据，未发布']] as const) {
      const { name, content } = await download(page, () => page.locator('#attendance .acts button', { hasText: button }).first().click())
      expect(name).toContain('本地数据-未发布')
      expect(content).toContain(mark)
    }
    // A figure that rests on published data alone is not marked.
    await page.goto(`${site.address}committees/100000/`)
    await takeOver(page)
    await page.locator(`${bar}.shown`).waitFor()
    expect(await text(page, 'main')).not.toContain('未发布）')
    await close()
  })

  it('cost a reader who has none nothing: no script, no package, no database', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await page.waitForTimeout(300)
    expect(watch.requests.filter(path => /local-(?:data|bar)|preview-|\.zip|package\.json/i.test(path))).toEqual([])
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await close()
  })
})

describe('the list of local data', () => {
  it('exports, removes, undoes and imports without loss', async () => {
    const { page, close } = await openPage(browser, site.address)
    await keep(page.context(), session, { ...session, id: 'second', name: '示例公报二' })
    const list = await openList(page.context())
    expect(await list.locator('.local-list li').count()).toBe(2)
    expect(await text(list, '.local-list li')).toContain('出席 1 行 · 提案 1 行')
    const exportAll = (): Promise<{ name: string, content: string }> => download(list, () => list.locator('button', { hasText: '全部导出' }).click())
    const first = await exportAll()
    expect(first.name).toMatch(/^local-data-.*\.json$/)
    await list.locator('button', { hasText: '移除' }).first().click()
    await list.locator('button', { hasText: '撤销' }).click()
    await list.waitForFunction(() => document.querySelectorAll('.local-list li').length === 2)
    expect((await exportAll()).content).toBe(first.content)
    for (const left of [1, 0]) {
      await list.locator('button', { hasText: '移除' }).first().click()
      await list.waitForFunction(n => document.querySelectorAll('.local-list li').length === n, left)
    }
    expect(await importText(list, first.content)).toBe('加入 2 份，已有的 0 份没有重复加入。')
    expect((await exportAll()).content).toBe(first.content)
    expect(await importText(list, first.content)).toBe('加入 0 份，已有的 2 份没有重复加入。')
    await close()
  })

  it('refuses files that it cannot read, each with its reason, and loses nothing', async () => {
    const { page, close } = await openPage(browser, site.address)
    await keep(page.context(), session)
    const list = await openList(page.context())
    const { content } = await download(list, () => list.locator('button', { hasText: '全部导出' }).click())
    const good = JSON.parse(content) as Record<string, unknown>
    const cases: [string, string][] = [
      [content.slice(0, -30), '文件不是 JSON'],
      [JSON.stringify({ ...good, format: 9 }), '较新版本的程序导出的（格式 9）'],
      [JSON.stringify({ ...good, entries: [{ id: 'x' }] }), '内容不完整或被改动过（$.entries[0]'],
      [JSON.stringify({ kind: 'other' }), '这不是本站导出的本地数据'],
      [JSON.stringify({ ...good, package: 'other-package' }), '属于另一个数据包（other-package）'],
      [content.replace('"present": "283"', '"__proto__": "283"'), '不允许的键'],
    ]
    for (const [file, reason] of cases) expect(await importText(list, file)).toContain(reason)
    expect(await list.locator('.local-list li').count()).toBe(1)
    // The same id with other contents is another entry.
    expect(await importText(list, content.replaceAll('283', '284'))).toContain('加入 1 份')
    expect(await list.locator('.local-list li').count()).toBe(2)
    await close()
  })

  it('says what is published by now, what another document contradicts, and what the check finds', async () => {
    const known = { committee: '210700', term: '15', session: '4', meeting_type: 'plenary', phase: 'opening' }
    const { page, close } = await openPage(browser, site.address)
    const { meetings, claims } = await (await fetch(`${site.address}data/v1/committees/210700.json`)).json() as { meetings: { id: string, counts: { phase: string, figures: { present: { value: number } }, claims: string[] }[] }[], claims: { id: string, source: string }[] }
    const count = meetings.find(({ id }) => id === '210700-15-4-plenary')!.counts.find(({ phase }) => phase === 'opening')!
    const behind = claims.find(({ id }) => id === count.claims[0])!.source
    await keep(page.context(),
      { ...session, id: 'a-known', rows: { attendance: [{ ...known, present: String(count.figures.present.value), source: behind }] } },
      { ...session, id: 'b-other', rows: { sources: [source], attendance: [{ ...known, present: '1', source: source.id }] } },
      { ...session, id: 'c-faulty', rows: { sources: [source], attendance: [{ ...known, session: '9', present: '三百', source: source.id }] } })
    const list = await openList(page.context())
    const item = (place: number): Promise<string> => list.locator('.local-list > li').nth(place).innerText()
    await list.locator('mark').waitFor()
    expect(await item(0)).toContain('已发布的数据里有全部 1 行，可以移除')
    expect(await item(1)).toContain('另有出处给出不同的数')
    expect(await list.locator('.disputed a').getAttribute('href')).toMatch(/committees\/210700\/sessions\/15-4\/$/)
    expect(await item(2)).toContain('检查发现 1 处错误')
    await close()
  })
})

describe('a browser with local data', () => {
  it('that has two tabs shows in each what the other adds, switches and removes', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    const list = await openList(page.context())
    const other = await page.context().newPage()
    await other.goto(`${site.address}list/`)
    await other.locator('#local').waitFor()
    await list.evaluate(one => (window as unknown as { keepEntry: (entry: unknown) => Promise<unknown> }).keepEntry(one), session)
    await other.locator('.local-list li').waitFor()
    await page.reload()
    await takeOver(page)
    await page.locator(`${bar}.shown`).waitFor()
    await page.click(`${bar} button`)
    await list.locator('button', { hasText: /^显示$/ }).waitFor()
    await list.locator('button', { hasText: '移除' }).first().click()
    await page.locator(bar).waitFor({ state: 'detached' })
    await other.locator('.empty').waitFor()
    await close()
  })

  it('that blocks storage says so, and shows them for this visit', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get() {
        throw new DOMException('blocked', 'SecurityError')
      } })
    })
    const list = await openList(page.context())
    await list.locator('[role=alert]', { hasText: '不让网页保存数据' }).waitFor()
    await list.waitForFunction(() => 'keepEntry' in window)
    await list.evaluate(one => (window as unknown as { keepEntry: (entry: unknown) => Promise<unknown> }).keepEntry(one), session)
    await list.locator('.local-list li').waitFor()
    const { content } = await download(list, () => list.locator('button', { hasText: '全部导出' }).click())
    expect(content).toContain('示例公报')
    await close()
  })
})

describe('the database', () => {
  it('that a newer program has changed is left alone, and the list says so', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}about/`)
    await page.evaluate(() => new Promise<void>((done) => {
      const request = indexedDB.open('dashboard /', 99)
      request.onsuccess = () => {
        request.result.close()
        done()
      }
    }))
    const list = await openList(page.context())
    await list.locator('[role=alert]', { hasText: '较新版本的本站存的' }).waitFor()
    await close()
  })

  it('that is full says so, keeps what it has, and shows the new for this visit', async () => {
    const { page, close } = await openPage(browser, site.address)
    const list = await openList(page.context())
    const devtools = await page.context().newCDPSession(list)
    // Before the first write: the browser remembers for a while how much room there was.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 3_000_000 })
    await list.waitForFunction(() => 'keepEntry' in window)
    await list.evaluate(one => (window as unknown as { keepEntry: (entry: unknown) => Promise<unknown> }).keepEntry(one), session)
    const large = { ...session, id: 'large', name: '示例公报二' }
    await list.evaluate((one) => {
      // Without any pattern: some browsers compress what they keep.
      const note = Array.from({ length: 150 }, () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(45_000))))).join('')
      return (window as unknown as { keepEntry: (entry: unknown) => Promise<unknown> }).keepEntry({ ...one, rows: { ...one.rows, reviews: [{ note }] } })
    }, large)
    await list.locator('[role=alert]', { hasText: '空间已满' }).waitFor()
    expect(await list.locator('.local-list > li').count()).toBe(2)
    await list.reload()
    await list.locator('.local-list > li').waitFor()
    expect(await list.locator('.local-list > li').count()).toBe(1)
    await close()
  })
})

describe('the published package', () => {
  it('that does not arrive leaves the published figures, says so, and is tried again', async () => {
    const { page, close } = await openPage(browser, site.address)
    await keep(page.context(), session)
    site.fail(/\.zip$/, { status: 500 })
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await page.locator(`${bar}.failed`, { hasText: '没有取到' }).waitFor()
    expect(await text(page, '#attendance .finding')).not.toContain('94.3%')
    site.heal()
    await page.locator(`${bar} button`, { hasText: '重试' }).click()
    await page.locator(`${bar}.shown`).waitFor()
    await close()
  })

  it('that was replaced during the visit is not mixed in', async () => {
    const { page, close } = await openPage(browser, site.address)
    await keep(page.context(), session)
    site.fail(/package\.json$/, { rewrite: json => json.replace(/"dataVersion":"[^"]+"/, '"dataVersion":"99.0.0"') })
    await page.goto(`${site.address}committees/210700/`)
    await takeOver(page)
    await page.locator(`${bar}.failed`, { hasText: '刚刚更新' }).waitFor()
    site.heal()
    await close()
  })
})
