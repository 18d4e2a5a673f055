import { characterOf } from '../xml/xml-reader'

/** Elements that begin and end a line. */
const blocks: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'tfoot', 'thead', 'title', 'tr', 'ul',
])
/** Elements whose contents are no text of the page. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select', 'iframe', 'object', 'math'])

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\''], ['nbsp', '\u00a0'], ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'],
  ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'], ['rsquo', '’'], ['mdash', '—'], ['ndash', '–'], ['hellip', '…'], ['middot', '·'], ['bull', '•'],
  ['permil', '‰'], ['times', '×'], ['copy', '©'], ['reg', '®'], ['deg', '°'], ['laquo', '«'], ['raquo', '»'],
])

const opening = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|table|div|span|p|br|h[1-6]|ul|ol|section|article)\b/i

/** Whether a text begins as a web page does. */
export function opensAsHtml(text: string): boolean {
  return opening.test(text.slice(0, 4000))
}

/** Whether a text is the source of a web page or of a piece of one. A single `<b>` in a bulletin is not. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000)
  return opensAsHtml(head) || (head.match(/<\/(?:p|div|span|td|tr|li|h[1-6]|strong|section)>|<br\s*\/?>/gi)?.length ?? 0) >= 3
}

type HtmlToken = { kind: 'text', text: string } | { kind: 'open' | 'close', name: string }

/** Texts and tags in order, without what no reader sees. Linear: every search starts where the last one ended. */
function* scanHtml(html: string): Generator<HtmlToken, void> {
  let at = 0
  while (at < html.length) {
    const lt = html.indexOf('<', at)
    const until = lt < 0 ? html.length : lt
    if (until > at) yield { kind: 'text', text: html.slice(at, until) }
    if (lt < 0) return
    if (html.startsWith('<!--', lt)) {
      at = endOf(html, '-->', lt + 4)
      continue
    }
    const name = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>:])|^<([!?])/i.exec(html.slice(lt, lt + 40))
    if (name === null) {
      yield { kind: 'text', text: '<' }
      at = lt + 1
      continue
    }
    at = endOf(html, '>', lt)
    const element = (name[2] ?? '').toLowerCase()
    if (element === '') continue
    if (name[1] === '' && silent.has(element)) {
      at = closingOf(html, element, at)
      continue
    }
    yield { kind: name[1] === '' ? 'open' : 'close', name: element }
  }
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** Behind `</script>`; an element that never closes swallows the rest, as in a browser. */
function closingOf(html: string, element: string, from: number): number {
  const close = new RegExp(`</${element}[\\s>]`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found === null ? html.length : endOf(html, '>', found.index)
}

/** Text of HTML with its character references resolved. */
function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) =>
    (name.startsWith('#') ? characterOf(name) : named.get(name.toLowerCase())) ?? whole)
}

/** The text of a page as a reader sees it: a line for each block, cells of a row separated by tabs, no scripts or styles. */
export function htmlToText(html: string): string {
  const out: string[] = []
  for (const token of scanHtml(html)) {
    if (token.kind === 'text') out.push(unescapeHtml(token.text.replace(/\s+/g, ' ')))
    else if (token.name === 'br' || blocks.has(token.name)) out.push('\n')
    else if (token.kind === 'close' && (token.name === 'td' || token.name === 'th')) out.push('\t')
  }
  // Line by line: a pattern for spaces before a line break would take the square of their number.
  return out.join('').split('\n').map(line => line.trimEnd().replace(/^ +/, '')).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** The tables of a page, each row as the texts of its cells; a table inside a cell is text of that cell. */
export function htmlTables(html: string): string[][][] {
  const tables: string[][][] = []
  let depth = 0
  let row: string[] | null = null
  let cell: string | null = null
  const closeCell = (): void => {
    if (cell !== null) row?.push(unescapeHtml(cell).trim())
    cell = null
  }
  const closeRow = (): void => {
    closeCell()
    if (row !== null) tables[tables.length - 1]?.push(row)
    row = null
  }
  for (const token of scanHtml(html)) {
    if (token.kind === 'text') {
      if (cell !== null) cell += token.text.replace(/\s+/g, ' ')
    } else if (token.name === 'table') {
      if (token.kind === 'open' && depth++ === 0) tables.push([])
      if (token.kind === 'close' && depth > 0 && --depth === 0) closeRow()
    } else if (depth === 1 && token.name === 'tr') {
      closeRow()
      if (token.kind === 'open') row = []
    } else if (depth === 1 && (token.name === 'td' || token.name === 'th')) {
      closeCell()
      if (token.kind === 'open') {
        row ??= []
        cell = ''
      }
    } else if (token.name === 'br' && cell !== null) cell += '\n'
  }
  closeRow()
  return tables.filter(table => table.some(cells => cells.some(text => text !== '')))
}
