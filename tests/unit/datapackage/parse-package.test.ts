import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePackage } from '@/datapackage/parse-package'
import { contract, header, sampleFiles, soundRow } from './sample-package'

function codes(changes: Record<string, string | Uint8Array | null>): string[] {
  return parsePackage(sampleFiles(changes), contract, 'data').diagnostics
    .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)
}

describe('a package', () => {
  it('has a table for every resource of the contract, in its order', () => {
    const { tables } = parsePackage(sampleFiles(), contract, 'data')
    expect(Array.from(tables.values(), table => [table.name, table.file, table.rows.length]))
      .toEqual([['places', 'data/places.csv', 2], ['counts', 'data/counts.csv', 1], ['remarks', 'data/remarks.csv', 0]])
  })

  it('keeps its own title, version and licences, over the schema of the contract', () => {
    const own = { ...contract, title: '另一份示例', version: '2.0.0', licenses: [{ name: 'CC0-1.0' }] }
    const { descriptor } = parsePackage(sampleFiles({ 'datapackage.json': JSON.stringify(own) }), contract, 'data')
    expect(descriptor).toEqual({ ...own, resources: contract.resources })
  })

  it('does not borrow title and licence from the program', () => {
    const { descriptor } = parsePackage(sampleFiles({ 'datapackage.json': null }), contract, 'data')
    expect(descriptor).toEqual({ name: 'sample', resources: contract.resources })
  })

  it('is named without a folder when there is none', () => {
    expect(parsePackage(sampleFiles({ 'places.csv': null }), contract, '').diagnostics[0]?.file).toBe('places.csv')
  })

  it('tells the faults of its descriptor by encoding, form and content', () => {
    expect(codes({ 'datapackage.json': Uint8Array.from([0x7b, 0xff]) })).toEqual(['DP106 data/datapackage.json:1:2'])
    expect(codes({ 'datapackage.json': '{' })).toEqual(['DP151 data/datapackage.json:1:2'])
    expect(codes({ 'datapackage.json': '{}' })).toEqual(['DP152 data/datapackage.json:0:0', 'DP152 data/datapackage.json:0:0'])
  })

  it('need not mention a table that may be absent', () => {
    expect(codes({ 'datapackage.json': JSON.stringify({ ...contract, resources: contract.resources.slice(0, 2) }) })).toEqual([])
  })

  it('reads a table that may be absent when it is there', () => {
    expect(codes({ 'remarks.csv': 'text\n示"例\n' })).toEqual(['DP121 data/remarks.csv:2:1'])
  })

  it('does not blame references for a table that cannot be read', () => {
    expect(codes({ 'places.csv': null })).toEqual(['DP101 data/places.csv:0:0'])
    expect(codes({ 'places.csv': 'gibberish\n' })).toEqual(['DP209 data/places.csv:1:0'])
  })

  it('sorts what it finds by file, line, column and code', () => {
    expect(codes({
      'datapackage.json': null,
      'places.csv': 'code,name\n99,示例市\n990000,示例县\n990000,示\n',
      'counts.csv': `${header}\na1,990000,,,,,,, x\n${soundRow}\na2,000000,,,, x,,,\n`,
    })).toEqual([
      'DP150 data/datapackage.json:0:0',
      'DP255 data/places.csv:2:1', 'DP301 data/places.csv:4:1', 'DP256 data/places.csv:4:8',
      'DP231 data/counts.csv:2:17', 'DP302 data/counts.csv:3:1', 'DP304 data/counts.csv:4:4', 'DP231 data/counts.csv:4:14', 'DP240 data/counts.csv:4:14',
    ])
  })

  it('never throws, whatever the files hold', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.uint8Array(), fc.uint8Array(), (a, b, c) => {
      const files = sampleFiles({ 'datapackage.json': a, 'places.csv': b, 'counts.csv': c })
      expect(parsePackage(files, contract, 'data').diagnostics.length).toBeGreaterThan(0)
    }))
  })
})
