/** One row as a file would hold it: text by field name. */
export type Cells = Readonly<Record<string, string>>

/** Rows come from files of strangers: only what is the row's own is read. */
export function cellOf(row: Cells, field: string): string {
  return Object.prototype.hasOwnProperty.call(row, field) ? (row[field] ?? '').trim() : ''
}

/** A parsed row as text again. */
export function toCells(row: object): Cells {
  return Object.fromEntries(Object.entries(row).map(([field, value]): [string, string] => [field, value === null || value === undefined ? '' : String(value)]))
}

/** Whether a parsed value is what a cell says. */
export function isSaid(value: unknown, cell: string): boolean {
  if (typeof value === 'number') return cell !== '' && Number(cell) === value
  if (typeof value === 'boolean') return cell === String(value)
  return value === cell
}

/** Whether a parsed row says everything that the cells say, but for the fields named. */
export function saysAll(row: object, cells: Cells, except: ReadonlySet<string>): boolean {
  const values = new Map<string, unknown>(Object.entries(row))
  return Object.keys(cells).every(field => except.has(field) || cellOf(cells, field) === '' || isSaid(values.get(field), cellOf(cells, field)))
}

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const known = groups.get(keyOf(row))
    if (known === undefined) groups.set(keyOf(row), [row])
    else known.push(row)
  }
  return groups
}
