// @vitest-environment happy-dom
import type { LocalEntry } from '@/desk/local-data'
import type { OverlaySet } from '@/desk-worker/overlay'
import type { Locale } from '@/locales/translate'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shallowReactive } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { translates } from '../mount-in'
import { translateKey } from '@/composables/use-locale'
import { siteKey } from '@/composables/use-site'
import LocalList from '@/pages/desk/LocalList.vue'
import { wakeLocalKey } from '@/stores/wake-local'

afterEach(() => document.body.replaceChildren())

const entry: LocalEntry = { id: 'a', name: '示例公报', savedAt: '2026-11-23T08:00:00.000Z', rows: { sources: [{}], attendance: [{}, {}], proposals: [{}] } }
const placed: OverlaySet = { id: 'a', records: 3, published: 0, leftOut: 0, sources: [], faults: [], unknown: [], recordIds: [], disputed: [] }

function fakeStore(over: object = {}): Record<string, unknown> {
  return shallowReactive<Record<string, unknown>>({
    status: 'shown', fault: null, storeFault: null, entries: [entry], unreadable: [], removed: null, overlay: { sets: [placed] },
    remove: vi.fn(), undoRemove: vi.fn(), setShown: vi.fn(), exportText: vi.fn(() => Promise.resolve(null)), importText: vi.fn(() => Promise.resolve({ ok: true, added: 1, known: 2 })), ...over,
  })
}

async function listOf(store: Record<string, unknown>, locale: Locale = 'zh-Hans'): Promise<ReturnType<typeof mount>> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', name: 'desk', component: LocalList }] })
  await router.push('/desk/')
  const wrapper = mount(LocalList, {
    attachTo: document.body,
    global: { plugins: [router], provide: { [translateKey as symbol]: translates[locale], [siteKey as symbol]: { root: '/' }, [wakeLocalKey as symbol]: () => Promise.resolve(store) } },
  })
  await flushPromises()
  return wrapper
}

describe('the list of local data', () => {
  it('names each set with its date and rows, and takes it away by name', async () => {
    const store = fakeStore()
    const list = await listOf(store)
    expect(list.find('li').text()).toContain('示例公报 2026年11月23日存入 · 出处 1 份 · 出席 2 行 · 提案 1 行')
    expect(list.find('li button').attributes('aria-label')).toBe('移除“示例公报”')
    await list.find('li button').trigger('click')
    expect(store['remove']).toHaveBeenCalledWith('a')
  })

  it('offers to undo a removal', async () => {
    const store = fakeStore({ entries: [], removed: entry })
    const list = await listOf(store)
    expect(list.text()).toContain('没有本地数据。')
    expect(list.text()).toContain('已移除“示例公报”。')
    await list.findAll('button')[0]?.trigger('click')
    expect(store['undoRemove']).toHaveBeenCalled()
  })

  it('says what is published, contradicted, at fault, left out or unreadable, in both languages', async () => {
    const overlay = { sets: [{ ...placed, records: 0, published: 3 }, { ...placed, id: 'b', published: 1, leftOut: 2, unknown: ['attendance.seats'], disputed: ['990100-3-3-plenary', '990100-3-2-year-2021'], faults: [{ 'zh-Hans': '示例错误', 'en': 'invented error' }] }] }
    const store = fakeStore({ overlay, entries: [entry, { ...entry, id: 'b', name: '示例二' }], unreadable: [{ id: 'c', reason: 'newerFormat' }], storeFault: 'full' })
    const list = await listOf(store)
    const [first, second] = list.findAll('.local-list > li')
    expect(first?.find('mark').text()).toBe('已发布')
    expect(second?.text()).toContain('其中 1 行已在发布的数据里')
    expect(second?.findAll('.disputed a').map(link => link.attributes('href'))).toEqual(['../committees/990100/sessions/3-3/', '../committees/990100/'])
    expect(second?.text()).toContain('示例错误')
    expect(second?.text()).toContain('没有这些列，没有显示，但仍保留：attendance.seats。')
    expect(second?.text()).toContain('2 行不属于可以显示的表')
    expect(list.find('[role=alert]').text()).toContain('空间已满')
    expect(list.text()).toContain('c · 是较新版本的程序存的')
    expect((await listOf(store, 'en')).text()).toContain('invented error')
  })

  it.each([
    [{ ok: true, added: 1, known: 2 }, '加入 1 份，已有的 2 份没有重复加入。'],
    [{ ok: false, reason: 'notJson', at: '' }, '文件不是 JSON'],
    [{ ok: false, reason: 'full', at: '示例公报' }, '“示例公报”没能存入。文件没有改动，可以再试。 浏览器给本站的空间已满'],
  ])('tells what became of an import: %o', async (result, text) => {
    const store = fakeStore({ importText: vi.fn(() => Promise.resolve(result)) })
    const list = await listOf(store)
    const input = list.find('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: [new File(['{}'], 'local.json')] })
    await input.trigger('change')
    await flushPromises()
    expect(list.findAll('[role=status]').pop()?.text()).toContain(text)
  })

  it('says when it cannot export, and switches what is shown', async () => {
    const store = fakeStore({ status: 'hidden', overlay: null })
    const list = await listOf(store)
    const [, show, save] = list.findAll('button')
    await show?.trigger('click')
    expect(store['setShown']).toHaveBeenCalledWith(true)
    await save?.trigger('click')
    await flushPromises()
    expect(list.text()).toContain('没有导出：已发布数据包的名称没有取到')
  })
})
