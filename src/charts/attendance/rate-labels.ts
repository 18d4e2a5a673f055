import type { Column } from './columns-option'
import { placeAbove } from '../skyline'
import { estimateTextWidth } from '../text-width'
import { fontSize } from '../theme'

interface RateLabel {
  text: string
  /** px: centre; y from the top of the plot, negative above it. */
  x: number
  y: number
}

const lineHeight = 14

/**
 * The rate above each column: of all counts where they fit, else of the first phase, else only the lowest, the
 * highest and the last: a choice that a reader can see through, never a random one.
 * @param from px: where the plot begins; labels keep clear of the axis to the left of it
 */
export function rateLabels(columns: readonly Column[], from: number): RateLabel[] {
  const rated = columns.filter(({ bar }) => bar.rate !== null)
  const first = rated.filter(({ bar }) => bar.tone === 'first')
  const others = rated.filter(({ bar }) => bar.tone === 'other')
  for (const choice of [[...first, ...others], first, extremes(first)]) {
    const labels = choice.map(column => toLabel(column, from))
    const places = placeAbove(labels, columns.map(toTower), lineHeight)
    if (places.length < choice.length && choice.length > 3) continue
    return places.flatMap(({ index, y }) => {
      const column = choice[index]
      return column === undefined ? [] : [{ text: column.bar.rate ?? '', x: labels[index]?.centre ?? 0, y }]
    })
  }
  return []
}

function toLabel({ bar, left, width }: Column, from: number): { centre: number, width: number } {
  const labelWidth = estimateTextWidth(bar.rate ?? '', fontSize.tiny) + 2
  return { centre: Math.max(left + width / 2, from + labelWidth / 2), width: labelWidth }
}

function toTower({ left, width, top }: Column): { left: number, right: number, top: number } {
  return { left, right: left + width, top }
}

function extremes(columns: readonly Column[]): Column[] {
  const shareOf = ({ bar }: Column): number => (bar.present ?? 0) / (bar.base?.count ?? 1)
  const sorted = [...columns].sort((a, b) => shareOf(a) - shareOf(b))
  const chosen = [sorted[0], sorted[sorted.length - 1], columns[columns.length - 1]]
  return columns.filter(column => chosen.includes(column))
}
