import type { Kept, StoreFault } from './local-store'

/** Raised when a store is added; what is there stays. */
const databaseVersion = 1
/** ms: how long other tabs may take to let go of an older version. */
const patience = 4000

type Opened = { ok: true, value: IDBDatabase | null } | { ok: false, reason: StoreFault }
/** Begins the work of one transaction; `giveUp` undoes it and says why. */
type Work<Value> = (objects: IDBObjectStore, giveUp: (reason: StoreFault) => void) => IDBRequest<Value>

interface Database {
  /** Resolves when the work is on the disk; undefined where nothing was ever written and this only reads. */
  run: <Value>(store: string, mode: 'readonly' | 'readwrite', work: Work<Value>) => Promise<Kept<Value | undefined>>
}

/** One connection, made when it is first needed and again when the browser or another tab has closed it. */
export function openDatabase(name: string, stores: readonly string[]): Database {
  let connection: Promise<Opened> | null = null

  function connect(create: boolean): Promise<Opened> {
    connection ??= open(name, stores, create, () => {
      connection = null
    }).then((opened) => {
      // Nothing there yet, or a fault that may pass: asked again the next time.
      if (!opened.ok || opened.value === null) connection = null
      return opened
    })
    return connection
  }

  async function run<Value>(store: string, mode: 'readonly' | 'readwrite', work: Work<Value>, again = true): Promise<Kept<Value | undefined>> {
    let opened = await connect(mode === 'readwrite')
    // A reader may have asked first, and found nothing.
    if (opened.ok && opened.value === null && mode === 'readwrite') opened = await connect(true)
    if (!opened.ok) return opened
    if (opened.value === null) return { ok: true, value: undefined }
    try {
      return await transact(opened.value.transaction(store, mode), store, work)
    } catch {
      // It was closed between two calls.
      connection = null
      return again ? run(store, mode, work, false) : { ok: false, reason: 'failed' }
    }
  }

  return { run: (store, mode, work) => run(store, mode, work) }
}

function transact<Value>(transaction: IDBTransaction, store: string, work: Work<Value>): Promise<Kept<Value>> {
  let why: StoreFault | null = null
  const request = work(transaction.objectStore(store), (reason) => {
    why = reason
    transaction.abort()
  })
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve({ ok: true, value: request.result })
    transaction.onabort = () => resolve({ ok: false, reason: why ?? reasonOf(transaction.error) })
  })
}

function open(name: string, stores: readonly string[], create: boolean, onClosed: () => void): Promise<Opened> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest
    try {
      // Where storage is blocked, naming it throws; in a few old private modes it is not there.
      request = indexedDB.open(name, databaseVersion)
    } catch {
      return resolve({ ok: false, reason: 'blocked' })
    }
    let isAbsent = false
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0 && !create) {
        // Undone, so that a reader who keeps nothing finds nothing kept.
        isAbsent = true
        request.transaction?.abort()
        return
      }
      for (const store of stores) if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath: 'id' })
    }
    request.onblocked = () => setTimeout(() => resolve({ ok: false, reason: 'busy' }), patience)
    request.onerror = (event) => {
      event.preventDefault()
      resolve(isAbsent ? { ok: true, value: null } : { ok: false, reason: reasonOf(request.error) })
    }
    request.onsuccess = () => {
      const database = request.result
      // Another tab brings a newer program: let go, or it would wait for ever.
      database.onversionchange = () => {
        database.close()
        onClosed()
      }
      database.onclose = onClosed
      resolve({ ok: true, value: database })
    }
  })
}

function reasonOf(error: DOMException | null): StoreFault {
  switch (error?.name) {
    case 'QuotaExceededError': return 'full'
    case 'VersionError': return 'newer'
    case 'SecurityError': case 'InvalidStateError': case 'NotAllowedError': return 'blocked'
    default: return 'failed'
  }
}
