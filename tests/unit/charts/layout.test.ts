import type { Picture } from '@/charts/chart-option'
import type { ChartWidth } from '@/charts/widths'
import type { Figure } from '@/domain/figure'
import type { Slope } from '@/selectors/select-slope'
import { describe, expect, it } from 'vitest'
import { toAttendanceModel } from '@/charts/attendance/model'
import { toAttendanceOption } from '@/charts/attendance/option'
import { toFunnelModel } from '@/charts/funnel/model'
import { toFunnelOption } from '@/charts/funnel/option'
import { toMultiplesModel } from '@/charts/multiples/model'
import { toMultiplesOption } from '@/charts/multiples/option'
import { renderChartSvg } from '@/charts/register'
import { toSizeModel } from '@/charts/size/model'
import { toSizeOption } from '@/charts/size/option'
import { toSlopeModel } from '@/charts/slope/model'
import { toSlopeOption } from '@/charts/slope/option'
import { toStaticSvg } from '@/charts/static-svg'
import { toTrendModel } from '@/charts/trend/model'
import { toTrendOption } from '@/charts/trend/option'
import { chartWidths } from '@/charts/widths'
import { selectSlope } from '@/selectors/select-slope'
import { sizeView, sizeViewOf } from './size/size-views'
import { textBoxes, textFaults } from './text-boxes'
import { about, conflicting, derived, english, funnel, interim, manyRows, manyYears, mergedFunnel, missing, period, quorum, reported, row, series, share, trend, trendPoint, zh } from './views'

type Build = (width: ChartWidth) => Picture

function render(build: Build, width: ChartWidth): string {
  const { option, height } = build(width)
  return toStaticSvg(renderChartSvg(option, width, height), 'x')
}

const attendance = {
  'one session': [row(3, 1, reported(307), reported(335), { quorum: quorum(224, true) })],
  'one session without numbers': [row(3, 1, missing(), missing())],
  'one session, present only': [row(3, 1, reported(2078), missing())],
  'three sessions, one approximate, one conflicting': [row(3, 1, about(300), reported(335), { quorum: quorum(224) }), row(3, 2, conflicting(307, 306, 305), reported(335), { quorum: quorum(224) }), row(3, 3, interim(300), reported(330))],
  'a low quorum line at the edge': [row(3, 1, reported(30), reported(1000), { quorum: quorum(10, true) })],
  'five sessions': manyRows(5),
  'thirty sessions': manyRows(30),
  'fifty sessions': manyRows(50),
  'one session, both phases': [row(3, 1, reported(307), reported(335), { quorum: quorum(224, true) }), row(3, 1, reported(300), reported(335), { phase: 'closing', quorum: quorum(224, true) })],
  'thirty sessions, both phases': [...manyRows(30), ...manyRows(30, 'closing').map((each, index) => index % 3 === 0 ? row(each.term, each.session, missing(), missing(), { phase: 'closing' }) : each)],
  'eight sessions of every kind': [...manyRows(4), row(2, 1, about(2000), missing('onlyApproximate')), row(2, 2, reported(1734), reported(2015), { base: 'membership' }), row(2, 3, interim(12345), reported(13000), { quorum: quorum(8667, true) }), row(2, 4, missing('noDocument'), reported(300))],
}

const exits = ['merged_away', 'withdrawn', 'transferred', 'not_filed', 'resubmit', 'unexplained'] as const
const funnels = {
  'one stage': funnel([['submitted', reported(2053)]]),
  'two stages, no exits': funnel([['submitted', reported(600)], ['filed', reported(500)]]),
  'four stages': mergedFunnel(),
  'five stages and six exits': funnel(
    [['submitted', conflicting(3585, 3384)], ['afterMerge', reported(3200)], ['filed', reported(2100)], ['assigned', interim(1900)], ['handled', reported(1850)]],
    exits.map((category, index) => [category, index === 3 ? about(300) : reported(100 + index), index === 0 ? 'submitted' : 'afterMerge']),
  ),
  'a stage of one per cent': funnel([['submitted', reported(5000)], ['filed', reported(50)]], [['transferred', reported(4000), 'submitted'], ['merged_or_withdrawn', reported(950), 'submitted']]),
  'a stage larger than the one before': funnel([['submitted', reported(100)], ['filed', reported(120)], ['handled', about(110, 'handledFromRate'), 'inferred']]),
  'approximate and long': funnel([['submitted', about(2000)], ['filed', reported(1800)]], [['resubmit', about(60), 'submitted']], { period: period({ label: '第十五届委员会第三次全体会议以来直到第四次全体会议之前的全部统计期间' }) }),
  'exits below the last stage': funnel([['submitted', reported(100)]], [['merged_away', reported(4), 'submitted']]),
}

