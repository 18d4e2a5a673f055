// @vitest-environment happy-dom
import type { ChartOption, Picture } from '@/charts/chart-option'
import type { ChartWidth } from '@/charts/widths'
import { flushPromises, mount } from '@vue/test-utils'
import { renderToString } from 'vue/server-renderer'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h, nextTick, shallowRef } from 'vue'
import ChartHost from '@/charts/ChartHost.vue'
import { svgRendererKey } from '@/charts/svg-renderer'
import { boxTarget } from '@/charts/target'
import { translateKey } from '@/composables/use-locale'
import { messages } from '@/locales/zh-Hans'
import { createTranslate } from '@/locales/translate'

const live = vi.hoisted(() => ({ fails: false, created: [] as { width: number, height: number, set: ReturnType<typeof vi.fn>, dispose: ReturnType<typeof vi.fn> }[] }))
vi.mock('@/charts/load-echarts', () => ({
  async loadEcharts() {
    await new Promise(resolve => setTimeout(resolve))
    if (live.fails) throw new Error('no chunk')
    return { createChart }
  },
}))

function createChart(element: HTMLElement, width: number, height: number): object {
  element.append(document.createElement('canvas'))
  const handle = { width, height, set: vi.fn(), dispose: vi.fn() }
  live.created.push(handle)
  return { setOption: handle.set, dispose: handle.dispose }
}

const t = createTranslate('zh-Hans', messages)
const build = (width: ChartWidth): Picture => ({ option: { series: [] } satisfies ChartOption, height: width / 2 })
const taller = (width: ChartWidth): Picture => ({ option: { series: [] }, height: width })
const provide = { [translateKey as symbol]: t }
const host = (root: ParentNode): HTMLElement => root.querySelector<HTMLElement>('.chart')!
const mountHost = (): ReturnType<typeof mount> => mount(ChartHost, { props: { id: 'a', label: '一句话', build }, global: { provide }, attachTo: document.body })

/** The viewport, and who listens to its queries. */
let viewport = 1300
const listeners = new Set<() => void>()
beforeEach(() => {
  viewport = 1300
  live.fails = false
  live.created.length = 0
  listeners.clear()
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() { return viewport >= Number(/(\d+)px/.exec(query)?.[1]) },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }))
})
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A page as the server sends it, and the app that takes it over. */
async function hydrate(): Promise<{ html: string, warnings: string[], view: ReturnType<typeof shallowRef<typeof build>>, unmount: () => void }> {
  const view = shallowRef(build)
  const create = (): ReturnType<typeof createSSRApp> => createSSRApp({ render: () => h('main', [h(ChartHost, { id: 'a', label: '一句话', build: view.value }), h('p', '后文')]) }).provide(translateKey, t)
  const server = create().provide(svgRendererKey, (id, _option, width, height) => `<svg data-id="${id}" width="${width}" height="${height}"></svg>`)
  const html = await renderToString(server)
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  const warnings: string[] = []
  vi.spyOn(console, 'warn').mockImplementation(message => void warnings.push(String(message)))
  vi.spyOn(console, 'error').mockImplementation(message => void warnings.push(String(message)))
  const app = create()
  app.mount(root)
  await nextTick()
  return { html, warnings, view, unmount: () => app.unmount() }
}

describe('a prerendered chart', () => {
  it('has its picture at three widths, named by its finding', async () => {
    const { html } = await hydrate()
    expect(html).toContain('<div class="chart" role="img" aria-label="一句话"><div class="chart-343"><svg data-id="a" width="343" height="171.5"></svg></div><div class="chart-688">')
    expect(html.match(/<svg /g)).toHaveLength(3)
    expect(html).not.toContain('style=')
  })
  it('survives hydration without a warning and without loading ECharts', async () => {
    const { warnings } = await hydrate()
    expect(document.querySelectorAll('.chart svg')).toHaveLength(3)
    expect(warnings).toEqual([])
    expect(live.created).toEqual([])
  })
  it.each(['pointerenter', 'pointermove', 'pointerdown', 'focusin', 'keydown'])('gives way to the live chart on %s', async (type) => {
    await hydrate()
    host(document).dispatchEvent(new Event(type))
    await nextTick()
    expect(host(document).getAttribute('aria-busy')).toBe('true')
    expect(host(document).className).toBe('chart chart-busy')
    await vi.waitFor(() => expect(document.querySelector('.chart canvas')).not.toBeNull())
    await nextTick()
    expect(document.querySelector('.chart svg')).toBeNull()
    expect(host(document).style.minHeight).toBe('568px')
    expect(host(document).className).toBe('chart')
    expect(host(document).hasAttribute('aria-busy')).toBe(false)
    expect(live.created).toMatchObject([{ width: 1136, height: 568 }])
  })
  it('is fetched once, however often the reader turns to it', async () => {
    await hydrate()
    for (const type of ['pointerenter', 'pointermove', 'pointermove']) host(document).dispatchEvent(new Event(type))
    await vi.waitFor(() => expect(live.created).toHaveLength(1))
    host(document).dispatchEvent(new Event('pointermove'))
    await flushPromises()
    expect(live.created).toHaveLength(1)
  })
  it('gives way when the view changes', async () => {
    const { view } = await hydrate()
    view.value = taller
    await vi.waitFor(() => expect(live.created).toMatchObject([{ width: 1136, height: 1136 }]))
  })
  it('fades while another view is drawn, and does not outlast it when ECharts does not come', async () => {
    const { view } = await hydrate()
    live.fails = true
    view.value = taller
    await nextTick()
    await nextTick()
    expect(host(document).className).toBe('chart chart-busy chart-stale')
    await vi.waitFor(() => expect(document.querySelector('.chart-error')!.textContent).toContain('图没有载入，数字见下面的表'))
    expect(document.querySelectorAll('.chart svg')).toHaveLength(0)
    live.fails = false
    host(document).dispatchEvent(new Event('pointermove'))
    await vi.waitFor(() => expect(live.created).toMatchObject([{ width: 1136, height: 1136 }]))
    await nextTick()
    expect(host(document).className).toBe('chart')
    expect(document.querySelector('.chart-error')!.textContent).toBe('')
  })
  it('stays when ECharts does not come, says so, and tries again', async () => {
    await hydrate()
    live.fails = true
    host(document).dispatchEvent(new Event('pointermove'))
    await vi.waitFor(() => expect(document.querySelector('.chart-error')!.textContent).toContain('没有载入'))
    expect(document.querySelectorAll('.chart svg')).toHaveLength(3)
    live.fails = false
    host(document).dispatchEvent(new Event('pointermove'))
    await vi.waitFor(() => expect(live.created).toHaveLength(1))
    await nextTick()
    expect(document.querySelector('.chart-error')!.textContent).toBe('')
  })
})

