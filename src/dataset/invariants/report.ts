import type { InvariantName } from './invariant'
import type { TableName } from '@/dataset/local-rows'
import type { Rows } from '@/dataset/rows.generated'
import type { Diagnostic, DiagnosticParams } from '@/datapackage/diagnostic'
import type { ParsedPackage } from '@/datapackage/parse-package'
import type { Source } from '@/domain/source'
import { repeatLimit } from '@/datapackage/collector'
import { fault } from '@/datapackage/fault'
import { compareText } from '@/domain/session-order'
import { invariants } from './invariant'

/** Reports that row `row` (index into the table's rows) breaks a relation, at the cell of `field`. */
export type Report = (name: InvariantName, table: TableName, row: number, field: string, params: DiagnosticParams) => void

/** What every check reads. */
export interface CheckContext {
  rows: Rows
  sources: Map<string, Source>
  /** Physical line of a row, for messages that point at another row. */
  lineOf: (table: TableName, row: number) => number
  /** Whether every row of a table could be read, so that what is not in it is truly absent. */
  isWhole: (table: TableName) => boolean
  report: Report
}

export interface Reporter extends Pick<CheckContext, 'lineOf' | 'isWhole' | 'report'> {
  /** By file in the order of the package, then line, column and code; each code at most `repeatLimit` times a file. */
  finish: () => Diagnostic[]
}

/** How often a code was found in a table, and where last listed. */
interface Tally {
  table: string
  count: number
  last: Diagnostic
}

/** Places findings in the files they were parsed from. */
export function createReporter(parsed: ParsedPackage): Reporter {
  const found: { table: string, diagnostic: Diagnostic }[] = []
  const tallies = new Map<string, Tally>()

  const report: Report = (name, tableName, row, field, params) => {
    const table = parsed.tables.get(tableName)
    if (table === undefined) return
    const { code, severity } = invariants[name]
    const key = `${tableName} ${code}`
    const tally = tallies.get(key)
    if (tally !== undefined && tally.count > repeatLimit) {
      tally.count++
      return
    }
    const diagnostic = { code, severity, file: table.file, ...table.at(row, field), params }
    tallies.set(key, { table: tableName, count: (tally?.count ?? 0) + 1, last: diagnostic })
    if (tally === undefined || tally.count < repeatLimit) found.push({ table: tableName, diagnostic })
  }

  // One line for the rest of a code, at the first finding that is not listed, so that it sorts behind the others.
  const closing = (): typeof found => [...tallies.values()].filter(({ count }) => count > repeatLimit).map(({ table, count, last }) => {
    return { table, diagnostic: { ...last, code: fault.andMore, params: { code: last.code, more: count - repeatLimit, limit: repeatLimit } } }
  })

  const order = [...parsed.tables.keys()]
  return {
    report,
    lineOf: (table, row) => parsed.tables.get(table)?.line(row) ?? 0,
    isWhole: name => (parsed.tables.get(name)?.leftOut?.length ?? 0) === 0 && (parsed.tables.get(name)?.unread?.size ?? 0) === 0,
    finish: () => [...found, ...closing()]
      .sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || compareDiagnostics(a.diagnostic, b.diagnostic))
      .map(one => one.diagnostic),
  }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column || compareText(a.code, b.code)
}
