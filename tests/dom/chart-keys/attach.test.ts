// @vitest-environment happy-dom
import type { ChartKeys } from '@/chart-keys/attach'
import type { KeyModel } from '@/chart-keys/cursor'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { attachChartKeys } from '@/chart-keys/attach'

const words = { label: '逐项看图', role: '图表', help: '方向键移动' }
const item = (text: string, x: number): KeyModel['series'][number][number] => ({ text, box: { x, y: 5, width: 20, height: 50 } })
let model: KeyModel
let stop: HTMLElement
let keys: ChartKeys
const told = { focus: vi.fn(), move: vi.fn(), leave: vi.fn(), activate: vi.fn() }
const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more })
  stop.dispatchEvent(event)
  return event
}
const ring = (): HTMLElement => stop.querySelector('.chart-keys-ring')!
const spoken = (): string => stop.querySelector('[aria-live]')!.textContent

beforeEach(() => {
  document.body.innerHTML = '<div id="stop"></div><div id="frame"></div>'
  stop = document.getElementById('stop')!
  model = { direction: 'across', series: [[item('甲', 0), item('乙', 30), item('丙', 60)]] }
  for (const mock of Object.values(told)) mock.mockReset()
  keys = attachChartKeys(stop, { frame: document.getElementById('frame')!, model: () => model, words, scale: () => 2, onFocus: told.focus, onMove: told.move, onLeave: told.leave, onActivate: told.activate })
})

describe('the stop of a chart', () => {
  it('says its name, its kind and its keys', () => {
    expect(stop.getAttribute('role')).toBe('application')
    expect(stop.getAttribute('aria-label')).toBe('逐项看图')
    expect(stop.getAttribute('aria-roledescription')).toBe('图表')
    expect(document.getElementById(stop.getAttribute('aria-describedby')!)!.textContent).toBe('方向键移动')
    expect(stop.tabIndex).toBe(0)
  })

  it('tells that the reader has come', () => {
    stop.focus()
    expect(told.focus).toHaveBeenCalledOnce()
  })

  it('speaks the item it moves to and rings it, as large as it is drawn', () => {
    expect(press('ArrowRight').defaultPrevented).toBe(true)
    press('ArrowRight')
    expect(spoken()).toBe('乙')
    expect(ring().hidden).toBe(false)
    expect([ring().style.left, ring().style.top, ring().style.width, ring().style.height]).toEqual(['60px', '10px', '40px', '100px'])
    expect(told.move).toHaveBeenLastCalledWith(model.series[0]![1], { series: 0, item: 1 })
  })

  it('speaks again at an end', () => {
    press('End')
    press('ArrowRight')
    expect(spoken()).toBe('丙\u00a0')
  })

  it('activates with Enter, and only an item', () => {
    expect(press('Enter').defaultPrevented).toBe(false)
    press('Home')
    press('Enter')
    expect(told.activate).toHaveBeenCalledExactlyOnceWith(model.series[0]![0], { series: 0, item: 0 })
  })

  it('leaves the item with Escape and on losing the focus', () => {
    for (const leave of [() => press('Escape'), () => stop.dispatchEvent(new FocusEvent('blur'))]) {
      press('ArrowRight')
      leave()
      expect(ring().hidden).toBe(true)
      expect(spoken()).toBe('')
    }
    expect(told.leave).toHaveBeenCalledTimes(2)
  })

  it.each([['Tab', {}], ['ArrowRight', { ctrlKey: true }], ['ArrowLeft', { altKey: true }], ['Home', { shiftKey: true }], ['End', { metaKey: true }], ['ArrowDown', { isComposing: true }]] as const)('leaves %s %o to the browser', (key, more) => {
    press('ArrowRight')
    expect(press(key, more).defaultPrevented).toBe(false)
    expect(spoken()).toBe('甲')
  })

  it('follows a chart that has changed, or lets go of it', () => {
    press('End')
    model = { direction: 'across', series: [[item('丁', 10)]] }
    keys.refresh()
    expect(ring().style.left).toBe('20px')
    model = { direction: 'across', series: [] }
    keys.refresh()
    expect(ring().hidden).toBe(true)
    expect(told.leave).toHaveBeenCalledOnce()
  })

  it('is an empty element again when it is taken back', () => {
    keys.dispose()
    expect(stop.childElementCount).toBe(0)
    expect(press('ArrowRight').defaultPrevented).toBe(false)
  })
})
