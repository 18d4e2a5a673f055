import { describe, expect, it } from 'vitest'
import { checkKeys } from '@/datapackage/check-keys'
import type { Descriptor, Resource } from '@/datapackage/descriptor'
import { parseTable, type Table } from '@/datapackage/parse-table'
import { bytesOf } from './sample-package'

const places: Resource = {
  name: 'places',
  path: 'places.csv',
  schema: {
    fields: [{ name: 'code', type: 'string' }, { name: 'parent', type: 'string' }, { name: 'size', type: 'integer' }],
    primaryKey: ['code'],
    foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['code'] } }],
  },
}
const counts: Resource = {
  name: 'counts',
  path: 'counts.csv',
  schema: {
    fields: [{ name: 'place', type: 'string' }, { name: 'year', type: 'integer' }, { name: 'count', type: 'integer' }],
    primaryKey: ['place', 'year'],
    uniqueKeys: [['count']],
    foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['code'] } }],
  },
}
const contract: Descriptor = { name: 'sample', resources: [places, counts] }

function check(texts: { places?: string, counts?: string }, descriptor = contract): string[] {
  const tables = new Map<string, Table>()
  for (const resource of descriptor.resources) {
    const text = texts[resource.name as keyof typeof texts]
    if (text !== undefined) tables.set(resource.name, parseTable(bytesOf(text), resource, resource.path).table)
  }
  return checkKeys(tables, descriptor).map(({ code, file, line, column, params }) =>
    [`${code} ${file}:${line}:${column}`, params['first'] ?? params['meant']].filter(Boolean).join(' '))
}

describe('keys', () => {
  it('are sound where all values differ and every reference is found', () => {
    expect(check({ places: 'code,parent,size\n990000,,1\n990100,990000,1\n', counts: 'place,year,count\n990000,2025,1\n990000,2026,2\n' })).toEqual([])
  })

  it('of several fields are equal only as a whole', () => {
    expect(check({ counts: 'place,year,count\n990000,2025,1\n990000,2026,2\n990000,2025,3\n' })).toEqual(['DP301 counts.csv:4:1 2'])
    expect(check({ counts: 'place,year,count\n9,92025,1\n99,2025,2\n' })).toEqual([])
  })

  it('tell the first line for every repetition', () => {
    expect(check({ places: 'code,parent,size\na,,1\na,,2\na,,3\n' })).toEqual(['DP301 places.csv:3:1 2', 'DP301 places.csv:4:1 2'])
  })

  it('take empty cells as equal in a primary key and as unknown elsewhere', () => {
    expect(check({ counts: 'place,year,count\n990000,,\n990000,,\n' })).toEqual(['DP301 counts.csv:3:1 2'])
  })

  it('check references into the own table', () => {
    expect(check({ places: 'code,parent,size\n990000,,1\n990100,990001,1\n' })).toEqual(['DP304 places.csv:3:8 990000'])
  })

  it('suggest the nearest key within two edits', () => {
    const tables = { places: 'code,parent,size\n990000,,1\n990100,,1\n', counts: 'place,year,count\n990110,1,1\n123456,2,2\n990110,3,3\n' }
    expect(check(tables)).toEqual(['DP304 counts.csv:2:1 990100', 'DP303 counts.csv:3:1', 'DP304 counts.csv:4:1 990100'])
  })

  it('suggest nothing where too many keys are lost to compare them all', () => {
    const known = Array.from({ length: 2500 }, (_, index) => `k${index},,1\n`).join('')
    const lost = Array.from({ length: 2001 }, (_, index) => `x${index},1,${index}\n`).join('')
    const found = check({ places: `code,parent,size\n${known}`, counts: `place,year,count\n${lost}` })
    expect([found.length, found[0], found[1000]]).toEqual([1001, 'DP303 counts.csv:2:1', 'DP199 counts.csv:1002:1'])
  })
})

describe('keys of rows with other faults', () => {
  it('are still found by references', () => {
    expect(check({ places: 'code,parent,size\n990000,,约5\n', counts: 'place,year,count\n990000,1,1\n' })).toEqual([])
  })

  it('are still found by references when the row is misaligned behind them', () => {
    expect(check({ places: 'code,parent,size\n990000,\n', counts: 'place,year,count\n990000,1,1\n' })).toEqual([])
  })

  it('are still checked, in the order of the lines', () => {
    const tables = { places: 'code,parent,size\na,,x\na,b,1\na,,y\nab,zzzz,y\n' }
    expect(check(tables)).toEqual(['DP301 places.csv:3:1 2', 'DP301 places.csv:4:1 2', 'DP303 places.csv:3:3', 'DP303 places.csv:5:4'])
  })

  it('are still checked when only the quotes of another cell are amiss', () => {
    expect(check({ places: 'code,parent,size\na,,1\na,x,"2"3\n"a"a,,1\n' })).toEqual(['DP301 places.csv:3:1 2', 'DP303 places.csv:3:3'])
  })

  it('are left alone when they did not parse or the row is misaligned', () => {
    expect(check({ counts: 'place,year,count\n990000,x,1\n990000,x,2\n990000,1\n990000,1\n' })).toEqual([])
  })
})

describe('keys that cannot be read', () => {
  it('are not blamed when the table is absent or unreadable', () => {
    expect(check({ counts: 'place,year,count\n990000,1,1\n' })).toEqual([])
    expect(check({ places: '', counts: 'place,year,count\n990000,1,1\n' })).toEqual([])
  })

  it('are not blamed when their column is missing', () => {
    expect(check({ places: 'parent,size\n,1\n', counts: 'place,year,count\n990000,1,1\n' })).toEqual([])
    expect(check({ places: 'code,parent,size\n990000,,1\n', counts: 'year,count\n1,1\n1,2\n' })).toEqual([])
  })
})
