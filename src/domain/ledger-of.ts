import type { Ledger, LedgerEntry } from './ledger'
import type { ExitCategory, Part, PeriodRecord } from './period'
import { derive, onOneFooting } from './derive'
import { mergedBeforeFiling } from './merged-away'
import { exitCategories } from './period'

type PeriodFigures = Pick<PeriodRecord, 'figures' | 'parts' | 'claims'>

/**
 * The account of a period: submitted = filed + exits (docs/domain.md, rule 3). Only exits of what was submitted enter
 * it; a merging after filing does not. Interim beside final, or approximate, inputs leave the account `unstated`.
 */
export function ledgerOf(period: PeriodFigures): Ledger {
  const submitted = period.figures.submitted ?? null
  const filed = period.figures.filed ?? null
  const named = namedExits(period)
  const open: Ledger = { state: 'unstated', submitted, filed, entries: named, difference: null }
  if (submitted === null || filed === null || !onOneFooting(submitted, filed)) return open
  if (!named.every(entry => onOneFooting(submitted, entry.figure))) return open

  const rest = submitted.value - filed.value - sumOf(named)
  if (rest === 0) return { ...open, state: 'closes', difference: 0 }
  if (rest < 0) return { ...open, state: 'exceeds', difference: -rest }
  if (named.length === 0) return { ...open, difference: rest }
  const unexplained: LedgerEntry = {
    category: 'unexplained',
    figure: derive(rest, 'remainder', [submitted, filed, ...named.map(entry => entry.figure)]),
  }
  return { ...open, state: 'remainder', entries: [...named, unexplained], difference: rest }
}

/** 件 by which an account does not close: 0 when it does, below 0 when the parts are too many, null when it cannot be checked. */
export function ledgerBalance({ state, difference }: Ledger): number | null {
  if (state === 'unstated' || difference === null) return null
  return state === 'exceeds' ? -difference : difference
}

function namedExits(period: PeriodFigures): LedgerEntry[] {
  const parts = period.parts.filter(part => part.dimension === 'exit' && part.base === 'submitted')
  const entries = inOneAccount(period, parts).map((part): LedgerEntry => ({ category: part.category as ExitCategory, figure: part.figure }))
  const mergingNamed = entries.some(entry => entry.category === 'merged_away' || entry.category === 'merged_or_withdrawn')
  const merged = mergingNamed ? null : mergedBeforeFiling(period)
  // A source may count what was merged among the 不予立案: it is not subtracted a second time.
  if (merged !== null && sumOf(entries) + merged.value <= roomForExits(period)) entries.push({ category: 'merged_away', figure: merged })
  return entries.sort((a, b) => exitCategories.indexOf(a.category) - exitCategories.indexOf(b.category))
}

/**
 * Two sources may cut the same exits in two ways (8 not filed; 4 withdrawn and 4 passed on). Added up they would
 * count twice, so where all exits together are too many, those of the most trusted claim that states any stand alone.
 */
function inOneAccount({ figures, claims }: PeriodFigures, parts: readonly Part[]): Part[] {
  const known = parts.filter(part => part.category !== 'unexplained' && exitCategories.includes(part.category as ExitCategory))
  if (sumOf(known) <= roomForExits({ figures })) return known
  const lead = claims.find(claim => known.some(part => part.figure.claims.includes(claim)))
  return lead === undefined ? known : known.filter(part => part.figure.claims.includes(lead))
}

/** 件 that left between submission and filing; without bounds when a side is not stated. */
function roomForExits({ figures: { submitted, filed } }: Pick<PeriodRecord, 'figures'>): number {
  return submitted === undefined || filed === undefined ? Infinity : submitted.value - filed.value
}

function sumOf(items: readonly Pick<LedgerEntry, 'figure'>[]): number {
  return items.reduce((sum, item) => sum + item.figure.value, 0)
}
