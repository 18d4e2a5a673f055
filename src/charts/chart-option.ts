import type { ComposeOption, CustomSeriesOption, GridComponentOption, LineSeriesOption, TooltipComponentFormatterCallbackParams, TooltipComponentOption } from 'echarts'
import type { ChartKeyModel } from './chart-item'
import type { Shape } from './shapes'
import type { Target } from './target'
import { toTooltipText } from './plain-text'
import { fontFamily, palette } from './theme'

/** The part of ECharts' options that register.ts can draw. */
export type ChartOption = ComposeOption<CustomSeriesOption | GridComponentOption | LineSeriesOption | TooltipComponentOption>

/** A chart at one width. */
export interface Picture {
  option: ChartOption
  /** px */
  height: number
  /** The figures in it, for readers who point at them: ids are addresses of figures; see `targetAt`. */
  targets?: readonly Target[]
  /** What a click picks instead, in a picture that filters: ids of committees. */
  picks?: readonly Target[]
  /** What the keyboard goes through; absent: nothing. */
  keys?: ChartKeyModel
}

const tooltipStyle: TooltipComponentOption = {
  renderMode: 'richText',
  confine: true,
  transitionDuration: 0,
  backgroundColor: palette.ground,
  borderColor: palette.axis,
  borderWidth: 1,
  padding: [8, 10],
  textStyle: { color: palette.ink, fontFamily, fontSize: 13, lineHeight: 20 },
}

export const still = { animation: false, textStyle: { fontFamily } } as const

/** Shapes that carry no tooltip: labels, keys, thresholds. */
export function drawingSeries(shapes: Shape[]): CustomSeriesOption {
  return { type: 'custom', coordinateSystem: 'none', silent: true, data: [0], renderItem: () => ({ type: 'group', children: shapes }) }
}

/** One group of shapes an item; each answers the pointer with its own text. */
export function itemSeries(groups: Shape[][]): CustomSeriesOption {
  return {
    type: 'custom', coordinateSystem: 'none', data: groups.map((_, index) => index),
    renderItem: ({ dataIndex }) => ({ type: 'group', children: groups[dataIndex] ?? [], emphasisDisabled: true }),
  }
}

/** Draws nothing; makes every slot of a category axis answer the pointer, also those without a value. */
export function hoverSeries(slots: number, axes: { xAxisIndex?: number, yAxisIndex?: number, horizontal?: boolean } = {}): CustomSeriesOption {
  const { horizontal = false, ...indexes } = axes
  return {
    type: 'custom', coordinateSystem: 'cartesian2d', ...indexes,
    data: Array.from({ length: slots }, (_, slot) => horizontal ? [0, slot] : [slot, 0]),
    ...(horizontal ? { encode: { x: 0, y: 1 } } : {}),
    renderItem: () => null,
  }
}

/** Tooltip for `itemSeries`. */
export function itemTooltip(texts: readonly string[]): TooltipComponentOption {
  return { ...tooltipStyle, trigger: 'item', formatter: params => toTooltipText(texts[pointedAt(params).slot] ?? '') }
}

/**
 * Tooltip for `hoverSeries`, with a faint mark on the slot under the pointer.
 * @param textOf gets the slot and the index of the hover series
 */
export function axisTooltip(textOf: (slot: number, series: number) => string, pointer: 'line' | 'shadow'): TooltipComponentOption {
  return {
    ...tooltipStyle,
    trigger: 'axis',
    formatter: (params) => {
      const { slot, series } = pointedAt(params)
      return toTooltipText(textOf(slot, series))
    },
    axisPointer: { type: pointer, animation: false, label: { show: false }, lineStyle: { color: palette.axis, width: 1, type: 'solid' }, shadowStyle: { color: 'rgba(90,100,115,0.1)' } },
  }
}

/** Of an axis ECharts hands over all series at the slot; ours for the pointer comes first. */
function pointedAt(params: TooltipComponentFormatterCallbackParams): { slot: number, series: number } {
  const first = Array.isArray(params) ? params[0] : params
  return { slot: first?.dataIndex ?? -1, series: first?.seriesIndex ?? -1 }
}
