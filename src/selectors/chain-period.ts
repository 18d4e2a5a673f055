import type { ChainItem, ChainNode } from './chain'
import type { ClaimFile } from './chain-node'
import type { StageId } from './views'
import type { Figure, StatedFigure } from '@/domain/figure'
import type { PartBase, PeriodField, PeriodRecord } from '@/domain/period'
import type { ProposalIndicatorId } from '@/indicators/indicator'
import { derive, onOneFooting, statedOf } from '@/domain/derive'
import { figureOr } from '@/domain/figure'
import { ledgerBalance, ledgerOf } from '@/domain/ledger-of'
import { mergedAfterFiling } from '@/domain/merged-away'
import { exitCategories, partBases, partDimensions } from '@/domain/period'
import { proposalIndicators } from '@/indicators/catalogue'
import { baseIds, proposalIndicatorIds } from '@/indicators/indicator'
import { chainNode, formula, indicatorItem } from './chain-node'
import { figureAddress } from './figure-address'
import { selectComposition } from './select-composition'
import { selectFunnel } from './select-funnel'

const stages: readonly StageId[] = ['submitted', 'afterMerge', 'filed', 'assigned', 'handled']
const missing: Figure = { kind: 'missing', reason: 'notStated' }

/**
 * `<indicator>`, `<rate>.<base>`, `handled.stated` (as published), `<stage>.of.<stage>`, `<dimension>.<category>.<base>[.share]` (`topic.rest.filed` is
 * what the topics leave of the base), or `ledger`. null when the path names nothing of a period.
 */
export function periodNode(file: ClaimFile, period: PeriodRecord, path: readonly string[]): ChainNode | null {
  const [first = '', second, third = '', fourth] = path
  if (first === 'ledger') return ledgerNode(file, period)
  const indicator = proposalIndicatorIds.find(id => id === first)
  if (indicator !== undefined && second === 'stated' && (indicator === 'handled' || indicator === 'handledRate')) return fieldNode(file, period, indicator)
  if (second === 'of') return ratioNode(file, period, first, third)
  if (indicator !== undefined) return indicatorNode(file, period, indicator, second)
  return second === undefined ? null : partNode(file, period, first, second, third, fourth === 'share')
}

/** Every count and rate, stated or not, then the parts and the account. */
export function periodNodes(file: ClaimFile, period: PeriodRecord): ChainNode[] {
  return [
    ...proposalIndicatorIds.map(id => indicatorNode(file, period, id)),
    ...period.parts.map(({ dimension, category, base }) => partNode(file, period, dimension, category, base, false)),
    ledgerNode(file, period),
  ].filter(node => node !== null)
}

/** A field as the sources state it. Of replies the indicator may know more, or better: there the address says which is meant. */
function fieldNode(file: ClaimFile, period: PeriodRecord, id: PeriodField): ChainNode {
  const { unit, bases } = proposalIndicators[id]
  const base = bases.length === 0 ? null : proposalIndicators[id].compute(period).base ?? null
  return chainNode(file, { address: statedAddress(period.id, id), item: indicatorItem(id, base), unit, figure: figureOr(period.figures[id], 'notStated') })
}

/** The address of a column of the records, as stated. */
export function statedAddress(record: string, id: string): string {
  return id === 'handled' || id === 'handledRate' ? figureAddress(record, id, 'stated') : figureAddress(record, id)
}

function indicatorNode(file: ClaimFile, period: PeriodRecord, id: ProposalIndicatorId, wanted?: string): ChainNode {
  const { unit, bases } = proposalIndicators[id]
  const measure = proposalIndicators[id].compute(period, baseIds.find(base => base === wanted && bases.includes(base)))
  const { figure, base = null } = measure
  const address = base === null || bases.length < 2 ? figureAddress(period.id, id) : figureAddress(period.id, id, base)
  const parts = { address, item: indicatorItem(id, base), unit, figure }
  const field = (name: PeriodField): ChainNode => fieldNode(file, period, name)
  if (measure.numerator !== undefined && base !== null && !isStated(figure, period)) {
    return chainNode(file, { ...parts, formula: formula('ratio', [field(id === 'filingRate' ? 'filed' : 'handled'), field(base as PeriodField)]) })
  }
  return chainNode(file, { ...parts, formula: derivation(figure, period, field) })
}

