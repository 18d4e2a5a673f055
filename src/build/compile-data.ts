import type { DataMessage } from './data-process'
import type { WrittenData } from './write-data'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './paths'

/**
 * Compiles the package and writes `data/v1/*.json` in a process of its own: the records of a whole country take a
 * gigabyte, which is given back before the pages are rendered.
 * @throws Error with every fault of the data when it has errors.
 */
export function compileData(): Promise<WrittenData> {
  return new Promise((resolve, reject) => {
    // Maps cross the border as they are only in the advanced form.
    const child = fork(join(projectRoot, 'src', 'build', 'data-process.ts'), { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
    child.once('message', (message: DataMessage) => {
      if ('data' in message) resolve(message.data)
      else reject(new Error(message.fault))
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`The data could not be compiled (exit ${code}).`)))
  })
}