describe('a chart without a prerendered picture', () => {
  it('keeps its height at once and draws at once', async () => {
    viewport = 800
    mountHost()
    expect(host(document).style.minHeight).toBe('344px')
    await vi.waitFor(() => expect(live.created).toMatchObject([{ width: 688, height: 344 }]))
  })
  it('redraws for another view and another width', async () => {
    const wrapper = mountHost()
    await vi.waitFor(() => expect(live.created).toHaveLength(1))
    await wrapper.setProps({ build: taller })
    expect(live.created[0]!.set).toHaveBeenLastCalledWith({ series: [] }, 1136, 1136)
    viewport = 400
    for (const listener of listeners) listener()
    expect(live.created[0]!.set).toHaveBeenLastCalledWith({ series: [] }, 343, 343)
    expect(host(document).style.minHeight).toBe('343px')
  })
  it('never hands ECharts the same option twice, which moves its shapes', async () => {
    mountHost()
    await vi.waitFor(() => expect(live.created).toHaveLength(1))
    for (const type of ['beforeprint', 'afterprint', 'beforeprint']) dispatchEvent(new Event(type))
    const given = live.created[0]!.set.mock.calls.map(([option]: unknown[]) => option)
    expect(given).toHaveLength(3)
    expect(new Set(given).size).toBe(3)
    expect(live.created[0]!.set).toHaveBeenLastCalledWith({ series: [] }, 688, 344)
  })
  it('follows the width also before it is drawn', () => {
    const wrapper = mountHost()
    viewport = 400
    for (const listener of listeners) listener()
    expect(host(document).style.minHeight).toBe('171.5px')
    wrapper.unmount()
  })
  it('leaves nothing behind', async () => {
    const wrapper = mountHost()
    await vi.waitFor(() => expect(live.created).toHaveLength(1))
    wrapper.unmount()
    expect(live.created[0]!.dispose).toHaveBeenCalledOnce()
    expect(listeners.size).toBe(0)
  })
  it('draws nothing when it is gone before ECharts has come', async () => {
    mountHost().unmount()
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(live.created).toEqual([])
  })
})

describe('a click', () => {
  it('picks what lies under it, in the prerendered picture as in the live one, and nothing beside', async () => {
    const picked = vi.fn()
    const wrapper = mount(ChartHost, { props: { id: 'a', label: '一句话', build: (width: ChartWidth): Picture => ({ ...build(width), picks: [boxTarget('990100', 10, 10, width / 10, 20)] }), onPick: picked }, global: { provide }, attachTo: document.body })
    await flushPromises()
    for (const [clientX, clientY] of [[20, 20], [100, 15], [300, 15], [20, 60]] as const) host(wrapper.element.parentElement).dispatchEvent(new MouseEvent('click', { clientX, clientY }))
    expect(picked.mock.calls).toEqual([['990100'], ['990100']])
    wrapper.unmount()
  })

  it('picks nothing in a picture without targets', async () => {
    const picked = vi.fn()
    const wrapper = mount(ChartHost, { props: { id: 'a', label: '一句话', build, onPick: picked }, global: { provide }, attachTo: document.body })
    await flushPromises()
    host(wrapper.element.parentElement).dispatchEvent(new MouseEvent('click', { clientX: 1, clientY: 1 }))
    expect(picked).not.toHaveBeenCalled()
    wrapper.unmount()
  })
})
