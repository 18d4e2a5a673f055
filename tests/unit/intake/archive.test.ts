import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '@/intake/limits'
import { outcome, read } from './reading'
import { sheetData, workbookOf, workbookParts } from './workbook-file'
import { zipOf, type ZipPart } from './zip-file'

const sound = workbookParts({ sheets: { a: sheetData([['届', '实到'], [15, 189]]) } })
const last = sound.length - 1

function withSheet(change: Partial<ZipPart>): Uint8Array {
  return zipOf(sound.map((part, index) => index === last ? { ...part, ...change } : part))
}

describe('a sound zip', () => {
  it('is read, deflated or stored', () => {
    expect(outcome(read(zipOf(sound)))).toBe('sheets')
    expect(outcome(read(zipOf(sound.map(part => ({ ...part, stored: true })))))).toBe('sheets')
  })

  it('is read when another program packed it', () => {
    const files = Object.fromEntries(sound.map(({ name, data }) => [name, new TextEncoder().encode(data as string)]))
    expect(outcome(read(zipSync(files)))).toBe('sheets')
  })

  it('is read in the form for files beyond 4 GB, which some programs always write', () => {
    expect(outcome(read(zipOf(sound, true)))).toBe('sheets')
    const torn = zipOf(sound, true)
    torn[torn.length - 22 - 76] = 0
    expect(outcome(read(torn))).toBe('IN130')
    const astray = zipOf(sound, true)
    astray[astray.length - 22 - 76 + 43] = 1
    expect(outcome(read(astray))).toBe('IN130')
  })

  it('is read when its names are GBK', () => {
    const name = Uint8Array.of(0xca, 0xbe)
    const bytes = zipOf([...sound, { name: '??', data: 'x' }])
    for (let at = 0; at < bytes.length - 1; at++) if (bytes[at] === 0x3f && bytes[at + 1] === 0x3f) bytes.set(name, at)
    expect(outcome(read(bytes))).toBe('sheets')
  })

  it('is read when its sizes stand behind the data', () => {
    expect(outcome(read(withSheet({ local: { flags: 0x808, crc: 0, packedSize: 0, size: 0 }, central: { flags: 0x808 } })))).toBe('sheets')
  })
})

describe('a zip whose headers lie', () => {
  it.each<[string, Partial<ZipPart>, string]>([
    ['a larger size in front of the data than in the directory', { local: { size: 9999 } }, 'IN135'],
    ['another name in front of the data', { local: { name: 'xl/worksheets/sheet9.xml' } }, 'IN135'],
    ['another checksum in front of the data', { local: { crc: 1 } }, 'IN135'],
    ['a smaller size in both places', { local: { size: 10 }, central: { size: 10 } }, 'IN137'],
    ['a larger size in both places', { local: { size: 99_999 }, central: { size: 99_999 } }, 'IN138'],
    ['a wrong checksum in both places', { local: { crc: 1 }, central: { crc: 1 } }, 'IN138'],
    ['a packed size beyond the file', { local: { packedSize: 1e6 }, central: { packedSize: 1e6 } }, 'IN135'],
    ['a stored file of two sizes', { stored: true, central: { size: 5 }, local: { size: 5 } }, 'IN135'],
    ['a password', { local: { flags: 0x801 }, central: { flags: 0x801 } }, 'IN139'],
    ['a method that Office never uses', { local: { method: 12 }, central: { method: 12 } }, 'IN140'],
    ['a name that leads out of it', { name: '../../etc/passwd' }, 'IN134'],
    ['a name that is there twice', { name: 'xl/styles.xml' }, 'IN134'],
  ])('with %s is refused', (_, change, code) => {
    expect(outcome(read(withSheet(change), 'x.xlsx'))).toBe(code)
  })

  it('with a file inside the data of another is refused', () => {
    const inner = zipOf([{ name: 'b', data: 'bb', stored: true }])
    expect(outcome(read(zipOf([{ name: 'a', data: inner, stored: true }, { name: 'b', data: 'bb', stored: true, at: 31 }])))).toBe('IN136')
  })

  it('with damaged data is refused', () => {
    const bytes = zipOf(sound)
    const at = bytes.length - 900
    for (let index = at; index < at + 40; index++) bytes[index] = 0xff
    expect(['IN130', 'IN135', 'IN138']).toContain(outcome(read(bytes)))
  })

  it('that is cut off anywhere is refused, and never read in part', () => {
    const bytes = zipOf(sound)
    for (let length = 4; length < bytes.length; length += 97) expect(outcome(read(bytes.subarray(0, length)))).toBe('IN130')
  })
})

