import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '@/datapackage/descriptor'
import { createEmptyTable, parseTable } from '@/datapackage/parse-table'
import { bytesOf, contract, header, soundRow, tableOf } from './sample-package'

const counts = contract.resources[1]!

function parse(text: string, resource: Resource = counts) {
  return parseTable(bytesOf(text), resource, 'data/sample.csv')
}

function codes(text: string, resource: Resource = counts): string[] {
  return parse(text, resource).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)
}

describe('rows', () => {
  it('hold the typed value of every field, null where nothing is stated', () => {
    expect(parse(`${header}\n${soundRow}\na2,,,,,0,,,\n`).table.rows).toEqual([
      { id: 'a1', place: '990000', kind: 'plenary', held_on: '2025-01-07', year: 2025, count: 300, rate: 92.2, planned: true, note: null },
      { id: 'a2', place: null, kind: null, held_on: null, year: null, count: 0, rate: null, planned: null, note: null },
    ])
  })

  it('leave out the faulty one and keep the cells of it that parsed', () => {
    const { table } = parse(`${header}\n${soundRow}\na2,990000,,,,约300,,,\n`)
    expect(table.rows.map(row => row['id'])).toEqual(['a1'])
    expect(table.leftOut?.map(row => [row.line, row.cells.get('id'), row.cells.has('count'), row.aligned])).toEqual([[3, 'a2', false, true]])
  })

  it('are read by column name, whatever the order', () => {
    const { table } = parse('note,id\n示例,a1\n', tableOf([{ name: 'id', type: 'string' }, { name: 'note', type: 'string' }]))
    expect(table.rows).toEqual([{ id: 'a1', note: '示例' }])
  })

  it('take other missing values where the schema names them', () => {
    const resource = tableOf([{ name: 'count', type: 'integer' }], { missingValues: ['', '未公布'] })
    expect(parse('count\n未公布\n5\n', resource).table.rows).toEqual([{ count: null }, { count: 5 }])
  })

  it('have null for a column that is missing, and are left out when it is required', () => {
    expect(parse('id\na1\n', tableOf([{ name: 'id', type: 'string' }, { name: 'note', type: 'string' }])).table.rows).toEqual([{ id: 'a1', note: null }])
    const { table, diagnostics } = parse('note\nx\n', tableOf([{ name: 'id', type: 'string', constraints: { required: true } }, { name: 'note', type: 'string' }]))
    expect([table.rows, table.leftOut?.length, diagnostics.map(({ code }) => code)]).toEqual([[], 1, ['DP201']])
    expect([...table.unread ?? []]).toEqual(['id'])
  })

  it('may have fields named like properties of every object', () => {
    const resource = tableOf([{ name: '__proto__', type: 'integer' }, { name: 'constructor', type: 'string', constraints: { enum: ['toString'] } }])
    const { table, diagnostics } = parse('__proto__,constructor\n5,toString\n,valueOf\n', resource)
    expect(Object.entries(table.rows[0] ?? {})).toEqual([['__proto__', 5], ['constructor', 'toString']])
    expect(diagnostics.map(({ code }) => code)).toEqual(['DP234'])
  })
})

describe('where a row and a cell stand', () => {
  const text = `${header}\n\na1,990000,,,,,,,"上\n下"\na2,,,,,,,"true",示\n`

  it('is told by line and character, behind blank lines and quoted breaks too', () => {
    const { table } = parse(text)
    expect([table.line(0), table.line(1)]).toEqual([3, 5])
    expect(table.at(0, 'place')).toEqual({ line: 3, column: 4 })
    expect(table.at(1, 'note')).toEqual({ line: 5, column: 17 })
    expect(table.leftOut).toEqual([])
  })

  it('is 0 for rows and fields that are not there', () => {
    const { table } = parse(text)
    expect([table.line(9), table.at(9, 'note'), table.at(0, 'weather')]).toEqual([0, { line: 0, column: 0 }, { line: 3, column: 0 }])
    const empty = createEmptyTable(counts, 'data/counts.csv', false)
    expect([empty.rows, empty.line(0), empty.at(0, 'id'), empty.unread]).toEqual([[], 0, { line: 0, column: 0 }, undefined])
  })
})

