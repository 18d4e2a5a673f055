import { openDatabase } from './open-database'

/** What the browser keeps: rows that are looked at, drafts of the desk, and small choices. */
export const storeNames = ['entries', 'drafts', 'settings'] as const
export type StoreName = typeof storeNames[number]

/**
 * Why nothing can be kept or read: `blocked` the browser forbids it, `full`, `newer` a newer program has been here,
 * `busy` another tab holds an old version open, `changed` another tab has written since, `failed` anything else.
 */
export type StoreFault = 'blocked' | 'full' | 'newer' | 'busy' | 'changed' | 'failed'
export type Kept<Value> = { ok: true, value: Value } | { ok: false, reason: StoreFault }
export interface KeptItem { id: string, value: unknown, revision: number }
export interface StoreChange { store: StoreName, id: string }

/** Values below one name in the browser's database. Nothing rejects: what cannot be done is said. */
export interface LocalStore {
  /** By id. A database that was never written to is not made by reading. */
  list: (store: StoreName) => Promise<Kept<KeptItem[]>>
  /** Null when there is no such value. */
  read: (store: StoreName, id: string) => Promise<Kept<KeptItem | null>>
  /**
   * Keeps a value (plain data) and gives its revision. With `expected`, the revision that it was read at (0: none yet),
   * it is kept only when no other tab has written since; else `changed`.
   */
  keep: (store: StoreName, id: string, value: unknown, expected?: number) => Promise<Kept<number>>
  remove: (store: StoreName, id: string) => Promise<Kept<null>>
  /** Told what other tabs wrote; null when it is not known what, as on coming back to this one. Gives the way to stop. */
  onChange: (listener: (change: StoreChange | null) => void) => () => void
}

/** @param name of the database; sites below different paths of one host must not share it */
export function createLocalStore(name: string): LocalStore {
  const database = openDatabase(name, storeNames)
  const listeners = new Set<(change: StoreChange | null) => void>()
  let channel: BroadcastChannel | null = null

  /** One for telling and hearing: a channel hears all but itself. Null in browsers without (Safari below 15.4). */
  function openChannel(): BroadcastChannel | null {
    if (channel !== null || !('BroadcastChannel' in globalThis)) return channel
    channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<StoreChange>) => listeners.forEach(listener => listener(data))
    return channel
  }
  const onFocus = (): void => listeners.forEach(listener => listener(null))

  return {
    async list(store) {
      const found = await database.run<KeptItem[]>(store, 'readonly', objects => objects.getAll())
      return found.ok ? { ok: true, value: found.value ?? [] } : found
    },
    async read(store, id) {
      const found = await database.run<KeptItem | undefined>(store, 'readonly', objects => objects.get(id))
      return found.ok ? { ok: true, value: found.value ?? null } : found
    },
    async keep(store, id, value, expected) {
      let revision = 0
      const written = await database.run(store, 'readwrite', (objects, giveUp) => {
        const request = objects.get(id) as IDBRequest<KeptItem | undefined>
        request.onsuccess = () => {
          const known = request.result?.revision ?? 0
          revision = known + 1
          if (expected !== undefined && expected !== known) giveUp('changed')
          else objects.put({ id, value, revision } satisfies KeptItem)
        }
        return request
      })
      if (!written.ok) return written
      openChannel()?.postMessage({ store, id } satisfies StoreChange)
      return { ok: true, value: revision }
    },
    async remove(store, id) {
      const done = await database.run(store, 'readwrite', objects => objects.delete(id))
      if (!done.ok) return done
      openChannel()?.postMessage({ store, id } satisfies StoreChange)
      return { ok: true, value: null }
    },
    onChange(listener) {
      listeners.add(listener)
      if (openChannel() === null) addEventListener('focus', onFocus)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('focus', onFocus)
      }
    },
  }
}
