import { describe, expect, it } from 'vitest'
import { toTrendModel } from '@/charts/trend/model'
import { about, breakAt, conflicting, derived, english, interim, missing, reported, trend, trendPoint, zh } from '../views'

const view = trend([
  trendPoint(2018, reported(300), reported(280), derived(280, 'allHandled')),
  trendPoint(2019, missing('noDocument'), missing('noDocument')),
  trendPoint(2020, conflicting(320, 310), about(300)),
  trendPoint(2021, reported(330), reported(297)),
  trendPoint(2022, interim(340), interim(323)),
], { breaks: [breakAt(2018), breakAt(2020), breakAt(2021, 'topic'), breakAt(2022)] })
const model = toTrendModel(view, zh)

describe('the trend model', () => {
  it('has a point a year, gaps as gaps', () => {
    expect(model.years).toEqual(['2018', '2019', '2020', '2021', '2022'])
    expect(model.lines.map(line => [line.id, line.points.map(({ value }) => value)])).toEqual([
      ['submitted', [300, null, 320, 330, 340]],
      ['filed', [280, null, null, 297, 323]],
      ['handled', [280, null, null, null, null]],
    ])
    expect(model.max).toBe(340)
  })
  it('tells the kinds of points apart', () => {
    expect(model.lines[0]!.points.map(({ state }) => state)).toEqual(['plain', 'none', 'conflicting', 'plain', 'interim'])
    expect(model.lines[2]!.points[0]!.state).toBe('derived')
    expect(model.notes).toEqual({ interim: '期中数', derived: '推算', conflict: '出处不一' })
  })
  it('labels each line with its last final value, and the year where it ends early', () => {
    expect(model.lines.map(line => line.label)).toEqual(['提交 330（2021）', '立案 297（2021）', '办复 280（2018）'])
    expect(toTrendModel(trend([trendPoint(2024, reported(205), reported(189))]), zh).lines[0]!.label).toBe('提交 205')
    expect(toTrendModel(trend([trendPoint(2024, interim(205), missing())]), zh).lines[0]!.label).toBe('提交 205')
  })
  it('has the rate apart, with its formula', () => {
    expect(model.rateTitle).toBe('立案率 = 立案 ÷ 提交')
    expect(model.rate!.points.map(({ state }) => state)).toEqual(['plain', 'none', 'none', 'plain', 'interim'])
    expect(model.rate!.label).toBe('立案率 90.0%（2021）')
  })
  it('marks breaks of exits within the years, not those of topics', () => {
    expect(model.breaks).toEqual([{ index: 2, text: '去向口径改变' }, { index: 4, text: '去向口径改变' }])
  })
  it('tells the pointer each number with its doubt', () => {
    expect(model.tooltips).toEqual([
      '2018 年\n提交 300 件\n立案 280 件\n办复 280 件（推算）\n立案率 93.3%\n去向的列法改变。',
      '2019 年\n未找到出处',
      '2020 年\n提交 320 件（另有 310）\n立案 约 300 件（约数）\n去向的列法改变。',
      '2021 年\n提交 330 件\n立案 297 件\n立案率 90.0%',
      '2022 年\n提交 340 件（期中数）\n立案 323 件（期中数）\n立案率 95.0%\n去向的列法改变。',
    ])
    expect(toTrendModel(view, english).tooltips[2]).toBe('2020\nSubmitted 320 (another source: 310)\nFiled about 300 (approximate)\nExits are listed anew.')
  })
  it('has no lines and no rate without numbers', () => {
    const nothing = toTrendModel(trend([trendPoint(2020, missing(), missing())]), zh)
    expect([nothing.lines, nothing.rate, nothing.max]).toEqual([[], null, 0])
  })
})
