// @vitest-environment happy-dom
import type { Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import AttendanceChart from '@/charts/attendance/AttendanceChart.vue'
import FunnelChart from '@/charts/funnel/FunnelChart.vue'
import MultiplesChart from '@/charts/multiples/MultiplesChart.vue'
import SizeChart from '@/charts/size/SizeChart.vue'
import SlopeChart from '@/charts/slope/SlopeChart.vue'
import { renderChartSvg } from '@/charts/register'
import { toStaticSvg } from '@/charts/static-svg'
import { svgRendererKey } from '@/charts/svg-renderer'
import TrendChart from '@/charts/trend/TrendChart.vue'
import { translateKey } from '@/composables/use-locale'
import { selectSlope } from '@/selectors/select-slope'
import { sizeView } from '../../unit/charts/size/size-views'
import { manyRows, manyYears, mergedFunnel, series, share, zh } from '../../unit/charts/views'

const charts: [string, Component, Record<string, unknown>, string][] = [
  ['attendance', AttendanceChart, { rows: manyRows(6) }, '应出席与实到齐全'],
  ['funnel', FunnelChart, { funnel: mergedFunnel() }, '提交 205 件，立案 189 件'],
  ['trend', TrendChart, { trend: manyYears(5) }, '年有提交件数'],
  ['size', SizeChart, { view: sizeView, marked: [] }, '超出 99.8%'],
  ['slope', SlopeChart, { slope: selectSlope([series('990000', '政协示例市委员会', [[2020, share(0.9)], [2021, share(0.8)]])], { from: null, to: null }) }, '1 个下降'],
  ['multiples', MultiplesChart, { series: [series('990000', '政协示例市委员会', [[2020, share(0.9)]])] }, '政协示例市委员会 90.0%'],
]

describe('each chart on the server', () => {
  it.each(charts)('%s is named by its finding and holds three pictures that a strict policy lets through', async (id, chart, props, finding) => {
    const app = createSSRApp(chart, { id, ...props }).provide(translateKey, zh)
    app.provide(svgRendererKey, (chartId, option, width, height) => toStaticSvg(renderChartSvg(option, width, height), `${chartId}-${width}`))
    const html = await renderToString(app)
    expect(/aria-label="([^"]*)"/.exec(html)?.[1]).toContain(finding)
    expect(html.match(/<svg /g)).toHaveLength(3)
    expect(html).not.toMatch(/style=|<style|onload/)
  })
})
