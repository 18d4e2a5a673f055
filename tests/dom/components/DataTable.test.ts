// @vitest-environment happy-dom
import type { TableColumn, TableRow } from '@/charts/table'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import DataTable from '@/components/DataTable.vue'

const columns: TableColumn[] = [{ id: 'name', label: '名称', sortable: true }, { id: 'count', label: '件数', align: 'end', sortable: true }, { id: 'note', label: '说明' }]
const rows: TableRow[] = [
  { id: 'a', cells: [{ text: '重庆', sort: '重庆', href: '/committees/990000/' }, { text: '205', sort: 205, mark: '推算' }, { text: '', sort: null }] },
  { id: 'b', cells: [{ text: '安徽', sort: '安徽' }, { text: '未公布', sort: null }, { text: '', sort: null }] },
  { id: 'c', cells: [{ text: '浙江', sort: '浙江' }, { text: '1000', sort: 1000 }, { text: '', sort: null }] },
]

let watched: { run: () => void, gone: boolean }
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    constructor(run: () => void) { watched = { run, gone: false } }
    observe(): void { watched.run() }
    disconnect(): void { watched.gone = true }
  })
})
afterEach(() => void vi.unstubAllGlobals())

function mountTable(props: { sort?: string } = {}): ReturnType<typeof mount<typeof DataTable>> {
  return mount(DataTable, { props: { columns, rows, caption: '示例', ...props } })
}
const order = (wrapper: ReturnType<typeof mountTable>): string => wrapper.findAll('tbody th').map(cell => cell.text().slice(0, 2)).join(' ')

describe('a table', () => {
  it('has a caption, headed columns and rows, numbers at the end, marks and links', () => {
    const wrapper = mountTable()
    expect(wrapper.get('caption').text()).toBe('示例')
    expect(wrapper.findAll('thead th').map(cell => [cell.attributes('scope'), cell.classes('num')])).toEqual([['col', false], ['col', true], ['col', false]])
    expect(wrapper.get('tbody tr').html().replace(/\s+/g, ' ')).toBe('<tr> <th scope="row" class=""><a href="/committees/990000/">重庆</a> <!--v-if--> </th> <td class="num">205<small>推算</small></td> <td class=""> <!--v-if--> </td> </tr>')
  })
  it('turns from as given to rising to falling and back, missing ones last', async () => {
    const wrapper = mountTable()
    const button = wrapper.findAll('thead button')[1]!
    const states: (string | undefined)[][] = []
    for (let turn = 0; turn < 4; turn += 1) {
      states.push([order(wrapper), wrapper.findAll('thead th')[1]!.attributes('aria-sort'), button.text()])
      await button.trigger('click')
    }
    expect(states).toEqual([
      ['重庆 安徽 浙江', undefined, '件数↕'],
      ['重庆 浙江 安徽', 'ascending', '件数↑'],
      ['浙江 重庆 安徽', 'descending', '件数↓'],
      ['重庆 安徽 浙江', undefined, '件数↕'],
    ])
    expect(wrapper.emitted('update:sort')).toEqual([['count'], ['-count'], [''], ['count']])
  })
  it('sorts names as Chinese readers expect, by pinyin', () => {
    expect(order(mountTable({ sort: 'name' }))).toBe('安徽 重庆 浙江')
  })
  it('has buttons only where sorting helps', () => {
    expect(mountTable().findAll('thead button')).toHaveLength(2)
  })
  it('is a stop for the keyboard only when it overflows', async () => {
    const wrapper = mountTable()
    const box = wrapper.get('.table-box')
    expect([box.attributes('tabindex'), box.attributes('role')]).toEqual([undefined, undefined])
    vi.spyOn(box.element, 'scrollWidth', 'get').mockReturnValue(900)
    vi.spyOn(box.element, 'clientWidth', 'get').mockReturnValue(300)
    watched.run()
    await nextTick()
    expect([box.attributes('tabindex'), box.attributes('role'), box.attributes('aria-label')]).toEqual(['0', 'region', '示例'])
    wrapper.unmount()
    expect(watched.gone).toBe(true)
  })
})
