import type { DiagnosticParams } from '@/datapackage/diagnostic'
import { bytesOf, contract, header, soundRow, withCell } from './sample-package'

/** One fault, made in otherwise sound files, and the only diagnostic it may cause. */
interface FaultCase {
  code: string
  when: string
  files: Record<string, string | Uint8Array | null>
  /** `file:line:column` in data/. */
  place: string
  params?: DiagnosticParams
}

const long = '长'.repeat(10_001)
const columns = { expected: header }

function counts(content: string | Uint8Array | null): FaultCase['files'] {
  return { 'counts.csv': content }
}

function descriptor(change: (copy: typeof contract) => unknown): FaultCase['files'] {
  const copy = JSON.parse(JSON.stringify(contract)) as typeof contract
  return { 'datapackage.json': JSON.stringify(change(copy) ?? copy) }
}

function withBytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => typeof part === 'string' ? [...bytesOf(part)] : part))
}

function atHeader(from: string, to: string): FaultCase['files'] {
  return counts(`${header.replace(from, to)}\n${soundRow}\n`)
}

function atCell(code: string, field: string, text: string, column: number, params: DiagnosticParams = {}): FaultCase {
  return {
    code,
    when: `${field} is ${JSON.stringify(text).slice(0, 40)}`,
    files: counts(withCell(field, text)),
    place: `counts.csv:3:${column}`,
    params: { field, ...params },
  }
}

const fileCases: FaultCase[] = [
  { code: 'DP101', when: 'a file is absent', files: counts(null), place: 'counts.csv:0:0' },
  { code: 'DP102', when: 'a file has no bytes', files: counts(''), place: 'counts.csv:0:0' },
  { code: 'DP102', when: 'a file has nothing but its mark', files: counts(withBytes([0xef, 0xbb, 0xbf])), place: 'counts.csv:0:0' },
  { code: 'DP103', when: 'a file begins with a byte order mark', files: counts(withBytes([0xef, 0xbb, 0xbf], `${header}\n${soundRow}`)), place: 'counts.csv:1:1' },
  { code: 'DP104', when: 'a file is UTF-16 with a mark', files: counts(withBytes([0xff, 0xfe, 0x69, 0, 0x64, 0])), place: 'counts.csv:0:0' },
  { code: 'DP104', when: 'a file is UTF-16 without a mark', files: counts(withBytes([0x69, 0, 0x64, 0, 0x2c, 0, 0x3a, 0x79])), place: 'counts.csv:0:0' },
  { code: 'DP105', when: 'a file is GBK', files: counts(withBytes(`${header}\na1,990000,`, [0xd6, 0xd0], ',,,,,,')), place: 'counts.csv:2:11', params: { byte: '0xD6' } },
  { code: 'DP106', when: 'a byte is neither UTF-8 nor GBK', files: counts(withBytes(`${header}\n示例,`, [0xff], ',,,,,,,')), place: 'counts.csv:2:4', params: { byte: '0xFF' } },
  { code: 'DP107', when: 'a file holds a NUL', files: counts(withBytes(`${header}\n示,`, [0], ',,,,,,,')), place: 'counts.csv:2:3' },
  { code: 'DP109', when: 'lines end with carriage returns alone', files: counts(`${header}\r${soundRow}\r`), place: 'counts.csv:0:0' },
  { code: 'DP110', when: 'a file is a workbook', files: counts(withBytes([0x50, 0x4b, 0x03, 0x04, 0, 0])), place: 'counts.csv:0:0' },
  { code: 'DP120', when: 'a quote never closes', files: counts(`${header}\n"a2,990000,,,,,,,\n${soundRow}\n`), place: 'counts.csv:2:1', params: { value: '"a2,990000,,,,,,,' } },
  { code: 'DP121', when: 'a quote stands in an unquoted cell', files: counts(`${header}\n${soundRow}a 5" b\n`), place: 'counts.csv:2:49', params: { value: 'a 5" b' } },
  { code: 'DP122', when: 'text follows a closing quote', files: counts(`${header}\n${soundRow}"a"b\n`), place: 'counts.csv:2:49', params: { value: 'ab' } },
  { code: 'DP123', when: 'a line is blank', files: counts(`${header}\n\n${soundRow}\n`), place: 'counts.csv:2:0' },
  { code: 'DP123', when: 'a row holds only commas', files: counts(`${header}\n${soundRow}\n,, ,,,,,,\n`), place: 'counts.csv:3:0' },
  { code: 'DP124', when: 'a cell holds a line break', files: counts(withCell('note', '"上\n下"')), place: 'counts.csv:3:49', params: { field: 'note', value: '上\n下' } },
  { code: 'DP125', when: 'a cell is longer than any text', files: counts(withCell('note', long)), place: 'counts.csv:3:49', params: { field: 'note', length: 10_001, limit: 10_000 } },
]