/** A rate as published, with no count behind it. */
function isStated(figure: Figure, { figures }: PeriodRecord): boolean {
  return figure === figures.handledRate
}

/** The inputs of a count that was worked out, by the rule that it names. */
function derivation(figure: Figure, { figures }: PeriodRecord, field: (id: PeriodField) => ChainNode): ChainNode['formula'] {
  const rule = figure.kind === 'derived' || figure.kind === 'approximate' ? figure.rule : undefined
  switch (rule) {
    case 'submittedMinusAfterMerge': return formula(rule, [field('submitted'), field('afterMerge')])
    case 'filedMinusAssigned': return formula(rule, [field('filed'), field('assigned')])
    case 'allHandled':
    case 'handledFromRate': return formula(rule, [field('handledRate'), field(figures.assigned === undefined ? 'filed' : 'assigned')])
    default: return null
  }
}

/** A share as the funnel shows it: of any stage before. */
function ratioNode(file: ClaimFile, period: PeriodRecord, above: string, below: string): ChainNode | null {
  const part = stages.find(id => id === above)
  const whole = stages.find(id => id === below)
  if (part === undefined || whole === undefined || part === whole) return null
  const item: ChainItem = { of: 'ratio', part, whole }
  const address = figureAddress(period.id, part, 'of', whole)
  const stated = selectFunnel(period)?.stages.find(stage => stage.id === part)
  // A count worked out from a stated rate has that rate, not one worked out from the rounded count.
  if (stated?.figure.kind === 'approximate' && stated.figure.rule === 'handledFromRate' && stated.shareOfPrevious?.stage === whole) {
    return chainNode(file, { address, item, unit: 'share', figure: figureOr(period.figures.handledRate, 'notStated') })
  }
  const [over, under] = [indicatorNode(file, period, part), indicatorNode(file, period, whole)]
  return chainNode(file, { address, item, unit: 'share', figure: shareOf(over.figure, under.figure), formula: formula('ratio', [over, under]) })
}

function shareOf(part: Figure, whole: Figure): Figure {
  const above = statedOf(part)
  const below = statedOf(whole)
  if (above === null) return part
  if (below === null) return whole
  return onOneFooting(above, below) && below.value !== 0 ? derive(above.value / below.value, 'ratio', [above, below]) : { kind: 'missing', reason: 'notComparable' }
}

function partNode(file: ClaimFile, period: PeriodRecord, dimensionText: string, category: string, baseText: string, share: boolean): ChainNode | null {
  const dimension = partDimensions.find(each => each === dimensionText)
  const base = partBases.find(each => each === baseText)
  if (dimension === undefined || base === undefined) return null
  if (dimension !== 'exit' && category === 'rest') return restNode(file, period, dimension, base, share)
  const item: ChainItem = { of: 'part', dimension, category, base, share: false }
  const address = figureAddress(period.id, dimension, category, base)
  const figure = period.parts.find(part => part.dimension === dimension && part.category === category && part.base === base)?.figure
  if (figure === undefined && dimension === 'exit') return exitNode(file, period, item, address, category, base)
  const node = chainNode(file, { address, item, unit: 'proposals', figure: figureOr(figure, 'notStated') })
  return share ? shareNode(file, period, node, item, base) : node
}

