import type { Point } from './points'
import type { LineSeriesOption } from 'echarts'
import { palette } from './theme'

interface LineStyle {
  color: string
  width?: number
  /** px between neighbours: where they are close the dots are smaller. */
  band: number
  xAxisIndex?: number
  yAxisIndex?: number
}

/** Two series: the line of final points with its gaps, and the interim points, hollow and joined to nothing. */
export function lineSeries(points: readonly Point[], { color, width = 2, band, ...axes }: LineStyle): LineSeriesOption[] {
  const size = band < 12 ? 4 : 6
  // Every point has its dot, also where ECharts would find them too close: a lone year would vanish.
  const common: LineSeriesOption = { type: 'line', ...axes, silent: true, clip: false, showSymbol: true, showAllSymbol: true, symbol: 'circle', symbolSize: size, itemStyle: { color }, emphasis: { disabled: true } }
  const final: LineSeriesOption = {
    ...common,
    lineStyle: { color, width },
    data: points.map(({ value, state }) => state === 'derived' && value !== null ? { value, symbol: 'emptyDiamond', symbolSize: size + 3 } : state === 'interim' ? null : value),
  }
  if (points.every(({ state }) => state !== 'interim')) return [final]
  const interim: LineSeriesOption = {
    ...common,
    symbol: 'emptyCircle',
    symbolSize: size + 1,
    itemStyle: { color, borderColor: color, borderWidth: 1.5 },
    // No line at all, so that two interim points are not joined either.
    lineStyle: { color: palette.ground, width: 0 },
    data: points.map(({ value, state }) => state === 'interim' ? value : null),
  }
  return [final, interim]
}