const descriptorCases: FaultCase[] = [
  { code: 'DP150', when: 'there is no descriptor', files: { 'datapackage.json': null }, place: 'datapackage.json:0:0' },
  { code: 'DP151', when: 'the descriptor is no JSON', files: { 'datapackage.json': '{\n  "name": "示例",,\n}' }, place: 'datapackage.json:2:16' },
  { code: 'DP152', when: 'the descriptor has no name', files: descriptor(copy => ({ ...copy, name: 7 })), place: 'datapackage.json:0:0', params: { at: 'name', expected: 'string' } },
  {
    code: 'DP153', when: 'a field has an unsupported type', files: descriptor((copy) => { Object.assign(copy.resources[0]!.schema.fields[0]!, { type: 'geopoint' }) }),
    place: 'datapackage.json:0:0', params: { at: 'resources[0].schema.fields[0].type', type: 'geopoint', allowed: 'string | integer | number | boolean | date | year' },
  },
  { code: 'DP154', when: 'two resources have one name', files: descriptor((copy) => { copy.resources.push(copy.resources[0]!) }), place: 'datapackage.json:0:0', params: { at: 'resources', name: 'places' } },
  {
    code: 'DP155', when: 'a key names no field', files: descriptor((copy) => { copy.resources[0]!.schema.primaryKey = ['nr'] }),
    place: 'datapackage.json:0:0', params: { resource: 'places', key: 'primaryKey', field: 'nr' },
  },
  {
    code: 'DP156', when: 'a pattern is broken', files: descriptor((copy) => { copy.resources[0]!.schema.fields[0]!.constraints = { pattern: '(' } }),
    place: 'datapackage.json:0:0', params: { at: 'resources[0].schema.fields[0].constraints.pattern', pattern: '(' },
  },
  {
    code: 'DP157', when: 'a foreign key points to no table', files: descriptor((copy) => { copy.resources[1]!.schema.foreignKeys![0]!.reference.resource = 'cities' }),
    place: 'datapackage.json:0:0', params: { resource: 'counts', fields: 'place', target: 'cities (code)' },
  },
  { code: 'DP158', when: 'a path leaves the folder', files: descriptor((copy) => { copy.resources[0]!.path = '../places.csv' }), place: 'datapackage.json:0:0', params: { at: 'resources[0].path', path: '../places.csv' } },
  { code: 'DP160', when: 'the descriptor lacks a table', files: descriptor((copy) => { copy.resources = copy.resources.filter(({ name }) => name === 'places') }), place: 'datapackage.json:0:0', params: { resource: 'counts' } },
  {
    code: 'DP161', when: 'the descriptor has an unknown table', files: descriptor((copy) => { copy.resources.push({ name: 'more', path: 'more.csv', schema: { fields: [] } }) }),
    place: 'datapackage.json:0:0', params: { resource: 'more' },
  },
  { code: 'DP162', when: 'the descriptor lacks a field', files: descriptor((copy) => { copy.resources[0]!.schema.fields.pop() }), place: 'datapackage.json:0:0', params: { resource: 'places', field: 'name' } },
  {
    code: 'DP163', when: 'the descriptor has an unknown field', files: descriptor((copy) => { copy.resources[0]!.schema.fields.push({ name: 'more', type: 'string' }) }),
    place: 'datapackage.json:0:0', params: { resource: 'places', field: 'more' },
  },
  {
    code: 'DP164', when: 'the descriptor gives a field another type', files: descriptor((copy) => { copy.resources[1]!.schema.fields[5]!.type = 'number' }),
    place: 'datapackage.json:0:0', params: { resource: 'counts', field: 'count', found: 'number', expected: 'integer' },
  },
  {
    code: 'DP165', when: 'the descriptor gives another path', files: descriptor((copy) => { copy.resources[1]!.path = 'c.csv' }),
    place: 'datapackage.json:0:0', params: { resource: 'counts', found: 'c.csv', expected: 'counts.csv' },
  },
]

const headerCases: FaultCase[] = [
  { code: 'DP201', when: 'a column is missing', files: counts(`${header.replace(',note', '')}\n${soundRow.slice(0, -1)}\n`), place: 'counts.csv:1:0', params: { name: 'note' } },
  { code: 'DP202', when: 'a column is unknown', files: counts(`${header},weather\n${soundRow},\n`), place: 'counts.csv:1:52', params: { name: 'weather' } },
  { code: 'DP202', when: 'a column is called __proto__', files: counts(`${header},__proto__\n${soundRow},x\n`), place: 'counts.csv:1:52', params: { name: '__proto__' } },
  { code: 'DP203', when: 'a column has a letter wrong', files: atHeader('planned', 'plannned'), place: 'counts.csv:1:39', params: { name: 'plannned', meant: 'planned' } },
  { code: 'DP203', when: 'a column is in full width', files: atHeader('year', 'Ｙｅａｒ'), place: 'counts.csv:1:23', params: { name: 'Ｙｅａｒ', meant: 'year' } },
  { code: 'DP203', when: 'a column has the title for a name', files: { 'places.csv': '代码,name\n990000,示例市\n' }, place: 'places.csv:1:1', params: { name: '代码', meant: 'code' } },
  { code: 'DP204', when: 'columns are in another order', files: { 'places.csv': 'name,code\n示例市,990000\n' }, place: 'places.csv:1:0', params: { expected: 'code,name' } },
  { code: 'DP205', when: 'a column occurs twice', files: counts(`${header},note\n${soundRow},x\n`), place: 'counts.csv:1:52', params: { name: 'note', first: 9 } },
  { code: 'DP206', when: 'a column name has spaces around it', files: atHeader('place', ' place'), place: 'counts.csv:1:4', params: { name: 'place' } },
  { code: 'DP207', when: 'the file is separated by semicolons', files: counts(`${header.replaceAll(',', ';')}\n`), place: 'counts.csv:1:0', params: { delimiter: ';', ...columns } },
  { code: 'DP208', when: 'a column has no name', files: counts(`${header},\n${soundRow},\n`), place: 'counts.csv:1:52', params: { position: 10 } },
  { code: 'DP209', when: 'the header is missing', files: counts(`${soundRow}\n${soundRow}\n`), place: 'counts.csv:1:0', params: columns },
  { code: 'DP220', when: 'a row is too short', files: counts(`${header}\n${soundRow}\na2,990000\n`), place: 'counts.csv:3:0', params: { expected: 9, found: 2 } },
  { code: 'DP221', when: 'a row is too long', files: counts(`${header}\n${soundRow}甲,乙\n`), place: 'counts.csv:2:51', params: { expected: 9, found: 10 } },
]

