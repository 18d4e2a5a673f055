import { unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compilePackage } from '@/build/compile'
import { checkText, describeTables, writeArchive } from '@/build/package-archive'
import { toManifestFile, toPackageFile } from '@/build/package-file'

const out = mkdtempSync(join(tmpdir(), 'archive-'))
const compiled = compilePackage('data')
const tables = describeTables('data', compiled)
const archive = writeArchive('data', out, compiled, tables)
afterAll(() => rmSync(out, { recursive: true }))

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('the archive of the package', () => {
  const bytes = readFileSync(join(out, archive.path))
  const entries = unzipSync(bytes)

  it('is named by package and version, and known by size and hash', () => {
    expect(archive.path).toBe(`${compiled.descriptor.name}-${compiled.descriptor.version ?? ''}.zip`)
    expect(archive).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) })
  })

  it('holds every table to the byte, the notes, and a descriptor that counts and hashes them', () => {
    expect(Object.keys(entries).sort()).toEqual(['README.md', 'datapackage.json', ...tables.map(({ path }) => path)].sort())
    const descriptor = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as { resources: { path: string, bytes: number, hash: string, rows: number }[] }
    for (const { path, bytes, hash, rows } of descriptor.resources) {
      expect(entries[path]).toEqual(new Uint8Array(readFileSync(join('data', path))))
      expect([bytes, hash]).toEqual([entries[path]!.length, `sha256:${sha256(entries[path]!)}`])
      expect(rows).toBeGreaterThan(0)
    }
  })

  it('is the same for the same package', () => {
    expect(writeArchive('data', out, compiled, tables)).toEqual(archive)
  })

  it('takes an optional table that is there, with its schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    cpSync('data', folder, { recursive: true })
    writeFileSync(join(folder, 'names.csv'), 'committee,name,until,source,note\n210700,示例旧名,2010,,\n')
    const more = compilePackage(folder)
    const all = describeTables(folder, more)
    expect([more.errors, tables.some(({ name }) => name === 'names')]).toEqual([[], false])
    expect(all.find(({ name }) => name === 'names')).toMatchObject({ path: 'names.csv', title: '原名', rows: 1, fields: ['committee', 'name', 'until', 'source', 'note'].map(name => ({ name })) })
    const entries = unzipSync(readFileSync(join(folder, writeArchive(folder, folder, more, all).path)))
    expect(new TextDecoder().decode(entries['names.csv'])).toContain('示例旧名')
    expect(new TextDecoder().decode(entries['datapackage.json'])).toContain('names.csv')
    rmSync(folder, { recursive: true })
  })

  it('leaves out an optional table that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    cpSync('data', folder, { recursive: true })
    for (const path of ['history.csv', 'rules.csv', 'README.md']) rmSync(join(folder, path))
    const less = compilePackage(folder)
    const some = describeTables(folder, less)
    expect(less.errors).toEqual([])
    expect(some.map(({ name }) => name)).not.toContain('history')
    const entries = unzipSync(readFileSync(join(out, writeArchive(folder, out, less, some).path)))
    expect(Object.keys(entries)).not.toContain('README.md')
    expect(new TextDecoder().decode(entries['datapackage.json'])).not.toContain('history.csv')
    expect(toPackageFile(less.dataset!, { tables: some, archive: null }, '210700').changes).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

describe('what the data page is made from', () => {
  const file = toPackageFile(compiled.dataset!, { tables, archive }, '210700')

  it('counts the rows of every table and names every field', () => {
    expect(file.tables.find(({ name }) => name === 'attendance')).toMatchObject({ path: 'attendance.csv', title: '会议出席', rows: 194 })
    expect(file.tables.flatMap(({ fields }) => fields).filter(({ title, description, type }) => title === '' || description === '' || type === '')).toEqual([])
  })

  it('has changes of this version, from the package\'s own history', () => {
    expect(file.changes.length).toBeGreaterThan(0)
    expect(file.changes[0]?.version).toBe(file.dataVersion)
    expect(file.earlierChanges).toBe(0)
  })

  it('has a manifest with the hash of every file', () => {
    expect(toManifestFile(compiled.dataset!, [checkText('{"甲":1}', 'a.json')], archive)).toEqual({
      format: 1, dataVersion: file.dataVersion, dataDate: file.dataDate, archive,
      files: [{ path: 'a.json', bytes: 9, sha256: sha256(new TextEncoder().encode('{"甲":1}')) }],
    })
  })
})
