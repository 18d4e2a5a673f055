import type { DataSource } from '@/stores/data-source'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import { useDataStore } from '@/stores/data'
import { createCoveredSource, dataSourceKey, LoadError } from '@/stores/data-source'

const committeeFile = {
  format: 1,
  dataVersion: '0.0.1',
  committee: { code: '990000', name: '政协示例市委员会', level: 'prefecture', parent: null },
  ancestors: [],
  meetings: [],
  periods: [],
  claims: [],
  sources: [],
  rules: [],
  breaks: [],
}

function storeOn(source: Partial<DataSource>): ReturnType<typeof useDataStore> {
  const app = createApp({})
  app.provide(dataSourceKey, { load: () => Promise.reject(new LoadError('missing', '')), peek: () => undefined, ...source })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  return useDataStore()
}

describe('the data store', () => {
  it('is ready from the start with what the page carries', () => {
    const store = storeOn({ peek: path => path === 'committees/990000.json' ? committeeFile : undefined })
    expect(store.committee('990000')).toMatchObject({ status: 'ready', value: { committee: { code: '990000' } } })
    expect(store.index().status).toBe('idle')
  })

  it('goes from idle over loading to ready', async () => {
    const store = storeOn({ load: () => Promise.resolve(committeeFile) })
    expect(store.committee('990000').status).toBe('idle')
    const done = store.load('committees/990000.json')
    expect(store.committee('990000').status).toBe('loading')
    await done
    expect(store.committee('990000').status).toBe('ready')
  })

  it('fetches a file once, however often it is asked for', async () => {
    let asked = 0
    const store = storeOn({ load: () => {
      asked += 1
      return Promise.resolve(committeeFile)
    } })
    store.prefetch(['committees/990000.json', 'committees/990000.json'])
    await store.load('committees/990000.json')
    await store.load('committees/990000.json')
    expect(asked).toBe(1)
  })

  it('does not fetch what the page carries', async () => {
    const store = storeOn({ peek: () => committeeFile, load: () => Promise.reject(new Error('asked')) })
    await store.load('committees/990000.json')
    expect(store.committee('990000').status).toBe('ready')
  })

  it('fails with the reason and tries again when asked', async () => {
    let online = false
    const store = storeOn({ load: path => online ? Promise.resolve(committeeFile) : Promise.reject(new LoadError('network', path)) })
    await store.load('committees/990000.json')
    expect(store.committee('990000')).toEqual({ status: 'failed', value: null, reason: 'network' })
    online = true
    await store.load('committees/990000.json')
    expect(store.committee('990000').status).toBe('ready')
  })

  it('tells data of another release from broken data', async () => {
    const files: Record<string, unknown> = {
      'committees/990000.json': { ...committeeFile, format: 2 },
      'committees/990001.json': { ...committeeFile, meetings: null },
      'index.json': null,
    }
    const store = storeOn({ load: path => Promise.resolve(files[path]) })
    await Promise.all(Object.keys(files).map(store.load))
    expect(store.committee('990000').reason).toBe('newerFormat')
    expect(store.committee('990001').reason).toBe('malformed')
    expect(store.index().reason).toBe('malformed')
  })

  it('holds the overview and the trends to the shape of their committees', async () => {
    const counts = { committees: 1, meetings: 0, periods: 0, sources: 0, warnings: 0, firstYear: 0, lastYear: 0 }
    const files: Record<string, unknown> = {
      'overview.json': { format: 1, counts, featured: committeeFile, national: null },
      'trends.json': { format: 1, index: [committeeFile.committee], committees: [committeeFile, {}] },
    }
    const store = storeOn({ load: path => Promise.resolve(files[path]) })
    await Promise.all(Object.keys(files).map(store.load))
    expect(store.overview().status).toBe('ready')
    expect(store.trends().reason).toBe('malformed')
  })

  it('refuses a file of other data than those shown, and says which have come', async () => {
    const newer = { ...committeeFile, dataVersion: '0.0.2' }
    const files: Record<string, unknown> = { 'committees/990001.json': newer, 'committees/990002.json': committeeFile }
    const store = storeOn({ peek: path => path === 'committees/990000.json' ? committeeFile : undefined, load: path => Promise.resolve(files[path]) })
    expect(store.committee('990000').status).toBe('ready')
    await Promise.all(Object.keys(files).map(store.load))
    expect(store.committee('990001')).toEqual({ status: 'failed', value: null, reason: 'otherVersion' })
    expect(store.committee('990002').status).toBe('ready')
    expect(store.newVersion).toBe('0.0.2')
  })

  it('takes the first file for what is shown where the page carries none', async () => {
    const store = storeOn({ load: () => Promise.resolve(committeeFile) })
    await store.load('committees/990000.json')
    expect(store.committee('990000').status).toBe('ready')
    expect(store.newVersion).toBeNull()
  })

  it('asks past every cache for what failed before', async () => {
    const asked: (boolean | undefined)[] = []
    const store = storeOn({ load: (path, fresh) => {
      asked.push(fresh)
      return asked.length === 1 ? Promise.reject(new LoadError('malformed', path)) : Promise.resolve(committeeFile)
    } })
    await store.load('committees/990000.json')
    await store.load('committees/990000.json')
    expect(asked).toEqual([false, true])
  })

  it('takes files anew, all at once, and only those that were asked for', async () => {
    const files: Record<string, unknown> = { 'committees/990000.json': committeeFile }
    const source = createCoveredSource({ load: path => Promise.resolve(files[path]), peek: () => undefined })
    const store = storeOn(source)
    await store.load('committees/990000.json')
    source.cover(new Map<string, unknown>([['committees/990000.json', { ...committeeFile, sources: [{ id: 'local' }] }], ['committees/990001.json', committeeFile]]))
    const done = store.reread(new Set(['committees/990000.json', 'committees/990001.json']))
    expect(store.committee('990000').value?.sources).toEqual([])
    await done
    expect(store.committee('990000').value?.sources).toEqual([{ id: 'local' }])
    expect([store.committee('990001').status, store.committee('990002').status]).toEqual(['ready', 'idle'])
    source.cover(null)
    await store.reread(new Set(['committees/990000.json', 'committees/990001.json']))
    expect(store.committee('990000').value?.sources).toEqual([])
    expect(store.committee('990001').reason).toBe('malformed')
  })

  it('finds what failed once it is laid over, and lets it go again', async () => {
    const source = createCoveredSource({ load: path => Promise.reject(new LoadError('missing', path)), peek: () => undefined })
    const store = storeOn(source)
    await store.load('committees/990000.json')
    expect(store.committee('990000').reason).toBe('missing')
    source.cover(new Map([['committees/990000.json', committeeFile]]))
    await store.reread(new Set(['committees/990000.json']))
    expect(store.committee('990000').status).toBe('ready')
    source.cover(null)
    await store.reread(new Set(['committees/990000.json']))
    expect(store.committee('990000').reason).toBe('missing')
  })
})

describe('a source that is laid over', () => {
  it('answers from the files over it, also what was on its way before', async () => {
    let arrive: (json: unknown) => void = () => undefined
    const source = createCoveredSource({ load: () => new Promise((resolve) => { arrive = resolve }), peek: () => 'published' })
    const waiting = source.load('a.json')
    source.cover(new Map([['a.json', 'local']]))
    arrive('published')
    expect(await waiting).toBe('local')
    expect([source.peek('a.json'), source.peek('b.json'), source.published.peek('a.json')]).toEqual(['local', 'published', 'published'])
    source.cover(null)
    expect(source.peek('a.json')).toBe('published')
  })
})
