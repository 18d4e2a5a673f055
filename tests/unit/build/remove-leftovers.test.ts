import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { removeLeftovers } from '@/build/remove-leftovers'

function folderWith(files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

it('removes what an earlier package left, with the folders that are then empty, and nothing of another kind', () => {
  const folder = folderWith(['index.html', 'robots.txt', 'committees/990100/index.html', 'committees/990200/index.html', 'committees/990200/sessions/1-1/index.html'])
  removeLeftovers(folder, '.html', ['index.html', 'committees/990100/index.html'])
  expect(['index.html', 'robots.txt', 'committees/990100/index.html', 'committees/990200'].map(file => existsSync(join(folder, file)))).toEqual([true, true, true, false])
})

it('keeps a folder that still holds something', () => {
  const folder = folderWith(['years/2024.json', 'years/note.txt'])
  removeLeftovers(folder, '.json', [])
  expect(['years/2024.json', 'years/note.txt'].map(file => existsSync(join(folder, file)))).toEqual([false, true])
})
