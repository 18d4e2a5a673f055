import type { Descriptor, Field, Resource } from '@/datapackage/descriptor'
import type { TableName } from '@/dataset/local-rows'
import { guideName } from './tables/recognise-sheets'

/** The tables that an office fills in; the others are kept by whoever keeps the package. */
export const templateTables: readonly TableName[] = ['sources', 'attendance', 'proposals', 'parts']

/** A sheet of the template. Rows 1–3 explain and show an invented example; row 4 has the field names; data go below it. */
export interface TemplateSheet {
  name: string
  table: TableName | null
  rows: readonly (readonly string[])[]
}

const guide: readonly (readonly string[])[] = [
  ['怎么填 / How to fill in'],
  ['每张表的第 1 行是中文名，第 2 行是填法，第 3 行是虚构的例子，第 4 行是列名（不要改）。从第 5 行起填。'],
  ['空着表示来源没有说；0 表示零。约数照写，如“300余”。日期写 2025-01-07 或 2025年1月7日。不要用公式。'],
  ['先在“来源”表登记文件，再在其他表的“来源”一栏写它的编号。'],
  ['Each sheet: row 1 titles, row 2 how to write, row 3 an invented example, row 4 field names (do not change). Fill in from row 5.'],
  ['An empty cell means "not stated", 0 means zero. Write round numbers as they are (300余). No formulas.'],
]

/** Examples by table and field: a committee that does not exist (示例市, 990000). */
const examples: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  sources: { id: '990000-2025-1', title: '例：示例市政协三届二次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/1' },
  attendance: { committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', opened_on: '2025-01-07', closed_on: '2025-01-10', expected: '120', expected_base: 'expected', present: '111', on_leave: '6', source: '990000-2025-1', note: '例' },
  proposals: { id: '990000-3-2-session-2025.1', committee: '990000', term: '3', session: '2', period_kind: 'session', year: '2025', as_of: '2025-01-09', status: 'final', submitted: '90', after_merge: '84', filed: '80', source: '990000-2025-1', note: '例' },
  parts: { proposals: '990000-3-2-session-2025.1', dimension: 'topic', category: 'economy', base: 'filed', count: '30' },
}

/** How a field is to be written, in a few words of Chinese. */
function formOf({ type, constraints }: Field): string {
  const must = constraints?.required === true ? '必填；' : ''
  if (constraints?.enum !== undefined) return `${must}${constraints.enum.join(' / ')}`
  const forms = { string: '文字', integer: '整数', number: '数（百分数写 99.5 或 99.5%）', boolean: 'true / false', date: '日期 2025-01-07', year: '年份' }
  return `${must}${forms[type]}`
}

function sheetOf(resource: Resource): TemplateSheet {
  const table = resource.name as TableName
  const { fields } = resource.schema
  const example = examples[table] ?? {}
  return {
    name: resource.title ?? table,
    table,
    rows: [
      fields.map(field => `${field.title ?? field.name}${field.constraints?.required === true ? '*' : ''}`),
      fields.map(formOf),
      fields.map(field => example[field.name] ?? ''),
      fields.map(field => field.name),
    ],
  }
}

/** The template for offices as plain sheets, from the schema itself; the first one explains the others. */
export function templateSheets(contract: Descriptor): TemplateSheet[] {
  const tables = templateTables.flatMap(name => contract.resources.filter(resource => resource.name === name).map(sheetOf))
  return [{ name: guideName, table: null, rows: guide }, ...tables]
}

/** One sheet of the template as CSV that Excel opens as UTF-8 (byte order mark, CRLF). */
export function templateCsv({ rows }: TemplateSheet): string {
  return `\ufeff${rows.map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
