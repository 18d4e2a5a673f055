import { describe, expect, it } from 'vitest'
import { toTrendModel } from '@/charts/trend/model'
import { toTrendOption } from '@/charts/trend/option'
import { palette } from '@/charts/theme'
import { linesOf, shapesOf, textsOf, tooltipAt } from '../shapes-of'
import { breakAt, conflicting, derived, interim, missing, reported, trend, trendPoint, zh } from '../views'

const view = trend([
  trendPoint(2018, reported(300), reported(280), derived(279, 'allHandled')),
  trendPoint(2019, missing(), missing()),
  trendPoint(2020, conflicting(320, 310), reported(300)),
  trendPoint(2021, interim(340), interim(323)),
], { breaks: [breakAt(2020)] })
const { option, height } = toTrendOption(toTrendModel(view, zh), 1136)
const lines = linesOf(option)

describe('the trend', () => {
  it('leaves gaps open, cuts what a break touches, and joins no interim point', () => {
    expect(lines.map(series => [series.lineStyle?.width, series.data])).toEqual([
      [2, [300, null, 320, null]],
      [0, [null, null, null, 340]],
      [2, [280, null, null, null]],
      [2, [null, null, 300, null]],
      [0, [null, null, null, 323]],
      [1, [{ value: 279, symbol: 'emptyDiamond', symbolSize: 9 }, null, null, null]],
      [2, [280 / 300, null, null, null]],
      [2, [null, null, 300 / 320, null]],
      [0, [null, null, null, 0.95]],
    ])
    const { slate, blue, navy, red } = palette
    expect(lines).toMatchObject([slate, slate, blue, blue, blue, navy, red, red, red].map(color => ({ itemStyle: { color }, showSymbol: true, showAllSymbol: true })))
    expect(lines.some(series => series.connectNulls === true)).toBe(false)
  })
  it('has the rate in a panel of its own, from 0 to 100 %', () => {
    expect(option.grid).toHaveLength(2)
    expect(option.yAxis).toMatchObject([{ min: 0, max: 400, interval: 100 }, { min: 0, max: 1, interval: 0.5, gridIndex: 1 }])
    const [counts, rates] = option.yAxis as { axisLabel: { formatter: (value: number) => string } }[]
    expect([counts!.axisLabel.formatter(300), rates!.axisLabel.formatter(0.5)]).toEqual(['300', '50%'])
  })
  it('writes names and last values at the ends of the lines, apart', () => {
    const labels = shapesOf(option).flatMap(shape => shape.type === 'text' && shape.style.fontWeight === 700 ? [[shape.style.text, shape.y] as const] : [])
    expect(labels.map(([text]) => text)).toEqual(['提交 320（2020）', '立案 300（2020）', '办复 279（2018）', '立案率 93.8%（2020）'])
    expect(Math.abs(labels[1]![1] - labels[0]![1])).toBeGreaterThanOrEqual(19)
  })
  it('marks a conflict above its point and a break beside its line', () => {
    expect(textsOf(option)).toEqual(expect.arrayContaining(['※', '去向口径改变', '立案率 = 立案 ÷ 提交']))
    const [mark] = shapesOf(option).filter(shape => shape.type === 'line')
    expect(mark).toMatchObject({ style: { stroke: palette.axis, lineDash: [2, 3] } })
  })
  it('names the lines in a key where there is no room at their ends', () => {
    const narrow = toTrendOption(toTrendModel(view, zh), 343)
    expect(textsOf(narrow.option).slice(0, 4)).toEqual(['提交 320（2020）', '立案 300（2020）', '办复 279（2018）', '立案率 93.8%（2020）'])
  })
  it('is lower without a rate', () => {
    const bare = toTrendOption(toTrendModel(trend([trendPoint(2020, reported(300), missing())]), zh), 1136)
    expect(bare.height).toBeLessThan(height)
    expect(bare.option.grid).toMatchObject({ outerBoundsMode: 'none' })
  })
  it('answers the pointer year by year', () => {
    expect(tooltipAt(option, 1)).toBe('2019 年\n未找到出处')
  })
})
