import type { IntakeContext } from '../context'
import type { NumberKind } from './styles'
import { stop } from '../intake-fault'
import { attributeOf, unescapeXml, type XmlHandler } from '../xml/xml-reader'
import { cellName, columnName, readCellName } from './cell-name'
import { numberText } from './number-text'
import { unescapeText } from './shared-strings'
import { createSheetRows, type SheetRows } from './sheet-rows'

export interface SheetSetup {
  name: string
  kinds: readonly NumberKind[]
  date1904: boolean
  context: IntakeContext
}

/** A cell that waits for its text in the table of shared strings. */
export interface PendingText {
  sheet: SheetRows
  row: number
  column: number
}

const longestList = 12

/**
 * Listens to one worksheet and keeps its filled cells as text. Formulas give their stored result. `onShared` is told
 * of every cell whose text stands elsewhere. What was found is noted by `finish`. @throws IntakeStop at a limit
 */
export function createSheetReader(setup: SheetSetup, onShared: (index: number, cell: PendingText) => void): { handler: XmlHandler, rows: SheetRows, finish(): void } {
  const { name: sheet, kinds, date1904, context: { limits, note, countCells } } = setup
  const rows = createSheetRows()
  const seen = { formulas: new Finds(), merged: new Finds(), rows: new Finds(), columns: new Finds() }
  let row = 0
  let column = 0
  let type = 'n'
  let kind: NumberKind = 'plain'
  let formula: string | null = null
  let value: string | null = null
  let collecting: 'value' | 'formula' | null = null
  let phonetic = false
  let inData = false

  const put = (text: string): void => {
    if (text === '') return
    countCells(1, { sheet, row })
    if (row - rows.firstFilled(row) >= limits.rows) stop('IN153', { limit: limits.rows }, { sheet, row })
    if (column > limits.columns) stop('IN154', { limit: limits.columns, cell: cellName(row, column) }, { sheet, row, column })
    rows.put(row, column, text)
  }

  const closeCell = (): void => {
    const place = { sheet, row, column }
    const cell = cellName(row, column)
    if (formula !== null) {
      // A formula may well give an empty text; without a result there is not even that.
      if (value === null || (value === '' && type !== 'str')) {
        // Its text shows what is there; an empty cell would read as "not stated".
        note('IN157', { cell }, place)
        put(`=${unescapeXml(formula)}`)
        return
      }
      seen.formulas.add(cell)
    }
    if (value === null) return
    if (type === 's') {
      put(' ')
      onShared(Number(value), { sheet: rows, row, column })
    } else if (type === 'e') {
      note('IN158', { cell, value }, place)
      put(unescapeXml(value))
    } else if (type === 'b') {
      put(value === '1' ? 'TRUE' : 'FALSE')
    } else if (type === 'n') {
      const text = numberText(value, kind, date1904)
      if (text === null) note('IN163', { cell, value }, place)
      put(text ?? value)
    } else {
      const text = unescapeText(value)
      put(type === 'd' ? text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '') : text)
    }
  }

  const openRow = (tag: string): void => {
    const stated = attributeOf(tag, 'r')
    const next = stated === null ? row + 1 : Number(stated)
    if (!(next > row)) stop('IN150', { part: sheet }, { sheet })
    row = next
    column = 0
    if (isOn(attributeOf(tag, 'hidden'))) seen.rows.add(String(row))
  }

  const openCell = (tag: string): void => {
    const stated = attributeOf(tag, 'r')
    const next = stated === null ? column + 1 : readCellName(stated)?.column ?? 0
    if (!(next > column) || row === 0) stop('IN150', { part: sheet }, { sheet })
    column = next
    type = attributeOf(tag, 't') ?? 'n'
    kind = kinds[Number(attributeOf(tag, 's') ?? '0')] ?? 'plain'
    formula = null
    value = null
  }

  const openColumns = (tag: string): void => {
    if (!isOn(attributeOf(tag, 'hidden'))) return
    const first = Number(attributeOf(tag, 'min'))
    const last = Math.min(Number(attributeOf(tag, 'max')), first + longestList)
    for (let hidden = first; hidden <= last; hidden++) seen.columns.add(columnName(hidden))
  }

  const openInData = (name: string, tag: string): void => {
    if (name === 'c') openCell(tag)
    else if (name === 'row') openRow(tag)
    else if (name === 'rPh') phonetic = true
    else if (name === 'f') {
      collecting = 'formula'
      formula ??= ''
    } else if (name === 'v' || (name === 't' && !phonetic)) {
      collecting = 'value'
      value ??= ''
    }
  }

  const handler: XmlHandler = {
    open(name, tag) {
      if (name === 'sheetData') inData = true
      else if (name === 'mergeCell') seen.merged.add(attributeOf(tag, 'ref') ?? '?')
      else if (name === 'col') openColumns(tag)
      else if (inData) openInData(name, tag)
    },
    close(name) {
      if (name === 'sheetData') inData = false
      else if (name === 'c' && inData) closeCell()
      else if (name === 'rPh') phonetic = false
      collecting = null
    },
    text(raw) {
      if (collecting === null) return
      if (collecting === 'formula') formula = ((formula ?? '') + raw).slice(0, limits.cellLength)
      else value = (value ?? '') + raw
      if ((value?.length ?? 0) > limits.cellLength) stop('IN164', { cell: cellName(row, column), limit: limits.cellLength }, { sheet, row, column })
    },
  }
  const finish = (): void => {
    const found = [['IN156', seen.formulas], ['IN159', seen.merged], ['IN160', seen.rows], ['IN161', seen.columns]] as const
    for (const [code, finds] of found) if (finds.count > 0) note(code, { count: finds.count, list: finds.list() }, { sheet })
  }
  return { handler, rows, finish }
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** Counts places and keeps the first of them. */
class Finds {
  count = 0
  private readonly first: string[] = []

  add(place: string): void {
    if (++this.count <= longestList) this.first.push(place)
  }

  list(): string {
    return [...this.first, ...(this.count > this.first.length ? ['…'] : [])].join(' ')
  }
}
