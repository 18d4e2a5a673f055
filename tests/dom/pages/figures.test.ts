// @vitest-environment happy-dom
import type { CommitteeFile } from '@/dataset/files'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { looseNumbers } from '../loose-numbers'
import { translates } from '../mount-in'
import { sampleFiles } from '../sample-package'
import { openInBrowser, renderOnServer } from '../sample-site'
import { formatCount } from '@/locales/format'
import { valueOf } from '@/pages/chain/chain-text'
import { selectChain } from '@/selectors/select-chain'

const zh = translates['zh-Hans']

/** Every kind of page, and the views that only the app opens. */
const views = [
  ['/', ''], ['/committees/', ''], ['/committees/99/', ''], ['/committees/990100/', ''], ['/committees/990000/', ''], ['/committees/990200/', ''],
  ['/committees/990100/', '?phase=closing&kind=session&base=afterMerge'],
  ['/committees/990100/sessions/3-1/', ''], ['/committees/990100/sessions/3-2/', ''], ['/committees/990100/sessions/3-3/', ''],
  ['/trends/', ''], ['/trends/', '?indicator=handledRate'], ['/trends/', '?year=2021&region=990000'], ['/trends/', '?year=2022&yearBase=afterMerge'],
  ['/compare/', ''], ['/compare/', '?level=prefecture'], ['/compare/', '?view=multiples&indicator=filingRate&c=990100,990000'],
  ['/compare/', '?view=slope&indicator=filingRate&c=990100'], ['/compare/', '?view=table&indicator=submitted&c=990100,990000'],
  ['/compare/', '?view=table&indicator=submitted&kind=session&per=100&c=990100'], ['/compare/', '?view=table&c=990100'],
  ['/coverage/', ''], ['/coverage/', '?province=99'], ['/sources/', ''], ['/data/', ''], ['/about/', ''],
  ['/embed/990100/attendance/', ''], ['/embed/990100/funnel/', ''], ['/embed/990100/trend/', ''],
] as const

let unmount = (): void => undefined
afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

async function open(path: string, query = '', locale: 'zh-Hans' | 'en' = 'zh-Hans'): Promise<HTMLElement> {
  const { app, main } = await openInBrowser(await renderOnServer(path, locale), path + query, locale)
  unmount = () => app.unmount()
  await nextTick()
  await flushPromises()
  await flushPromises()
  return main
}

describe('every number that is a figure', () => {
  it.each(views)('leads to its chain on %s%s', async (path, query) => {
    await open(path, query)
    expect(looseNumbers()).toEqual([])
  })

  it.each(['/', '/compare/', '/trends/', '/committees/990100/'])('does so in English on %s', async (path) => {
    await open(path, '', 'en')
    expect(looseNumbers()).toEqual([])
  })

  it('is missed where it does not: the rule can fail', () => {
    document.body.innerHTML = `<main><p class="finding">提交 205 件，<a href="?figure=x">189 件</a>；189 / 205，<a href="/">92.2%</a>。</p>
      <div class="table-box"><table><thead><tr><th>年份</th><th>立案</th></tr></thead><tbody><tr><td class="num">2024</td><td class="num">189</td></tr></tbody></table></div></main>`
    expect(looseNumbers().map(one => one.split(' in ')[0])).toEqual(['立案: 189', 'finding: 205 件', 'finding: 189 / 205', 'finding: 92.2%'])
  })
})

/** The number alone: the pages of many committees do not know which counts are conflicting, the chain does. */
const bare = (text: string): string => text.replace(/[^\d.%]/g, '')

describe('every chain that a page names', () => {
  it.each(views)('is there, with the number that the page shows, on %s%s', async (path, query) => {
    const main = await open(path, query)
    const wrong = [...main.querySelectorAll('a[href*="figure="]')].flatMap((link) => {
      const address = /figure=([^&#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''
      const chain = selectChain(sampleFiles[`committees/${address.slice(0, 6)}.json`] as CommitteeFile, address)
      const text = link.firstChild?.textContent?.trim() ?? ''
      // Words (未公布, the account) and fractions are told otherwise; a dash is whatever keeps it from being a count.
      const told = chain === null ? [] : [valueOf(chain.node, zh), ...chain.node.values.map(({ value }) => formatCount(value, 'zh-Hans'))]
      return chain !== null && (!/^[\d,.]+%?※?$/.test(text) || told.some(one => bare(one) === bare(text))) ? [] : [`${address} ${text}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('every figure', () => {
  // Plain lists, and the method: what they hold is cited as the page.
  const without = ['/sources/', '/data/', '/about/']
  it.each(views.filter(([path]) => !without.includes(path)))('has its actions on %s%s', async (path, query) => {
    const main = await open(path, query)
    const figures = [...main.querySelectorAll('.figure')].filter(one => one.querySelector('.chart, .table-box, .bars, .tiles') !== null)
    expect(figures.filter(one => one.querySelector('.acts') === null).map(({ id }) => id)).toEqual([])
    if (path.startsWith('/committees/') && figures.length === 0) expect(main.querySelector('.acts, .empty')).not.toBeNull()
  })
})