function shareNode(file: ClaimFile, period: PeriodRecord, part: ChainNode, item: ChainItem, base: PartBase): ChainNode {
  const whole = base === 'unstated' || base === 'within_total' ? null : fieldNode(file, period, base)
  const address = figureAddress(part.address, 'share')
  return chainNode(file, { address, item: { ...item, share: true } as ChainItem, unit: 'share', figure: whole === null ? missing : shareOf(part.figure, whole.figure), formula: formula('ratio', [part, whole]) })
}

function restNode(file: ClaimFile, period: PeriodRecord, dimension: 'topic' | 'proposer', base: PartBase, share: boolean): ChainNode | null {
  const found = selectComposition(period).find(one => one.dimension === dimension && one.base === base && one.rest !== null)
  if (found === undefined || found.rest === null || found.total.kind === 'missing' || base === 'unstated' || base === 'within_total') return null
  const item: ChainItem = { of: 'part', dimension, category: 'rest', base, share: false }
  const inputs = [fieldNode(file, period, base), ...found.rows.map(({ category }) => partNode(file, period, dimension, category, base, false))]
  const figure = derive(found.rest, 'remainder', [found.total])
  const node = chainNode(file, { address: figureAddress(period.id, dimension, 'rest', base), item, unit: 'proposals', figure, formula: formula('restOfBase', inputs) })
  return share ? shareNode(file, period, node, item, base) : node
}

/** An exit that no source counts: worked out from merging, or what the account leaves unexplained. */
function exitNode(file: ClaimFile, period: PeriodRecord, item: ChainItem, address: string, category: string, base: PartBase): ChainNode | null {
  if (!exitCategories.some(each => each === category)) return null
  const field = (id: PeriodField): ChainNode => fieldNode(file, period, id)
  if (base === 'filed') {
    const merged = category === 'merged_away' ? mergedAfterFiling(period) : null
    return chainNode(file, { address, item, unit: 'proposals', figure: figureOr(merged ?? undefined, 'notStated'), formula: merged === null ? null : derivation(merged, period, field) })
  }
  const ledger = ledgerOf(period)
  if (category === 'unexplained') {
    const figure = unexplained(ledger)
    return chainNode(file, { address, item, unit: 'proposals', figure, formula: figure.kind === 'missing' ? null : formula('remainder', accountInputs(file, period)) })
  }
  const entry = ledger.entries.find(one => one.category === category)?.figure
  return chainNode(file, { address, item, unit: 'proposals', figure: figureOr(entry, 'notStated'), formula: entry === undefined ? null : derivation(entry, period, field) })
}

function unexplained({ entries, submitted, filed, difference, state }: ReturnType<typeof ledgerOf>): Figure {
  const entry = entries.find(({ category }) => category === 'unexplained')?.figure
  if (entry !== undefined) return entry
  if (state !== 'unstated' || submitted === null || filed === null || difference === null) return missing
  return derive(difference, 'remainder', [submitted, filed])
}

/** Both sides of the account: what was submitted, what was filed, and each way out that has a name. */
function accountInputs(file: ClaimFile, period: PeriodRecord): ChainNode[] {
  const exits = ledgerOf(period).entries.filter(({ category }) => category !== 'unexplained')
  return [fieldNode(file, period, 'submitted'), fieldNode(file, period, 'filed'), ...exits.map(({ category }) => partNode(file, period, 'exit', category, 'submitted', false)).filter(node => node !== null)]
}

/** The account itself: by how much it does not close. Missing when a side or all exits are not published. */
function ledgerNode(file: ClaimFile, period: PeriodRecord): ChainNode {
  const ledger = ledgerOf(period)
  const { state, submitted, filed } = ledger
  const balance = ledgerBalance(ledger)
  const inputs: StatedFigure[] = [submitted, filed].filter(figure => figure !== null)
  const figure: Figure = balance === null ? missing : derive(balance, 'remainder', inputs)
  return chainNode(file, { address: figureAddress(period.id, 'ledger'), item: { of: 'ledger', state }, unit: 'proposals', figure, formula: formula('ledger', accountInputs(file, period)) })
}