const odd = trend([
  trendPoint(2018, reported(300), reported(280), derived(280, 'allHandled')), trendPoint(2019, conflicting(320, 310), conflicting(318, 300), conflicting(316, 1)), trendPoint(2020, about(300), reported(270)),
  trendPoint(2021, missing(), missing()), trendPoint(2022, interim(340), interim(310)),
])
const trends = { 'one year': trend([trendPoint(2024, reported(205), reported(189), derived(189, 'allHandled'))]), 'two years': manyYears(2), 'years of every kind': odd, '23 years': manyYears(23), '60 years': manyYears(60), 'large counts': trend([trendPoint(2024, reported(29378), reported(23975)), trendPoint(2025, reported(30000), reported(24000))]), 'no year': trend([]) }

const panels = [
  series('990000', '中国人民政治协商会议示例市委员会', Array.from({ length: 23 }, (_, index): [number, ReturnType<typeof share>] => [2003 + index, share(0.75 + index % 5 * 0.05)])),
  series('990100', '政协示例县委员会', [[2024, share(1)], [2025, share(0.4)]]),
  series('990200', '政协示例区委员会', [[2010, missing()]]),
]
const multiples = { 'three committees': panels, 'six committees': [...panels, ...panels.map(each => ({ ...each, committee: { ...each.committee, code: `${each.committee.code}x` } }))], 'counts': [series('990000', '政协示例市委员会', [[2003, reported(12345)], [2004, conflicting(13000, 12000)], [2005, interim(13900)]], 'submitted')], 'nothing': [] }

const sizes = {
  'six committees': sizeView,
  'thirty committees, far apart': sizeViewOf(Array.from({ length: 30 }, (_, index): [string, number, number] => [`示例很长名称${index}自治区`, Math.round((380 + index * 13) * (0.8 + index % 7 * 0.03)), 380 + index * 13]), 0.89),
  'a hundred on one spot': sizeViewOf(Array.from({ length: 100 }, (_, index): [string, number, number] => [`示例${index}市`, 200 + index % 9, 300]), 0.92),
  'at both ends': sizeViewOf([['示例甲市', 0, 40], ['示例乙市', 40, 40], ['示例丙市', 5000, 5000], ['示例丁市', 1, 30], ['示例戊市', 30, 31]], 0.5),
  'no band': sizeViewOf([['示例甲市', 10, 40]], null),
}
const slopes = {
  'eight that cross': panelsOf(8, (index, end) => share(0.6 + (end ? 8 - index : index) * 0.05)),
  'eight on one value': panelsOf(8, () => share(0.9)),
  'counts': panelsOf(3, (index, end) => reported(12345 * (index + 1) + (end ? 1000 : 0)), 'submitted'),
}
function panelsOf(count: number, valueOf: (index: number, end: boolean) => Figure, indicator: 'filingRate' | 'submitted' = 'filingRate'): Slope {
  const all = Array.from({ length: count }, (_, index) => series(`99000${index}`, `政协示例很长名称第${index}自治县委员会`, [[2020, valueOf(index, false)], [2024, valueOf(index, true)]], indicator))
  return selectSlope(all, { from: 2020, to: 2024 })!
}

describe.each([['Chinese', zh], ['English', english]] as const)('in %s no label meets another or leaves the canvas', (_, t) => {
  describe.each(chartWidths)('at %i px', (width) => {
    it.each(Object.entries(attendance))('attendance: %s', (_name, rows) => {
      expect(textFaults(render(each => toAttendanceOption(toAttendanceModel(rows, t), each), width))).toEqual([])
    })
    it.each(Object.entries(funnels))('funnel: %s', (_name, view) => {
      expect(textFaults(render(each => toFunnelOption(toFunnelModel(view, t), each), width))).toEqual([])
    })
    it.each(Object.entries(trends))('trend: %s', (_name, view) => {
      expect(textFaults(render(each => toTrendOption(toTrendModel(view, t), each), width))).toEqual([])
    })
    it.each(Object.entries(sizes))('size: %s', (_name, view) => {
      expect(textFaults(render(each => toSizeOption(toSizeModel(view, ['990000', '990100'], null, t), each), width))).toEqual([])
    })
    it.each(Object.entries(slopes))('slope: %s', (_name, view) => {
      expect(textFaults(render(each => toSlopeOption(toSlopeModel(view, null, t), each), width))).toEqual([])
    })
    it.each(Object.entries(multiples))('multiples: %s', (_name, view) => {
      expect(textFaults(render(each => toMultiplesOption(toMultiplesModel(view, t), each), width))).toEqual([])
    })
  })
})

describe('the finder of faults', () => {
  const svg = (body: string): string => `<svg width="100" height="20" font-size="10">${body}</svg>`
  it('sees texts that meet and texts that leave', () => {
    expect(textFaults(svg('<text x="0" y="10">提交</text><text x="15" y="10">立案</text>'))).toEqual(['提交 meets 立案'])
    expect(textFaults(svg('<text text-anchor="end" x="10" y="10">提交</text>'))).toEqual(['提交 leaves the canvas'])
  })
  it('turns the box of a turned text', () => {
    expect(textBoxes(svg('<text font-size="20" transform="matrix(0,-1,1,0,50,18)">提</text>'))).toEqual([{ text: '提', left: 41, right: 59, top: -2, bottom: 18 }])
  })
})
