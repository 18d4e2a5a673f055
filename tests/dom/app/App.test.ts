// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openInBrowser, renderOnServer } from '../sample-site'

function place(address: string): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(`https://example.org${address}`)
}

/** Pages are chunks of their own: their import takes its time. */
async function arriveAt(heading: string): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent.trim()).toBe(heading), { timeout: 10_000 })
}

async function open(path: string): ReturnType<typeof openInBrowser> {
  place(path)
  return openInBrowser(await renderOnServer(path, 'zh-Hans'), path, 'zh-Hans')
}

function link(text: string): HTMLAnchorElement {
  const found = [...document.querySelectorAll('a')].find(one => one.textContent.trim() === text)
  if (found === undefined) throw new Error(`no link ${text}`)
  return found
}

let unmount = (): void => undefined
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('the app', () => {
  it('follows plain links, takes the reader to the new heading and says its title', async () => {
    const { app, router } = await open('/')
    unmount = () => app.unmount()
    expect(document.activeElement).toBe(document.body)
    link('趋势').click()
    await arriveAt('趋势')
    expect(router.currentRoute.value.name).toBe('trends')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('趋势')
    expect(document.title).toContain('趋势')
  })

  it('writes its links relative to the page, also after a navigation', async () => {
    const { app } = await open('/committees/990100/')
    unmount = () => app.unmount()
    expect(link('趋势').getAttribute('href')).toBe('../../trends/')
    expect(document.querySelector('.lang')?.getAttribute('href')).toBe('../../en/committees/990100/')
    link('趋势').click()
    await arriveAt('趋势')
    place('/trends/')
    expect(link('关于').getAttribute('href')).toBe('../about/')
  })

  it('leaves the browser what is the browser’s', async () => {
    const { app, router } = await open('/committees/990100/')
    unmount = () => app.unmount()
    const push = vi.spyOn(router, 'push')
    const replace = vi.spyOn(router, 'replace')
    const clicks: [string, MouseEventInit][] = [['.lang', {}], ['.brand', { ctrlKey: true }], ['.brand', { button: 1 }], ['.sources a', {}], ['.lead a', {}]]
    for (const [selector, init] of clicks) {
      document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...init }))
    }
    await flushPromises()
    expect(push).not.toHaveBeenCalled()
    expect(replace).not.toHaveBeenCalled()
  })

  it('changes a view in place, without an entry in the history', async () => {
    const { app, router } = await open('/committees/990100/')
    unmount = () => app.unmount()
    const push = vi.spyOn(router, 'push')
    link('闭幕').click()
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ phase: 'closing' })
    expect(push).not.toHaveBeenCalled()
  })

  it('turns a search into an address', async () => {
    const { app, router } = await open('/about/')
    unmount = () => app.unmount()
    const field = document.querySelector<HTMLInputElement>('header input')
    if (field === null) throw new Error('no field')
    field.value = ' 示例 '
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await arriveAt('各级委员会')
    expect(router.currentRoute.value.fullPath).toBe('/committees/?q=%E7%A4%BA%E4%BE%8B')
  })

  it('loads a page’s data when the reader comes near its link', async () => {
    place('/about/')
    const asked: string[] = []
    const { app } = await openInBrowser(await renderOnServer('/about/', 'zh-Hans'), '/about/', 'zh-Hans', {
      peek: () => undefined,
      load: (path) => {
        asked.push(path)
        return new Promise(() => undefined)
      },
    })
    unmount = () => app.unmount()
    link('趋势').dispatchEvent(new Event('pointerover', { bubbles: true }))
    link('关于').dispatchEvent(new Event('focusin', { bubbles: true }))
    expect(asked).toEqual(['trends.json'])
  })
})
