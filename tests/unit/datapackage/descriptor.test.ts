import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDescriptor } from '@/datapackage/descriptor'
import { contract } from './sample-package'

function parse(value: unknown) {
  return parseDescriptor(JSON.stringify(value), 'datapackage.json')
}

function wrong(value: unknown): unknown[] {
  const { descriptor, diagnostics } = parse(value)
  expect(descriptor).toBeNull()
  return diagnostics.map(({ code, params }) => `${code} ${String(params['at'])} ${String(params['expected'])}`)
}

function withSchema(schema: unknown): unknown {
  return { name: 'sample', resources: [{ name: 'a', path: 'a.csv', schema }] }
}

describe('a descriptor', () => {
  it('comes back as it was written', () => {
    expect(parse(contract)).toEqual({ descriptor: contract, diagnostics: [] })
  })

  it('keeps title, version, date and licences and drops what the program does not use', () => {
    const facts = { name: 'sample', title: '示例数据', version: '1.0.0', created: '2026-11-22T00:00:00Z', licenses: [{ name: 'CC-BY-4.0', path: 'https://example.org/', title: '署名' }] }
    expect(parse({ $schema: 'x', ...facts, contributors: [], resources: [] }).descriptor).toEqual({ ...facts, resources: [] })
  })

  it('turns single names into lists and fills what the standard leaves out', () => {
    const { descriptor } = parse(withSchema({
      fields: [{ name: 'id' }, { name: 'of', title: '上级', description: 'parent' }],
      primaryKey: 'id',
      uniqueKeys: ['of', ['id', 'of']],
      foreignKeys: [{ fields: 'of', reference: { fields: 'id' } }],
      missingValues: ['', { value: '-', label: 'none' }],
    }))
    expect(descriptor?.resources[0]?.schema).toEqual({
      fields: [{ name: 'id', type: 'string' }, { name: 'of', type: 'string', title: '上级', description: 'parent' }],
      primaryKey: ['id'],
      uniqueKeys: [['of'], ['id', 'of']],
      foreignKeys: [{ fields: ['of'], reference: { resource: '', fields: ['id'] } }],
      missingValues: ['', '-'],
    })
  })

  it('keeps every constraint and says which file may be absent', () => {
    const constraints = { required: true, unique: false, enum: ['', 'a', 1], minimum: 0, maximum: 9, pattern: '[a-z]', minLength: 1, maxLength: 2 }
    const resource = { name: 'a', path: 'a.csv', title: '甲', description: 'first', optional: true, schema: { fields: [{ name: 'x', type: 'string', constraints }] } }
    expect(parse({ name: 'sample', resources: [resource] }).descriptor?.resources).toEqual([resource])
  })
})

describe('a descriptor of another shape', () => {
  it('is told for every place at once', () => {
    expect(wrong({ title: 5, licenses: [7], resources: [{ path: 'a.csv', optional: 'yes' }, 'b'] })).toEqual([
      'DP152 name string', 'DP152 title string', 'DP152 licenses[0] object', 'DP152 resources[0].name string',
      'DP152 resources[0].optional boolean', 'DP152 resources[0].schema object', 'DP152 resources[1] object',
    ])
    expect(wrong([])).toEqual(['DP152 $ object'])
    expect(wrong({ name: 'sample' })).toEqual(['DP152 resources array'])
  })

  it('is told for every part of a schema', () => {
    const at = (path: string): string => `resources[0].schema.${path}`
    expect(wrong(withSchema({ fields: [{ type: 'string' }, 5, { name: 'x', constraints: { minimum: '0', enum: [null], required: 1 } }], primaryKey: [] }))).toEqual([
      `DP152 ${at('fields[0].name')} string`, `DP152 ${at('fields[1]')} object`, `DP152 ${at('fields[2].constraints.required')} boolean`,
      `DP152 ${at('fields[2].constraints.enum[0]')} string`, `DP152 ${at('fields[2].constraints.minimum')} number`, `DP152 ${at('primaryKey')} string | array`,
    ])
    expect(wrong(withSchema({}))).toEqual([`DP152 ${at('fields')} array`])
    expect(wrong(withSchema({ fields: [], foreignKeys: [5, { fields: 'a' }, { fields: 'a', reference: {} }], missingValues: [{ value: 5 }, 5] }))).toEqual([
      `DP152 ${at('foreignKeys[0]')} object`, `DP152 ${at('foreignKeys[1].reference')} object`, `DP152 ${at('foreignKeys[2].reference.fields')} array`,
      `DP152 ${at('missingValues[0].value')} string`, `DP152 ${at('missingValues[1]')} object`,
    ])
  })

  it('may not name keys that are not there', () => {
    const schema = { fields: [{ name: 'id' }, { name: 'id' }], uniqueKeys: [['nr']], foreignKeys: [{ fields: 'nr', reference: { resource: 'a', fields: 'no' } }, { fields: ['id'], reference: { resource: 'a', fields: ['id', 'id'] } }] }
    expect(parse(withSchema(schema)).diagnostics.map(({ code }) => code)).toEqual(['DP154', 'DP155', 'DP155', 'DP155', 'DP157'])
  })

  for (const path of ['/etc/passwd', '../a.csv', 'x/../../a.csv', 'https://example.org/a.csv', 'C:\\a.csv', '\\\\host\\a.csv', '~/a.csv']) {
    it(`may not lead out of its folder by ${path}`, () => {
      expect(parse({ name: 'sample', resources: [{ name: 'a', path, schema: { fields: [] } }] }).diagnostics.map(({ code }) => code)).toEqual(['DP158'])
    })
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), value => parse(value).diagnostics.length > 0))
    fc.assert(fc.property(fc.jsonValue(), value => parse(withSchema(value)).descriptor === null))
    fc.assert(fc.property(fc.string(), text => parseDescriptor(text, 'a').descriptor === null))
  })
})
