import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import readXlsxFile from 'read-excel-file/node'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../csv-reader'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const button = (figure: string, name: string): string => `#${figure} .acts button:text-is("${name}")`

async function openActions(page: Page, figure: string): Promise<void> {
  await page.click(`#${figure} .acts summary`)
  await page.waitForSelector(`#${figure} .acts dl`)
}

/** Presses a button and reads the file that comes. */
async function download(page: Page, figure: string, name: string): Promise<{ name: string, bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button(figure, name))])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The words of a picture, apart from its description. */
function textOf(svg: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'' }
  return svg.replace(/<desc>.*?<\/desc>|<title>.*?<\/title>|<[^>]+>/gs, '').replace(/&#?\w+;/g, entity => entities[entity] ?? entity)
}

const funnel = [['提交', 205], ['其中：合并', 8], ['合并后', 197], ['其中：未说明', 8], ['立案', 189], ['办复', 189]]

describe('the data of a figure', () => {
  it('are downloaded as CSV, workbook and JSON that other programs read alike', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    const csv = await download(page, 'funnel', 'CSV')
    expect(csv.name).toBe('政协锦州市委员会-提案-从提交到办复-2024-年-v1.1.0.csv')
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xEF, 0xBB, 0xBF])
    const rows = readCsv(csv.bytes.toString('utf8').slice(1)).slice(0, -1)
    const end = rows.findIndex(row => row.join('') === '')
    expect(rows.slice(1, end).map(row => [row[0], Number(row[1])])).toEqual(funnel)
    const notes = new Map(rows.slice(end + 1).map(([label = '', text = '']) => [label, text]))
    expect([...notes.keys()]).toEqual(['标题', '委员会', '结论', '口径', '筛选', '出处 1', '数据版本', '网址', '导出日期', '许可', '引用', '性质'])
    expect(notes.get('引用')).toMatch(/^政协履职数据看板\. 政协锦州市委员会\. .*\[DS\/OL\]\. \(2026-11-23\)\[\d{4}-\d\d-\d\d\]\. http/)
    expect(await page.textContent('#funnel .task')).toBe(`已下载：${csv.name}。`)

    const workbook = await download(page, 'funnel', 'XLSX')
    const [table, words] = await readXlsxFile(workbook.bytes)
    expect([table!.sheet, words!.sheet]).toEqual(['数据', '说明'])
    expect(table!.data.slice(1).map(row => [row[0], row[1]])).toEqual(funnel)
    expect(table!.data[5]![3]).toBeCloseTo(189 / 205, 5)
    expect(words!.data.map(row => row[0])).toEqual([...notes.keys()])

    const json = JSON.parse((await download(page, 'funnel', 'JSON')).bytes.toString('utf8')) as { rows: Record<string, unknown>[], sources: unknown[], citation: Record<string, string> }
    expect(json.rows.map(row => [row['stage'], row['count']])).toEqual(funnel)
    expect(json.sources).toHaveLength(1)
    expect(json.citation['bibtex']).toMatch(/^@misc\{cppcc-funnel-2026-11-23,/)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('stay text where a spreadsheet would run them', async () => {
    const payload = '=HYPERLINK("https://example.org","甲")'
    const { page, close } = await openPage(browser, site.address)
    await page.route('**/data/v1/committees/210700.json', async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({ json: JSON.parse(text.replaceAll('政协锦州市委员会', JSON.stringify(payload).slice(1, -1)).replaceAll('"publisher":"', '"publisher":"@SUM(1)')) })
    })
    await page.goto(`${site.address}committees/`)
    await takeOver(page)
    await page.click('main a[href$="210700/"]')
    await openActions(page, 'funnel')
    const rows = readCsv((await download(page, 'funnel', 'CSV')).bytes.toString('utf8').slice(1)).slice(0, -1)
    expect(rows.find(([label]) => label === '委员会')).toEqual(['委员会', `'${payload}`])
    expect(rows.find(([label]) => label === '出处 1')![1]).toMatch(/^'@SUM\(1\)/)
    expect(rows.flat().filter(cell => /^[=+@\t\r]/.test(cell))).toEqual([])
    expect(rows.slice(1, 7).map(row => Number(row[1]))).toEqual([205, 8, 197, 8, 189, 189])
    const { bytes } = await download(page, 'funnel', 'XLSX')
    const [, words] = await readXlsxFile(bytes)
    expect(words!.data.find(([label]) => label === '委员会')).toEqual(['委员会', payload])
    const { unzipSync, strFromU8 } = await import('fflate')
    expect(Object.entries(unzipSync(bytes)).filter(([, content]) => /<f[ >]/.test(strFromU8(content)))).toEqual([])
    await close()
  })
})

