import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Watch } from './site'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bulletinText } from '../unit/desk/desk-package'
import { openFloor } from './open-floor'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const clean = { faults: [], violations: [], foreign: [] }
const withoutRequests = ({ faults, violations, foreign }: Watch): unknown => ({ faults, violations, foreign })

async function openDesk(options: BrowserContextOptions = {}, path = 'desk/'): Promise<{ page: Page, watch: Watch, close: () => Promise<void> }> {
  const opened = await openPage(browser, site.address, options)
  await opened.page.goto(site.address + path)
  await opened.page.mouse.move(5, 5)
  await opened.page.mouse.move(40, 60)
  await opened.page.waitForSelector('#desk-text')
  return opened
}

async function paste(page: Page, text: string): Promise<void> {
  // Playwright types a megabyte for minutes; a paste sets it at once.
  await page.evaluate((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('#desk-text')!
    field.value = pasted
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await page.click('.desk .main:not([disabled])')
  await page.waitForSelector('.value')
}

const head = '.value-head[aria-current="true"]'
const decided = (page: Page): Promise<string> => page.innerText('.tools b')
const button = (name: string): string => `.desk button:text-is("${name}")`

/** 示例市 is not in the real package: it is added, and every record is then of it. */
async function addCommittee(page: Page): Promise<void> {
  await page.fill('.desk input[pattern]', '990000')
  await page.selectOption('.desk form select', 'prefecture')
  await page.locator('.desk form input[pattern]').nth(1).fill('100000')
  await page.click(button('加入名录'))
  await page.waitForSelector('.chips li')
}

async function describeSource(page: Page): Promise<void> {
  const field = (name: string): string => `.field:has(span:text-is("${name}")) input`
  await page.fill(field('标题'), '三届三次会议开幕')
  await page.fill(field('发布者'), '示例日报')
  await page.fill(field('发布日期'), '2025-01-08')
  await page.selectOption('.field:has(span:text-is("质量")) select', 'media')
  await page.fill(field('网址（转载不填）'), 'https://example.org/3')
}

async function sign(page: Page): Promise<void> {
  await page.fill('#desk-entered', '甲某')
  await page.fill('#desk-reviewed', '乙某')
  await page.locator('#desk-reviewed').blur()
}

/** Enter, again and again, until nothing is open. */
async function acceptAll(page: Page): Promise<void> {
  await page.locator(head).focus()
  for (let n = 0; n < 40; n++) {
    const text = await decided(page)
    const [done = '', total = ''] = text.match(/\d+/g) ?? []
    if (done === total) return
    await page.keyboard.press('Enter')
  }
}

async function download(page: Page, name: string): Promise<{ name: string, bytes: Uint8Array }> {
  await page.waitForSelector(`${button(name)}:not([disabled])`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button(name))])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

/** Milliseconds until the next picture after a key, the middle one of eight. */
async function medianOfKeys(page: Page): Promise<number> {
  await page.locator(head).focus()
  const times = await page.evaluate(async () => {
    const measured: number[] = []
    for (let n = 0; n < 8; n++) {
      const start = performance.now()
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }))
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
      measured.push(performance.now() - start)
    }
    return measured.sort((a, b) => a - b)
  })
  return times[4]!
}

