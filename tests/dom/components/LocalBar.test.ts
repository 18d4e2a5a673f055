// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { mountIn } from '../mount-in'
import ChartFigure from '@/components/ChartFigure.vue'
import LocalBar from '@/components/LocalBar.vue'
import SourceList from '@/components/SourceList.vue'
import { localMarkKey, noLocalMark } from '@/composables/use-local-mark'

afterEach(() => document.body.replaceChildren())

const bar = (props: object): ReturnType<typeof mountIn> => mountIn(LocalBar, { status: 'shown', fault: null, n: 3, isKept: true, desk: '../desk/', ...props })

describe('the bar of local data', () => {
  it('says how many there are, that others do not see them, and leads to their list', () => {
    const wrapper = bar({})
    expect(wrapper.text()).toContain('本地数据，未发布：3 条记录，别人看不到。')
    expect(wrapper.find('a').attributes('href')).toBe('../desk/')
    expect(wrapper.attributes()).toMatchObject({ 'role': 'region', 'aria-label': '本地数据' })
  })

  it('switches them off, and on again', async () => {
    const shown = bar({})
    await shown.find('button').trigger('click')
    expect(shown.emitted('show')).toEqual([[false]])
    const hidden = bar({ status: 'hidden', n: 2 })
    expect(hidden.text()).toContain('这个浏览器里有 2 份本地数据，没有显示。')
    await hidden.find('button').trigger('click')
    expect(hidden.emitted('show')).toEqual([[true]])
  })

  it.each([['network', '没有取到'], ['otherVersion', '刚刚更新'], ['tooLarge', '数据包太大'], ['noArchive', '没有提供数据包'], ['failed', '计算出错']] as const)('says why they are not shown: %s', async (fault, text) => {
    const wrapper = bar({ status: 'failed', fault })
    expect(wrapper.text()).toContain(text)
    await wrapper.find('button').trigger('click')
    expect(wrapper.emitted('retry')).toHaveLength(1)
  })

  it('says so where the browser keeps nothing', () => {
    expect(bar({ isKept: false }).text()).toContain('关闭页面后这些记录就没有了')
  })
})

describe('what rests on local data', () => {
  const source = { id: '990000-2026-1', title: '示例公报', publisher: '示例', publishedOn: '2026-11-20', quality: 'official' as const, url: null }
  const subject = { chart: 'funnel', whom: '', filters: [], table: { columns: [], rows: [] }, sources: [source], path: '', query: {}, embed: null }
  const figure = { id: 'a', title: '示例', finding: '示例。', subject }

  it('is marked as soon as it is shown, and only then', async () => {
    const mark = shallowRef(noLocalMark)
    const provide = { [localMarkKey as symbol]: mark }
    const wrapper = mountIn(ChartFigure, figure, { slots: { table: '<i />' }, provide })
    const list = mountIn(SourceList, { sources: [source, { ...source, id: '990000-2026-2' }] }, { provide })
    expect(wrapper.find('h2').text()).toBe('示例')
    expect(list.text()).not.toContain('未发布')
    mark.value = { sources: new Set([source.id]), committees: new Set() }
    await wrapper.vm.$nextTick()
    expect(wrapper.find('h2').text()).toBe('示例（本地数据，未发布）')
    expect(wrapper.classes()).toEqual(['figure', 'local'])
    expect(list.findAll('li').map(item => item.text().includes('本地数据，未发布'))).toEqual([true, false])
  })

  it('leaves a figure of published data unmarked', () => {
    const provide = { [localMarkKey as symbol]: shallowRef({ sources: new Set(['other']), committees: new Set() }) }
    expect(mountIn(ChartFigure, figure, { slots: { table: '<i />' }, provide }).find('h2').text()).toBe('示例')
  })
})
