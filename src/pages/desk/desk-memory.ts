import type { OpenedPackage } from '@/desk/desk-session'
import type { DeskWorker } from '@/desk-worker/desk-worker'
import { createDeskWorker } from '@/desk-worker/desk-worker'
import { spawnWorker } from '@/desk-worker/spawn-worker'

/** The worker that holds the published package while the desk is open. */
export interface DeskMemory {
  call: DeskWorker['call']
  /** Fetches the package as published and opens it. @throws Error when it cannot be had */
  open: (root: string) => Promise<OpenedPackage>
  close: () => void
}

export function createDeskMemory(): DeskMemory {
  const worker = createDeskWorker(spawnWorker)
  return {
    call: (name, input) => worker.call(name, input),
    async open(root) {
      const manifest = await (await fetchFile(`${root}data/v1/manifest.json`)).json() as { archive: { path: string } | null }
      if (manifest.archive === null) throw new Error('This site has no package to work beside.')
      const archive = await (await fetchFile(`${root}data/${manifest.archive.path}`)).arrayBuffer()
      return worker.call('open', [new Uint8Array(archive)])
    },
    close: () => worker.cancel(),
  }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}
