import type { Descriptor, Field, Resource } from '@/datapackage/descriptor'
import type { PackageFiles } from '@/datapackage/parse-package'

/** An invented package of two tables, one of them pointing into the other, and a third that may be absent. */
export const contract: Descriptor = {
  name: 'sample',
  title: '示例数据',
  licenses: [{ name: 'CC-BY-4.0' }],
  resources: [
    {
      name: 'places',
      path: 'places.csv',
      schema: {
        fields: [
          { name: 'code', type: 'string', title: '代码', constraints: { required: true, pattern: '\\d{6}' } },
          { name: 'name', type: 'string', constraints: { minLength: 2, maxLength: 6 } },
        ],
        primaryKey: ['code'],
      },
    },
    {
      name: 'counts',
      path: 'counts.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string', constraints: { required: true, unique: true } },
          { name: 'place', type: 'string' },
          { name: 'kind', type: 'string', constraints: { enum: ['plenary', 'standing', 'chair'] } },
          { name: 'held_on', type: 'date' },
          { name: 'year', type: 'year' },
          { name: 'count', type: 'integer', constraints: { minimum: 0, maximum: 5000 } },
          { name: 'rate', type: 'number' },
          { name: 'planned', type: 'boolean' },
          { name: 'note', type: 'string' },
        ],
        foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['code'] } }],
      },
    },
    {
      name: 'remarks',
      path: 'remarks.csv',
      optional: true,
      schema: { fields: [{ name: 'text', type: 'string' }] },
    },
  ],
}

export const header = 'id,place,kind,held_on,year,count,rate,planned,note'
export const soundRow = 'a1,990000,plenary,2025-01-07,2025,300,92.2,true,'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A counts.csv whose third line is the sound row with one cell written otherwise. */
export function withCell(field: string, text: string): string {
  const cells = soundRow.replace('a1', 'a2').split(',')
  cells[header.split(',').indexOf(field)] = text
  return `${header}\n${soundRow}\n${cells.join(',')}\n`
}

/** The sound files of the package, `changes` put over them; null takes a file away. */
export function sampleFiles(changes: Record<string, string | Uint8Array | null> = {}): PackageFiles {
  const files = new Map<string, string | Uint8Array | null>(Object.entries({
    'datapackage.json': JSON.stringify(contract),
    'places.csv': 'code,name\n990000,示例市\n990100,示例县\n',
    'counts.csv': `${header}\n${soundRow}\n`,
    ...changes,
  }))
  return {
    get(path) {
      const content = files.get(path) ?? null
      return typeof content === 'string' ? bytesOf(content) : content
    },
  }
}

/** A table of its own for a single check. */
export function tableOf(fields: Field[], rest: Partial<Resource['schema']> = {}): Resource {
  return { name: 'sample', path: 'sample.csv', schema: { fields, ...rest } }
}
