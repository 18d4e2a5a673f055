// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { carryMissed, takeCarried } from '@/composables/missed-events'

const address = 'https://example.org/committees/990000/'
const markup = '<main><a href="?sort=year">年度</a><button type="button">排序</button><button type="button">筛选</button><input name="q"></main>'
const pageOf = (html: string): HTMLElement => {
  const page = document.createElement('body')
  page.innerHTML = html
  return page
}
const at = (page: HTMLElement, selector: string): Element => page.querySelector(selector)!

let kept = new Map<string, string>()
const storage = (): Storage => ({
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
}) as unknown as Storage
beforeEach(() => {
  kept = new Map()
})

describe('what was asked before a page load', () => {
  it('is found again on the same page, in order, with what stood in the field', () => {
    const before = pageOf(markup)
    carryMissed(before, address, [
      { type: 'input', target: at(before, 'input'), value: '锦州' },
      { type: 'click', target: at(before, 'button + button'), value: null },
    ], storage)
    const after = pageOf(markup)
    expect(takeCarried(after, address, storage)).toEqual([
      { type: 'input', target: at(after, 'input'), value: '锦州' },
      { type: 'click', target: at(after, 'button + button'), value: null },
    ])
  })

  it('is taken once', () => {
    const page = pageOf(markup)
    carryMissed(page, address, [], storage)
    expect(takeCarried(page, address, storage)).toEqual([])
    expect(takeCarried(page, address, storage)).toBe(null)
  })

  it('is not for another address', () => {
    const page = pageOf(markup)
    carryMissed(page, address, [{ type: 'click', target: at(page, 'button'), value: null }], storage)
    expect(takeCarried(page, `${address}?sort=year`, storage)).toBe(null)
  })

  it('is left out where another element stands by now, and where none does', () => {
    const before = pageOf(markup)
    carryMissed(before, address, [
      { type: 'click', target: at(before, 'a'), value: null },
      { type: 'click', target: at(before, 'button'), value: null },
      { type: 'input', target: at(before, 'input'), value: '锦州' },
    ], storage)
    const after = pageOf('<main><a href="?sort=level">层级</a><button type="button">排序</button></main>')
    expect(takeCarried(after, address, storage)).toEqual([{ type: 'click', target: at(after, 'button'), value: null }])
  })

  it.each(['', 'null', '{', '[]', '{"address":"https://example.org/committees/990000/"}'])('that the browser gives back as %j is nothing', (text) => {
    kept.set('dashboard-missed', text)
    expect(takeCarried(pageOf(markup), address, storage)).toBe(null)
  })

  it('is lost where the browser keeps nothing, and nothing breaks', () => {
    const page = pageOf(markup)
    const blocked = (): Storage => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    carryMissed(page, address, [{ type: 'click', target: at(page, 'button'), value: null }], blocked)
    expect(takeCarried(page, address, blocked)).toBe(null)
  })
})
