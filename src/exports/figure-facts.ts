import type { TableModel } from '@/charts/table'
import type { DataEdition } from '@/domain/site'
import type { Source } from '@/domain/source'

/** What a page knows of one of its figures, beside heading and sentence: enough to write it down elsewhere. */
export interface FigureSubject {
  /** Kind of chart, for the names of files: `funnel`. */
  chart: string
  /** The committee, or the committees, by name. */
  whom: string
  /** What was chosen, each as a phrase: 口径：年度. */
  filters: readonly string[]
  table: TableModel
  sources: readonly Source[]
  /** The view's page below the language root, `committees/210700/`, and its whole state: defaults too, which may change. */
  path: string
  query: Readonly<Record<string, string>>
  /** The same as a page for other sites, below the language root; null where there is none. */
  embed: string | null
}

/** All that a figure says, as plain values. Every export is made from this alone. */
export interface FigureFacts extends Pick<FigureSubject, 'chart' | 'whom' | 'filters' | 'table' | 'sources'> {
  title: string
  /** The finding as a sentence. */
  finding: string
  /** 口径 in full; may be empty. */
  note: string
  /** Absolute address of exactly this view. */
  address: string
  data: DataEdition
  /** Day of the export by the reader's clock, YYYY-MM-DD. */
  accessed: string
}
