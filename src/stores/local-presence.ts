/** The database of a site; sites below different paths of one host keep theirs apart. */
export function databaseName(root: string): string {
  return `dashboard ${root}`
}

/** Whether this browser may hold local data: asked of every reader who uses the app, so it opens and makes nothing. */
export async function mayHoldLocalData(root: string): Promise<boolean> {
  try {
    // Firefox below 126 does not tell: there the database is opened, and not made when it is absent.
    if (typeof (indexedDB as Partial<IDBFactory>).databases !== 'function') return true
    return (await indexedDB.databases()).some(({ name }) => name === databaseName(root))
  } catch {
    return false
  }
}
