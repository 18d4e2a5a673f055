import type { IntakeContext } from '../context'
import type { Sheet } from '../sheet'
import type { Archive } from '../zip/archive'
import { stop } from '../intake-fault'
import { readPart } from '../xml/read-part'
import { attributeOf, type XmlHandler } from '../xml/xml-reader'
import { readRelations, type Relation } from './relations'
import { createStringReader } from './shared-strings'
import { createSheetReader, type PendingText } from './sheet-reader'
import { createStyleReader, type NumberKind } from './styles'

interface SheetEntry { name: string, relation: string, hidden: boolean }

const silent: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined }

/** Reads the worksheets of an Excel workbook (.xlsx, .xlsm) as text. @throws IntakeStop */
export function readWorkbook(archive: Archive, path: string, context: IntakeContext): Sheet[] {
  const { sheets, date1904 } = readIndex(archive, path)
  if (sheets.length > context.limits.entries) stop('IN131', { limit: context.limits.entries })
  const relations = readRelations(archive, path)
  if (date1904) context.note('IN166')
  if (Array.from(archive.entries.keys()).some(name => /vbaProject\.bin$|\/macrosheets\//i.test(name))) context.note('IN141')

  const kinds = readStyles(archive, relations)
  const pending = new Map<number, PendingText[]>()
  const listed = sheets.filter(sheet => relations.get(sheet.relation)?.type === 'worksheet')
  const read = listed.map(({ name, relation, hidden }, index) => {
    const reader = createSheetReader({ name, kinds, date1904, context }, (text, cell) => {
      const waiting = pending.get(text)
      if (waiting === undefined) pending.set(text, [cell])
      else waiting.push(cell)
    })
    readPart(archive, relations.get(relation)?.target ?? '', reader.handler, share => context.tick((index + share) / listed.length * 0.8, 'read'))
    reader.finish()
    if (hidden && reader.rows.toSheet(name).rows.length > 0) context.note('IN162', { name }, { sheet: name })
    return { name, rows: reader.rows }
  })
  fillTexts(archive, relations, pending, context)
  const found = read.map(({ name, rows }) => rows.toSheet(name)).filter(sheet => sheet.rows.length > 0)
  return found.length > 0 ? found : stop('IN152')
}

/** The sheets come first and say which texts they need: of a table of a million strings only those are kept. */
function fillTexts(archive: Archive, relations: ReadonlyMap<string, Relation>, pending: Map<number, PendingText[]>, context: IntakeContext): void {
  if (pending.size === 0) return
  const part = Array.from(relations.values()).find(relation => relation.type === 'sharedStrings')
  const reader = createStringReader(index => pending.has(index), (index, text) => {
    for (const { sheet, row, column } of pending.get(index) ?? []) sheet.put(row, column, text)
    pending.delete(index)
  }, context.limits.cellLength)
  readPart(archive, part?.target ?? 'xl/sharedStrings.xml', reader, share => context.tick(0.8 + share * 0.2, 'read'))
  if (pending.size > 0) stop('IN150', { part: 'sharedStrings.xml' })
}

function readIndex(archive: Archive, path: string): { sheets: SheetEntry[], date1904: boolean } {
  const sheets: SheetEntry[] = []
  let date1904 = false
  readPart(archive, path, {
    ...silent,
    open(name, tag) {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/.test(attributeOf(tag, 'date1904') ?? '')
      if (name !== 'sheet') return
      const state = attributeOf(tag, 'state') ?? 'visible'
      sheets.push({ name: attributeOf(tag, 'name') ?? `#${sheets.length + 1}`, relation: attributeOf(tag, 'id') ?? '', hidden: state !== 'visible' })
    },
  })
  return { sheets, date1904 }
}

function readStyles(archive: Archive, relations: ReadonlyMap<string, Relation>): NumberKind[] {
  const part = Array.from(relations.values()).find(relation => relation.type === 'styles')
  if (part === undefined || archive.find(part.target) === null) return []
  const { handler, kinds } = createStyleReader()
  readPart(archive, part.target, handler)
  return kinds
}
