import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes what an earlier build left in a folder, and the folders below it that are then empty.
 * @param extension of the files in question; others stay
 * @param wanted paths below the folder, with `/`
 */
export function removeLeftovers(folder: string, extension: string, wanted: Iterable<string>): void {
  if (existsSync(folder)) sweep(folder, '', extension, new Set(wanted))
}

/** @returns whether the folder is empty now. */
function sweep(folder: string, prefix: string, extension: string, wanted: ReadonlySet<string>): boolean {
  let left = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const name = prefix + entry.name
    if (entry.isDirectory()) {
      if (sweep(path, `${name}/`, extension, wanted)) rmdirSync(path)
      else left += 1
    } else if (name.endsWith(extension) && !wanted.has(name)) {
      rmSync(path)
    } else {
      left += 1
    }
  }
  return left === 0
}
