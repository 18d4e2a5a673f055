import type { ChartItem } from './chart-item'
import type { ChartOption } from './chart-option'
import { CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// The only run-time import of ECharts; what is not listed here is not shipped.
use([CustomChart, GridComponent, LineChart, SVGRenderer, TooltipComponent])

export interface LiveChart {
  /** Draws another view, at another height if it needs one. */
  setOption(option: ChartOption, width: number, height: number): void
  showTip(tip: ChartItem['tip']): void
  hideTip(): void
  dispose(): void
}

/** Draws an interactive chart of a fixed size (px) into an element, which need not be in the document yet. */
export function createChart(element: HTMLElement, width: number, height: number, option: ChartOption): LiveChart {
  const chart = init(element, null, { renderer: 'svg', width, height })
  chart.setOption(option)
  return {
    setOption(next, nextWidth, nextHeight) {
      chart.resize({ width: nextWidth, height: nextHeight, silent: true })
      chart.setOption(next, { notMerge: true })
    },
    showTip: tip => chart.dispatchAction({ type: 'showTip', ...('x' in tip ? tip : { seriesIndex: tip.series, dataIndex: tip.item }) }),
    hideTip: () => chart.dispatchAction({ type: 'hideTip' }),
    dispose: () => chart.dispose(),
  }
}

/** The same picture as an SVG string, on a machine without a document. */
export function renderChartSvg(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    // An undisposed chart keeps its timers, and with them the process.
    chart.dispose()
  }
}
