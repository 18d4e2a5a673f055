import type { TableName } from '@/dataset/local-rows'
import type { IntakeFault } from '../intake-result'

/**
 * Why a column was taken for a field, or for none: its own name, title, another usual heading, a heading one slip away;
 * `taken`: a column before it has the field; `twice`: headed like another column; `chosen`: by the reader.
 */
export type MappingReason = 'name' | 'title' | 'alias' | 'near' | 'taken' | 'twice' | 'unknown' | 'blank' | 'chosen'

export interface ColumnMapping {
  /** 1-based, as in the sheet. */
  column: number
  /** As it stands, two rows of headings joined by a space. */
  heading: string
  /** The first filled cells below, for the reader to know the column by. */
  examples: readonly string[]
  /** A field of the table or, in a sheet of proposals, a part as `dimension/category/base`; null: the column is not used. */
  field: string | null
  why: MappingReason
}

/** Which column of a sheet is which field of a table. A value: the page changes it and gives it back. */
export interface Mapping {
  table: TableName
  /** Row of the sheet with the headings (the lower one of two), 1-based. */
  headerRow: number
  columns: readonly ColumnMapping[]
  /** What is wrong with the headings: the same one twice, none over a filled column, no header at all. */
  faults: readonly IntakeFault[]
}