describe('the picture of a figure', () => {
  it.each(['committees/210700/', 'en/committees/100000/', 'trends/'])('of %s holds what it needs to stand alone, as SVG and as a sharp bitmap', async (path) => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(site.address + path)
    const figures = await page.$$eval('.figure:has(.chart)', nodes => nodes.map(node => node.id))
    const english = path.startsWith('en/')
    for (const figure of figures) {
      const [title, finding] = await page.$eval(`#${figure}`, node => [node.querySelector('h2')!.textContent.trim(), node.querySelector('.finding')!.textContent])
      await openActions(page, figure)
      const svg = (await download(page, figure, 'SVG')).bytes.toString('utf8')
      const drawn = textOf(svg)
      const flat = (text: string): string => text.replace(/\s+/g, '')
      expect(flat(drawn)).toContain(flat(title))
      expect(flat(drawn)).toContain(flat(finding))
      for (const part of ['1.1.0', 'CCBY4.0', site.address, english ? 'Sources:' : '出处：', english ? 'notanofficialpublication' : '非官方发布']) expect(flat(drawn)).toContain(part)
      expect(svg).not.toMatch(/ style=|<style|<script|undefined|NaN/)
      const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg)!
      const png = (await download(page, figure, english ? 'PNG (2×)' : 'PNG（2 倍）')).bytes
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
      expect(png.length).toBeGreaterThan(20_000)
    }
    expect(figures.length).toBeGreaterThan(0)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('to share shows itself on the page, with a QR code of exactly this view', async () => {
    const { page, watch, close } = await openPage(browser, site.address, { viewport: { width: 375, height: 700 } })
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    await page.click(button('funnel', '分享图（带二维码）'))
    await page.waitForSelector('#funnel .share img')
    const address = `${site.address}committees/210700/?period=210700-15-3-year-2024&base=submitted#funnel`
    const modules = encode(address, { ecc: 'M', border: 0 }).data
    const read = await page.evaluate(async (count) => {
      const image = document.querySelector<HTMLImageElement>('#funnel .share img')!
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const brush = canvas.getContext('2d')!
      brush.drawImage(image, 0, 0)
      const left = 2 * (32 + 688 - 132)
      const step = 264 / count
      const { data } = brush.getImageData(0, 0, canvas.width, canvas.height)
      const isDark = (x: number, y: number): boolean => data[4 * (Math.floor(y) * canvas.width + Math.floor(x))]! < 128
      // The corner of the code: a bar of seven dark modules.
      let top = 0
      while (top < canvas.height && ![0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5].every(module => isDark(left + module * step, top + 2))) top++
      return { width: canvas.width, modules: Array.from({ length: count }, (_, y) => Array.from({ length: count }, (_, x) => isDark(left + (x + 0.5) * step, top + (y + 0.5) * step))) }
    }, modules.length)
    expect(read.width).toBe(1504)
    expect(read.modules.map(row => row.map(Number).join('')).join('\n')).toBe(modules.map(row => row.map(Number).join('')).join('\n'))
    expect(await page.getAttribute('#funnel .share a', 'download')).toMatch(/^政协锦州市委员会-提案.*\.png$/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('is copied where the browser can', async () => {
    const { page, close } = await openPage(browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'attendance')
    await page.click(button('attendance', '复制图片'))
    await page.waitForFunction(() => document.querySelector('#attendance .task')?.textContent === '已复制：图片。')
    expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(item => [...item.types]))).toContain('image/png')
    await close()
  })

  it('shows that it is on its way, and is not made when it is cancelled', async () => {
    const { page, close } = await openPage(browser, site.address)
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/assets/register-*.js', async (route) => {
      await held
      await route.continue()
    })
    const files: string[] = []
    page.on('download', file => files.push(file.suggestedFilename()))
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    await page.click(button('funnel', 'PNG（2 倍）'))
    await page.waitForSelector('#funnel .acts progress')
    expect(await page.textContent('#funnel .task')).toBe('正在生成：PNG（2 倍）')
    await page.click(button('funnel', '取消'))
    expect(await page.textContent('#funnel .task')).toBe('已取消。')
    letGo()
    await page.waitForTimeout(1500)
    expect(files).toEqual([])
    expect(await page.$('#funnel .acts progress')).toBeNull()
    await close()
  })

  it('that cannot be made says so and can be tried again', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.route('**/assets/ActionPanel-*.js', route => route.abort(), { times: 1 })
    await page.goto(`${site.address}committees/210700/`)
    await page.click('#funnel .acts summary')
    await page.waitForSelector('#funnel .acts [role=alert]')
    expect(await page.textContent('#funnel .acts [role=alert]')).toContain('这一部分没有载入')
    await page.click(button('funnel', '重试'))
    await page.waitForSelector('#funnel .acts dl')
    await page.route('**/assets/browser-*.js', route => route.abort(), { times: 1 })
    await page.click(button('funnel', 'XLSX'))
    await page.waitForFunction(() => document.querySelector('#funnel .task')?.textContent === '没有完成：XLSX。请重试。')
    expect((await download(page, 'funnel', 'XLSX')).name).toMatch(/\.xlsx$/)
    await close()
  })
})

