import type { IntakeContext } from './context'
import type { IntakeResult } from './intake-result'
import type { Sheet } from './sheet'
import { stop } from './intake-fault'
import { findResource, headerOf, readPackageTable } from './tables/package-table'
import { findDelimiter, readCsv, type Delimiter } from './tables/read-csv'
import { recogniseSheets } from './tables/recognise-sheets'
import { htmlTables, htmlToText, looksLikeHtml, opensAsHtml } from './text/html-text'

interface TextOrigin {
  name: string
  ending: string
  /** The name or the browser says that it is a web page. */
  isHtml: boolean
}

/** What a text is: JSON saved by the desk, a web page, a table, or a bulletin. @throws IntakeStop */
export function readText(text: string, { name, ending, isHtml }: TextOrigin, context: IntakeContext): IntakeResult {
  const { notes } = context
  if (/^\s*<\?mso-application|^\s*<\?xml[\s\S]{0,500}urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 2000))) stop('IN116')
  if (/^(?:from|mime-version|subject):/i.test(text) && /^content-type:\s*multipart/im.test(text.slice(0, 4000))) stop('IN113', { kind: 'MHT' })
  if (ending === 'json' || (ending === '' && /^\s*\{\s*"/.test(text))) return { ok: true, kind: 'saved', json: parseJson(text), notes }
  const isTable = /^(?:csv|tsv|tab)$/.test(ending)
  // A cell of a table may hold marks; only a table that begins as a page is one.
  if (isHtml || (isTable ? opensAsHtml(text) : looksLikeHtml(text))) return readHtml(text, name, ending, context)
  // The package's own form has commas; a text on the clipboard may be a table of it too.
  const resource = findResource(headerOf(text.slice(0, 10_000)), context.contract)
  if (resource !== null) return { ok: true, kind: 'tables', tables: readPackageTable(text, resource, name, context), notes }
  const delimiter = isTable ? findDelimiter(text) ?? ',' : null
  if (delimiter !== null) return recogniseSheets([readDelimited(text, delimiter, name, context)], context)
  // Excel saves "Unicode text" with tabs under this name.
  return (ending === 'txt' ? readTsv(text, null, name, context) : null) ?? bulletin(text, context)
}

/**
 * A table on the clipboard: several lines with tabs in each, as spreadsheets copy them; null when it is none.
 * A page that was copied whole has some lines without.
 */
export function readTsv(text: string, html: string | null, name: string, context: IntakeContext): IntakeResult | null {
  const lines = text.split(/\r?\n/, 50).filter(line => line.trim() !== '')
  const withTabs = lines.filter(line => line.includes('\t')).length
  const fromSheet = html !== null && /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|<google-sheets|content="?(?:Excel|ET)\.Sheet/i.test(html.slice(0, 4000))
  if (withTabs === 0 || (lines.length < 2 && !fromSheet) || withTabs < lines.length * (fromSheet ? 0.3 : 0.9)) return null
  return recogniseSheets([readDelimited(text, '\t', name, context)], context)
}

function readDelimited(text: string, delimiter: Delimiter, name: string, context: IntakeContext): Sheet {
  if (delimiter !== ',') context.note('IN170', { delimiter: delimiter === '\t' ? 'Tab' : delimiter })
  const sheet = readCsv(text, delimiter, name, context)
  return sheet.rows.length > 0 ? sheet : stop('IN103')
}

/** Many systems export a web page with one table under the name of a workbook; other pages are text. */
function readHtml(html: string, name: string, ending: string, context: IntakeContext): IntakeResult {
  const { notes } = context
  if (/^(?:xlsx?|et)$/.test(ending)) {
    const tables = htmlTables(html)
    if (tables.length > 0) {
      context.note('IN126')
      return recogniseSheets(tables.map((rows, index): Sheet => ({ name: tables.length > 1 ? `${name} ${index + 1}` : name, rows, firstRow: 1 })), context)
    }
  }
  const text = htmlToText(html)
  if (text === '') stop('IN103')
  context.note('IN124')
  return { ...bulletin(text, context), notes }
}

function bulletin(text: string, { limits, notes }: IntakeContext): Extract<IntakeResult, { kind: 'text' }> {
  if (text.length > limits.textLength) stop('IN107', { limit: limits.textLength })
  return { ok: true, kind: 'text', text, notes }
}

/** A key named `__proto__` becomes a plain property here and harms nobody; what the desk takes of it is its own check. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return stop('IN125')
  }
}
