// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { openInBrowser, renderOnServer } from '../sample-site'

const paths = [
  '/',
  '/committees/',
  '/committees/99/',
  '/committees/990100/',
  '/committees/990000/',
  '/committees/990200/',
  '/committees/990100/sessions/3-1/',
  '/committees/990100/sessions/3-2/',
  '/committees/990100/sessions/3-3/',
  '/trends/',
  '/compare/',
  '/coverage/',
  '/sources/',
  '/data/',
  '/desk/',
  '/embed/990100/attendance/',
  '/embed/990100/funnel/',
  '/embed/990100/trend/',
  '/embed/990200/funnel/',
  '/about/',
  '/404/',
]

afterEach(() => {
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})

for (const locale of ['zh-Hans', 'en'] as const) {
  describe(`every page in ${locale}`, () => {
    for (const path of paths) {
      it(`${path} renders on the server and hydrates without a warning`, async () => {
        const complaints = [vi.spyOn(console, 'warn').mockReturnValue(), vi.spyOn(console, 'error').mockReturnValue()]
        const page = await renderOnServer(path, locale)
        expect(page.warnings).toEqual([])
        expect(page.html).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
        expect(page.html).not.toMatch(/ style=/)
        expect(page.html.match(/<h1/g)).toHaveLength(1)
        expect(page.head.title).not.toBe('')

        const { warnings, main, app } = await openInBrowser(page, path, locale)
        await nextTick()
        expect(warnings).toEqual([])
        expect(complaints.flatMap(spy => spy.mock.calls)).toEqual([])
        expect(main.querySelector('h1')?.textContent).not.toBe('')
        app.unmount()
      })
    }
  })
}
