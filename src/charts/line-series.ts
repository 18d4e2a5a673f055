import type { Point } from './points'
import type { LineSeriesOption } from 'echarts'
import { palette } from './theme'

interface LineStyle {
  color: string
  width?: number
  /** px between neighbours: where they are close the dots are smaller. */
  band: number
  /** Indexes of points that a break parts from those before: no line leads to them. */
  cuts?: readonly number[]
  xAxisIndex?: number
  yAxisIndex?: number
}

/** The line of final points with its gaps, in pieces where breaks cut it, and the interim points, hollow and joined to nothing. */
export function lineSeries(points: readonly Point[], { color, width = 2, band, cuts = [], ...axes }: LineStyle): LineSeriesOption[] {
  const size = band < 12 ? 4 : 6
  // Every point has its dot, also where ECharts would find them too close: a lone year would vanish.
  const common: LineSeriesOption = { type: 'line', ...axes, silent: true, clip: false, showSymbol: true, showAllSymbol: true, symbol: 'circle', symbolSize: size, itemStyle: { color }, emphasis: { disabled: true } }
  const data = points.map(({ value, state }) => state === 'derived' && value !== null ? { value, symbol: 'emptyDiamond', symbolSize: size + 3 } : state === 'interim' ? null : value)
  const final = piecesOf(data, cuts).map((piece): LineSeriesOption => ({ ...common, lineStyle: { color, width }, data: piece }))
  if (points.every(({ state }) => state !== 'interim')) return final
  const interim: LineSeriesOption = {
    ...common,
    symbol: 'emptyCircle',
    symbolSize: size + 1,
    itemStyle: { color, borderColor: color, borderWidth: 1.5 },
    // No line at all, so that two interim points are not joined either.
    lineStyle: { color: palette.ground, width: 0 },
    data: points.map(({ value, state }) => state === 'interim' ? value : null),
  }
  return [...final, interim]
}

/** The values between two cuts, one list a piece, each as long as the whole; pieces without a value are left out. */
function piecesOf<Value>(data: readonly (Value | null)[], cuts: readonly number[]): (Value | null)[][] {
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), data.length]
  const pieces = edges.slice(1).map((end, place) => data.map((value, index) => index >= (edges[place] ?? 0) && index < end ? value : null))
  const filled = pieces.filter(piece => piece.some(value => value !== null))
  return filled.length === 0 ? [[...data]] : filled
}
