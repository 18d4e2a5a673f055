import type { PackageFile, SearchFile } from '@/dataset/files'
import type { Overlay } from '@/desk-worker/overlay'
import type { PreviewRequest } from '@/desk-worker/preview'
import type { DataSource } from './data-source'
import { LoadError } from './data-source'
import { decodeFile, packagePath, searchPath } from './decode-by-path'

/** Why local rows cannot be shown; `otherVersion`: the site's data were replaced since the page came. */
export type OverlayFault = 'network' | 'otherVersion' | 'tooLarge' | 'noArchive' | 'failed'
export type Computed = { ok: true, value: Overlay } | { ok: false, reason: OverlayFault }

/** Bytes of the packed package beyond which a browser is not asked to work out every figure anew. */
const largestArchive = 20_000_000

interface Wanted extends Pick<PreviewRequest, 'settings' | 'sets'> {
  /** Of the published files. */
  source: DataSource
  /** Of the site, rooted: `/` or `/zx/`. */
  root: string
  /** Version of the data that the page shows. */
  version: string
}

/** What the site says of its package. */
export async function loadPackage(source: DataSource): Promise<PackageFile | null> {
  try {
    const decoded = decodeFile(packagePath, await source.load(packagePath))
    return decoded.ok ? decoded.value as PackageFile : null
  } catch {
    return null
  }
}

/** Fetches the published package and lays local rows over it. Never rejects. */
export async function loadOverlay({ source, root, version, settings, sets }: Wanted): Promise<Computed> {
  const about = await loadPackage(source)
  if (about === null) return { ok: false, reason: 'network' }
  if (about.dataVersion !== version) return { ok: false, reason: 'otherVersion' }
  if (about.archive === null) return { ok: false, reason: 'noArchive' }
  if (about.archive.bytes > largestArchive) return { ok: false, reason: 'tooLarge' }
  try {
    const [archive, search] = await Promise.all([fetchBytes(`${root}data/${about.archive.path}`), loadSearch(source)])
    if (archive === null) return { ok: false, reason: 'otherVersion' }
    return { ok: true, value: await preview({ archive, search, settings, sets }) }
  } catch (error) {
    return { ok: false, reason: error instanceof LoadError ? 'network' : 'failed' }
  }
}

/** In a worker, which goes when it has answered; a browser that starts none does it on the page. */
async function preview(request: PreviewRequest): Promise<Overlay> {
  if (typeof Worker === 'undefined') return (await import('@/desk-worker/preview')).previewRows(request)
  const [{ createDeskWorker }, { spawnWorker }] = await Promise.all([import('@/desk-worker/desk-worker'), import('@/desk-worker/spawn-worker')])
  const worker = createDeskWorker(spawnWorker)
  try {
    return await worker.call('preview', request)
  } finally {
    worker.cancel()
  }
}

/** Null when the file is gone: a newer package has taken its place. @throws LoadError */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' })
    if (response.status === 404) return null
    if (!response.ok) throw new LoadError('server', address)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('network', address)
  }
}

/** Without it local records are not found by name, and nothing else is lost. */
async function loadSearch(source: DataSource): Promise<SearchFile | null> {
  try {
    return await source.load(searchPath) as SearchFile
  } catch {
    return null
  }
}
