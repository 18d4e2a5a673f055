import type { Alternative, Figure, MissingReason } from '@/domain/figure'
import type { TableCell } from './table'
import type { Translate } from '@/locales/translate'
import { formatCount } from '@/locales/format'

/** Stands beside every number on which sources differ. */
export const conflictMark = '※'

/** A count as a reader sees it: 307, 约 2000, 3585※, or the reason why there is none. */
export function formatFigure(figure: Figure, t: Translate): string {
  switch (figure.kind) {
    case 'missing': return missingText(figure.reason, t)
    case 'approximate': return t(`chart.bound.${figure.bound}`, { n: formatCount(figure.value, t.locale) })
    case 'conflicting': return `${formatCount(figure.value, t.locale)}${conflictMark}`
    default: return formatCount(figure.value, t.locale)
  }
}

export function missingText(reason: MissingReason, t: Translate): string {
  return t(`figure.missing.${reason}`)
}

/** What else must be said of a figure: 推算, 约数, 期中数, 出处不一(with the other values). Undefined for a plain one. */
export function figureNote(figure: Figure, t: Translate): string | undefined {
  if (figure.kind === 'missing') return undefined
  const notes: string[] = []
  if (figure.kind === 'derived') notes.push(t('figure.derived'))
  if (figure.kind === 'approximate') notes.push(t('figure.approximate'))
  if (figure.kind === 'conflicting') notes.push(t('chart.alternatives', { values: formatAlternatives(figure.alternatives, t) }))
  if (figure.interim === true) notes.push(t('figure.interim'))
  return notes.length === 0 ? undefined : notes.join(t('chart.comma'))
}

/** The values that were not chosen, each marked when it is an interim one. */
export function formatAlternatives(alternatives: readonly Alternative[], t: Translate): string {
  return alternatives
    .map(({ value, interim }) => interim === true ? t('chart.interimValue', { n: formatCount(value, t.locale) }) : formatCount(value, t.locale))
    .join(t('chart.comma'))
}

/** True for a figure that was stated before the count was closed. */
export function isInterim(figure: Figure): boolean {
  return figure.kind !== 'missing' && figure.interim === true
}

/** A table cell of a count. Approximate numbers sort by their value, missing ones go last. */
export function figureCell(figure: Figure, t: Translate, address?: string): TableCell {
  return { text: formatFigure(figure, t), sort: figure.kind === 'missing' ? null : figure.value, mark: figureNote(figure, t), ...chainOf(figure, address) }
}

/** What makes a cell open the chain of its figure. */
export function chainOf(figure: Figure, address: string | undefined): Pick<TableCell, 'figure' | 'claim'> {
  if (address === undefined) return {}
  return figure.kind === 'missing' ? { figure: address } : { figure: address, claim: figure.claims[0] }
}
