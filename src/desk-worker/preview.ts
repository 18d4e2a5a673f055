import type { Overlay, OverlayRequest } from './overlay'
import { unzipSync } from 'fflate'
import { readContract } from './contract'
import { computeOverlay } from './overlay'

/** What a page hands over: everything in it survives a structured clone. */
export interface PreviewRequest extends Pick<OverlayRequest, 'settings' | 'search' | 'sets'> {
  /** The published package as one file. */
  archive: Uint8Array
}

/** Unpacks the published package and lays local rows over it. @throws Error when the archive is none */
export function previewRows({ archive, ...request }: PreviewRequest): Overlay {
  const files = new Map(Object.entries(unzipSync(archive, { filter: ({ name }) => /^[\w-]+\.(?:csv|json)$/.test(name) })))
  return computeOverlay({ ...request, files, contract: readContract() })
}
