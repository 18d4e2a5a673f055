import type { PeriodField, PeriodKind, PeriodRecord } from './period'
import { periodYear } from './record-year'
import { compareText } from './session-order'

const stageFields: readonly PeriodField[] = ['submitted', 'afterMerge', 'filed', 'assigned']
const kindOrder: readonly PeriodKind[] = ['year', 'session', 'term']

/** How many stages of the way from submission to reply a period tells; a rate counts for the reply. */
export function stageCount({ figures }: Pick<PeriodRecord, 'figures'>): number {
  const stated = stageFields.filter(field => figures[field] !== undefined).length
  return stated + (figures.handled !== undefined || figures.handledRate !== undefined ? 1 : 0)
}

/**
 * Which period to show first: the newest year; in one year a five-year total after the others, then the period that
 * tells more stages, then the year count before the session count.
 */
export function compareNewest(a: PeriodRecord, b: PeriodRecord): number {
  return (periodYear(b) ?? 0) - (periodYear(a) ?? 0)
    || Number(a.kind === 'term') - Number(b.kind === 'term')
    || stageCount(b) - stageCount(a)
    || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)
    || b.term - a.term
    || (b.session ?? 0) - (a.session ?? 0)
    || compareText(a.id, b.id)
}
