import type { Draft } from '@/desk/draft'
import type { Published } from '@/desk/published'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { appendRows } from '@/desk/append-rows'
import { applyStep } from '@/desk/apply-step'
import { makeResult, type DeskResult } from '@/desk/make-result'
import { checkFiles } from '@/desk/published'
import { sha256 } from '@/desk/sha256'
import { toRows } from '@/desk/to-rows'
import { bulletinDraft, contract, realPackage, smallPackage } from './desk-package'

/** Everything accepted, described and signed. */
function finished(withCommittee: boolean): Draft {
  const draft = bulletinDraft()
  const described = [
    ...draft.values.map(value => ({ type: 'accept' as const, value: value.id })),
    { type: 'source' as const, source: 's1', cells: { title: '三届三次会议"开幕", 第一天', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/3' } },
    { type: 'sign' as const, cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09' } },
    ...(withCommittee ? [{ type: 'committee' as const, row: { code: '990000', name: '政协示例市委员会', level: 'prefecture', parent: '' } }] : []),
  ]
  // The names come last: a change after the second signature takes it back.
  return [...described.filter(step => step.type !== 'sign'), ...described.filter(step => step.type === 'sign')].reduce(applyStep, draft)
}

function resultOf(published: Published, withCommittee = false): DeskResult {
  return makeResult(published, toRows(finished(withCommittee), published.rows, { textHash: sha256(new Uint8Array()) }), { today: '2026-11-23', corrects: false })
}

/** Applies the patch with a real program in a folder of its own and gives the files back. */
function patched(published: Published, patch: Uint8Array, command: [string, ...string[]]): (path: string) => Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'desk-patch-'))
  for (const [path, bytes] of published.files) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true })
    writeFileSync(join(folder, 'data', path), bytes)
  }
  writeFileSync(join(folder, 'desk.patch'), patch)
  execFileSync(command[0], [...command.slice(1), 'desk.patch'], { cwd: folder, stdio: 'pipe' })
  const files = new Map(contract.resources.map(({ path }) => [path, tryRead(join(folder, 'data', path))]))
  rmSync(folder, { recursive: true })
  return path => files.get(path) ?? Buffer.alloc(0)
}

