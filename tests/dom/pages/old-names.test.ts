// @vitest-environment happy-dom
import type { Locale } from '@/locales/translate'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { committee, formerName, packageOf } from '../../unit/dataset/package-of'
import { sampleFiles } from '../sample-package'
import { openInBrowser } from '../sample-site'
import { toSearchFile } from '@/build/search-file'
import { buildDataset } from '@/dataset/build-dataset'
import { toCommitteesFile } from '@/dataset/list-files'

const renamed = buildDataset(packageOf({
  committees: [committee(), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })],
  names: [formerName('政协云州县委员会'), formerName('云州专区', { until: 1970 }), formerName('云县', { committee: '990100', until: null })],
}))
const search = toSearchFile(renamed)
/** The invented package, its list and search those of a committee that was renamed twice and one that was once. */
const files: Record<string, unknown> = { ...sampleFiles, 'committees.json': { ...toCommitteesFile(renamed, 9), dataVersion: '0.0.1' }, 'search.json': { ...search, dataVersion: '0.0.1' } }

let unmount = (): void => undefined
async function open(address: string, locale: Locale): Promise<HTMLElement> {
  const quiet = vi.spyOn(console, 'warn').mockReturnValue()
  const { app, main } = await openInBrowser({ html: '', head: { title: '', description: '' }, warnings: [] }, address, locale, {
    peek: path => path === 'search.json' ? undefined : files[path],
    load: path => Promise.resolve(files[path]),
  })
  quiet.mockRestore()
  unmount = () => app.unmount()
  await flushPromises()
  return main
}

async function suggestions(query: string): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('header input[type=search]')!
  field.value = query
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
  return [...document.querySelectorAll('header [role=option]')].map(option => option.textContent.replace(/\s+/g, ' ').trim())
}

afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('an old name', () => {
  it('is told in the suggestion of its committee, with the last year of its use where that is known', async () => {
    await open('/committees/', 'zh-Hans')
    expect(await suggestions('云州县')).toEqual(['政协示例市委员会 委员会 · 地级 · 990000 · 原名 政协云州县委员会，至 2010 年'])
    expect(await suggestions('yzzq')).toEqual(['政协示例市委员会 委员会 · 地级 · 990000 · 原名 云州专区，至 1970 年'])
    expect(await suggestions('云县')).toEqual(['政协示例县委员会 委员会 · 县级 · 990100 · 原名 云县'])
    expect((await suggestions('示例市'))[0]).toBe('政协示例市委员会 委员会 · 地级 · 990000')
  })

  it('is told in English too', async () => {
    await open('/committees/', 'en')
    expect(await suggestions('yunzhouxian')).toEqual(['政协示例市委员会 Committee · Prefecture · 990000 · formerly 政协云州县委员会, until 2010'])
    expect(await suggestions('云县')).toEqual(['政协示例县委员会 Committee · County · 990100 · formerly 云县'])
  })

  it('is found by the filter of the list, whose rows say it', async () => {
    const rows = (main: HTMLElement): (string | null)[] => [...main.querySelectorAll('.rows li > a')].map(one => one.textContent)
    const main = await open('/committees/?q=云州', 'zh-Hans')
    await vi.waitFor(() => expect(rows(main)).toEqual(['政协示例市委员会（原名 政协云州县委员会、云州专区）']))
  })
})
