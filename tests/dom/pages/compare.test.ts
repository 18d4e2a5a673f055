// @vitest-environment happy-dom
import type { DataSource } from '@/stores/data-source'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { sampleFiles } from '../sample-package'
import { openInBrowser, renderOnServer } from '../sample-site'
import { LoadError } from '@/stores/data-source'

let unmount = (): void => undefined

interface Opened { main: HTMLElement, path: () => string, follow: (text: string) => Promise<void> }

/** As in the browser: the page carries its own file, all others are loaded. */
async function open(address: string, source: Partial<DataSource> = {}): Promise<Opened> {
  const page = await renderOnServer('/compare/', 'zh-Hans')
  const { app, main, router } = await openInBrowser(page, address, 'zh-Hans', { peek: path => path === 'compare.json' ? sampleFiles[path] : undefined, ...source })
  unmount = () => app.unmount()
  await nextTick()
  await flushPromises()
  await flushPromises()
  // There is no browser here to follow a link: its address is opened instead.
  const follow = async (text: string): Promise<void> => {
    const link = [...main.querySelectorAll('a')].find(one => one.textContent.trim() === text)
    if (link === undefined) throw new Error(`no link ${text}`)
    await router.push(link.getAttribute('href') ?? '')
    await flushPromises()
    await flushPromises()
  }
  return { main, path: () => decodeURIComponent(router.currentRoute.value.fullPath), follow }
}

const textOf = (main: HTMLElement, selector: string): string => main.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''
const textsOf = (main: HTMLElement, selector: string): string[] => [...main.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, ' ').trim())

async function choose(main: HTMLElement, selector: string, value: string): Promise<void> {
  const field = main.querySelector<HTMLSelectElement | HTMLInputElement>(selector)
  if (field === null) throw new Error(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await flushPromises()
  await flushPromises()
}

afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('the page 比较', () => {
  it('opens by size, with the provincial committees, and says why there is no band', async () => {
    const { main } = await open('/compare/')
    expect(textOf(main, '#size h2')).toBe('出席率（以应出席为分母）与规模：省级，开幕，2020—2022')
    expect(textOf(main, '#size .finding')).toBe('两项数字齐全的只有 1 个委员会，不足 5 个，不画范围。')
    expect(textOf(main, '#size .after')).toContain('377 / 400（应出席）= 94.3%')
  })

  it('reads the yearly files for other levels, and keeps the level in the address', async () => {
    const { main, path, follow } = await open('/compare/')
    await follow('地级')
    expect(path()).toBe('/compare/?level=prefecture')
    expect(textsOf(main, '#size tbody th')).toEqual(['政协示例市委员会'])
    expect(textsOf(main, '#size tbody td').slice(0, 4)).toEqual(['2022', '99', '110', '90.0%'])
  })

  it('says what cannot be seen by size', async () => {
    const { main } = await open('/compare/?indicator=keyProposals')
    expect(textOf(main, '.empty')).toContain('重点提案没有')
    await choose(main, 'select[name=indicator]', 'handledRate')
    expect(textOf(main, '.empty')).toBe('')
    unmount()
    const term = await open('/compare/?indicator=filingRate&kind=term')
    expect(textOf(term.main, '.empty')).toContain('届合计不按年份公布')
  })

  it('restores panels, two years and rows from the address', async () => {
    const { main } = await open('/compare/?view=multiples&indicator=filingRate&c=990100,990000')
    expect(textOf(main, '#series h2')).toBe('立案率（以提交为分母），年度，2020—2022')
    expect(textsOf(main, '.chips li')).toEqual(['政协示例市委员会×', '政协示例省委员会×'])
    unmount()
    const slope = await open('/compare/?view=slope&indicator=filingRate&c=990100')
    expect(textOf(slope.main, '#series .finding')).toBe('2020 年与 2021 年都有立案率（以提交为分母）的 1 个委员会中，1 个上升，0 个下降。示例市 80.0% → 87.5%。')
    expect(textOf(slope.main, '#series .after')).toBe('合计：1 个委员会、2 条记录，260 / 310（提交）= 83.9%。')
    unmount()
    const rows = await open('/compare/?view=table&indicator=submitted&c=990100')
    expect(textsOf(rows.main, '#series .table-box tbody tr')).toEqual(['政协示例市委员会2021160差 10 件', '政协示例市委员会2020150✓ 相符'])
    expect(rows.main.querySelector('#series tbody a')?.getAttribute('href')).toBe('../committees/990100/?period=990100-3-2-year-2021#funnel')
  })

  it('converts counts to 100 members of the same year only', async () => {
    const { main } = await open('/compare/?view=table&indicator=submitted&kind=session&per=100&c=990100')
    expect(textsOf(main, '#series .table-box tbody td')).toContain('127.3')
    expect(textOf(main, '#series .note')).toContain('也不借用别的年份')
  })

  it('filters to one committee; totals follow, and the address keeps it', async () => {
    const { main, path, follow } = await open('/compare/?view=table&indicator=filed&c=990100,990000')
    expect(textOf(main, '#series [role=status]')).toBe('合计：2 个委员会、3 条记录，立案 960 件。')
    await choose(main, 'select[name=only]', '990000')
    expect(path()).toContain('only=990000')
    expect(textOf(main, '#series [role=status]')).toBe('合计：1 个委员会、1 条记录，立案 700 件。')
    await follow('显示全部')
    expect(path()).not.toContain('only')
  })

  it('suggests peers of the level, or says that the size is not published', async () => {
    const { main } = await open('/compare/?view=multiples&c=990200')
    expect(textOf(main, '.peers')).toBe('政协空白市委员会没有公布委员人数，无法按规模找相近的委员会。')
  })

  it('names what it does not know, codes too once the list is there', async () => {
    const { main } = await open('/compare/?view=pie&c=990100,999999&base=whole')
    expect(textOf(main, '.notice')).toContain('view = pie、c = 999999、base = whole')
  })

  it('says what did not arrive, and tries again', async () => {
    let broken = true
    const { main } = await open('/compare/?view=multiples&c=990100,990000', {
      load: path => broken && path.startsWith('committees/990000') ? Promise.reject(new LoadError('server', path)) : Promise.resolve(sampleFiles[path]),
    })
    expect(textOf(main, '.notice')).toContain('没有取到：政协示例省委员会')
    broken = false
    main.querySelector<HTMLButtonElement>('.notice button')?.click()
    await flushPromises()
    expect(textOf(main, '.notice')).toBe('')
    unmount()
    const size = await open('/compare/?level=prefecture', { load: path => Promise.reject(new LoadError('server', path)) })
    expect(textOf(size.main, '.empty')).toContain('服务器出错')
  })
})
