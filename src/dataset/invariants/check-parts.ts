import type { CheckContext } from './report'
import type { PartsRow, ProposalsRow } from '@/dataset/rows.generated'
import type { ReportedFigure } from '@/domain/figure'
import type { PeriodField } from '@/domain/period'
import { ledgerOf } from '@/domain/ledger-of'
import { periodValues } from '@/dataset/claim-fields'

type PartOf = { row: PartsRow, index: number }

/** Parts against the count they are parts of, and the account of each claim (docs/domain.md, rule 3). */
export function checkParts(context: CheckContext): void {
  const { parts, proposals } = context.rows
  const places = new Map<string, number[]>()
  parts.forEach((row, index) => {
    const known = places.get(row.proposals)
    if (known === undefined) places.set(row.proposals, [index])
    else known.push(index)
  })
  proposals.forEach((row, index) => {
    const own = (places.get(row.id) ?? []).flatMap((place): PartOf | [] => {
      const part = parts[place]
      return part === undefined ? [] : { row: part, index: place }
    })
    checkAgainstBase(row, own, context)
    checkLedger(row, index, own, context)
  })
}

function checkAgainstBase(row: ProposalsRow, parts: readonly PartOf[], { report }: CheckContext): void {
  const sums = new Map<string, { sum: number, most: number, last: PartOf, beyond: boolean }>()
  for (const part of parts) {
    const { category, base, count } = part.row
    const most = baseCount(row, base)
    if (most === null) continue
    const beyond = count > most
    if (beyond) report('partOverBase', 'parts', part.index, 'count', { part: `${part.row.dimension}.${category}`, count, base, most })
    const split = splitOf(part.row)
    const known = sums.get(split)
    sums.set(split, { sum: (known?.sum ?? 0) + count, most, last: part, beyond: beyond || known?.beyond === true })
  }
  for (const { sum, most, last, beyond } of sums.values()) {
    // Exits are weighed by the account below; a part that is too large alone was reported already.
    if (sum <= most || beyond || (last.row.dimension === 'exit' && row.filed !== null)) continue
    report('partsOverBase', 'parts', last.index, 'count', { dimension: last.row.dimension, sum, base: last.row.base, most })
  }
}

function baseCount(row: ProposalsRow, base: PartsRow['base']): number | null {
  return base === 'submitted' || base === 'filed' || base === 'assigned' ? row[base] : null
}

/** Parts that may be added up: 党派 and 界别 are within 集体, 个人 within 委员. */
function splitOf({ dimension, base, category }: PartsRow): string {
  const top = category === 'member' || category === 'collective'
  return `${dimension} ${base} ${dimension === 'proposer' && !top ? 'within' : 'whole'}`
}

function checkLedger(row: ProposalsRow, index: number, parts: readonly PartOf[], { report }: CheckContext): void {
  const { submitted, filed } = row
  if (submitted === null || filed === null || filed > submitted) return
  const reported = (value: number): ReportedFigure => ({ kind: 'reported', value, claims: [row.id] })
  const figures: Partial<Record<PeriodField, ReportedFigure>> = {}
  for (const [field, value] of periodValues(row)) figures[field] = reported(value)
  const ledger = ledgerOf({
    figures,
    parts: parts.map(({ row: { dimension, category, base, count } }) => ({ dimension, category, base, figure: reported(count) })),
    claims: [row.id],
  })
  const { state, difference } = ledger
  if (difference === null || (state !== 'exceeds' && state !== 'remainder')) return
  const named = submitted - filed + (state === 'exceeds' ? difference : -difference)
  report(state === 'exceeds' ? 'ledgerExceeds' : 'ledgerRemainder', 'proposals', index, 'submitted', { submitted, filed, named, difference })
}
