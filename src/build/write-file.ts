import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** Writes text, with its folders; leaves a file alone that already holds it, so that copying tools see no change. */
export function writeWhenChanged(file: string, text: string): void {
  if (readOrEmpty(file) === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Removes the files of a kind below a folder that are not among `wanted` (paths below the folder, with slashes). */
export function keepOnly(folder: string, extension: string, wanted: readonly string[]): void {
  const kept = new Set(wanted)
  for (const file of filesBelow(folder, extension)) {
    if (!kept.has(relative(folder, file).split(sep).join('/'))) rmSync(file)
  }
}

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path, extension) : entry.name.endsWith(extension) ? [path] : []
  })
}

function readOrEmpty(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
