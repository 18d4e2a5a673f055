import type { WrittenData } from './write-data'
import process from 'node:process'
import { createProgress } from './progress'
import { readSettings } from './read-settings'
import { writeData } from './write-data'

/** Started by `compileData`: writes the data and tells its parent what the pages need, or why it could not. */
export type DataMessage = { data: WrittenData } | { fault: string }

function compile(): DataMessage {
  try {
    return { data: writeData(readSettings(), createProgress()) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

process.send?.(compile())