const cellCases: FaultCase[] = [
  atCell('DP230', 'note', '示\u200b例', 49, { character: 'U+200B', position: 2 }),
  atCell('DP231', 'note', '\u3000示例 ', 49, { value: '示例' }),
  atCell('DP232', 'id', '', 1),
  atCell('DP233', 'kind', 'Plenery', 11, { value: 'Plenery', allowed: 'plenary | standing | chair', meant: 'plenary' }),
  atCell('DP234', 'kind', 'constructor', 11, { value: 'constructor', allowed: 'plenary | standing | chair' }),
  atCell('DP235', 'count', '未公布', 35, { value: '未公布' }),
  atCell('DP240', 'count', '三百', 35, { value: '三百' }),
  atCell('DP241', 'count', '２０５件', 35, { value: '２０５件', meant: '205' }),
  atCell('DP242', 'count', '"1,234"', 35, { value: '1,234', meant: '1234' }),
  atCell('DP243', 'count', '300余', 35, { value: '300余' }),
  atCell('DP244', 'count', '1e5', 35, { value: '1e5' }),
  atCell('DP245', 'count', '12.0', 35, { value: '12.0', meant: '12' }),
  atCell('DP246', 'count', '9007199254740993', 35, { value: '9007199254740993', limit: 9007199254740991 }),
  atCell('DP247', 'rate', '高', 39, { value: '高' }),
  atCell('DP248', 'planned', '是', 44, { value: '是' }),
  atCell('DP249', 'held_on', '2025年1月', 19, { value: '2025年1月' }),
  atCell('DP250', 'held_on', '2025年1月7日', 19, { value: '2025年1月7日', meant: '2025-01-07' }),
  atCell('DP251', 'held_on', '2025-02-30', 19, { value: '2025-02-30' }),
  atCell('DP252', 'year', '25', 30, { value: '25' }),
  atCell('DP253', 'count', '-1', 35, { value: -1, minimum: 0 }),
  atCell('DP254', 'count', '5001', 35, { value: 5001, maximum: 5000 }),
]

const keyCases: FaultCase[] = [
  { code: 'DP255', when: 'a code has another form', files: { 'places.csv': 'code,name\n990000,示例市\n99/01,示例县\n' }, place: 'places.csv:3:1', params: { field: 'code', value: '99/01', pattern: '\\d{6}' } },
  { code: 'DP256', when: 'a name is too short', files: { 'places.csv': 'code,name\n990000,𠮷\n' }, place: 'places.csv:2:8', params: { field: 'name', value: '𠮷', length: 1, minLength: 2 } },
  { code: 'DP257', when: 'a name is too long', files: { 'places.csv': 'code,name\n990000,示例市示例市示\n' }, place: 'places.csv:2:8', params: { field: 'name', value: '示例市示例市示', length: 7, maxLength: 6 } },
  { code: 'DP301', when: 'a primary key occurs twice', files: { 'places.csv': 'code,name\n990000,示例市\n990000,示例\n' }, place: 'places.csv:3:1', params: { key: '990000', fields: 'code', first: 2 } },
  { code: 'DP302', when: 'a unique value occurs twice', files: counts(`${header}\n${soundRow}\n${soundRow}\n`), place: 'counts.csv:3:1', params: { key: 'a1', fields: 'id', first: 2 } },
  { code: 'DP303', when: 'a reference points nowhere', files: counts(withCell('place', '123456')), place: 'counts.csv:3:4', params: { key: '123456', fields: 'place', target: 'data/places.csv' } },
  { code: 'DP304', when: 'a reference has a digit wrong', files: counts(withCell('place', '990010')), place: 'counts.csv:3:4', params: { key: '990010', fields: 'place', target: 'data/places.csv', meant: '990000' } },
]

export const faultCases: FaultCase[] = [...fileCases, ...descriptorCases, ...headerCases, ...cellCases, ...keyCases]
