/** A kept draft as the list of them shows it; `saved` is checked by whoever opens it. */
export interface KeptDraft { id: string, name: string, savedAt: string, saved: unknown }

const database = 'dashboard-desk'
const table = 'drafts'

/** Drafts in the browser's own database. Every function rejects where the browser keeps no data (blocked, private, full). */
export function listDrafts(): Promise<KeptDraft[]> {
  return inTable('readonly', store => store.getAll() as IDBRequest<KeptDraft[]>)
}

export async function keepDraft(draft: KeptDraft): Promise<void> {
  await inTable('readwrite', store => store.put(draft))
}

export async function dropDraft(id: string): Promise<void> {
  await inTable('readwrite', store => store.delete(id))
}

async function inTable<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const db = await openDatabase()
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = db.transaction(table, mode)
      const request = act(transaction.objectStore(table))
      const fail = (): void => reject(transaction.error ?? request.error ?? new Error('The database did not answer.'))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = fail
      transaction.onerror = fail
    })
  } finally {
    db.close()
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const { indexedDB } = globalThis as { indexedDB?: IDBFactory }
    if (indexedDB === undefined) {
      reject(new Error('The browser has no database.'))
      return
    }
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(table, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database cannot be opened.'))
    request.onblocked = () => reject(new Error('The database is in use by an older page.'))
  })
}
