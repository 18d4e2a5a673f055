import type { Sheet } from '../sheet'

/** The filled cells of a sheet while it is being read: far-off rows cost nothing until a filled one follows. */
export interface SheetRows {
  put(row: number, column: number, text: string): void
  /** The first filled row, or `row` while there is none. */
  firstFilled(row: number): number
  toSheet(name: string): Sheet
}

const blank: readonly string[] = []

export function createSheetRows(): SheetRows {
  const rows = new Map<number, string[]>()
  let first = 0
  let last = 0
  return {
    put(row, column, text) {
      if (first === 0) first = row
      last = Math.max(last, row)
      let cells = rows.get(row)
      if (cells === undefined) {
        cells = []
        rows.set(row, cells)
      }
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = text
    },
    firstFilled: row => first === 0 ? row : first,
    toSheet: name => ({
      name,
      firstRow: first === 0 ? 1 : first,
      rows: first === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => rows.get(first + index) ?? blank),
    }),
  }
}
