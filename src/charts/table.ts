import type { ClaimId } from '@/domain/figure'

/** A table as plain values, so that the same rows can be shown, sorted, tested and exported. */
export interface TableColumn {
  id: string
  label: string
  /** Numbers stand at the end, under one another. */
  align?: 'start' | 'end'
  sortable?: boolean
}
export interface TableCell {
  text: string
  /** What the column is sorted by; null goes last in either direction. */
  sort: number | string | null
  /** Shown small after the text: 推算, 约数, 出处不一 … */
  mark?: string | undefined
  href?: string | undefined
  /** Address of the figure that stands here, or is missing here: the cell opens its chain. */
  figure?: string | undefined
  /** The claim that it rests on first, for readers without scripts. */
  claim?: ClaimId | undefined
}
export interface TableRow {
  id: string
  /** One a column, in the columns' order. */
  cells: TableCell[]
}
export interface TableModel {
  columns: TableColumn[]
  rows: TableRow[]
}

/** Rows by `-year` (falling) or `year` (rising); an empty or unknown order keeps them as they are. Stable, nulls last. */
export function sortRows(columns: readonly TableColumn[], rows: readonly TableRow[], order: string, compareText: (a: string, b: string) => number): TableRow[] {
  const falling = order.startsWith('-')
  const index = columns.findIndex(column => column.sortable === true && column.id === (falling ? order.slice(1) : order))
  if (index === -1) return [...rows]
  const keyOf = (row: TableRow): number | string | null => row.cells[index]?.sort ?? null
  return [...rows].sort((a, b) => {
    const left = keyOf(a)
    const right = keyOf(b)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const compared = typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right))
    return falling ? -compared : compared
  })
}
