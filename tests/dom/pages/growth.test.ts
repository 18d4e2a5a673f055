// @vitest-environment happy-dom
import type { CommitteesFile, SourcesFile } from '@/dataset/files'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleFiles } from '../sample-package'
import { openInBrowser } from '../sample-site'
import { LoadError } from '@/stores/data-source'

const list = sampleFiles['committees.json'] as CommitteesFile
const sources = sampleFiles['sources.json'] as SourcesFile
const province = list.committees.filter(({ level }) => level === 'province')
const [{ code, name, level, parent }] = province as [typeof province[number]]
/** The invented package as a country too large for one page. */
const files: Record<string, unknown> = {
  ...sampleFiles,
  'committees.json': { ...list, committees: province, regions: [['990000', 3]] } satisfies CommitteesFile,
  'sources.json': { ...sources, total: 5000, sources: [], regions: [{ region: '990000', committee: { code, name, level, parent }, official: 4000, media: 900, mirror: 100 }], warningTotal: 700 } satisfies SourcesFile,
}
const carried = ['committees.json', 'sources.json', 'trends.json']

interface Opened { main: HTMLElement, asked: string[] }
let unmount = (): void => undefined
async function open(address: string, refused: string[] = []): Promise<Opened> {
  const asked: string[] = []
  const quiet = vi.spyOn(console, 'warn').mockReturnValue()
  const { app, main } = await openInBrowser({ html: '', head: { title: '', description: '' }, warnings: [] }, address, 'zh-Hans', {
    peek: path => carried.includes(path) ? files[path] : undefined,
    load: (path) => {
      asked.push(path)
      return refused.includes(path) ? Promise.reject(new LoadError('network', path)) : Promise.resolve(files[path])
    },
  })
  quiet.mockRestore()
  unmount = () => app.unmount()
  await flushPromises()
  return { main, asked }
}

const textsOf = (main: HTMLElement, selector: string): string[] => [...main.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, ' ').trim())
async function settle(): Promise<void> {
  await new Promise(done => setTimeout(done, 60))
  await flushPromises()
}

afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

describe('a list that one page cannot hold', () => {
  it('opens with the provinces and how many each has, and asks for nothing', async () => {
    const { main, asked } = await open('/committees/')
    expect(textsOf(main, '.rows li > a')).toEqual(['政协示例省委员会'])
    expect(textsOf(main, '.group h2')).toEqual(['示例省 全部 3 个'])
    expect(main.querySelector('.group h2 a')?.getAttribute('href')).toBe('../committees/99/')
    expect(asked).toEqual([])
  })

  it('answers a filter from the index', async () => {
    const { main, asked } = await open('/committees/?q=市')
    await vi.waitFor(() => expect(textsOf(main, '.rows li > a')).toEqual(['政协示例市委员会', '政协空白市委员会']))
    expect(asked).toEqual(['index.json'])
    expect(textsOf(main, '[role=status]')[0]).toContain('找到 2 个')
  })

  it('says that the index did not arrive, and tries again', async () => {
    const refused = ['index.json']
    const { main } = await open('/committees/?level=prefecture', refused)
    expect(textsOf(main, '.empty')[0]).toContain('网络不通')
    refused.pop()
    main.querySelector<HTMLElement>('.empty button')?.click()
    await vi.waitFor(() => expect(textsOf(main, '.rows li > a')).toHaveLength(2))
  })
})

describe('documents that one page cannot hold', () => {
  it('are counted by region, each count leading to its committees', async () => {
    const { main } = await open('/sources/')
    expect(textsOf(main, '.lead')[0]).toContain('5000 份')
    expect(textsOf(main, 'tbody tr')).toEqual(['示例省40009001005000'])
    expect(main.querySelector('tbody a')?.getAttribute('href')).toBe('../committees/99/')
  })

  it('say how many warnings are not printed', async () => {
    const { main } = await open('/sources/')
    expect(textsOf(main, '.docs li').pop()).toBe('还有 699 条，用 npm run data:check 可以全部列出。')
  })
})

describe('the view of one year', () => {
  it('asks for that year and the names when it is opened, and lists a region', async () => {
    const { main, asked } = await open('/trends/?year=2021&region=990000')
    await settle()
    expect(asked).toEqual(['years/2021.json', 'names.json'])
    expect(textsOf(main, '#year tbody tr')).toEqual(['政协示例市委员会96––16014087.5%–'])
  })

  it('says that a year has nothing of a region, and that a year did not arrive', async () => {
    expect(textsOf((await open('/trends/?year=2021')).main, '#year .empty')).toEqual(['2021 年没有这个地区的数字。'])
    unmount()
    const { main } = await open('/trends/?year=2022', ['years/2022.json'])
    expect(textsOf(main, '#year .empty')[0]).toContain('网络不通')
  })
})