describe('one fault does not hide another', () => {
  it('in the cells of one row', () => {
    expect(codes(`${header}\n,990000,plen,2025/1/7,25,300余, x ,yes,\n`))
      .toEqual(['DP232 2:1', 'DP234 2:9', 'DP250 2:14', 'DP252 2:23', 'DP243 2:26', 'DP231 2:31', 'DP247 2:31', 'DP248 2:35'])
  })

  it('in the constraints of one cell', () => {
    const resource = tableOf([{ name: 'code', type: 'string', constraints: { pattern: '\\d+', maxLength: 3 } }])
    expect(codes('code\nabcd\n', resource)).toEqual(['DP257 2:1', 'DP255 2:1'])
  })

  it('in the lines of one file', () => {
    expect(codes(`${header},,wether\n"a1,990000\n\na2\na3,990000,,,,-1,,,,,\n`))
      .toEqual(['DP208 1:52', 'DP202 1:53', 'DP120 2:1', 'DP123 3:0', 'DP220 4:0', 'DP253 5:14'])
  })

  it('before and behind a flawed cell', () => {
    expect(codes(`${header}\na1,9"9,plen,,,,,,\n`)).toEqual(['DP121 2:4', 'DP234 2:8'])
    expect(codes(`${header}\n,"99,plen,,,,,,\n`)).toEqual(['DP120 2:2', 'DP232 2:1'])
  })

  it('but the cells of a shifted row are not blamed for standing wrong', () => {
    expect(codes(`${header}\na1,990000,1,234,plenary,2025-01-07,2025,300,92.2,true,\n`)).toEqual(['DP221 2:50'])
  })
})

describe('the header', () => {
  it('is the first line that is not blank', () => {
    expect(codes(`\n${header}\n${soundRow}\n`)).toEqual(['DP123 1:0'])
    expect(codes('\n\n')).toEqual(['DP123 1:0', 'DP123 2:0', 'DP209 0:0'])
  })

  it('gives each misnamed column to the field it is most like', () => {
    const resource = tableOf([{ name: 'filed_on', type: 'date' }, { name: 'filed_by', type: 'string' }])
    const { table, diagnostics } = parse('filed_ob,filed_bi\n示例,2025-01-07\n', resource)
    expect(diagnostics.map(({ code, params }) => [code, params['name'], params['meant']]))
      .toEqual([['DP203', 'filed_ob', 'filed_on'], ['DP203', 'filed_bi', 'filed_by'], ['DP249', undefined, undefined]])
    expect(table.rows).toEqual([])
  })

  it('may have a flaw in its own quotes', () => {
    expect(codes('id,"note"x\na1,b\n', tableOf([{ name: 'id', type: 'string' }, { name: 'note', type: 'string' }])))
      .toEqual(['DP122 1:4', 'DP203 1:4'])
  })

  it('with thousands of unknown columns is still read', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `c${index}`).join(',')
    const found = codes(`${header},${names}\n`)
    expect([found.length, found[found.length - 1]?.slice(0, 5)]).toEqual([1001, 'DP199'])
  })
})

describe('laws', () => {
  const cell = fc.constantFrom('', 'a1', 'a2', '990000', 'plenary', '2025-01-07', '2025/1/7', '12', '12.0', '300余', ' x ', 'true', '"1,2"', '"上\n下"', 'a"b', '\u200b')
  const row = fc.array(cell, { minLength: 8, maxLength: 10 }).map(cells => cells.join(','))

  it('the order of the rows changes lines, not what is found', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 12 }), (rows, keys) => {
      const found = (ordered: readonly string[]): string[] =>
        parse([header, ...ordered].join('\n')).diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).sort()
      const shuffled = rows.map((text, index) => ({ text, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key).map(({ text }) => text)
      expect(found(shuffled)).toEqual(found(rows))
    }))
  })

  it('any bytes are read without throwing, every diagnostic inside the file', () => {
    const text = fc.array(fc.constantFrom(header, '\n', '\r\n', ',', '"', soundRow, '示例', '\u0001', '300余')).map(parts => bytesOf(parts.join('')))
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), text), (bytes) => {
      const { table, diagnostics } = parseTable(bytes, counts, 'data/counts.csv')
      const lines = new TextDecoder().decode(bytes).split('\n').length
      expect(diagnostics.every(({ line, column }) => line >= 0 && line <= lines && column >= 0)).toBe(true)
      expect(table.rows.every((_, index) => table.line(index) >= 1)).toBe(true)
    }))
  })

  it('every number written plainly is read as itself', () => {
    const resource = tableOf([{ name: 'count', type: 'integer' }])
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => {
      expect(parse(`count\n${value}\n`, resource).table.rows).toEqual([{ count: value }])
    }))
  })
})
