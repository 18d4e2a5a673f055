import type { Rows } from './rows.generated'

export type TableName = keyof Rows

/** Rows of the package's tables that are not published: cells as text by field name; unlisted cells are empty. */
export type LocalRows = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>>
