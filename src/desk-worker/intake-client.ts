import type { OnProgress } from './calls'
import type { IntakeResult } from '@/intake/intake-result'
import { intakeFault } from '@/intake/intake-fault'
import { usualLimits } from '@/intake/limits'
import { createDeskWorker, WorkerStop, type DeskWorker } from './desk-worker'
import { spawnWorker } from './spawn-worker'

/** What the page asks when something is dropped, opened or pasted. Nothing is parsed on the page's own thread. */
export interface IntakeClient {
  /** Never rejects: a cancelled or broken reading is a fault with a code. Too large a file is refused unread. */
  read(file: File, onProgress?: OnProgress): Promise<IntakeResult>
  readText(text: string, html: string | null, onProgress?: OnProgress): Promise<IntakeResult>
  /** The template as the bytes of an .xlsx. @throws WorkerStop */
  template(): Promise<Uint8Array>
  /** Stops at once whatever runs; what was asked for ends with the fault IN101. */
  cancel(): void
}

/** @param worker the worker of the desk where the page has one already */
export function createIntakeClient(worker: DeskWorker = createDeskWorker(spawnWorker)): IntakeClient {
  const asFault = (error: unknown): IntakeResult => {
    if (!(error instanceof WorkerStop)) throw error
    return { ok: false, fault: error.reason === 'cancelled' ? intakeFault('IN101') : intakeFault('IN106', { detail: `${error.reason} ${error.message}`.trim() }) }
  }
  return {
    async read(file, onProgress) {
      const limit = usualLimits.fileBytes
      if (file.size > limit) return { ok: false, fault: intakeFault('IN102', { bytes: file.size, limit }) }
      return worker.call('readFile', file, onProgress).catch(asFault)
    },
    readText: (text, html, onProgress) => worker.call('readPasted', { text, html }, onProgress).catch(asFault),
    template: () => worker.call('writeTemplate', null),
    cancel: () => worker.cancel(),
  }
}
