import type { DrawChart } from '@/charts/figure-drawing'
import type { ChartWidth } from '@/charts/widths'
import type { ChartDrawing } from '@/exports/picture'
import { loadEcharts } from '@/charts/load-echarts'
import { toStaticSvg } from '@/charts/static-svg'
import { importAgain } from '@/composables/import-again'

const loadEncoder = importAgain(() => import('uqr'))

/** The chart as it stands, as markup; fetches ECharts when it is not there yet. */
export async function drawFigure(draw: DrawChart, width: ChartWidth): Promise<ChartDrawing> {
  const { renderChartSvg } = await loadEcharts()
  const { option, height } = draw()(width)
  return { svg: toStaticSvg(renderChartSvg(option, width, height), 'picture'), width, height }
}

/** The modules of a QR code that holds the address, dark ones true. */
export async function drawQr(address: string): Promise<boolean[][]> {
  const { encode } = await loadEncoder()
  return encode(address, { ecc: 'M', border: 0 }).data
}
