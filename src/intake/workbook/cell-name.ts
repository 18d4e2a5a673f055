/** 1 → A, 28 → AB. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + (rest - 1) % 26) + name
  return name
}

/** B3, as spreadsheets name a cell; both counts from 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** The row and column of `B3`; null for anything else. */
export function readCellName(name: string): { row: number, column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name)
  if (parts === null) return null
  let column = 0
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(parts[2]), column }
}
