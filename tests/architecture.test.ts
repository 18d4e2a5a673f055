import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from './rooms.js'

const allowed: Record<string, string[]> = rooms

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourceFiles(path) : /\.(ts|vue|mjs)$/.test(entry.name) ? [path] : []
  })
}

const files = sourceFiles('src').map(path => ({ path: relative('src', path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
const roomOf = (path: string): string | null => path.includes('/') ? path.slice(0, path.indexOf('/')) : null
const importsOf = (text: string): string[] => [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')

/** Room → rooms it imports, as the code is now. */
function drawMatrix(): Record<string, string[]> {
  const matrix: Record<string, Set<string>> = {}
  for (const { path, text } of files) {
    const room = roomOf(path)
    if (room === null) continue
    const seen = matrix[room] ??= new Set()
    for (const target of importsOf(text)) {
      const other = target.startsWith('@/') ? roomOf(target.slice(2)) ?? target.slice(2) : null
      if (other !== null && other !== room) seen.add(other)
    }
  }
  return Object.fromEntries(Object.entries(matrix).map(([room, seen]) => [room, [...seen].sort()]))
}

describe('the import matrix', () => {
  it('has a row for every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name)
    expect(folders.sort()).toEqual(Object.keys(allowed).sort())
  })

  for (const [room, seen] of Object.entries(drawMatrix())) {
    it(`lets ${room} import only from ${allowed[room]?.join(', ') ?? ''}`, () => {
      expect(seen.filter(other => !allowed[room]?.includes(other))).toEqual([])
    })
  }

  it('goes one way: no room can reach itself through others', () => {
    const reach = (room: string, trail: string[]): string[] | null => {
      for (const next of allowed[room] ?? []) {
        if (next === trail[0]) return [...trail, next]
        if (!trail.includes(next)) {
          const loop = reach(next, [...trail, next])
          if (loop !== null) return loop
        }
      }
      return null
    }
    expect(Object.keys(allowed).map(room => reach(room, [room])).filter(loop => loop !== null)).toEqual([])
  })
})

describe('the walls', () => {
  it('only charts/register.ts imports ECharts at run time', () => {
    const runtime = files.filter(({ text }) => /^import (?!type\b).*from 'echarts/m.test(text) || /import\('echarts/.test(text))
    expect(runtime.map(file => file.path)).toEqual(['charts/register.ts'])
  })

  it('nothing outside build/ imports Node', () => {
    expect(files.filter(({ path, text }) => !path.startsWith('build/') && /from 'node:/.test(text)).map(file => file.path)).toEqual([])
  })

  it('has no barrels and no utils', () => {
    expect(files.filter(({ path }) => /(^|\/)(index|utils?|helpers?)\.ts$/.test(path)).map(file => file.path)).toEqual([])
  })

  it('keeps style attributes and raw HTML out of templates', () => {
    const templates = files.filter(({ path }) => path.endsWith('.vue'))
    expect(templates.filter(({ text }) => /\s(:style|style|v-html)=/.test(text)).map(file => file.path)).toEqual([])
  })
})