/** `npm run data:check` on the files of a zip. */
function checkPackage(zip: Uint8Array): { code: number | null, out: string, files: Record<string, Uint8Array> } {
  const folder = mkdtempSync(join(tmpdir(), 'desk-package-'))
  const files = unzipSync(zip)
  mkdirSync(folder, { recursive: true })
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes)
  const { status, stdout } = spawnSync(process.execPath, ['src/build/run.mjs', 'data-check', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { code: status, out: stdout, files }
}

describe('the desk', () => {
  it('previews what is decided in the charts of this browser, marked, until it is removed', async () => {
    const { page, watch, close } = await openDesk()
    await paste(page, bulletinText)
    expect(await page.isDisabled(button('在全部图表里预览'))).toBe(true)
    await addCommittee(page)
    await acceptAll(page)
    await page.click(`${button('在全部图表里预览')}:not([disabled])`)
    await page.locator('.local-bar.shown').waitFor()
    expect(await page.locator('#local .local-list > li').count()).toBe(1)
    // A second preview of the draft takes the place of the first.
    await page.click(`${button('在全部图表里预览')}:not([disabled])`)
    await page.waitForFunction(() => document.querySelectorAll('#local .local-list > li').length === 1)
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.locator('.local-bar.shown').waitFor()
    await page.fill('main input[name=q]', '990000')
    await page.waitForFunction(() => document.querySelectorAll('.rows li').length === 1)
    await page.click('.rows li > a')
    await page.waitForURL(/committees\/990000\//)
    await page.locator('#attendance.local').waitFor()
    expect(await page.locator('#attendance').innerText()).toContain('本地数据')
    await page.goto(`${site.address}desk/`)
    await page.mouse.move(5, 5)
    await page.mouse.move(40, 60)
    await page.locator('#local .local-list > li button', { hasText: '移除' }).click()
    await page.locator('.local-bar').waitFor({ state: 'detached' })
    expect(withoutRequests(watch)).toEqual(clean)
    await close()
  })

  it('opens by itself: the page carries nothing of it to read', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}desk/`)
    await page.waitForSelector('#desk-text')
    await close()
  })

  it('says without scripts what it does, in both languages', async () => {
    for (const [path, words] of [['desk/', ['录入工作台', '不发送到任何地方', '工作台需要脚本']], ['en/desk/', ['Desk', 'sent nowhere', 'The desk needs scripts']]] as const) {
      const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false })
      await page.goto(site.address + path)
      const text = await page.innerText('main')
      for (const word of words) expect(text).toContain(word)
      await close()
    }
  })

  it('goes from a pasted bulletin to a package that passes the data check', async () => {
    const { page, watch, close } = await openDesk()
    await paste(page, bulletinText)
    await addCommittee(page)
    await describeSource(page)
    await acceptAll(page)
    await sign(page)
    const archive = await download(page, '整个数据包（zip）')
    expect(archive.name).toBe('cppcc-participation-1.2.0.zip')
    const { code, out, files } = checkPackage(archive.bytes)
    expect([code, /(\d+) 处错误/.exec(out)?.[1]]).toEqual([0, '0'])
    const table = (path: string): string => new TextDecoder().decode(files[path])
    expect(table('attendance.csv')).toContain('\n990000,3,3,plenary,opening,2025-01-07,,,335,expected,302,,990000-2025-1,\n')
    expect(table('proposals.csv')).toContain('\n990000-3-2-year-2024.1,990000,3,2,year,2024,,,final,205,197,189,,,100,99.5,,,990000-2025-1,\n')
    expect(table('reviews.csv')).toMatch(/\n990000-2025-1\.1,990000-2025-1,甲某,\d{4}-\d\d-\d\d,乙某,\d{4}-\d\d-\d\d,[0-9a-f]{64},\d+,\d+,0,0,\n$/)
    expect(Object.values(files).some(bytes => new TextDecoder().decode(bytes).includes('符合规定人数'))).toBe(false)
    const patch = await download(page, '补丁（.patch）')
    expect(new TextDecoder().decode(patch.bytes)).toContain('+990000,3,3,plenary,opening,2025-01-07')
    const changed = await download(page, '改动的 CSV（zip）')
    expect(Object.keys(unzipSync(changed.bytes))).toContain('proposals.csv')
    expect(withoutRequests(watch)).toEqual(clean)
    await close()
  })

  it('names what stands in the way and leads there', async () => {
    const { page, close } = await openDesk()
    await paste(page, bulletinText)
    await page.waitForSelector('.notice .link')
    expect(await page.isDisabled(button('整个数据包（zip）'))).toBe(true)
    await page.click('.notice .link:text("项没有定")')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('value-head')
    await page.click('.notice .link:text("复核人还没有签名")')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-reviewed')
    await page.fill('#desk-entered', '甲某')
    await page.fill('#desk-reviewed', '甲　某')
    await page.locator('#desk-reviewed').blur()
    await page.waitForSelector('.notice .link:text("同一个人")')
    await close()
  })

  it('shows each value in the text and each mark in the record', async () => {
    const { page, close } = await openDesk()
    await paste(page, bulletinText)
    const present = page.locator('.value-head:has-text("实到")')
    await present.hover()
    expect(await page.innerText('mark.near')).toBe('302')
    await page.hover('mark:text("189")')
    expect(await page.innerText('.value.near .value-name')).toBe('立案')
    await page.click('mark:text("189")')
    expect(await page.innerText(head)).toContain('立案')
    expect(await page.innerText('mark.on')).toBe('189')
    await close()
  })

  it('takes a piece of the text that a person selects, and a number from the list', async () => {
    const { page, close } = await openDesk()
    await paste(page, bulletinText)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.source-text')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent!.indexOf('300多名')
        if (at !== -1) document.getSelection()!.setBaseAndExtent(node, at, node, at + 5)
      }
    })
    await page.waitForSelector('.mark-bar')
    expect(await page.innerText('.mark-bar p')).toBe('选中“300多名”：')
    await page.selectOption('.mark-bar select >> nth=1', { label: '实到' })
    expect(await page.inputValue('.mark-bar input')).toBe('300')
    expect(await page.locator('.mark-bar select').nth(2).inputValue()).toBe('over')
    await page.click('.mark-bar button[type=submit]')
    await page.waitForSelector('.value.added')
    expect(await page.innerText('.value.added .value-head b')).toBe('> 300')
    await page.click(button('撤销'))
    await page.waitForSelector('.value.added', { state: 'detached' })
    await page.click('.free summary')
    await page.click('.free button:text-is("指定")')
    await page.click('.free button[type=submit]')
    await page.waitForSelector('.value.added')
    await close()
  })

  it('works by the keyboard alone', async () => {
    const { page, close } = await openDesk()
    await page.focus('#desk-text')
    await page.keyboard.insertText(bulletinText)
    await page.waitForSelector('.desk .main:not([disabled])')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.value')
    for (let n = 0; n < 60 && await page.evaluate(() => document.activeElement?.className !== 'value-head'); n++) await page.keyboard.press('Tab')
    const name = (): Promise<string> => page.innerText(`${head} .value-name`)
    const first = await name()
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowUp')
    expect(await name()).toBe(first)
    for (let n = 0; n < 12 && await name() !== '实到'; n++) await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.waitForSelector('.value-body form')
    await page.keyboard.insertText('303')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.value.edited')
    expect(await page.innerText('.value.edited b')).toBe('303')
    await page.keyboard.press('x')
    await page.waitForSelector('.value.rejected')
    await page.keyboard.press('u')
    await page.waitForSelector('.value.rejected', { state: 'detached' })
    expect(await decided(page)).toBe('已定 1 / 13')
    // Letters typed into a field are letters.
    await page.focus('#desk-entered')
    await page.keyboard.type('jkxu')
    expect(await page.inputValue('#desk-entered')).toBe('jkxu')
    await close()
  })

  it('goes on without a network, and keeps the draft over a reload', async () => {
    const { page, close } = await openDesk()
    await page.waitForSelector('text=正在打开现有数据', { state: 'detached' })
    await page.context().setOffline(true)
    await paste(page, bulletinText)
    await addCommittee(page)
    await describeSource(page)
    await acceptAll(page)
    await sign(page)
    expect((await download(page, '整个数据包（zip）')).bytes.length).toBeGreaterThan(10_000)
    await page.waitForSelector('text=草稿已存在本机')
    await page.context().setOffline(false)
    await page.reload()
    await page.mouse.move(5, 5)
    await page.mouse.move(60, 80)
    await page.click('.kept button >> nth=0')
    await page.waitForSelector('.value')
    expect(await decided(page)).toMatch(/已定 13 \/ 13/)
    expect(await page.inputValue('#desk-reviewed')).toBe('乙某')
    await page.click(button('撤销'))
    expect(await page.inputValue('#desk-reviewed')).toBe('')
    await close()
  })

  it('asks before work is lost where the browser keeps nothing, and says so', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }))
    await page.goto(`${site.address}desk/`)
    await page.mouse.move(5, 5)
    await page.mouse.move(40, 60)
    await page.waitForSelector('#desk-text')
    await paste(page, bulletinText)
    await page.locator(head).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.waitForSelector('text=浏览器不让保存')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.click('footer a:text("口径与方法")')
    await page.waitForTimeout(300)
    expect(asked).toEqual(['confirm'])
    expect(page.url()).toContain('/desk/')
    await page.close({ runBeforeUnload: true })
    await new Promise(done => setTimeout(done, 500))
    expect(asked).toEqual(['confirm', 'beforeunload'])
    await close()
  })

  it('reads a megabyte and answers keys at once', async () => {
    const { page, close } = await openDesk()
    const filler = '示例市各级组织认真开展调查研究，围绕中心工作提出意见，为经济社会发展作出贡献。\n'
    await paste(page, `${filler.repeat(14_000)}${bulletinText}\n${filler.repeat(14_000)}`)
    expect(await page.innerText('.pane-text .turner')).toMatch(/第 \d+ \/ \d+ 段/)
    await page.waitForSelector('mark.on, .value')
    await page.waitForTimeout(1500)
    expect(await medianOfKeys(page)).toBeLessThan(100)
    expect(await page.locator('.source-text p').count()).toBeLessThan(1000)
    await close()
  })

  it('opens a sheet of an office\'s own after its columns are assigned, and the template without asking', async () => {
    const { page, close } = await openDesk()
    const sheet = '某市政协提案情况表\n委员会,届,次,年度,收到提案（件）,合并,立案（件）,经济建设\n锦州市政协,15,4,2025,211,6,190,70\n合计,,,,211,6,190,70\n'
    await page.setInputFiles('.desk input[type=file]', { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
    await page.waitForSelector('.sheet table')
    expect(await page.locator('.sheet tbody tr').count()).toBe(8)
    await page.selectOption('.field:has-text("各列的分母") select', 'filed')
    const constant = (name: string): string => `.field:has-text("${name}") select`
    await page.selectOption(constant('period_kind'), 'year')
    await page.selectOption(constant('status'), 'final')
    await page.click(button('按这个对应读入'))
    await page.waitForSelector('.value')
    expect(await page.locator('.value-head b').allInnerTexts()).toEqual(expect.arrayContaining(['211', '6', '190', '70']))
    expect(await page.innerText('.pane-values')).toMatch(/经济[^\n]*立案/)
    await page.click(button('返回开头'))
    const [template] = await Promise.all([page.waitForEvent('download'), page.click(button('下载填报模板（.xlsx）'))])
    expect(template.suggestedFilename()).toBe('template.xlsx')
    await close()
  })

  it('answers keys at once beside a table of two thousand rows', async () => {
    const { page, close } = await openDesk()
    const header = 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note'
    const rows = Array.from({ length: 2000 }, (_, n) => `210700,${50 + Math.floor(n / 50)},${1 + n % 50},plenary,opening,,,,300,expected,${200 + n % 90},,,`)
    await page.setInputFiles('.desk input[type=file]', { name: 'attendance.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...rows, ''].join('\n')) })
    await page.waitForSelector('.value')
    expect(await decided(page)).toBe('已定 0 / 6000')
    await page.waitForTimeout(2000)
    expect(await medianOfKeys(page)).toBeLessThan(100)
    await page.click(button('采用全部有把握的（4000）'))
    await page.waitForFunction(() => document.querySelector('.tools b')?.textContent === '已定 4000 / 6000')
    await close()
  })

  it('reads pasted markup as text, and a table from the clipboard as a table until it is changed', async () => {
    const { page, close } = await openDesk()
    await paste(page, '<html><h1>三届三次会议开幕</h1><p>会议应出席委员<b>335</b>人，实到委员<i>302</i>人。</p><script>bad()</script></html>')
    expect(await page.innerText('.source-text')).toContain('会议应出席委员')
    expect(await page.innerText('.source-text')).not.toMatch(/<|bad/)
    await page.click(button('返回开头'))
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#desk-text')!
      const plain = '届\t次\t实到\n15\t4\t307\n'
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<table><tr><td>届</td><td>次</td><td>实到</td></tr><tr><td>15</td><td>4</td><td>307</td></tr></table>')
      clipboardData.setData('text/plain', plain)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      field.value = plain
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.click('.desk .main:not([disabled])')
    await page.waitForSelector('.sheet table')
    expect(await page.locator('.sheet tbody tr').count()).toBe(3)
    await close()
  })

  it('says what is wrong with a file and keeps what was typed', async () => {
    const { page, watch, close } = await openDesk()
    await page.fill('#desk-text', '已经写下的文字')
    const bad: [string, Buffer][] = [
      ['empty.txt', Buffer.alloc(0)],
      ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
      ['bomb.xlsx', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(40_000_000) }, { level: 9 }))],
      ['broken.json', Buffer.from('{"format":1,"kind":"draft"}')],
      ['newer.json', Buffer.from('{"format":9,"kind":"draft"}')],
    ]
    for (const [name, buffer] of bad) {
      await page.setInputFiles('.desk input[type=file]', { name, mimeType: '', buffer })
      await page.waitForFunction(() => document.querySelector('.desk [role=alert] .notice') !== null)
      expect((await page.innerText('.desk [role=alert]')).length).toBeGreaterThan(8)
      expect(await page.inputValue('#desk-text')).toBe('已经写下的文字')
      await page.setInputFiles('.desk input[type=file]', { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('某列,某某\n1,2\n') })
      await page.waitForSelector('.sheet table, .desk .faults')
    }
    expect(watch.violations).toEqual([])
    await close()
  })

  it('has no accessibility fault at any step, in light and dark, and no overflow from 320 px', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
    for (const [width, colorScheme, path] of [[1440, 'light', 'desk/'], [375, 'dark', 'en/desk/'], [320, 'light', 'desk/'], [768, 'dark', 'desk/']] as const) {
      const { page, close } = await openDesk({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, path)
      const check = async (): Promise<void> => {
        await page.evaluate(axe)
        const faults = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string, nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
          return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)
        })
        expect(faults).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
      await check()
      await paste(page, bulletinText)
      await page.waitForSelector('.notice .link')
      await check()
      await page.locator(head).focus()
      await page.keyboard.press('e')
      await page.waitForSelector('.value-body form')
      await check()
      await close()
    }
  })
})

describe('Chromium 86', () => {
  it('reads a bulletin and shows its values', async () => {
    const { page, watch, close } = await openFloor(site.address)
    await page.goto(`${site.address}desk/`)
    await takeOver(page)
    await page.waitForFunction(() => document.querySelector('#desk-text') !== null)
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#desk-text')!
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, bulletinText)
    await page.waitForFunction(() => document.querySelector('.desk .main:not([disabled])') !== null)
    await page.evaluate(() => document.querySelector<HTMLElement>('.desk .main')!.click())
    await page.waitForFunction(() => document.querySelectorAll('.value').length > 10)
    await page.waitForFunction(() => document.querySelector('.notice .link') !== null)
    expect(withoutRequests(watch)).toEqual(clean)
    await close()
  })
})
