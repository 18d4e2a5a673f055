/** A table as found in a file: cells as text, trimmed of nothing. Row numbers as the reader sees them in the file (1-based). */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
  firstRow: number
}
