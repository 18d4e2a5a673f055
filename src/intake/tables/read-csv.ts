import type { IntakeContext } from '../context'
import type { Sheet } from '../sheet'
import { scanRows } from '@/datapackage/scan-csv'
import { stop } from '../intake-fault'

export type Delimiter = ',' | '\t' | ';' | '，'

const delimiters: readonly Delimiter[] = [',', '\t', ';', '，']
/** Rows that are looked at to find the delimiter. */
const looked = 20

/**
 * The delimiter that cuts the first rows into the most even columns; null when none gives two, or when the lines look
 * like sentences. Equal ones: comma before tab before semicolon.
 */
export function findDelimiter(text: string): Delimiter | null {
  let best: { delimiter: Delimiter, score: number } | null = null
  for (const delimiter of delimiters) {
    const counts = firstRows(text, delimiter).map(cells => cells.length)
    const several = counts.filter(count => count > 1)
    if (several.length === 0) continue
    const usual = mode(several)
    const even = counts.filter(count => count === usual).length / counts.length
    const score = even * Math.min(usual, 20)
    if (even >= 0.5 && score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

function firstRows(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = []
  for (const { cells } of scanRows(text.slice(0, 100_000), delimiter)) {
    if (cells.some(cell => cell.trim() !== '')) rows.push(cells)
    if (rows.length === looked) break
  }
  return rows
}

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return Array.from(times).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** A CSV text as one sheet; rows are numbered by the lines on which they begin, so blank lines count. @throws IntakeStop at a limit */
export function readCsv(text: string, delimiter: Delimiter, name: string, context: IntakeContext): Sheet {
  const { limits, note, tick, countCells } = context
  const rows: string[][] = []
  let firstRow = 0
  for (const raw of scanRows(text, delimiter)) {
    const place = { sheet: name, row: raw.line }
    for (const { kind, cell } of raw.flaws) note('IN171', { kind }, { ...place, column: cell + 1 })
    if (raw.cells.every(cell => cell === '')) continue
    if (firstRow === 0) firstRow = raw.line
    if (raw.line - firstRow >= limits.rows) stop('IN153', { limit: limits.rows }, place)
    if (raw.cells.length > limits.columns) stop('IN154', { limit: limits.columns, cell: `${raw.line}` }, place)
    countCells(raw.cells.length, place)
    while (rows.length < raw.line - firstRow) rows.push([])
    rows.push(raw.cells)
    if (rows.length % 1000 === 0) tick(raw.next / text.length, 'read')
  }
  return { name, rows, firstRow: Math.max(1, firstRow) }
}
