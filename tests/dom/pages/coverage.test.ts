// @vitest-environment happy-dom
import type { DataSource } from '@/stores/data-source'
import { flushPromises } from '@vue/test-utils'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { mountIn } from '../mount-in'
import { sampleFiles } from '../sample-package'
import { openInBrowser, renderOnServer } from '../sample-site'
import ProvinceTiles from '@/pages/coverage/ProvinceTiles.vue'
import { selectTiles } from '@/selectors/select-coverage'
import { LoadError } from '@/stores/data-source'

let unmount = (): void => undefined

async function open(address: string, source: Partial<DataSource> = {}): Promise<{ main: HTMLElement, path: () => string, go: (href: string) => Promise<void> }> {
  const page = await renderOnServer('/coverage/', 'zh-Hans')
  const { app, main, router } = await openInBrowser(page, address, 'zh-Hans', { peek: path => path === 'coverage.json' ? sampleFiles[path] : undefined, ...source })
  unmount = () => app.unmount()
  await nextTick()
  await flushPromises()
  return { main, path: () => router.currentRoute.value.fullPath, go: async (href) => { await router.push(href); await flushPromises() } }
}
const textOf = (main: HTMLElement, selector: string): string => main.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''

afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('the page 公布情况', () => {
  it('opens with a finding: how many publish 办复率 of the newest year but one', async () => {
    const { main } = await open('/coverage/')
    expect(textOf(main, '.lead')).toBe('3 个委员会中，1 个能找到 2021 年办复率的公开数字（33.3%）。')
    expect(textOf(main, '#tiles h2')).toBe('办复率，2021 年，按省份（示意布局，非地图）')
  })

  it('shows each cell by a sign with words, leading to the session it tells of', async () => {
    const { main } = await open('/coverage/?field=submitted')
    const cells = [...main.querySelectorAll('#grid tbody tr:first-child td')].map(cell => [cell.textContent.trim(), cell.querySelector('a')?.getAttribute('aria-label') ?? null, cell.querySelector('a')?.getAttribute('href') ?? null])
    expect(cells).toEqual([['·未找到文件', null, null], ['·未找到文件', null, null], ['●', '2022 年：原文数字', '../committees/990000/sessions/2-1/']])
  })

  it('follows a bar to its field, and a select to level and year', async () => {
    const { main, path, go } = await open('/coverage/')
    await go(main.querySelector('#fields tbody th a')?.getAttribute('href') ?? '')
    expect(path()).toBe('/coverage/?field=expected')
    const year = main.querySelector<HTMLSelectElement>('select[name=year]')
    if (year === null) throw new Error('no year')
    year.value = '2022'
    year.dispatchEvent(new Event('change', { bubbles: true }))
    await flushPromises()
    expect(path()).toBe('/coverage/?field=expected&year=2022')
    expect(textOf(main, '.lead')).toBe('3 个委员会中，2 个能找到 2022 年应出席的公开数字（66.7%）。')
  })

  it('shows no committee where none of the level is listed, and says when nothing is published', async () => {
    const { main } = await open('/coverage/?level=county&field=keyProposals')
    expect(textOf(main, '.empty')).toBe('没有符合条件的委员会。')
    expect(textOf(main, '.lead')).toContain('0 个委员会都没有找到')
  })

  it('names what it does not know', async () => {
    const { main } = await open('/coverage/?field=mood&year=1066&province=99')
    expect(textOf(main, '.notice')).toContain('field = mood、year = 1066、province = 99')
  })
})

const file = { years: [2024], groups: [{ province: '21', level: 'prefecture' as const, committees: 3, published: [0, 0, 0, 0, 0, 2, 0, 0] }] }

describe('the squares of the provinces', () => {
  it('are 34; those with committees lead to their province and say both numbers', () => {
    const wrapper = mountIn(ProvinceTiles, { tiles: selectTiles(file, null, 2024, 'handledRate'), current: '', hrefOf: (province: string) => `?province=${province}` })
    expect(wrapper.findAll('rect')).toHaveLength(34)
    expect(wrapper.findAll('a').map(link => [link.attributes('href'), link.attributes('aria-label'), link.classes()])).toEqual([['?province=21', '辽宁 2 / 3：辽宁，3 个委员会中 2 个公布', ['t3']]])
    expect(wrapper.findAll('.t0')).toHaveLength(33)
    expect(wrapper.find('g[aria-label^="台湾"]').findAll('text').map(text => text.text())).toEqual(['台湾', '–'])
    wrapper.unmount()
  })

  it('go back to all from the chosen one', () => {
    const wrapper = mountIn(ProvinceTiles, { tiles: selectTiles(file, null, 2024, 'filed'), current: '21', hrefOf: (province: string) => `?province=${province}` }, { locale: 'en' })
    expect(wrapper.find('a').attributes()).toMatchObject({ 'href': '?province=', 'aria-current': 'true', 'class': 't1', 'aria-label': 'LN 0 / 3: Liaoning, 0 of 3 committees' })
    wrapper.unmount()
  })
})

describe('a province’s committees', () => {
  const { groups } = sampleFiles['coverage.json'] as { groups: unknown[] }
  const group = { province: '21', level: 'prefecture', committees: 1, published: new Array<number>(24).fill(0) }
  beforeAll(() => void groups.push(group))
  afterAll(() => void groups.pop())

  it('come with a file of their own; a failure is told and mended', async () => {
    let broken = true
    const { main } = await open('/coverage/?province=21', {
      load: path => broken ? Promise.reject(new LoadError('server', path)) : Promise.resolve({ format: 1, dataVersion: '', rows: [{ code: '210700', name: '政协示例市委员会', level: 'prefecture', states: 'x'.repeat(24), sessions: ',,' }] }),
    })
    expect(textOf(main, '#grid [role=alert]')).toContain('服务器出错')
    broken = false
    main.querySelector<HTMLButtonElement>('#grid [role=alert] button')?.click()
    await flushPromises()
    expect(textOf(main, '#grid tbody th')).toBe('示例市')
  })
})