describe('a zip that is too much', () => {
  it('of files is refused before one is read', () => {
    const parts = Array.from({ length: usualLimits.entries + 1 }, (_, index) => ({ name: `${index}`, data: '' }))
    expect(outcome(read(zipOf(parts)))).toBe('IN131')
  })

  it('of declared bytes is refused before anything is unpacked', () => {
    const huge = { size: usualLimits.inflatedBytes + 1, packedSize: 1_000_000 }
    expect(outcome(read(withSheet({ local: huge, central: huge })))).toBe('IN132')
  })

  it('of real bytes ends at the limit: one sheet under fifty names is unpacked a few times, not fifty', () => {
    const parts = workbookParts({ sheets: { a: sheetData(Array.from({ length: 1000 }, (_, row) => [row])) } })
    const names = Array.from({ length: 50 }, (_, index) => `<sheet name="s${index}" r:id="rId1"/>`).join('')
    const many = parts.map(part => part.name === 'xl/workbook.xml' ? { ...part, data: `<workbook xmlns:r="x"><sheets>${names}</sheets></workbook>` } : part)
    expect(outcome(read(zipOf(many), 'x.xlsx', { limits: { ...usualLimits, inflatedBytes: 200_000 } }))).toBe('IN132')
  })

  it('of growth is refused: 300 MB out of 300 kB', () => {
    const bomb = { size: 300_000_000, packedSize: 308_000 }
    expect(outcome(read(withSheet({ local: bomb, central: bomb }), 'x.xlsx', { limits: { ...usualLimits, inflatedBytes: 1e9 } }))).toBe('IN133')
  })
})

describe('a zip of another kind', () => {
  it.each([
    ['OpenDocument', 'META-INF/manifest.xml', 'IN115'],
    ['slides', 'ppt/presentation.xml', 'IN115'],
    ['OFD', 'OFD.xml', 'IN115'],
    ['a binary workbook', 'xl/workbook.bin', 'IN115'],
    ['something else', 'readme.md', 'IN114'],
  ])('(%s) is named', (_, name, code) => {
    expect(outcome(read(zipOf([{ name, data: '<x/>' }])))).toBe(code)
  })
})

describe('an Office file that is built to cost', () => {
  const withPart = (name: string, data: string): Uint8Array => zipOf(sound.map(part => part.name === name ? { name, data } : part))

  it.each([
    ['thousands of sheets', 'xl/workbook.xml', `<workbook xmlns:r="x"><sheets>${'<sheet name="s" r:id="rId1"/>'.repeat(2001)}</sheets></workbook>`, 'IN131'],
    ['thousands of relations', 'xl/_rels/workbook.xml.rels', `<Relationships>${Array.from({ length: 10_001 }, (_, index) => `<Relationship Id="${index}" Type="x/y" Target="z"/>`).join('')}</Relationships>`, 'IN131'],
    ['bytes that are no UTF-8', 'xl/workbook.xml', '<workbook>\ud800', 'IN150'],
  ])('of %s is refused', (_, name, data, code) => {
    expect(outcome(read(withPart(name, data), 'x.xlsx'))).toBe(code)
  })

  it('never looks outside of the file', () => {
    const relations = '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="https://example.org/x.xml"/></Relationships>'
    expect(outcome(read(withPart('xl/_rels/workbook.xml.rels', relations), 'x.xlsx'))).toBe('IN152')
  })

  it('finds its parts by absolute and by roundabout paths', () => {
    const relations = (target: string): string => `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/></Relationships>`
    expect(outcome(read(withPart('xl/_rels/workbook.xml.rels', relations('/xl/worksheets/sheet1.xml'))))).toBe('sheets')
    expect(outcome(read(withPart('xl/_rels/workbook.xml.rels', relations('../xl/./worksheets/sheet1.xml'))))).toBe('sheets')
    expect(outcome(read(withPart('xl/_rels/workbook.xml.rels', relations('worksheets/gone.xml'))))).toBe('IN150')
  })
})

describe('progress', () => {
  it('goes from 0 to 1 and never back', () => {
    const told: number[] = []
    read(workbookOf({ sheets: { a: sheetData(Array.from({ length: 5000 }, (_, row) => [row, Math.sin(row), `x${row}`])) } }), 'x.xlsx', { onProgress: fraction => told.push(fraction) })
    expect(told[0]).toBe(0)
    expect(told[told.length - 1]).toBe(1)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
    expect(told.length).toBeGreaterThan(10)
  })

  it('can be stopped at any moment', () => {
    let asked = 0
    expect(outcome(read(zipOf(sound), 'x.xlsx', { cancelled: () => ++asked > 1 }))).toBe('IN101')
  })
})