describe('the address of a view', () => {
  it.each([
    ['committees/100000/', 'funnel', '#funnel .periods a:nth-of-type(3)'],
    ['committees/100000/?from=2010&to=2020', 'attendance', '#attendance .segments a:nth-of-type(2)'],
    ['en/committees/100000/', 'trend', '#trend .segments a:not([aria-current])'],
    ['', 'attendance', null],
    ['trends/?c=100000,210700', 'multiples', null],
  ])('of /%s #%s is copied and opens the same in a fresh browser', async (path, figure, change) => {
    const { page, close } = await openPage(browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(site.address + path)
    await page.waitForSelector(`#${figure}`)
    if (change !== null) {
      const before = page.url()
      await page.locator(change).first().click()
      await page.waitForFunction(url => location.href !== url, before)
    }
    await openActions(page, figure)
    const shown = await page.$eval(`#${figure}`, node => [node.querySelector('h2, h3')!.textContent.trim(), node.querySelector('.finding')!.textContent])
    await page.locator(`#${figure} .acts dt:text-is("${path.startsWith('en/') ? 'Link' : '链接'}") + dd button`).click()
    await page.waitForFunction(id => /已复制|Copied/.test(document.querySelector(`#${id} .task`)?.textContent ?? ''), figure)
    const address = await page.evaluate(() => navigator.clipboard.readText())
    await close()
    const fresh = await openPage(browser, site.address)
    await fresh.page.goto(address)
    await fresh.page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    await fresh.page.waitForFunction(([id, title]) => document.querySelector(`#${id} h2`)?.textContent.trim() === title, [figure, shown[0]])
    expect(await fresh.page.textContent(`#${figure} .finding`)).toBe(shown[1])
    expect(await fresh.page.$('.notice')).toBeNull()
    await fresh.close()
  })

  it('is shown to be copied by hand where the browser keeps the clipboard to itself', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    await page.click(button('funnel', 'GB/T 7714—2015'))
    expect(await page.inputValue('#funnel .acts textarea')).toContain('[DS/OL]')
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd)).toBeGreaterThan(50)
    await page.click(button('funnel', '复制图片'))
    await page.waitForFunction(() => document.querySelector('#funnel .task')?.textContent === '这个浏览器不能复制图片，请下载 PNG。')
    await close()
  })

  it('goes to full screen and back', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    await page.click(button('funnel', '全屏'))
    await page.waitForFunction(() => document.fullscreenElement?.id === 'funnel')
    await page.evaluate(() => document.exitFullscreen())
    await close()
  })
})

