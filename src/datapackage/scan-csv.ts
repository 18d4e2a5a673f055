const QUOTE = 34
const COMMA = 44
const LF = 10
const CR = 13

export type FlawKind = 'unclosed-quote' | 'stray-quote' | 'text-after-quote'

interface Flaw {
  kind: FlawKind
  /** 0-based index of the cell in its row. */
  cell: number
}

/** One record as written: cells unquoted but otherwise untouched. A blank line is one empty cell. */
export interface RawRow {
  cells: string[]
  /** 1-based physical line on which the row starts. */
  line: number
  /** Offset of its first character in the text, in UTF-16 units. */
  start: number
  /** Offset and line of what follows it. */
  next: number
  nextLine: number
  flaws: readonly Flaw[]
}

export interface Position {
  line: number
  column: number
}

interface RawCell {
  value: string
  /** Offset of the comma, line break or end of text that closes the cell. */
  end: number
  flaw: FlawKind | null
}

const noFlaws: readonly Flaw[] = []

function endsCell(text: string, at: number, delimiter: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  return code === delimiter || code === LF || (code === CR && text.charCodeAt(at + 1) === LF)
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  if (feed < 0) return text.length
  return feed > from && text.charCodeAt(feed - 1) === CR ? feed - 1 : feed
}

function readPlainCell(text: string, start: number, delimiter: number): RawCell {
  let end = start
  let flaw: FlawKind | null = null
  for (; !endsCell(text, end, delimiter); end++) {
    if (text.charCodeAt(end) === QUOTE) flaw = 'stray-quote'
  }
  return { value: text.slice(start, end), end, flaw }
}

/**
 * A quote that never closes, or closes on a later line in the middle of a text, has lost its partner:
 * the cell is then cut at the end of its own line, so that the rows behind it are still read.
 * What one such quote swallowed holds no second one, so reading again stays linear.
 */
function readQuotedCell(text: string, start: number, delimiter: number): RawCell {
  let value = ''
  let from = start + 1
  let close = text.indexOf('"', from)
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    value += text.slice(from, close + 1)
    from = close + 2
    close = text.indexOf('"', from)
  }
  if (close >= 0 && endsCell(text, close + 1, delimiter)) {
    return { value: value + text.slice(from, close), end: close + 1, flaw: null }
  }
  const cut = lineEnd(text, start)
  if (close < 0 || close > cut) return { value: text.slice(start, cut), end: cut, flaw: 'unclosed-quote' }
  const { value: rest, end } = readPlainCell(text, close + 1, delimiter)
  return { value: value + text.slice(from, close) + rest, end, flaw: 'text-after-quote' }
}

function readCell(text: string, start: number, delimiter: number): RawCell {
  return text.charCodeAt(start) === QUOTE ? readQuotedCell(text, start, delimiter) : readPlainCell(text, start, delimiter)
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function readRow(text: string, start: number, line: number, delimiter: number): RawRow {
  const cells: string[] = []
  let flaws: Flaw[] | null = null
  let nextLine = line + 1
  let at = start
  for (;;) {
    const { value, end, flaw } = readCell(text, at, delimiter)
    if (flaw !== null) (flaws ??= []).push({ kind: flaw, cell: cells.length })
    if (text.charCodeAt(at) === QUOTE) nextLine += countLineFeeds(text, at, end)
    cells.push(value)
    at = end
    if (text.charCodeAt(at) !== delimiter) break
    at++
  }
  if (text.charCodeAt(at) === CR) at++
  return { cells, line, start, next: Math.min(at + 1, text.length), nextLine, flaws: flaws ?? noFlaws }
}

/**
 * Every record of a CSV text (RFC 4180, LF or CRLF), in order. Never throws; flaws are told row by row.
 * `delimiter` is one character; the package itself knows only the comma.
 */
export function* scanRows(text: string, delimiter = ','): Generator<RawRow, void> {
  const unit = delimiter.charCodeAt(0)
  let row: RawRow | null = null
  while ((row?.next ?? 0) < text.length) {
    row = readRow(text, row?.next ?? 0, row?.nextLine ?? 1, unit)
    yield row
  }
}

/**
 * Line and character column at which cell `index` (0-based) of a row begins, found by reading the row again.
 * Characters are code points: one for a rare character that JavaScript stores as two units.
 */
export function locateCell(text: string, row: Pick<RawRow, 'start' | 'line'>, index: number): Position {
  let at = row.start
  for (let cell = 0; cell < index; cell++) at = readCell(text, at, COMMA).end + 1
  const lineStart = at > row.start ? Math.max(row.start, text.lastIndexOf('\n', at - 1) + 1) : at
  return {
    line: row.line + countLineFeeds(text, row.start, at),
    column: countCharacters(text.slice(lineStart, at)) + 1,
  }
}

/** Length in code points. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count--
  }
  return count
}
