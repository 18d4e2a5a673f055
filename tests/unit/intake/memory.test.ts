import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createDeflateRaw } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrc } from '@/intake/zip/crc'
import { workbookParts, type WorkbookParts } from './workbook-file'
import { zipOf } from './zip-file'

const folder = mkdtempSync(join(tmpdir(), 'intake-memory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Packed { packed: Uint8Array, truth: { crc: number, size: number } }

/** A part too large to be held: packed while it is made. */
async function pack(pieces: Iterable<string>): Promise<Packed> {
  const deflate = createDeflateRaw({ level: 4 })
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise(resolve => deflate.on('end', resolve))
  const crc = createCrc()
  let size = 0
  for (const piece of inMegabytes(pieces)) {
    const bytes = Buffer.from(piece)
    crc.add(bytes)
    size += bytes.length
    if (!deflate.write(bytes)) await new Promise(resolve => deflate.once('drain', resolve))
  }
  deflate.end()
  await done
  return { packed: Buffer.concat(chunks), truth: { crc: crc.value(), size } }
}

/** Small pieces joined: a stream takes a million of them very slowly. */
function* inMegabytes(pieces: Iterable<string>): Generator<string> {
  let joined = ''
  for (const piece of pieces) {
    joined += piece
    if (joined.length < 1_000_000) continue
    yield joined
    joined = ''
  }
  yield joined
}

/** A workbook with one part replaced by a huge one. */
function saveWorkbook(name: string, parts: WorkbookParts, replaced: string, huge: Packed, claim?: { size: number }): { path: string, kB: number } {
  const bytes = zipOf(workbookParts(parts).map(part => part.name === replaced ? { name: replaced, data: '', ...huge, ...(claim === undefined ? {} : { local: claim, central: claim }) } : part))
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, kB: Math.round(bytes.length / 1000) }
}

/** Reads a file in a process whose heap is bounded; it must come back with an answer. */
async function readBounded(path: string): Promise<{ outcome: string, grown: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=128', '--import', 'tsx', 'tests/unit/intake/read-in-child.ts', path])
  return JSON.parse(stdout) as { outcome: string, grown: number }
}

function* spaces(megabytes: number): Generator<string> {
  yield '<worksheet><sheetData>'
  for (let index = 0; index < megabytes; index++) yield ' '.repeat(1_000_000)
  yield '</sheetData></worksheet>'
}

function* millionRows(): Generator<string> {
  yield '<worksheet><sheetData>'
  for (let row = 1; row <= 1_000_000; row++) yield `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${(row * 7919) % 997}</v></c></row>`
  yield '</sheetData></worksheet>'
}

function* millionStrings(): Generator<string> {
  yield '<sst>'
  for (let index = 0; index < 1_000_000; index++) yield `<si><t>示例 ${(index * 7919) % 1_000_003}</t></si>`
  yield '</sst>'
}

const sheet1 = 'xl/worksheets/sheet1.xml'
const plain = { sheets: { a: '<sheetData/>' } }

describe('memory stays bounded', () => {
  let bomb: Packed
  beforeAll(async () => {
    bomb = await pack(spaces(300))
  })

  it('under 300 kB that would become 300 MB', async () => {
    const { path, kB } = saveWorkbook('bomb.xlsx', plain, sheet1, bomb)
    expect(kB).toBeLessThan(320)
    const { outcome, grown } = await readBounded(path)
    expect(outcome).toBe('IN133')
    expect(grown).toBeLessThan(30)
  })

  it('under the same with both headers forged to half a megabyte', async () => {
    const { path } = saveWorkbook('forged.xlsx', plain, sheet1, bomb, { size: 500_000 })
    const { outcome, grown } = await readBounded(path)
    expect(outcome).toBe('IN137')
    expect(grown).toBeLessThan(60)
  })

  it('under a workbook of a million rows, which stops at the limit', async () => {
    const { path } = saveWorkbook('rows.xlsx', plain, sheet1, await pack(millionRows()))
    const { outcome, grown } = await readBounded(path)
    expect(outcome).toBe('IN153')
    expect(grown).toBeLessThan(150)
  })

  it('under a million texts of which one is used', async () => {
    const { path } = saveWorkbook('texts.xlsx', { sheets: { a: '<sheetData><row><c t="s"><v>999999</v></c></row></sheetData>' } }, 'xl/sharedStrings.xml', await pack(millionStrings()))
    const { outcome, grown } = await readBounded(path)
    expect(outcome).toBe('sheets')
    expect(grown).toBeLessThan(150)
  })

  it('under a CSV of a million rows, which stops at the limit', async () => {
    const path = join(folder, 'rows.csv')
    writeFileSync(path, '15,205,189\n'.repeat(1_000_000))
    const { outcome, grown } = await readBounded(path)
    expect(outcome).toBe('IN153')
    expect(grown).toBeLessThan(150)
  })
})
