import { describe, expect, it } from 'vitest'
import { importAgain } from '@/composables/import-again'

const address = 'https://example.org/assets/one-1a2b.js'
const notFetched = (): TypeError => new TypeError(`Failed to fetch dynamically imported module: ${address}`)

/** A browser that has `failing` misses before it delivers, and either asks again by the same address or never does. */
function browser({ misses, forgets, message = notFetched }: { misses: number, forgets: boolean, message?: () => Error }): { load: () => Promise<string>, importAt: (address: string) => Promise<string>, asked: string[] } {
  const asked: string[] = []
  const known = new Set<string>()
  async function importAt(at: string): Promise<string> {
    await Promise.resolve()
    if (!forgets && known.has(at)) throw message()
    known.add(at)
    asked.push(at)
    if (asked.length <= misses) throw message()
    return `script from ${at}`
  }
  return { load: () => importAt(address), importAt, asked }
}

describe('a script that did not arrive', () => {
  it('comes by another address at the second try where the browser never asks again', async () => {
    const { load, importAt, asked } = browser({ misses: 1, forgets: false })
    const get = importAgain(load, importAt)
    await expect(get()).rejects.toThrow('Failed to fetch')
    expect(await get()).toBe(`script from ${address}?again=2`)
    expect(await get()).toBe(`script from ${address}?again=2`)
    expect(asked).toEqual([address, `${address}?again=2`])
  })

  it('comes at its own address where the browser asks again', async () => {
    const { load, importAt, asked } = browser({ misses: 1, forgets: true })
    const get = importAgain(load, importAt)
    await expect(get()).rejects.toThrow('Failed to fetch')
    expect(await get()).toBe(`script from ${address}`)
    expect(asked).toEqual([address, address])
  })

  it('is asked for by a new address at each further try', async () => {
    const { load, importAt, asked } = browser({ misses: 3, forgets: false })
    const get = importAgain(load, importAt)
    await expect(get()).rejects.toThrow('Failed to fetch')
    await expect(get()).rejects.toThrow('Failed to fetch')
    await expect(get()).rejects.toThrow('Failed to fetch')
    expect(await get()).toBe(`script from ${address}?again=4`)
    expect(asked).toEqual([address, `${address}?again=2`, `${address}?again=3`, `${address}?again=4`])
  })

  it('keeps its fault where the message names no address', async () => {
    const { load, importAt, asked } = browser({ misses: 9, forgets: false, message: () => new TypeError('Importing a module script failed.') })
    const get = importAgain(load, importAt)
    await expect(get()).rejects.toThrow('Importing')
    await expect(get()).rejects.toThrow('Importing')
    expect(asked).toEqual([address])
  })
})

describe('a script that is on its way', () => {
  it('is the same for all who ask, and asked for once', async () => {
    const { load, importAt, asked } = browser({ misses: 0, forgets: true })
    const get = importAgain(load, importAt)
    expect(await Promise.all([get(), get(), get()])).toEqual([`script from ${address}`, `script from ${address}`, `script from ${address}`])
    await get()
    expect(asked).toEqual([address])
  })

  it('fails once for all who ask, so that they try again together', async () => {
    const { load, importAt, asked } = browser({ misses: 1, forgets: false })
    const get = importAgain(load, importAt)
    expect((await Promise.allSettled([get(), get()])).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await Promise.all([get(), get()])
    expect(asked).toEqual([address, `${address}?again=2`])
  })
})
