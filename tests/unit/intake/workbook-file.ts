import { zipOf, type ZipPart } from './zip-file'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface WorkbookParts {
  /** XML inside `<worksheet>` by the name of the sheet. */
  sheets: Record<string, string>
  /** XML of each `<si>`. */
  strings?: string[]
  /** Format codes; a cell of style n+1 has code n. */
  formats?: string[]
  date1904?: boolean
  hidden?: string[]
  more?: ZipPart[]
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

/** The parts of a small workbook as Excel would write them. */
export function workbookParts({ sheets, strings = [], formats = [], date1904 = false, hidden = [], more = [] }: WorkbookParts): ZipPart[] {
  const names = Object.keys(sheets)
  const part = (name: string, xml: string): ZipPart => ({ name, data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}` })
  return [
    part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    part('_rels/.rels', `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    part('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${
      names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packageRelations}">${
      names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')
    }${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`),
    part('xl/styles.xml', `<styleSheet xmlns="${main}"><numFmts>${
      formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')
    }</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${index + 164}"/>`).join('')}</cellXfs></styleSheet>`),
    part('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings.map(text => `<si>${text}</si>`).join('')}</sst>`),
    ...Object.values(sheets).map((xml, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`)),
    ...more,
  ]
}

/** A small workbook as bytes. */
export function workbookOf(parts: WorkbookParts): Uint8Array {
  return zipOf(workbookParts(parts))
}

/** Rows of texts and numbers as `<sheetData>`. */
export function sheetData(rows: readonly (readonly (string | number | null)[])[]): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = (row: readonly (string | number | null)[]): string => row.map(value =>
    value === null ? '<c/>' : typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`).join('')
  return `<sheetData>${rows.map(row => `<row>${cells(row)}</row>`).join('')}</sheetData>`
}
