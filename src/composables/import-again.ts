/** Chromium and Firefox end their message with the address that could not be had. */
const failedAddress = /module: (https?:\/\/\S+)$/

/**
 * Makes the import of a script one that can be tried again. Many browsers (Chromium 86 to 147 among them)
 * remember for the life of a page that a script did not arrive, and never ask for it again; by another address they do.
 * Who asks while it is under way gets the same answer, and what has come is never fetched twice.
 * @param load imports one script by itself, and hands on the script as it is: `() => import('./one')`
 */
export function importAgain<Script>(load: () => Promise<Script>, importAt = (address: string): Promise<Script> => import(/* @vite-ignore */ address)): () => Promise<Script> {
  let current: Promise<Script> | null = null
  let failures = 0

  async function attempt(): Promise<Script> {
    try {
      return await load()
    } catch (error) {
      const address = failedAddress.exec(String(error))?.[1]
      if (failures++ === 0 || address === undefined) throw error
      return await importAt(`${address}?again=${failures}`)
    }
  }

  return () => {
    if (current === null) {
      current = attempt()
      current.catch(() => { current = null })
    }
    return current
  }
}
