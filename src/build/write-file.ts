import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes text, with its folders; leaves a file alone that already holds it, so that copying tools see no change. */
export function writeWhenChanged(file: string, text: string): void {
  if (readOrEmpty(file) === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function readOrEmpty(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
