import type { KeyBox, KeyItem, KeyModel } from '@/chart-keys/cursor'
import type { FigureAddress } from '@/selectors/figure-address'

/** An item of a chart as the keyboard meets it. `text` is that of its tooltip. */
export interface ChartItem extends KeyItem {
  /** Of the figure whose chain Enter opens; null where there is none. */
  address: FigureAddress | null
  /** Where ECharts shows the tooltip: at an item of a series, or at a point (px). */
  tip: { series: number, item: number } | { x: number, y: number }
}
export type ChartKeyModel = KeyModel<ChartItem>

/** An item of an axis: its tooltip is shown at the middle of its box. */
export function slotItem(text: string, address: FigureAddress | null, box: KeyBox): ChartItem {
  return { text, address, box, tip: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}
