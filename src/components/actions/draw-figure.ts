import type { DrawChart } from '@/charts/figure-drawing'
import type { ChartWidth } from '@/charts/widths'
import type { ChartDrawing } from '@/exports/picture'
import { toStaticSvg } from '@/charts/static-svg'

/** The chart as it stands, as markup; fetches ECharts when it is not there yet. */
export async function drawFigure(draw: DrawChart, width: ChartWidth): Promise<ChartDrawing> {
  const { renderChartSvg } = await import('@/charts/register')
  const { option, height } = draw()(width)
  return { svg: toStaticSvg(renderChartSvg(option, width, height), 'picture'), width, height }
}

/** The modules of a QR code that holds the address, dark ones true. */
export async function drawQr(address: string): Promise<boolean[][]> {
  const { encode } = await import('uqr')
  return encode(address, { ecc: 'M', border: 0 }).data
}
