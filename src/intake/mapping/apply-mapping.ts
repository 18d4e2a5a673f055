import type { Field, Resource } from '@/datapackage/descriptor'
import type { DiagnosticParams } from '@/datapackage/diagnostic'
import type { LocalRows } from '@/dataset/local-rows'
import type { IntakeFault } from '../intake-result'
import type { Sheet } from '../sheet'
import type { Mapping } from './mapping'
import { clip } from '@/datapackage/collector'
import { intakeFault, type FaultPlace } from '../intake-fault'
import { approximationRow, createIdGiver, type Approximate } from './claim-of-row'
import { partCount, readPartColumn, type PartColumn } from './part-columns'
import { readTermAndSession } from './read-count'
import { readValue, type ValueReading, type ValueSetting } from './read-value'

export interface MappingSetting extends Partial<ValueSetting> {
  /** Values for every row, by field: the source, the committee, the meeting type of the whole sheet. A filled cell goes before. */
  constants?: Readonly<Record<string, string>>
  /** Ids of proposals that are published: a new row never gets one of them. */
  takenIds?: ReadonlySet<string>
  /** Fields that are filled in later (the desk asks for the source): a sheet without them is none the poorer. */
  later?: readonly string[]
}

export interface MappedRows {
  rows: LocalRows
  /** Cells that could not be taken, with sheet, row and column; their fields are left empty. */
  faults: IntakeFault[]
  /** What was left out or kept aside on purpose: totals, remarks, round numbers. */
  notes: IntakeFault[]
}

const total = /^(?:合计|总计|小计|共计|累计|总数|全省合计|全市合计|平均|total|subtotal|sum|average)/i
const remark = /^(?:注|说明|备注|填表|制表|审核|填报|单位|数据来源|来源)[^：:]{0,6}[：:]|^[*※]/
/** Faults and notes that are listed; a sheet of another kind would have one in every cell. */
const mostFaults = 500

interface MappedColumn { column: number, field: Field }
interface MappedPart { column: number, part: PartColumn, heading: string }

/**
 * Turns the rows below the header into rows of the table, in the forms of the package. A cell that cannot be read for
 * certain is left empty and told of; a round number (300余) becomes a row of approximations. Where an office keeps a
 * column for each part (合并, 经济建设, 集体提案), its counts become rows of parts that hang on the row of proposals.
 */
export function applyMapping(sheet: Sheet, mapping: Mapping, resource: Resource, setting: MappingSetting = {}): MappedRows {
  const { constants = {}, takenIds = new Set<string>() } = setting
  const fields = new Map(resource.schema.fields.map(field => [field.name, field]))
  const columns = mapping.columns.flatMap(({ column, field: name }): MappedColumn[] => {
    const field = name === null ? undefined : fields.get(name)
    return field === undefined ? [] : [{ column, field }]
  })
  const partColumns = resource.name !== 'proposals' ? [] : mapping.columns.flatMap(({ column, field, heading }): MappedPart[] => {
    const part = field === null ? null : readPartColumn(field)
    return part === null ? [] : [{ column, part, heading }]
  })
  const fixed = Object.fromEntries(Object.entries(constants).filter(([name]) => fields.has(name)))
  const rows: Record<string, string>[] = []
  const parts: Record<string, string>[] = []
  const approximations: Record<string, string>[] = []
  const faults: IntakeFault[] = []
  const notes: IntakeFault[] = []
  const giveId = resource.name === 'proposals' ? createIdGiver(takenIds) : null
  reportUnmapped(sheet, mapping, resource, new Set([...columns.map(({ field }) => field.name), ...Object.keys(fixed), ...setting.later ?? []]), faults)

  sheet.rows.slice(mapping.headerRow - sheet.firstRow + 1).forEach((cells, index) => {
    const place = { sheet: sheet.name, row: mapping.headerRow + 1 + index }
    const kind = kindOfRow(cells)
    if (kind === 'total') add(notes, 'IN204', { text: clip(firstText(cells)) }, place)
    if (kind === 'remark') add(notes, 'IN218', { text: clip(firstText(cells)) }, place)
    if (kind !== 'data') return
    const { row, approximate } = readRow(cells, columns, fixed, setting, (code, params, column) => add(faults, code, params, { ...place, column }))
    giveId?.(row)
    const own = readParts(cells, partColumns, (code, params, column) => add(faults, code, params, { ...place, column }))
    // A period that the sheet does not name in full is finished on the desk; until then its parts hold on to its place.
    if (own.length > 0) row['id'] ??= `row-${place.row}`
    parts.push(...own.map(part => ({ proposals: row['id'] ?? '', ...part })))
    for (const found of approximate) {
      const line = approximationRow(found, resource.name, row)
      const params = { field: found.title, value: found.text, number: found.value }
      if (line !== null) approximations.push(line)
      add(line === null ? faults : notes, line === null ? 'IN214' : 'IN206', params, { ...place, column: found.column })
    }
    rows.push(row)
  })
  return { rows: { [mapping.table]: rows, ...(parts.length > 0 ? { parts } : {}), ...(approximations.length > 0 ? { approximations } : {}) }, faults, notes }
}

function readRow(
  cells: readonly string[], columns: readonly MappedColumn[], fixed: Readonly<Record<string, string>>, { committees = new Map<string, string>(), year = null }: MappingSetting,
  report: (code: string, params: DiagnosticParams, column: number) => void,
): { row: Record<string, string>, approximate: Approximate[] } {
  const row: Record<string, string> = { ...fixed }
  const approximate: Approximate[] = []
  for (const { column, field } of columns) {
    const raw = cells[column - 1] ?? ''
    const title = field.title ?? field.name
    const reading = readMeeting(raw, field, row) ?? readValue(raw, field, { committees, year })
    if (reading.kind === 'value') row[field.name] = reading.text
    else if (reading.kind === 'fault') {
      report(reading.code, { field: title, ...reading.params }, column)
      // What stands there is not what the whole sheet was said to have.
      Reflect.deleteProperty(row, field.name)
    } else if (reading.kind === 'approximate') approximate.push({ column, field: field.name, title, value: reading.text, bound: reading.bound, text: clip(raw.trim()) })
  }
  return { row, approximate }
}

/** A part is an exact count or none: the package keeps no round ones. */
function readParts(cells: readonly string[], columns: readonly MappedPart[], report: (code: string, params: DiagnosticParams, column: number) => void): Record<string, string>[] {
  return columns.flatMap(({ column, part, heading }) => {
    const raw = cells[column - 1] ?? ''
    const reading = readValue(raw, partCount, { committees: new Map(), year: null })
    if (reading.kind === 'fault') report(reading.code, { field: heading, ...reading.params }, column)
    if (reading.kind === 'approximate') report('IN220', { field: heading, value: clip(raw.trim()) }, column)
    return reading.kind === 'value' ? [{ ...part, count: reading.text }] : []
  })
}

/** Beyond the limit nothing is made of a fault but the word that there are more. */
function add(faults: IntakeFault[], code: string, params: DiagnosticParams, place: FaultPlace): void {
  if (faults.length < mostFaults) faults.push(intakeFault(code, params, place))
  else if (faults.length === mostFaults) faults.push(intakeFault('IN172', { code: 'IN2xx', limit: mostFaults }))
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