function tryRead(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

describe('the result of the desk', () => {
  for (const [name, published, withCommittee] of [['the project\'s own package', realPackage(), true], ['a small invented one', smallPackage(), false]] as const) {
    it(`passes the data check without a new error and gives the records back: ${name}`, () => {
      const result = resultOf(published, withCommittee)
      const files = new Map(result.files.map(({ path, bytes }) => [path, bytes]))
      const { parsed, diagnostics } = checkFiles(files, contract)
      const errors = (list: typeof diagnostics): number => list.filter(one => one.severity === 'error').length
      expect(errors(diagnostics)).toBe(0)
      expect(diagnostics.length).toBe(published.diagnostics.length)
      const dataset = buildDataset(parsed)
      const figures = dataset.meetings.get('990000-3-3-plenary')!.counts[0]!.figures
      expect([figures.expected!.value, figures.present!.value]).toEqual([335, 302])
      const year = dataset.periods.get('990000-3-2-year-2024')!
      expect([year.figures.submitted!.value, year.figures.afterMerge!.value, year.figures.filed!.value, year.figures.satisfactionRate!.value]).toEqual([205, 197, 189, 0.995])
      expect(year.parts.map(part => [part.category, part.figure.kind === 'reported' && part.figure.value])).toEqual([['withdrawn', 4], ['transferred', 4]])
      expect(dataset.sources.get('990000-2025-1')!.title).toBe('三届三次会议"开幕", 第一天')
      expect([dataset.version, dataset.created]).toEqual(['1.2.0', '2026-11-23'])
      expect(dataset.periods.size - published.dataset.periods.size).toBe(1)
      expect(dataset.meetings.size - published.dataset.meetings.size).toBe(1)
    })
  }

  it('keeps what was there byte for byte and tells how many rows came', () => {
    const published = smallPackage()
    const { changed, added } = resultOf(published)
    expect(changed.map(file => file.path)).toEqual(['sources.csv', 'attendance.csv', 'proposals.csv', 'parts.csv', 'items.csv', 'reviews.csv'])
    expect(added.map(({ table, rows }) => [table, rows])).toEqual([['sources', 1], ['attendance', 1], ['proposals', 1], ['parts', 2], ['items', 1], ['reviews', 1]])
    for (const { path, bytes } of changed) {
      const before = published.files.get(path) ?? new Uint8Array()
      expect(Buffer.from(bytes.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true)
    }
    expect(new TextDecoder().decode(changed.find(file => file.path === 'reviews.csv')!.bytes)).toBe('id,source,entered_by,entered_on,reviewed_by,reviewed_on,text_hash,accepted,edited,rejected,added,note\n990000-2025-1.1,990000-2025-1,甲某,2025-01-08,乙某,2025-01-09,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,13,0,0,0,\n')
  })

  it('is a patch that git and patch take, also with CRLF and without a last line end', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n')
    const decoder = new TextDecoder()
    const small = smallPackage()
    const odd = smallPackage({ 'sources.csv': windows(decoder.decode(small.files.get('sources.csv'))), 'proposals.csv': decoder.decode(small.files.get('proposals.csv')).trimEnd() })
    for (const published of [small, odd, realPackage()]) {
      const { patch, changed } = resultOf(published, !published.files.has('roles.csv') || published.dataset.committees.size > 1)
      for (const command of [['git', 'apply'], ['patch', '-p1', '--binary', '-s', '-i']] as [string, ...string[]][]) {
        const file = patched(published, patch, command)
        for (const { path, bytes } of changed) expect(file(path).equals(Buffer.from(bytes))).toBe(true)
      }
    }
  })

  it('states sizes, hashes and numbers of rows anew where the package states them', () => {
    const published = smallPackage()
    const own = JSON.parse(new TextDecoder().decode(published.files.get('datapackage.json'))) as { resources: { name: string }[] }
    const hashed = { ...own, resources: own.resources.filter(one => one.name !== 'reviews').map(one => ({ ...one, bytes: 1, hash: 'sha256:0', rows: 9 })) }
    const { files } = resultOf({ ...published, files: new Map(published.files).set('datapackage.json', new TextEncoder().encode(JSON.stringify(hashed))) })
    const bytesOf = (path: string): Uint8Array => files.find(file => file.path === path)!.bytes
    const written = JSON.parse(new TextDecoder().decode(bytesOf('datapackage.json'))) as { version: string, created: string, resources: { name: string, path: string, bytes?: number, hash?: string, rows?: number }[] }
    expect([written.version, written.created]).toEqual(['1.2.0', '2026-11-23T00:00:00Z'])
    const parts = written.resources.find(one => one.name === 'parts')!
    expect(parts).toMatchObject({ bytes: bytesOf('parts.csv').length, hash: `sha256:${createHash('sha256').update(bytesOf('parts.csv')).digest('hex')}`, rows: 3 })
    expect(written.resources.find(one => one.name === 'reviews')).toMatchObject({ path: 'reviews.csv', optional: true })
  })

  it('tells the history of the package, where there is one', () => {
    const published = smallPackage({ 'history.csv': 'id,recorded_on,kind,table,row,committee,text,text_en\n' })
    const rows = toRows(finished(false), published.rows)
    const historyOf = (corrects: boolean): string[] => new TextDecoder().decode(makeResult(published, rows, { today: '2026-11-23', corrects }).changed.find(file => file.path === 'history.csv')!.bytes).split('\n')
    expect(historyOf(false)[2]).toBe('1.2.0-2,2026-11-23,new,attendance,,990000,录入 990000-2025-1：新增 1 条出席陈述。,990000-2025-1 entered: 1 statements on attendance added.')
    expect(historyOf(true).slice(1, 3).map(line => line.split(',').slice(0, 4).join())).toEqual(['1.1.1-1,2026-11-23,new,sources', '1.1.1-2,2026-11-23,corrected,attendance'])
    expect(historyOf(false)).toHaveLength(7)
  })
})

describe('rows at the end of a file', () => {
  const parts = contract.resources.find(one => one.name === 'parts')!
  it('follow the file\'s own order of columns, and begin a file that is not there', () => {
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
    const row = { proposals: 'p', dimension: 'exit', category: 'a"b', base: 'filed', count: '1' }
    const turned = appendRows(new TextEncoder().encode('count,base,proposals,category,dimension\r\n1,filed,q,a,exit'), parts, [row])
    expect([text(turned.bytes), turned.firstLine]).toEqual(['count,base,proposals,category,dimension\r\n1,filed,q,a,exit\r\n1,filed,p,"a""b",exit\r\n', 3])
    expect([text(appendRows(null, parts, [row]).bytes), appendRows(null, parts, [row]).firstLine]).toEqual(['proposals,dimension,category,base,count\np,exit,"a""b",filed,1\n', 2])
  })
})

describe('SHA-256', () => {
  it('is what the platform makes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => sha256(bytes) === createHash('sha256').update(bytes).digest('hex')))
  })
})
