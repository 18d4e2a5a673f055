import type { LineSeriesOption } from 'echarts'
import type { ChartOption } from '@/charts/chart-option'
import type { Shape } from '@/charts/shapes'

/** All shapes that the custom series of an option draw, in order. */
export function shapesOf(option: ChartOption): Shape[] {
  return seriesOf(option).flatMap((series) => {
    if (series.type !== 'custom' || series.renderItem === undefined) return []
    const render = series.renderItem as (params: { dataIndex: number }) => { children: Shape[] } | null
    return (series.data as unknown[]).flatMap((_, dataIndex) => render({ dataIndex })?.children ?? [])
  })
}

export function textsOf(option: ChartOption): string[] {
  return shapesOf(option).flatMap(shape => shape.type === 'text' ? [shape.style.text] : [])
}

function seriesOf(option: ChartOption): Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number][] {
  const { series = [] } = option
  return Array.isArray(series) ? series : [series]
}

export function linesOf(option: ChartOption): LineSeriesOption[] {
  return seriesOf(option).filter((series): series is LineSeriesOption => series.type === 'line')
}

/** Runs a tooltip's formatter as ECharts would. */
export function tooltipAt({ tooltip }: ChartOption, dataIndex: number, seriesIndex = 0): string {
  const { trigger, formatter } = Array.isArray(tooltip) ? tooltip[0]! : tooltip!
  const point = { dataIndex, seriesIndex }
  return (formatter as (params: unknown) => string)(trigger === 'axis' ? [point] : point)
}
