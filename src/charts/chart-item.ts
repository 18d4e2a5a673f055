import type { KeyBox, KeyItem, KeyModel } from '@/chart-keys/cursor'
import type { ClaimId, Figure } from '@/domain/figure'

/** The figure that an item draws, for its chain. */
export interface ItemFigure {
  /** Id of the meeting or period. */
  record: string
  /** What of it: `present`, `filed`, an indicator … */
  field: string
  /** The first claim that it rests on. */
  claim: ClaimId
}

/** An item of a chart as the keyboard meets it. `text` is that of its tooltip. */
export interface ChartItem extends KeyItem {
  /** null where nothing is known. */
  figure: ItemFigure | null
  /** Where ECharts shows the tooltip: at an item of a series, or at a point (px). */
  tip: { series: number, item: number } | { x: number, y: number }
}
export type ChartKeyModel = KeyModel<ChartItem>

/** The first of some figures that is known, as what an item draws. */
export function itemFigure(record: string | null, fields: readonly (readonly [field: string, figure: Figure])[]): ItemFigure | null {
  for (const [field, figure] of fields) {
    const claim = figure.kind === 'missing' ? undefined : figure.claims[0]
    if (record !== null && claim !== undefined) return { record, field, claim }
  }
  return null
}

/** An item of an axis: its tooltip is shown at the middle of its box. */
export function slotItem(text: string, figure: ItemFigure | null, box: KeyBox): ChartItem {
  return { text, figure, box, tip: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}
