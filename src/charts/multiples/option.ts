import type { ChartItem } from '../chart-item'
import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { Target } from '../target'
import type { ChartWidth } from '../widths'
import type { MultiplePanel, MultiplesModel } from './model'
import { formatCount } from '@/locales/format'
import { formatPercent, slotAxis, valueAxis, valueAxisRoom } from '../axes'
import { slotItem } from '../chart-item'
import { axisTooltip, drawingSeries, hoverSeries, still } from '../chart-option'
import { lineSeries } from '../line-series'
import { niceScale } from '../nice-scale'
import { text } from '../shapes'
import { boxTarget } from '../target'
import { estimateTextWidth } from '../text-width'
import { fontSize, palette } from '../theme'
import { labelledYears } from '../year-labels'

const columnsAt: Record<ChartWidth, number> = { 343: 1, 688: 2, 1136: 3 }
const gutter = 32
const titleHeight = 24
/** Room above the highest point for its label. */
const headroom = 18
const plotHeight = 110
const rowHeight = titleHeight + headroom + plotHeight + 40

interface Cell {
  panel: MultiplePanel
  /** px: where the title begins, and where the plot does. */
  outerLeft: number
  left: number
  width: number
  top: number
}

/** Small panels in a grid, all on one scale and one range of years, so that they compare by eye. */
export function toMultiplesOption(model: MultiplesModel, width: ChartWidth): Picture {
  const scale = model.isShare ? { max: Math.max(1, model.max), step: 0.5 } : niceScale(model.max, 2)
  const format = (value: number): string => model.isShare ? formatPercent(value) : formatCount(value, model.locale)
  const axisWidth = valueAxisRoom(scale.max, scale.step, format)
  const cells = placePanels(model, width, axisWidth)
  const rows = Math.ceil(model.panels.length / columnsAt[width])
  const labelled = (cell: Cell): Set<number> => new Set(labelledYears(model.firstYear, model.years.length, cell.width / Math.max(1, model.years.length), 60))
  return {
    height: Math.max(1, rows) * rowHeight,
    targets: cells.flatMap(cell => targetsOf(cell, model.years.length, scale.max)),
    picks: cells.map(({ panel, outerLeft, left, width: plotWidth, top }) => boxTarget(panel.id, outerLeft, top, left + plotWidth - outerLeft, rowHeight)),
    keys: { direction: 'across', series: cells.map(cell => itemsOf(cell, model.years.length)) },
    option: {
      ...still,
      grid: cells.map(({ left, top, width: plotWidth }) => ({ left, top: top + titleHeight + headroom, width: plotWidth, height: plotHeight, outerBoundsMode: 'none' })),
      xAxis: cells.map((cell, gridIndex) => slotAxis(model.years, labelled(cell), { gridIndex })),
      yAxis: cells.map((_, gridIndex) => valueAxis(scale.max, scale.step, format, { gridIndex })),
      tooltip: axisTooltip((slot, series) => cells[series]?.panel.tooltips[slot] ?? '', 'line'),
      series: [
        ...cells.map((_, index) => hoverSeries(model.years.length, { xAxisIndex: index, yAxisIndex: index })),
        ...cells.flatMap(({ panel, width: plotWidth }, index) => lineSeries(panel.points, { color: palette.blue, cuts: panel.cuts, band: plotWidth / Math.max(1, model.years.length), xAxisIndex: index, yAxisIndex: index })),
        drawingSeries(cells.flatMap(cell => drawCell(cell, model, scale.max))),
      ],
    },
  }
}

function targetsOf({ panel, left, top, width }: Cell, years: number, max: number): Target[] {
  const band = width / Math.max(1, years)
  const plotTop = top + titleHeight + headroom
  return panel.points.map(({ value }, index) => ({
    left: left + band * index,
    top: top + titleHeight,
    width: band,
    height: headroom + plotHeight + 8,
    x: left + band * (index + 0.5),
    y: plotTop + plotHeight * (1 - (value ?? 0) / max),
    id: panel.addresses[index] ?? '',
  }))
}

function itemsOf({ panel, left, width, top }: Cell, years: number): ChartItem[] {
  const band = width / Math.max(1, years)
  return panel.tooltips.map((tooltip, index) => slotItem(tooltip, panel.addresses[index] ?? null, { x: left + band * index, y: top + titleHeight + headroom, width: band, height: plotHeight }))
}

function placePanels({ panels }: MultiplesModel, width: ChartWidth, axisWidth: number): Cell[] {
  const columns = columnsAt[width]
  const outer = (width - gutter * (columns - 1)) / columns
  return panels.map((panel, index) => ({
    panel,
    outerLeft: (index % columns) * (outer + gutter),
    left: (index % columns) * (outer + gutter) + axisWidth,
    width: outer - axisWidth - 8,
    top: Math.floor(index / columns) * rowHeight,
  }))
}

function drawCell({ panel, outerLeft, left, width, top }: Cell, { years }: MultiplesModel, max: number): Shape[] {
  const band = width / Math.max(1, years.length)
  const bottom = top + titleHeight + headroom + plotHeight
  const shapes: Shape[] = [text(panel.title, outerLeft, top + 10, 14, palette.ink, { bold: true })]
  if (panel.words !== null) shapes.push(text(panel.words, left + width / 2, bottom - plotHeight / 2, fontSize.small, palette.muted, { anchor: 'center' }))
  const boxes = panel.ends.map(({ index, text: label }, position) => {
    const half = estimateTextWidth(label, fontSize.small) / 2
    const centre = Math.max(left + half, Math.min(left + band * (index + 0.5), left + width + 8 - half))
    // Clear of every point below the label, not only of its own.
    const below = panel.points.filter((_, at) => Math.abs(left + band * (at + 0.5) - centre) <= half).map(({ value }) => value ?? 0)
    return { label, half, centre, y: bottom - Math.max(panel.points[index]?.value ?? 0, ...below) / max * plotHeight - 12, isFirst: position === 0 && panel.ends.length > 1 }
  })
  const last = boxes[boxes.length - 1]
  for (const box of boxes) {
    // Two values on neighbouring years cannot both be labelled: the later one stays.
    if (box.isFirst && last !== undefined && box.centre + box.half + 6 > last.centre - last.half) continue
    shapes.push(text(box.label, box.centre, box.y, fontSize.small, palette.ink, { anchor: 'center' }))
  }
  return shapes
}
