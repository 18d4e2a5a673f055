import type { Handlers } from './calls'
import { intakeFault } from '@/intake/intake-fault'
import { usualLimits } from '@/intake/limits'
import { readIntake, readPasted } from '@/intake/read-intake'
import { readContract } from './contract'
import { previewRows } from './preview'
import { sessionHandlers } from './session-handlers'

/** What the worker does for each call. */
export const handlers: Handlers = {
  async readFile(file, onProgress) {
    // Known before a byte is read: a file of 4 GB costs nothing.
    if (file.size > usualLimits.fileBytes) return { ok: false, fault: intakeFault('IN102', { bytes: file.size, limit: usualLimits.fileBytes }) }
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      return { ok: false, fault: intakeFault('IN105') }
    }
    return readIntake(bytes, file.name, file.type, { contract: readContract(), onProgress })
  },
  readPasted: ({ text, html }, onProgress) => readPasted(text, html, { contract: readContract(), onProgress }),
  async writeTemplate() {
    const { writeTemplate } = await import('./write-template')
    return writeTemplate(readContract())
  },
  preview: request => previewRows(request),
  ...sessionHandlers,
}
