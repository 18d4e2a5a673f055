import type { Compiled } from './compile'
import type { CheckedFile, PackageTable } from '@/dataset/files'
import { Zip, ZipDeflate } from 'fflate'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { projectRoot } from './paths'

const chunkSize = 1 << 20

/** The tables of a package folder with size, hash and number of rows; an optional table that is not there is left out. */
export function describeTables(folder: string, { descriptor, rows }: Pick<Compiled, 'descriptor' | 'rows'>): PackageTable[] {
  return descriptor.resources.flatMap(({ name, path, title = name, description = '', schema }) => {
    const file = resolve(projectRoot, folder, path)
    if (!existsSync(file)) return []
    const fields = schema.fields.map(field => ({ name: field.name, title: field.title ?? '', description: field.description ?? '', type: field.type, required: field.constraints?.required === true }))
    return [{ ...checkFile(file, path), name, title, description, rows: rows.get(name) ?? 0, fields }]
  })
}

/**
 * Writes the whole package as `<name>-<version>.zip`: the tables as they are, its notes, and the descriptor with bytes,
 * hash and rows of each table. Goes through the files piece by piece; the same package gives the same bytes.
 * @param out folder to write into
 */
export function writeArchive(folder: string, out: string, { descriptor }: Pick<Compiled, 'descriptor'>, tables: readonly PackageTable[]): CheckedFile {
  const source = resolve(projectRoot, folder)
  const name = `${basename(descriptor.name)}-${(descriptor.version ?? '0').replace(/[^\w.-]/g, '_')}.zip`
  const file = join(out, name)
  const draft = `${file}.part`
  mkdirSync(out, { recursive: true })
  const target = openSync(draft, 'w')
  const fault: { error: Error | null } = { error: null }
  const zip = new Zip((error, chunk) => {
    if (error !== null) fault.error = error
    else writeSync(target, chunk)
  })
  const add = (path: string, fill: (entry: ZipDeflate) => void): void => {
    const entry = new ZipDeflate(path, { level: 6 })
    // Midday in any zone: the time of the build would make every archive another.
    entry.mtime = new Date(`${(descriptor.created ?? '2000-01-01').slice(0, 10)}T12:00:00`)
    zip.add(entry)
    fill(entry)
  }
  add('datapackage.json', entry => entry.push(new TextEncoder().encode(withHashes(join(source, 'datapackage.json'), tables)), true))
  for (const path of [...tables.map(table => table.path), ...['README.md'].filter(path => existsSync(join(source, path)))]) {
    add(path, entry => readInPieces(join(source, path), (piece, isLast) => entry.push(piece, isLast)))
  }
  zip.end()
  closeSync(target)
  if (fault.error !== null) throw fault.error
  renameSync(draft, file)
  return checkFile(file, name)
}

/** The package's own descriptor; `bytes` and `hash` are the standard's words, `rows` is ours. */
function withHashes(file: string, tables: readonly PackageTable[]): string {
  const own = JSON.parse(readFileSync(file, 'utf8')) as { resources: { name: string }[] }
  const of = new Map(tables.map(table => [table.name, table]))
  const resources = own.resources.flatMap((resource) => {
    const table = of.get(resource.name)
    return table === undefined ? [] : [{ ...resource, bytes: table.bytes, hash: `sha256:${table.sha256}`, rows: table.rows }]
  })
  return `${JSON.stringify({ ...own, resources }, null, 2)}\n`
}

export function checkText(text: string, path: string): CheckedFile {
  return { path, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

function checkFile(file: string, path: string): CheckedFile {
  const hash = createHash('sha256')
  readInPieces(file, piece => void hash.update(piece))
  return { path, bytes: statSync(file).size, sha256: hash.digest('hex') }
}

function readInPieces(file: string, take: (piece: Uint8Array, isLast: boolean) => void): void {
  const source = openSync(file, 'r')
  try {
    let left = statSync(file).size
    do {
      // A new buffer each time: the archive keeps what it has not written yet.
      const buffer = new Uint8Array(Math.min(chunkSize, left))
      const read = buffer.length === 0 ? 0 : readSync(source, buffer)
      left = read === 0 ? 0 : left - read
      take(buffer.subarray(0, read), left === 0)
    } while (left > 0)
  } finally {
    closeSync(source)
  }
}
