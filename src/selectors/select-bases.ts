import type { PeriodRecord } from '@/domain/period'
import type { BaseId, Measure } from '@/indicators/indicator'
import { compareNewest } from '@/domain/newest-period'
import { filingRate } from '@/indicators/filing-rate'
import { handledRate } from '@/indicators/handled-rate'

export type SwitchableRate = 'filingRate' | 'handledRate'

/**
 * Why a rate cannot be had on a base. `mergedLater`: merging follows filing, so that what is left after it is no base
 * of filing; `rateOnly`: only a rate is published, which is of the other base; `notStated`: the base is not published;
 * `part`: the numerator is not; `notComparable`: approximate, interim beside final, or nothing to divide by.
 */
export type BaseReason = 'mergedLater' | 'rateOnly' | 'notStated' | 'part' | 'notComparable'

export interface BaseChoice {
  base: BaseId
  measure: Measure
  /** null: the rate can be had on this base. */
  reason: BaseReason | null
}

const indicators = { filingRate, handledRate } as const

/** Each base of a rate with what it gives for a period, or why it gives nothing; the usual base of the period first. */
export function selectBases(period: PeriodRecord, rate: SwitchableRate): BaseChoice[] {
  const indicator = indicators[rate]
  const usual = indicator.compute(period).base
  return [...indicator.bases]
    .sort((a, b) => Number(b === usual) - Number(a === usual))
    .map((base) => {
      const measure = indicator.compute(period, base)
      return { base, measure, reason: measure.figure.kind === 'missing' ? reasonOf(period, rate, base) : null }
    })
}

/** The base asked for where it can be had, else the first that can; the usual one when none can. */
export function chooseBase(choices: readonly BaseChoice[], wanted: BaseId | null): BaseChoice | null {
  const possible = choices.filter(({ reason }) => reason === null)
  return possible.find(({ base }) => base === wanted) ?? possible[0] ?? choices[0] ?? null
}

/** The bases of a rate over several periods: to be had where any period has it, else why the newest has not. */
export function rateBases(periods: readonly PeriodRecord[], rate: SwitchableRate): Pick<BaseChoice, 'base' | 'reason'>[] {
  const all = [...periods].sort(compareNewest).map(period => selectBases(period, rate))
  if (!all.some(choices => choices.some(({ reason }) => reason === null))) return []
  return indicators[rate].bases.map((base) => {
    const found = all.flatMap(choices => choices.filter(choice => choice.base === base))
    return { base, reason: found.some(({ reason }) => reason === null) ? null : found[0]?.reason ?? null }
  })
}

function reasonOf({ figures }: PeriodRecord, rate: SwitchableRate, base: BaseId): BaseReason {
  const { filed, handled, handledRate: stated, afterMerge, assigned } = figures
  if (base === 'afterMerge' && (afterMerge === undefined ? assigned !== undefined : filed !== undefined && afterMerge.value < filed.value)) return 'mergedLater'
  const below = figures[base as 'submitted' | 'afterMerge' | 'filed' | 'assigned']
  if (below === undefined) return 'notStated'
  const part = rate === 'filingRate' ? filed : handled
  if (part === undefined) return rate === 'handledRate' && stated !== undefined ? 'rateOnly' : 'part'
  return 'notComparable'
}
