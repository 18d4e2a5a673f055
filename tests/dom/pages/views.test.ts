// @vitest-environment happy-dom
import type { DataSource } from '@/stores/data-source'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { sampleFiles } from '../sample-package'
import { openInBrowser, renderOnServer } from '../sample-site'
import { LoadError } from '@/stores/data-source'

interface Opened { main: HTMLElement, path: () => string }
let unmount = (): void => undefined

async function open(address: string, source: Partial<DataSource> = {}): Promise<Opened> {
  const path = address.replace(/\?.*/, '')
  const page = source.peek === undefined ? await renderOnServer(path, 'zh-Hans') : { html: '', head: { title: '', description: '' }, warnings: [] }
  // Without a prerendered page Vue says that there is nothing to hydrate: that is what these tests are about.
  const quiet = page.html === '' ? vi.spyOn(console, 'warn').mockReturnValue() : null
  const { app, main, router } = await openInBrowser(page, address, 'zh-Hans', source)
  quiet?.mockRestore()
  unmount = () => app.unmount()
  await nextTick()
  await flushPromises()
  return { main, path: () => router.currentRoute.value.fullPath }
}

const textOf = (main: HTMLElement, selector: string): string => main.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''
const textsOf = (main: HTMLElement, selector: string): string[] => [...main.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, ' ').trim())

async function enter(main: HTMLElement, selector: string, value: string, event: 'input' | 'change'): Promise<void> {
  const field = main.querySelector<HTMLInputElement | HTMLSelectElement>(selector)
  if (field === null) throw new Error(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event(event, { bubbles: true }))
  await flushPromises()
}

afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('a committee’s page', () => {
  it('opens with its newest attendance and its newest telling period', async () => {
    const { main } = await open('/committees/990100/')
    expect(textOf(main, 'h1')).toBe('政协示例市委员会')
    expect(textOf(main, '.lead')).toContain('三届三次会议应出席委员 110 人，实到 99※ 人')
    expect(textOf(main, '.meta')).toBe('4 次会议 · 5 个提案统计期 · 4 份出处 · 最新出处 2022年1月9日 · 数据版本')
  })

  it('restores period, phase and years from the address', async () => {
    const { main } = await open('/committees/990100/?period=990100-3-2-year-2021&phase=closing&from=2022')
    expect(textOf(main, '#funnel h2')).toBe('提案：从提交到办复，2021 年')
    expect(textOf(main, '#attendance h2')).toBe('出席：三届三次会议闭幕')
    expect(textOf(main, '#composition h2')).toBe('提案构成：2021 年')
    expect(main.querySelector<HTMLInputElement>('input[name=from]')?.value).toBe('2022')
  })

  it('falls back and says so when the address holds what it does not know', async () => {
    const { main } = await open('/committees/990100/?phase=middle&period=990100-9-9-year-2099')
    expect(textOf(main, '.notice')).toContain('phase = middle、period = 990100-9-9-year-2099')
    expect(textOf(main, '#attendance h2')).toBe('出席：历次会议开幕，2020—2022')
  })

  it('names the filing rate by its base and offers the other one', async () => {
    const { main } = await open('/committees/990100/?period=990100-3-2-year-2021&base=afterMerge')
    expect(textOf(main, '.rate')).toBe('立案率 93.3%（140 / 150，分母为合并后）换为提交')
  })

  it('offers no rate on what was merged after filing', async () => {
    const { main } = await open('/committees/990100/?period=990100-3-3-session-2022')
    expect(main.querySelector('.rate a.other')).toBeNull()
    expect(textOf(main, '.rate .other')).toBe('不能以合并后为分母：先立案、后并案，没有立案之前合并后的件数。')
  })

  it('says that counts are interim', async () => {
    const { main } = await open('/committees/990100/?period=990100-3-2-session-2021')
    expect(textOf(main, '.periods [aria-current]')).toBe('2021')
    expect(textsOf(main, '#records tbody td').some(text => text.includes('期中数'))).toBe(true)
  })

  it('sorts its records by the address and writes the order there', async () => {
    const { main, path } = await open('/committees/990100/?sort=-submitted')
    expect(textOf(main, '#records [aria-sort=descending]')).toContain('提交')
    main.querySelector<HTMLButtonElement>('#records thead button')?.click()
    await flushPromises()
    expect(path()).toBe('/committees/990100/?sort=record')
  })

  it('takes years and a period from its fields into the address', async () => {
    const { main, path } = await open('/committees/990100/')
    await enter(main, 'input[name=to]', '2021', 'change')
    expect(path()).toBe('/committees/990100/?to=2021')
    await enter(main, 'input[name=to]', '', 'change')
    expect(path()).toBe('/committees/990100/')
  })

  it('draws no line through one year, and says so', async () => {
    const { main } = await open('/committees/990000/')
    expect(textOf(main, '#trend .empty')).toContain('只有一年的数字')
    expect(main.querySelector('#trend .chart')).toBeNull()
  })

  it('says of an empty committee what is missing', async () => {
    const { main } = await open('/committees/990200/')
    expect(textOf(main, '.lead')).toBe('尚未找到这个委员会的出席或提案数字。')
    expect(textsOf(main, '.empty').length).toBe(5)
    expect(main.querySelector('.chart')).toBeNull()
  })

  it('leads every number of the lead to a source on the page', async () => {
    const { main } = await open('/committees/990100/')
    const targets = [...main.querySelectorAll('.lead a')].map(link => link.getAttribute('href') ?? '')
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter(target => !target.startsWith('?figure=990100-') || main.querySelector(`[id="${target.split('#')[1]}"]`) === null)).toEqual([])
  })
})

