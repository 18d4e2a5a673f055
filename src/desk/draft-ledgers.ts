import type { StatedFigure } from '@/domain/figure'
import type { Ledger } from '@/domain/ledger'
import type { Part, PeriodRecord } from '@/domain/period'
import type { Draft, DraftValue } from './draft'
import { periodColumns, shareOfPercent } from '@/dataset/claim-fields'
import { ledgerOf } from '@/domain/ledger-of'
import { partBases, partDimensions } from '@/domain/period'

/** The account of each record of proposals, by record id, from what is not rejected: submitted = filed + exits. */
export function draftLedgers(draft: Draft): ReadonlyMap<string, Ledger> {
  const ledgers = new Map<string, Ledger>()
  for (const { id, kind } of draft.records) {
    if (kind !== 'proposals') continue
    const values = draft.values.filter(value => value.record === id && value.decision !== 'rejected' && /^\d+(?:\.\d+)?$/.test(value.cell))
    ledgers.set(id, ledgerOf({ figures: figuresOf(values), parts: values.flatMap(partOf), claims: [id] }))
  }
  return ledgers
}

function figuresOf(values: readonly DraftValue[]): PeriodRecord['figures'] {
  const figures: PeriodRecord['figures'] = {}
  for (const value of values) {
    const { target } = value
    const column = target.type === 'field' ? periodColumns.find(one => one.column === target.field) : undefined
    if (column !== undefined) figures[column.field] = figureOf(value, 'percent' in column)
  }
  return figures
}

function partOf(value: DraftValue): Part[] {
  const { target } = value
  if (target.type !== 'part') return []
  const dimension = partDimensions.find(one => one === target.dimension)
  const base = partBases.find(one => one === target.base)
  return dimension === undefined || base === undefined ? [] : [{ dimension, category: target.category, base, figure: figureOf(value, false) }]
}

/** All values of a record are one claim: what one document says. */
function figureOf({ record, cell, bound }: DraftValue, isShare: boolean): StatedFigure {
  const value = isShare ? shareOfPercent(Number(cell)) : Number(cell)
  return bound === null ? { kind: 'reported', value, claims: [record] } : { kind: 'approximate', value, bound, claims: [record] }
}
