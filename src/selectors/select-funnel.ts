import type { Funnel, FunnelExit, FunnelStage, StageId } from './views'
import type { StatedFigure } from '@/domain/figure'
import type { Ledger } from '@/domain/ledger'
import type { PeriodRecord } from '@/domain/period'
import { derive, onOneFooting, statedOf } from '@/domain/derive'
import { ledgerOf } from '@/domain/ledger-of'
import { mergedAfterFiling } from '@/domain/merged-away'
import { handled } from '@/indicators/handled'

const expectedStages: readonly StageId[] = ['submitted', 'filed', 'handled']

/** The way of a period's proposals in the order of its report, with what left on the way; null when no stage is known. */
export function selectFunnel(period: PeriodRecord): Funnel | null {
  const stages = stagesOf(period)
  if (stages.length === 0) return null
  const ledger = ledgerOf(period)
  return {
    period,
    stages,
    exits: exitsOf(period, ledger, stages.map(stage => stage.id)),
    notStated: expectedStages.filter(id => stages.every(stage => stage.id !== id)),
    ledger,
  }
}

function stagesOf(period: PeriodRecord): FunnelStage[] {
  const stages: FunnelStage[] = []
  for (const id of stageOrder(period)) {
    const figure = id === 'handled' ? statedOf(handled.compute(period).figure) : period.figures[id] ?? null
    if (figure === null) continue
    const first = stages[0] ?? { id, figure }
    const previous = stages[stages.length - 1]
    const share = previous === undefined ? null : shareOfPrevious(period, figure, previous)
    stages.push({
      id,
      figure,
      shareOfFirst: first.id === 'submitted' ? shareOf(figure, first.figure) : null,
      shareOfPrevious: previous === undefined || share === null ? null : { stage: previous.id, share },
      inferred: id === 'handled' && figure !== period.figures.handled,
    })
  }
  return stages
}

/** Merging stands where the counts put it: after filing when fewer were left than were filed. */
function stageOrder({ figures: { afterMerge, filed } }: PeriodRecord): readonly StageId[] {
  const mergedLater = afterMerge !== undefined && filed !== undefined && afterMerge.value < filed.value
  return mergedLater ? ['submitted', 'filed', 'afterMerge', 'assigned', 'handled'] : ['submitted', 'afterMerge', 'filed', 'assigned', 'handled']
}

/** A count that was worked out from a stated rate has that rate, not one worked out from the rounded count. */
function shareOfPrevious(period: PeriodRecord, figure: StatedFigure, previous: FunnelStage): number | null {
  const base = period.figures.assigned !== undefined ? 'assigned' : 'filed'
  if (figure.kind === 'approximate' && figure.rule === 'handledFromRate' && previous.id === base) return period.figures.handledRate?.value ?? null
  return shareOf(figure, previous.figure)
}

function shareOf(part: StatedFigure, whole: StatedFigure): number | null {
  return onOneFooting(part, whole) && whole.value !== 0 ? part.value / whole.value : null
}

function exitsOf(period: PeriodRecord, ledger: Ledger, stages: readonly StageId[]): FunnelExit[] {
  const exits: FunnelExit[] = []
  if (stages.includes('submitted')) {
    const mergesFirst = stages[1] === 'afterMerge'
    for (const { category, figure } of [...ledger.entries, ...unnamedRest(ledger)]) {
      const merging = category === 'merged_away' || category === 'merged_or_withdrawn'
      exits.push({ category, figure, after: mergesFirst && !merging ? 'afterMerge' : 'submitted' })
    }
  }
  const merged = mergedAfterFiling(period)
  if (merged !== null && merged.value > 0) exits.push({ category: 'merged_away', figure: merged, after: 'filed' })
  const place = (exit: FunnelExit): number => stages.indexOf(exit.after)
  return exits.sort((a, b) => place(a) - place(b))
}

/** Where no exit is named at all, everything that was submitted and not filed is 未说明 (docs/domain.md, rule 3). */
function unnamedRest({ state, submitted, filed, difference }: Ledger): Pick<FunnelExit, 'category' | 'figure'>[] {
  if (state !== 'unstated' || submitted === null || filed === null || difference === null || difference === 0) return []
  return [{ category: 'unexplained', figure: derive(difference, 'remainder', [submitted, filed]) }]
}