describe('loading', () => {
  it('holds the place, then shows the page', async () => {
    let arrive: (file: unknown) => void = () => undefined
    const { main } = await open('/committees/990100/', { peek: () => undefined, load: () => new Promise((resolve) => { arrive = resolve }) })
    expect(textOf(main, '[aria-busy=true]')).toBe('正在载入数据')
    arrive(sampleFiles['committees/990100.json'])
    await flushPromises()
    expect(textOf(main, 'h1')).toBe('政协示例市委员会')
  })

  it('says what failed and tries again', async () => {
    let online = false
    const { main } = await open('/committees/990100/', {
      peek: () => undefined,
      load: path => online ? Promise.resolve(sampleFiles[path]) : Promise.reject(new LoadError('network', path)),
    })
    expect(textOf(main, '[role=alert] p')).toBe('数据没有取到：网络不通。')
    online = true
    main.querySelector<HTMLButtonElement>('[role=alert] button')?.click()
    await flushPromises()
    expect(textOf(main, 'h1')).toBe('政协示例市委员会')
  })

  it('knows a committee that is not in the data from one that did not arrive', async () => {
    const { main } = await open('/committees/999999/', { peek: () => undefined })
    expect(textOf(main, '.lead')).toBe('没有找到代码为 999999 的委员会的数据。')
  })
})

describe('a session’s page', () => {
  it('names the session in full and who presided', async () => {
    const { main } = await open('/committees/990100/sessions/3-3/')
    expect(textOf(main, 'h1')).toBe('政协示例市第三届委员会第三次会议')
    expect(textOf(main, '.facts')).toContain('2022年1月8日至2022年1月12日')
    expect(textOf(main, '.facts')).toContain('示例甲（示例市政协副主席）')
    expect(textOf(main, '.facts')).toContain('示例乙、示例丙')
  })

  it('gathers the proposals that belong to it', async () => {
    const { main } = await open('/committees/990100/sessions/3-3/')
    expect(textsOf(main, '#proposals h3')).toEqual(['向本次会议报告的上一阶段提案', '会议期间收到的提案'])
    expect(main.querySelector('#proposals a[href*="period="]')?.getAttribute('href')).toBe('../../../../committees/990100/?period=990100-3-2-year-2021#funnel')
  })

  it('leads to the sessions before and after', async () => {
    const { main } = await open('/committees/990100/sessions/3-2/')
    expect(textsOf(main, '.neighbours a')).toEqual(['上一次：三届一次会议', '下一次：三届三次会议'])
  })

  it('says when there was no such session', async () => {
    const { main } = await open('/committees/990100/sessions/7-7/')
    expect(textOf(main, '.lead')).toBe('政协示例市委员会的数据中没有 七届七次会议。')
  })
})

