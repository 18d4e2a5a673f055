import type { RecordKind } from '@/bulletin/bulletin'
import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { Bound } from '@/domain/figure'
import type { ScopeField } from './columns'
import type { Draft, DraftRecord, DraftSource, DraftStatus, DraftValue, Target } from './draft'
import { scopeColumns, valueColumns } from './columns'
import { blankSource } from './draft'

type Row = Readonly<Record<string, string>>

/** A draft made from tables, and what of them the desk does not take. */
export interface RowsDraft {
  draft: Draft
  /** Rows that were left aside, by table: of tables that the desk does not fill, or of records that are not there. */
  leftOut: { table: TableName, rows: number }[]
}

const taken: readonly TableName[] = ['committees', 'sources', 'attendance', 'proposals', 'parts', 'approximations', 'roles', 'items']

/**
 * Rows of an office's tables as a draft, nothing decided. Ids are given anew by `toRows`; a source that the tables only
 * name by its id is taken to be that document of the published package when `isKnown` says so.
 */
export function draftFromRows(rows: LocalRows, isKnown: (sourceId: string) => boolean): RowsDraft {
  const maker = createMaker(rows.sources ?? [], isKnown)
  // Keys by which parts and round numbers name their record.
  const homes = new Map<string, DraftRecord>()
  for (const row of rows.attendance ?? []) {
    const record = maker.addRecord('attendance', row)
    homes.set(`${['committee', 'term', 'session', 'meeting_type', 'phase'].map(field => cellOf(row, field)).join('-')}@${cellOf(row, 'source')}`, record)
  }
  for (const row of rows.proposals ?? []) {
    const record = maker.addRecord('proposals', row)
    if (cellOf(row, 'id') !== '') homes.set(cellOf(row, 'id'), record)
  }
  const lost = new Map<TableName, number>()
  const lose = (table: TableName, count = 1): void => void lost.set(table, (lost.get(table) ?? 0) + count)
  for (const row of rows.parts ?? []) {
    const home = homes.get(cellOf(row, 'proposals'))
    if (home === undefined) lose('parts')
    else maker.addValue(home, { type: 'part', dimension: cellOf(row, 'dimension'), category: cellOf(row, 'category'), base: cellOf(row, 'base') }, cellOf(row, 'count'))
  }
  for (const row of rows.approximations ?? []) {
    const home = homes.get(cellOf(row, 'claim'))
    const bound = boundOf(cellOf(row, 'bound'))
    if (home === undefined || bound === null) lose('approximations')
    else maker.addValue(home, { type: 'field', field: cellOf(row, 'field') }, cellOf(row, 'value'), 'approximate', bound)
  }
  for (const table of ['roles', 'items'] as const) addPeople(maker, table, rows[table] ?? [])
  for (const [table, list] of Object.entries(rows) as [TableName, readonly Row[]][]) {
    if (!taken.includes(table) && list.length > 0) lose(table, list.length)
  }
  const committees = (rows.committees ?? []).map(row => ({ code: cellOf(row, 'code'), name: cellOf(row, 'name'), level: cellOf(row, 'level'), parent: cellOf(row, 'parent') }))
  return { draft: { ...maker.finish(), committees }, leftOut: Array.from(lost, ([table, count]) => ({ table, rows: count })) }
}

interface Maker {
  addRecord: (kind: RecordKind, row: Row) => DraftRecord
  addValue: (record: DraftRecord, target: Target, cell: string, status?: DraftStatus, bound?: Bound | null) => void
  finish: () => Draft
}

function createMaker(sourceRows: readonly Row[], isKnown: (sourceId: string) => boolean): Maker {
  const sources = new Map<string, DraftSource>()
  const records: DraftRecord[] = []
  const values = new Map<string, DraftValue[]>()
  let next = 1
  const sourceOf = (id: string): string => {
    const found = sources.get(id)
    if (found !== undefined) return found.key
    const source = { ...blankSource(`s${sources.size + 1}`), known: id !== '' && isKnown(id) ? id : null }
    sources.set(id, source)
    return source.key
  }
  for (const row of sourceRows) {
    const { title = '', publisher = '', published_on = '', quality = '', url = '' } = row
    sources.set(cellOf(row, 'id'), blankSource(`s${sources.size + 1}`, { title, publisher, published_on, quality, url }))
  }
  const addValue: Maker['addValue'] = (record, target, cell, status = 'reported', bound = null) => {
    if (cell === '' && target.type !== 'scope') return
    const own = values.get(record.id) ?? []
    values.set(record.id, own)
    own.push({ id: `v${next++}`, record: record.id, target, cell, bound, status, proposed: { cell, bound, target }, span: null, rule: null, warnings: [], decision: 'open' })
  }
  return {
    addRecord(kind, row) {
      const scope = scopeOf(kind, row)
      const record: DraftRecord = { id: `r${next++}`, kind, source: sourceOf(cellOf(row, 'source')), scope, proposed: scope, unknownCommittee: null }
      records.push(record)
      addValue(record, { type: 'scope' }, '')
      if (kind === 'attendance' || kind === 'proposals') for (const field of valueColumns[kind]) addValue(record, { type: 'field', field }, cellOf(row, field))
      return record
    },
    addValue,
    finish: () => ({
      sources: sources.size === 0 ? [blankSource('s1')] : Array.from(sources.values()),
      committees: [],
      records,
      values: records.flatMap(record => values.get(record.id) ?? []),
      warnings: [],
      signatures: { entered_by: '', entered_on: '', reviewed_by: '', reviewed_on: '' },
      note: '',
      next,
    }),
  }
}

/** People and items of one meeting in one document are one record. */
function addPeople(maker: Maker, table: 'roles' | 'items', rows: readonly Row[]): void {
  const records = new Map<string, { record: DraftRecord, count: number }>()
  for (const row of rows) {
    const key = [...scopeColumns[table], 'source'].map(field => cellOf(row, field)).join('|')
    const home = records.get(key) ?? { record: maker.addRecord(table, row), count: 0 }
    records.set(key, home)
    home.count++
    const position = Number(cellOf(row, 'position')) || home.count
    const target: Target = table === 'roles'
      ? { type: 'role', role: cellOf(row, 'role'), title: cellOf(row, 'title'), position }
      : { type: 'item', kind: cellOf(row, 'kind'), position }
    maker.addValue(home.record, target, cellOf(row, table === 'roles' ? 'name' : 'text'))
  }
}

function scopeOf(kind: RecordKind, row: Row): DraftRecord['scope'] {
  const scope: Partial<Record<ScopeField, string>> = {}
  for (const field of scopeColumns[kind]) if (cellOf(row, field) !== '') scope[field] = cellOf(row, field)
  return scope
}

/** Rows come from files of strangers: only what is the row's own is read. */
function cellOf(row: Row, field: string): string {
  return Object.prototype.hasOwnProperty.call(row, field) ? (row[field] ?? '').trim() : ''
}

function boundOf(text: string): Bound | null {
  return text === 'about' || text === 'over' || text === 'under' ? text : null
}
