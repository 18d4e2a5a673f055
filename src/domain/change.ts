/** One entry of the package's own history. */
export interface Change {
  /** `1.0.0-1` */
  id: string
  /** Version of the package that brought it. */
  version: string
  /** YYYY-MM-DD */
  date: string
  kind: 'new' | 'corrected' | 'withdrawn'
  /** Name of the table. */
  table: string
  /** Key of the row; null: the table as a whole. */
  row: string | null
  /** Code of the committee that it is about; null: several. */
  committee: string | null
  text: string
  textEn: string
}
