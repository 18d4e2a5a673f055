import { clip } from './collector'
import { readDate } from './calendar-date'
import type { Field } from './descriptor'
import type { DiagnosticParams } from './diagnostic'
import { fault, type FaultCode } from './fault'
import { readMessyNumber } from './messy-number'
import { createConstraintCheck } from './check-constraints'

export type Cell = string | number | boolean | null

/** Told once for each fault of a cell; the parameters are built only when the fault will be listed. */
export type CellReport = (code: FaultCode, params: () => DiagnosticParams) => void

/** Reads the trimmed text of one cell; undefined when it was faulty, and then reported. */
type CellReader = (text: string, report: CellReport) => Cell | undefined

const integerForm = /^[+-]?\d+$/
const decimalForm = /^[+-]?\d+(?:\.\d+)?$/
const placeholders: ReadonlySet<string> = new Set([
  '-', '--', '—', '——', '–', '/', '\\', '?', '*', '.', '...', '……',
  '无', '暂无', '没有', '不详', '未知', '未公布', '未说明', '未披露', '待定', '待查', '空',
  'n/a', 'na', 'nan', 'null', 'nil', 'none', 'unknown', 'tbd',
])

function isPlaceholder(text: string): boolean {
  return text.length <= 8 && placeholders.has(text.normalize('NFKC').toLowerCase())
}

function reportNumber(text: string, integer: boolean, report: CellReport): undefined {
  const value = clip(text)
  const otherwise = integer ? fault.notInteger : fault.notNumber
  // Spreadsheets write 12.0 for 12; any other fraction has to be cleared up by its writer.
  if (integer && /^[+-]?\d+\.0+$/.test(text)) {
    report(fault.decimalInInteger, () => ({ value, meant: text.slice(0, text.indexOf('.')) }))
    return undefined
  }
  const reading = readMessyNumber(text)
  if (reading.kind === 'approximate') report(fault.approximateNumber, () => ({ value }))
  else if (reading.kind === 'exponent') report(fault.exponent, () => ({ value }))
  else if (reading.kind === 'none' || (integer && !integerForm.test(reading.meant))) report(otherwise, () => ({ value }))
  else {
    const { kind, meant } = reading
    report(kind === 'grouped' ? fault.groupedNumber : fault.messyNumber, () => ({ value, meant }))
  }
  return undefined
}

function parseNumber(text: string, integer: boolean, report: CellReport): number | undefined {
  if (!(integer ? integerForm : decimalForm).test(text)) return reportNumber(text, integer, report)
  // Adding zero turns the number -0, which prints as "-0" in places, into 0.
  const value = Number(text) + 0
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value
  report(fault.unsafeNumber, () => ({ value: clip(text), limit: Number.MAX_SAFE_INTEGER }))
  return undefined
}

function parseBoolean(text: string, report: CellReport): boolean | undefined {
  if (text === 'true' || text === 'false') return text === 'true'
  report(fault.notBoolean, () => ({ value: clip(text) }))
  return undefined
}

function parseDate(text: string, report: CellReport): string | undefined {
  const reading = readDate(text)
  const value = clip(text)
  if (reading.kind === 'date') return reading.date
  if (reading.kind === 'impossible') report(fault.impossibleDate, () => ({ value }))
  else if (reading.kind === 'none') report(fault.notDate, () => ({ value }))
  else report(fault.otherDateForm, () => ({ value, meant: reading.meant }))
  return undefined
}

function parseYear(text: string, report: CellReport): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text)
  report(fault.notYear, () => ({ value: clip(text) }))
  return undefined
}

function parseTyped(field: Field, text: string, report: CellReport): Exclude<Cell, null> | undefined {
  if (field.type === 'string') return text
  if (isPlaceholder(text)) {
    report(fault.placeholder, () => ({ value: text }))
    return undefined
  }
  switch (field.type) {
    case 'integer':
    case 'number':
      return parseNumber(text, field.type === 'integer', report)
    case 'boolean':
      return parseBoolean(text, report)
    case 'date':
      return parseDate(text, report)
    case 'year':
      return parseYear(text, report)
  }
}

/**
 * A reader for the cells of one field: type first, then constraints. Missing values become null,
 * a date stays a `YYYY-MM-DD` string, counts and years become numbers.
 */
export function createCellReader(field: Field, missingValues: readonly string[]): CellReader {
  const missing = new Set(missingValues)
  const required = field.constraints?.required === true
  const violates = createConstraintCheck(field)
  return (text, report) => {
    if (missing.has(text)) {
      if (!required) return null
      report(fault.required, () => ({}))
      return undefined
    }
    const value = parseTyped(field, text, report)
    return value === undefined || violates(value, report) ? undefined : value
  }
}
