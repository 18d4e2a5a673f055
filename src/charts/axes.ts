import type { ChartOption } from './chart-option'
import { estimateTextWidth } from './text-width'
import { fontSize, palette } from './theme'

type XAxis = Exclude<ChartOption['xAxis'], readonly unknown[] | undefined>
type YAxis = Exclude<ChartOption['yAxis'], readonly unknown[] | undefined>

const label = { color: palette.muted, fontSize: fontSize.tiny, lineHeight: 15 } as const

/** A category axis of years or sessions; only the slots in `labelled` carry a label. */
export function slotAxis(data: string[], labelled: ReadonlySet<number>, { gridIndex = 0, show = true } = {}): XAxis {
  return {
    type: 'category', gridIndex, data, axisTick: { show: false }, axisLine: { lineStyle: { color: palette.axis } },
    axisLabel: { ...label, show, interval: index => labelled.has(index) },
  }
}

/** A value axis from zero with fixed steps; the labels are ours, because ECharts' own group digits the English way. */
export function valueAxis(max: number, step: number, format: (value: number) => string, { gridIndex = 0, show = true } = {}): YAxis {
  return {
    type: 'value', gridIndex, min: 0, max, interval: step, splitLine: { lineStyle: { color: palette.rule } },
    axisLabel: { ...label, show, formatter: format },
  }
}

/** A value axis below the chart, from zero: sizes. */
export function sizeAxis(max: number, step: number, format: (value: number) => string): XAxis {
  return {
    type: 'value', min: 0, max, interval: step, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: true, lineStyle: { color: palette.axis } },
    axisLabel: { ...label, formatter: format },
  }
}

/** Tick of a share 0–1: ticks are round, so no decimals. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** px that the labels of a value axis need at its left. */
export function valueAxisRoom(max: number, step: number, format: (value: number) => string): number {
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => format(index * step))
  return Math.ceil(Math.max(...ticks.map(tick => estimateTextWidth(tick, fontSize.tiny)))) + 10
}
