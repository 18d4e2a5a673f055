import type { PageJob, PageResult, RenderSetup } from './render-job'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** A page leaves its garbage behind: without a bound each worker's heap grows to half a gigabyte before it is cleared. */
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 }

/**
 * Renders jobs in worker threads. Calls `onResult` for each page as it is done.
 * @throws Error with the first page's fault; the other pages are given up.
 */
export async function renderPages(bundle: string, setup: RenderSetup, jobs: PageJob[], onResult: (result: PageResult) => void): Promise<void> {
  const workers = Math.min(availableParallelism(), Math.ceil(jobs.length / 8))
  let next = 0
  await Promise.all(Array.from({ length: workers }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(bundle, { workerData: setup, resourceLimits })
    const feed = (): void => {
      const job = jobs[next++]
      if (job === undefined) {
        void worker.terminate()
        resolve()
        return
      }
      worker.postMessage(job)
    }
    worker.on('message', (result: PageResult) => {
      if (result.error !== null) {
        next = jobs.length
        void worker.terminate()
        reject(new Error(`${result.file}\n${result.error}`))
        return
      }
      onResult(result)
      feed()
    })
    worker.on('error', reject)
    feed()
  })))
}
