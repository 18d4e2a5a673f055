import type { Field, Resource } from '@/datapackage/descriptor'
import type { DiagnosticParams } from '@/datapackage/diagnostic'
import type { LocalRows } from '@/dataset/local-rows'
import type { IntakeFault } from '../intake-result'
import type { Sheet } from '../sheet'
import type { Mapping } from './mapping'
import { clip } from '@/datapackage/collector'
import { intakeFault } from '../intake-fault'
import { approximationRow, nextProposalsId, type Approximate } from './claim-of-row'
import { readTermAndSession } from './read-count'
import { readValue, type ValueReading, type ValueSetting } from './read-value'

export interface MappingSetting extends Partial<ValueSetting> {
  /** Values for every row, by field: the source, the committee, the meeting type of the whole sheet. A filled cell goes before. */
  constants?: Readonly<Record<string, string>>
  /** Ids of proposals that are published: a new row never gets one of them. */
  takenIds?: ReadonlySet<string>
}

export interface MappedRows {
  rows: LocalRows
  /** Cells that could not be taken, with sheet, row and column; their fields are left empty. */
  faults: IntakeFault[]
  /** What was left out or kept aside on purpose: totals, remarks, round numbers. */
  notes: IntakeFault[]
}

const total = /^(?:合计|总计|小计|共计|累计|总数|全省合计|全市合计|平均|total|subtotal|sum|average)/i
const remark = /^(?:注|说明|备注|填表|制表|审核|填报|单位|数据来源|来源)[：:]?|^[*※]/

/**
 * Turns the rows below the header into rows of the table, in the forms of the package. A cell that cannot be read for
 * certain is left empty and told of; a round number (300余) becomes a row of approximations.
 */
export function applyMapping(sheet: Sheet, mapping: Mapping, resource: Resource, setting: MappingSetting = {}): MappedRows {
  const { constants = {}, takenIds = new Set<string>(), committees = new Map<string, string>(), year = null } = setting
  const fields = new Map(resource.schema.fields.map(field => [field.name, field]))
  const columns = mapping.columns.flatMap(({ column, field }) => field === null || !fields.has(field) ? [] : { column, field: fields.get(field) as Field })
  const result = { main: [] as Record<string, string>[], approximations: [] as Record<string, string>[], faults: [] as IntakeFault[], notes: [] as IntakeFault[] }
  const ids = new Set(takenIds)
  reportUnmapped(sheet, mapping, resource, new Set([...columns.map(({ field }) => field.name), ...Object.keys(constants)]), result.faults)

  const from = mapping.headerRow - sheet.firstRow + 1
  sheet.rows.slice(from).forEach((cells, index) => {
    const number = mapping.headerRow + 1 + index
    const kind = kindOfRow(cells)
    if (kind === 'blank') return
    if (kind !== 'data') {
      result.notes.push(intakeFault(kind === 'total' ? 'IN204' : 'IN218', { text: clip(firstText(cells)) }, { sheet: sheet.name, row: number }))
      return
    }
    const row: Record<string, string> = { ...constants }
    const approximate: Approximate[] = []
    const report = (code: string, params: DiagnosticParams, column: number): void => void result.faults.push(intakeFault(code, params, { sheet: sheet.name, row: number, column }))
    const rowYear = yearOf(cells, columns, constants) ?? year
    for (const { column, field } of columns) {
      const raw = cells[column - 1] ?? ''
      const heading = { field: field.title ?? field.name }
      const reading = readMeeting(raw, field, row) ?? readValue(raw, field, { committees, year: rowYear })
      if (reading.kind === 'value') row[field.name] = reading.text
      else if (reading.kind === 'fault') report(reading.code, { ...heading, ...reading.params }, column)
      else if (reading.kind === 'approximate') approximate.push({ column, field: field.name, value: reading.text, bound: reading.bound, text: clip(raw.trim()) })
    }
    if (resource.name === 'proposals') row['id'] ??= nextProposalsId(row, ids) ?? ''
    if (row['id'] === '') delete row['id']
    else if (row['id'] !== undefined) ids.add(row['id'])
    for (const found of approximate) {
      const line = approximationRow(found, resource.name, row)
      const place = { sheet: sheet.name, row: number, column: found.column }
      if (line === null) report('IN214', { value: found.text }, found.column)
      else {
        result.approximations.push(line)
        result.notes.push(intakeFault('IN206', { value: found.text, number: found.value }, place))
      }
    }
    result.main.push(row)
  })
  return {
    rows: { [mapping.table]: result.main, ...(result.approximations.length > 0 ? { approximations: result.approximations } : {}) },
    faults: result.faults,
    notes: result.notes,
  }
}

/** Every row would lack it: said once, where the header stands. The id of a proposals row can be made of its other fields. */
function reportUnmapped(sheet: Sheet, mapping: Mapping, { name, schema }: Resource, present: ReadonlySet<string>, faults: IntakeFault[]): void {
  const combined = mapping.columns.some(({ field }) => field === 'term')
  for (const field of schema.fields) {
    const canBeMade = (name === 'proposals' && field.name === 'id') || (combined && field.name === 'session')
    if (field.constraints?.required !== true || present.has(field.name) || canBeMade) continue
    faults.push(intakeFault('IN217', { field: field.title ?? field.name }, { sheet: sheet.name, row: mapping.headerRow }))
  }
}

function firstText(cells: readonly string[]): string {
  return cells.find(cell => cell.trim() !== '')?.trim() ?? ''
}

function kindOfRow(cells: readonly string[]): 'blank' | 'total' | 'remark' | 'data' {
  const filled = cells.filter(cell => cell.trim() !== '')
  const first = firstText(cells).replace(/\s+/g, '')
  if (filled.length === 0) return 'blank'
  // A serial number may stand before the word.
  const second = (filled[1] ?? '').replace(/\s+/g, '')
  if (total.test(first) || (/^\d{1,4}$/.test(first) && total.test(second))) return 'total'
  return filled.length <= 2 && remark.test(first) ? 'remark' : 'data'
}

/** 十五届四次会议 in one column gives both fields; a column of its own for the session goes before. */
function readMeeting(raw: string, { name }: Field, row: Record<string, string>): ValueReading | null {
  if (name !== 'term' && name !== 'session') return null
  const reading = readTermAndSession(raw)
  const value = reading?.[name] ?? null
  if (reading === null || value === null) return null
  if (name === 'term' && /次/.test(raw) && reading.session !== null) row['session'] ??= String(reading.session)
  return { kind: 'value', text: String(value) }
}

/** A year that the row or the whole sheet states, for days written without one. */
function yearOf(cells: readonly string[], columns: readonly { column: number, field: Field }[], constants: Readonly<Record<string, string>>): number | null {
  const column = columns.find(({ field }) => field.name === 'year')?.column
  const text = column === undefined ? constants['year'] : cells[column - 1]
  const year = /^\s*((?:19|20)\d{2})\s*(?:年度?)?\s*$/.exec(text?.normalize('NFKC') ?? '')?.[1]
  return year === undefined ? null : Number(year)
}
