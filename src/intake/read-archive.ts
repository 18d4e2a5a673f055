import type { LocalRows } from '@/dataset/local-rows'
import type { IntakeContext } from './context'
import type { IntakeResult } from './intake-result'
import { readDocument } from './document'
import { stop } from './intake-fault'
import { findResource, headerOf, joinRows, readPackageTable } from './tables/package-table'
import { recogniseSheets } from './tables/recognise-sheets'
import { decodeBytes } from './text/decode-bytes'
import { readRelations } from './workbook/relations'
import { readWorkbook } from './workbook/read-workbook'
import { openArchive, unpackWhole, type Archive } from './zip/archive'

/** Signs of zip files that are documents of another kind, with the name by which their owners know them. */
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/i, '.xlsb'],
  [/^ppt\//i, '.pptx'],
  [/^OFD\.xml$/i, '.ofd'],
  [/^META-INF\/manifest\.xml$/i, '.ods / .odt'],
  [/^META-INF\/container\.xml$/i, '.epub'],
]

/** What a zip holds: a workbook, a Word document, or tables of the package. @throws IntakeStop */
export function readArchive(bytes: Uint8Array, context: IntakeContext): IntakeResult {
  const archive = openArchive(bytes, context.limits)
  context.tick(0.02, 'unpack')
  const names = Array.from(archive.entries.keys())
  for (const [sign, kind] of otherKinds) if (names.some(name => sign.test(name))) stop('IN115', { kind })
  const office = archive.find('[Content_Types].xml') === null ? null : findOfficePart(archive)
  if (office === null) return readPackageZip(archive, names, context)
  const { notes } = context
  if (/(?:^|\/)document[^/]*\.xml$/i.test(office)) return { ok: true, kind: 'text', text: readDocument(archive, office, context), notes }
  return recogniseSheets(readWorkbook(archive, office, context), context)
}

function findOfficePart(archive: Archive): string | null {
  const stated = Array.from(readRelations(archive, '').values()).find(relation => relation.type === 'officeDocument')?.target
  return [stated, 'xl/workbook.xml', 'word/document.xml'].find(path => path !== undefined && archive.find(path) !== null) ?? null
}

/** The package as the site publishes it, or the changed files of one: every CSV whose header is that of a table. */
function readPackageZip(archive: Archive, names: readonly string[], context: IntakeContext): IntakeResult {
  let tables: LocalRows = {}
  let found = 0
  const files = names.filter(name => /\.csv$/i.test(name))
  for (const [index, name] of files.entries()) {
    const entry = archive.entries.get(name)
    if (entry === undefined) continue
    const text = decodeBytes(unpackWhole(archive, entry), context)
    const resource = findResource(headerOf(text), context.contract)
    if (resource === null) continue
    const part: IntakeContext = { ...context, tick: (fraction, step) => context.tick((index + fraction) / files.length, step) }
    tables = joinRows(tables, readPackageTable(text, resource, name, part))
    found++
  }
  return found > 0 ? { ok: true, kind: 'tables', tables, notes: context.notes } : stop('IN114')
}
