import type { Rows } from './rows.generated'

/** Name of a table of the package. */
export type TableName = keyof Rows

/** Rows that are not published (yet), as a file would hold them: cells as text by field name; unlisted cells are empty. */
export type LocalRows = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>>