describe('every figure', () => {
  // The charts, and beside them: composition and records, a session's proposals, the squares, bars and grid, a list.
  it.each([['', 3], ['committees/210700/', 3], ['committees/100000/', 5], ['committees/210700/sessions/15-4/', 2], ['trends/', 1], ['compare/', 1], ['coverage/', 3], ['committees/', 1]])('of /%s has its actions, empty until they are asked for', async (path, figures) => {
    const html = await (await fetch(site.address + path)).text()
    expect(html.match(/<details class="acts"><summary>下载、引用与分享<\/summary><!----><\/details>/g)).toHaveLength(figures)
  })
})

describe('a figure on another site', () => {
  const frame = (address: string): string => `<!DOCTYPE html><meta charset="utf-8"><title>别的网站</title><iframe src="${address}" title="图" width="700" height="640"></iframe>`

  /** A page of another origin that holds a frame. */
  async function otherSite(address: string): Promise<{ address: string, close: () => void }> {
    const server = createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(frame(address)))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    return {
      address: `http://localhost:${port}/`,
      close: () => {
        server.closeAllConnections()
        server.close()
      },
    }
  }

  it('stands by the code that is copied, in a small page without scripts of its own but the starter', async () => {
    const { page, close } = await openPage(browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${site.address}committees/210700/`)
    await openActions(page, 'funnel')
    await page.locator('#funnel .acts dt:text-is("嵌入代码") + dd button').click()
    await page.waitForFunction(() => document.querySelector('#funnel .task')?.textContent === '已复制：嵌入代码。')
    const code = await page.evaluate(() => navigator.clipboard.readText())
    await close()
    const address = /src="([^"]+)"/.exec(code)![1]!
    expect(address).toBe(`${site.address}embed/210700/funnel/`)
    const other = await otherSite(address)
    const framed = await openPage(browser, other.address)
    const answers: { path: string, bytes: number }[] = []
    framed.page.on('requestfinished', request => void request.sizes().then(({ responseBodySize }) => answers.push({ path: new URL(request.url()).pathname, bytes: responseBodySize })))
    await framed.page.goto(other.address)
    const inner = framed.page.frames()[1]!
    await inner.waitForSelector('#funnel .chart svg')
    expect(await inner.textContent('.finding')).toContain('提交 205 件，立案 189 件')
    expect(await inner.textContent('#sources')).toContain('锦州发布')
    expect(await inner.getAttribute('.meta a', 'href')).toBe('../../../committees/210700/')
    expect(await inner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await framed.page.waitForTimeout(500)
    const own = answers.filter(({ path }) => path !== '/')
    expect(own.filter(({ path }) => path.endsWith('.js'))).toHaveLength(1)
    expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(12 * 1024)
    // The reader turns to the chart: the app and the data come then, and what stood there stands.
    const before = await inner.innerText('#app')
    await inner.hover('#funnel .chart', { position: { x: 5, y: 5 } })
    await inner.waitForSelector('#funnel [_echarts_instance_] svg', { state: 'attached' })
    expect(await inner.innerText('#app')).toContain(before.slice(0, 60))
    expect(framed.watch).toMatchObject({ faults: [], violations: [] })
    await framed.close()
    other.close()
  })

  it('shows any view that its address names', async () => {
    const other = await otherSite(`${site.address}en/embed/100000/attendance/?phase=opening&amp;from=2020&amp;to=2024`)
    const framed = await openPage(browser, other.address)
    await framed.page.goto(other.address)
    const inner = framed.page.frames()[1]!
    await inner.waitForFunction(() => document.querySelector('#attendance h2')?.textContent.includes('2020'))
    expect(await inner.textContent('#attendance h2')).toContain('2024')
    expect(await inner.getAttribute('.meta a', 'href')).toBe('../../../committees/100000/?phase=opening&from=2020&to=2024')
    expect(framed.watch).toMatchObject({ faults: [], violations: [] })
    await framed.close()
    other.close()
  })

  it('is the only page that may be framed', async () => {
    const other = await otherSite(`${site.address}committees/210700/`)
    const framed = await openPage(browser, other.address)
    await framed.page.goto(other.address)
    await framed.page.waitForTimeout(800)
    expect(framed.page.frames()[1]!.url()).toMatch(/^chrome-error:/)
    expect(framed.watch.violations.join()).toContain('frame-ancestors')
    await framed.close()
    other.close()
  })
})
