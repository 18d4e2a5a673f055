import type { Dataset } from './build-dataset'
import type { YearFile, YearRow } from './files'
import type { StatedFigure } from '@/domain/figure'
import type { PeriodField, PeriodKind } from '@/domain/period'
import { countOf } from '@/domain/figure'
import { ledgerBalance, ledgerOf } from '@/domain/ledger-of'
import { meetingYear } from '@/domain/record-year'
import { compareText } from '@/domain/session-order'
import { formatVersion } from './files'

const attendanceColumns = ['expected', 'present'] as const
const proposalColumns = ['submitted', 'filed', 'handled', 'afterMerge', 'assigned'] as const satisfies readonly PeriodField[]

/** The counts of one year, rows by committee code. */
export function toYearFile(dataset: Dataset, year: number): YearFile {
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    year,
    columns: { attendance: [...attendanceColumns], proposals: [...proposalColumns, 'ledger'] },
    attendance: attendanceRows(dataset, year),
    session: periodRows(dataset, year, 'session'),
    wholeYear: periodRows(dataset, year, 'year'),
  }
}

/** The years that have a plenary or a period, oldest first: one year file each. */
export function yearsOf(dataset: Dataset): number[] {
  const years = new Set<number>()
  for (const meeting of dataset.meetings.values()) {
    const year = meeting.type === 'plenary' ? meetingYear(meeting) : null
    if (year !== null) years.add(year)
  }
  for (const { year } of dataset.periods.values()) {
    if (year !== null) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}

function attendanceRows(dataset: Dataset, year: number): YearRow[] {
  const rows: YearRow[] = []
  for (const meeting of dataset.meetings.values()) {
    if (meeting.type !== 'plenary' || meetingYear(meeting) !== year) continue
    const opening = meeting.counts.find(count => count.phase === 'opening')
    if (opening !== undefined) addRow(rows, meeting.committee, attendanceColumns.map(column => finalCount(opening.figures[column])))
  }
  return sortRows(rows)
}

function periodRows(dataset: Dataset, year: number, kind: PeriodKind): YearRow[] {
  const rows: YearRow[] = []
  for (const period of dataset.periods.values()) {
    if (period.year === year && period.kind === kind) addRow(rows, period.committee, [...proposalColumns.map(column => finalCount(period.figures[column])), period.interim ? null : ledgerBalance(ledgerOf(period))])
  }
  return sortRows(rows)
}

function finalCount(figure: StatedFigure | undefined): number | null {
  return figure?.interim === true ? null : countOf(figure)
}

/** A record without a single count says nothing here. */
function addRow(rows: YearRow[], code: string, values: (number | null)[]): void {
  while (values.length > 0 && values[values.length - 1] === null) values.pop()
  if (values.length > 0) rows.push([code, ...values])
}

function sortRows(rows: YearRow[]): YearRow[] {
  return rows.sort((a, b) => compareText(a[0], b[0]))
}
