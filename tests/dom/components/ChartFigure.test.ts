// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ChartFigure from '@/components/ChartFigure.vue'
import { translateKey } from '@/composables/use-locale'
import { zh } from '../../unit/charts/views'

const global = { provide: { [translateKey as symbol]: zh } }
const props = { id: 'attendance', title: '出席：三届一次会议', finding: '335 名应出席委员中，28 人未出席。' }
const slots = { default: '<b>图</b>', table: '<i>表</i>' }

describe('a figure', () => {
  it('has heading, finding, chart and, folded away, the table', () => {
    const wrapper = mount(ChartFigure, { props, slots, global })
    expect(wrapper.attributes()).toMatchObject({ 'id': 'attendance', 'aria-labelledby': 'attendance-title' })
    expect(wrapper.findAll(':scope > *').map(child => child.element.outerHTML)).toEqual([
      '<h2 id="attendance-title"><a href="#attendance">出席：三届一次会议</a></h2>',
      '<p class="finding">335 名应出席委员中，28 人未出席。</p>',
      '<b>图</b>',
      '<details class="twin"><summary>表格</summary><i>表</i></details>',
    ])
  })
  it('has controls above the chart; account, sources and note below it', () => {
    const text = mount(ChartFigure, { props: { ...props, note: '口径：年度', level: 3 }, slots: { ...slots, controls: '换', after: '账', sources: '出处' }, global }).text()
    expect(text.replace(/\s/g, '')).toBe('出席：三届一次会议335名应出席委员中，28人未出席。换图账表格表出处口径：年度')
  })
  it.each([['a table', props, { default: '图' }], ['a finding', { ...props, finding: '' }, slots]])('is refused without %s', (lack, given, filled) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(() => mount(ChartFigure, { props: given, slots: filled, global })).toThrow(`give ${lack}`)
    vi.restoreAllMocks()
  })
})
