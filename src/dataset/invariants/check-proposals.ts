import type { CheckContext } from './report'
import type { ProposalsRow } from '@/dataset/rows.generated'
import { periodId, periodIdOf } from '@/dataset/claim-ids'

// Months after the end of the year in which a count may still be dated. A session is counted at its own deadline, a
// year by the next plenary: that came as late as May (2020), so a cut-off after August more likely belongs to another year.
const latestMonth = { session: 3, year: 8, term: null } as const
/** 0.1 percentage point: what rounding to one decimal and cutting off instead of rounding can make. */
const rateTolerance = 0.1 + 1e-9

/** One row of proposals.csv against itself. */
export function checkProposals({ rows, report }: CheckContext): void {
  rows.proposals.forEach((row, index) => {
    const { submitted, after_merge: afterMerge, filed, assigned, handled, handled_rate: rate } = row
    if (submitted !== null && filed !== null && filed > submitted) {
      report('filedOverSubmitted', 'proposals', index, 'filed', { filed, submitted })
    }
    if (submitted !== null && afterMerge !== null && afterMerge > submitted) {
      report('mergedOverSubmitted', 'proposals', index, 'after_merge', { afterMerge, submitted })
    }
    if (filed !== null && assigned !== null && assigned > filed) {
      report('assignedOverFiled', 'proposals', index, 'assigned', { assigned, filed })
    }
    const base = filed !== null ? 'filed' : assigned !== null ? 'assigned' : 'after_merge'
    const most = row[base]
    if (handled !== null && most !== null && handled > most) {
      report('handledOverBase', 'proposals', index, 'handled', { handled, base, most })
    }
    const handed = assigned ?? filed
    if (handled !== null && rate !== null && handed !== null && handed > 0 && Math.abs(100 * handled / handed - rate) > rateTolerance) {
      report('handledRateDiffers', 'proposals', index, 'handled_rate', { rate, handled, base: handed, computed: Math.round(10_000 * handled / handed) / 100 })
    }
    if (periodId(row.id) !== periodIdOf(row)) {
      report('idAgainstColumns', 'proposals', index, 'id', { id: row.id, columns: periodIdOf(row) })
    }
  })
}

/** `year` is the year the work was done (docs/domain.md, rule 2); the cut-off date shows when it is another. */
export function checkYears({ rows, report }: CheckContext): void {
  rows.proposals.forEach((row, index) => {
    const { year, as_of: asOf, period_kind: kind } = row
    if (year === null || asOf === null) return
    const months = 12 * (Number(asOf.slice(0, 4)) - year - 1) + Number(asOf.slice(5, 7))
    const latest = latestMonth[kind]
    if (asOf < `${year}-01-01`) report('countedBeforeYear', 'proposals', index, 'as_of', { asOf, year })
    else if (latest !== null && months > latest) report('countedLongAfterYear', 'proposals', index, 'as_of', { asOf, year, months: latest })
  })
}

type Count = 'submitted' | 'filed'

/** The year count holds the session count of the same round and 平时提案 besides (rule 1): it cannot be the smaller. */
export function checkSessionsAgainstYears({ rows, lineOf, report }: CheckContext): void {
  const counted = (row: ProposalsRow, kind: ProposalsRow['period_kind']): boolean => row.period_kind === kind && row.status === 'final' && row.session !== null
  const wanted = new Set(rows.proposals.filter(row => counted(row, 'session')).map(roundOf))
  const years = new Map<string, { row: ProposalsRow, index: number }[]>()
  rows.proposals.forEach((row, index) => {
    const round = counted(row, 'year') ? roundOf(row) : ''
    if (wanted.has(round)) years.set(round, [...years.get(round) ?? [], { row, index }])
  })
  rows.proposals.forEach((row, index) => {
    if (!counted(row, 'session')) return
    const round = years.get(roundOf(row)) ?? []
    for (const field of ['submitted', 'filed'] as const satisfies readonly Count[]) {
      const value = row[field]
      const smaller = round.find(other => value !== null && (other.row[field] ?? value) < value)
      const least = smaller?.row[field] ?? null
      if (value === null || smaller === undefined || least === null) continue
      report('sessionOverYear', 'proposals', index, field, { field, value, other: least, line: lineOf('proposals', smaller.index) })
    }
  })
}

function roundOf(row: ProposalsRow): string {
  return `${row.committee}-${row.term}-${row.session ?? 'x'}`
}