describe('the list of committees', () => {
  it('filters as the reader types', async () => {
    const { main, path } = await open('/committees/')
    expect(textsOf(main, '.rows li > a')).toEqual(['政协示例省委员会', '政协示例市委员会', '政协空白市委员会'])
    await enter(main, 'input[name=q]', '空白', 'input')
    await vi.waitFor(() => expect(textsOf(main, '.rows li > a')).toEqual(['政协空白市委员会']))
    expect(path()).toBe('/committees/?q=%E7%A9%BA%E7%99%BD')
    await enter(main, 'input[name=q]', '没有', 'input')
    expect(textOf(main, '.empty')).toContain('没有符合条件的委员会。')
  })

  it('keeps the level in the address', async () => {
    const { main, path } = await open('/committees/?level=province')
    await vi.waitFor(() => expect(textsOf(main, '.rows li > a')).toEqual(['政协示例省委员会']))
    await enter(main, 'select[name=level]', '', 'input')
    await enter(main, 'select[name=province]', '990000', 'input')
    expect(path()).toBe('/committees/?province=990000')
  })

  it('puts fraction, base and period beside each, or says that they are not published', async () => {
    const { main } = await open('/committees/')
    const rows = textsOf(main, '.rows li')
    expect(rows[0]).toContain('377 / 400 占应出席')
    expect(rows[0]).toContain('700 / 800 占提交 87.5% 2022 · 年度 账目未公布')
    expect(rows[2]).toBe('政协空白市委员会出席 未公布立案 未公布')
  })
})

describe('the sources', () => {
  it('lists what was taken from each document, and links no copy', async () => {
    const { main } = await open('/sources/?q=示例日报')
    expect(textsOf(main, '.docs summary')[0]).toBe('政协示例市委员会（1）')
    const entry = textOf(main, '[id="s-990100-2022-1"]')
    expect(entry).toContain('三届三次会议 开幕日期 2022年1月8日；闭幕日期 2022年1月12日；应出席 110；实到 99')
    expect(entry).toContain('办复率 97.5%')
    expect(main.querySelector('[id="s-990100-unda-1"]')).toBeNull()
  })

  it('filters by quality', async () => {
    const { main, path } = await open('/sources/')
    await enter(main, 'select[name=quality]', 'mirror', 'input')
    expect(path()).toBe('/sources/?quality=mirror')
    expect(main.querySelector('[id="s-990100-unda-1"] > a')).toBeNull()
    expect(textsOf(main, '.docs summary')[0]).toBe('政协示例市委员会（1）')
    await enter(main, 'input[name=q]', '没有', 'input')
    expect(textOf(main, '.empty')).toBe('没有符合条件的文件。')
  })

  it('shows the warnings of the data check', async () => {
    const { main } = await open('/sources/')
    expect(textOf(main, 'section:last-of-type')).toContain('示例提示')
  })
})

describe('the trends', () => {
  it('opens with a rate of the default committees', async () => {
    const { main } = await open('/trends/')
    expect(textsOf(main, '.chips li')).toEqual(['政协示例省委员会×', '政协示例市委员会×'])
    expect(textOf(main, '#multiples h2')).toContain('立案率（以提交为分母），年度')
  })

  it('loads a committee that is added, and takes its figures away with it', async () => {
    const { main, path } = await open('/trends/?c=990100,990200&indicator=submitted')
    expect(textsOf(main, '.chips li')).toEqual(['政协示例市委员会×', '政协空白市委员会×'])
    await enter(main, '.search input', '示例省', 'input')
    main.querySelector<HTMLElement>('[role=option]')?.click()
    await flushPromises()
    expect(path()).toBe('/trends/?c=990100,990200,990000&indicator=submitted')
  })

  it('keeps the indicator in the address and drops the kind for attendance', async () => {
    const { main, path } = await open('/trends/')
    await enter(main, 'select[name=indicator]', 'attendanceRate', 'change')
    expect(path()).toBe('/trends/?indicator=attendanceRate')
    expect(textOf(main, '#multiples h2')).toContain('出席率，开幕')
    expect(main.querySelectorAll('.controls .segments')).toHaveLength(0)
  })

  it('says when there is nothing to draw', async () => {
    const { main } = await open('/trends/?c=990200')
    expect(textOf(main, '.empty')).toContain('所选范围内没有这个指标的数字：政协空白市委员会。')
  })

  it('names the committee whose data did not arrive', async () => {
    const only = ['trends.json']
    const { main } = await open('/trends/?c=990000,990200', {
      peek: path => only.includes(path) ? sampleFiles[path] : undefined,
      load: path => path === 'names.json' ? Promise.resolve(sampleFiles[path]) : Promise.reject(new LoadError('network', path)),
    })
    expect(textOf(main, '.notice')).toContain('没有取到：政协空白市委员会。')
  })
})
