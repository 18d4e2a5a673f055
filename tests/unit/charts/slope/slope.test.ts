import type { Figure } from '@/domain/figure'
import type { Slope } from '@/selectors/select-slope'
import type { IndicatorSeries } from '@/selectors/views'
import { describe, expect, it } from 'vitest'
import { markFigure, splitMarked } from '@/charts/linked-text'
import { toSlopeModel } from '@/charts/slope/model'
import { toSlopeOption } from '@/charts/slope/option'
import { slopeSentence } from '@/charts/slope/sentence'
import { selectSlope } from '@/selectors/select-slope'
import { textsOf, tooltipAt } from '../shapes-of'
import { english, reported, series, share, zh } from '../views'

function slopeOf(rows: [name: string, start: Figure, end: Figure][], indicator: IndicatorSeries['indicator'] = 'filingRate', extra: Partial<IndicatorSeries> = {}): Slope {
  const all = rows.map(([name, start, end], index) => ({ ...series(`99${index}000`, `政协${name}委员会`, [[2021, start], [2024, end]], indicator), ...extra }))
  const slope = selectSlope(all, { from: null, to: null })
  if (slope === null) throw new Error('no slope')
  return slope
}
const rates = slopeOf([['示例甲市', share(0.8), share(0.9)], ['示例乙市', share(0.85), share(0.8)], ['示例丙市', share(0.7), share(0.7)]])

describe('the model between two years', () => {
  it('keeps both values, with both counts for the pointer', () => {
    const { lines, from, to } = toSlopeModel(rates, null, zh)
    expect([from, to]).toEqual(['2021 年', '2024 年'])
    expect(lines[0]).toMatchObject({ name: '示例甲市', startText: '80.0%', endText: '90.0%', faint: false, tooltip: '政协示例甲市委员会\n2021 年 80.0% · 80 / 100（提交）\n2024 年 90.0% · 90 / 100（提交）' })
  })
  it('writes counts per 100 members', () => {
    const [line] = toSlopeModel(slopeOf([['示例甲市', share(0.583), share(1.2)]], 'filingRate', { perMembers: true }), null, english).lines
    expect([line?.startText, line?.endText]).toEqual(['58.3', '120.0'])
    expect([line?.start, line?.end].map(value => value?.toFixed(1))).toEqual(['58.3', '120.0'])
  })
  it('steps others back while one is chosen', () => {
    expect(toSlopeModel(rates, '991000', zh).lines.map(({ faint }) => faint)).toEqual([true, false, true])
  })
})

describe('the keyboard between two years', () => {
  it('finds the two ends of each committee, the highest first, with the chain of each', () => {
    const { keys } = toSlopeOption(toSlopeModel(rates, null, zh), 343)
    expect(keys?.direction).toBe('across')
    expect(keys?.series.map(items => items.map(({ text, address }) => [text, address]))).toEqual([
      [['政协示例甲市委员会\n2021 年 80.0% · 80 / 100（提交）', '990000-2021.filingRate.submitted'], ['政协示例甲市委员会\n2024 年 90.0% · 90 / 100（提交）', '990000-2024.filingRate.submitted']],
      [['政协示例乙市委员会\n2021 年 85.0% · 85 / 100（提交）', '991000-2021.filingRate.submitted'], ['政协示例乙市委员会\n2024 年 80.0% · 80 / 100（提交）', '991000-2024.filingRate.submitted']],
      [['政协示例丙市委员会\n2021 年 70.0% · 70 / 100（提交）', '992000-2021.filingRate.submitted'], ['政协示例丙市委员会\n2024 年 70.0% · 70 / 100（提交）', '992000-2024.filingRate.submitted']],
    ])
  })

  it('points at the line that ECharts draws, wherever it lies in the stack', () => {
    const { keys, option } = toSlopeOption(toSlopeModel(rates, '990000', zh), 688)
    const [item] = keys?.series[0] ?? []
    expect(item?.tip).toEqual({ series: 1, item: 2 })
    expect(tooltipAt(option, 2)).toContain('示例甲市')
  })
})

describe('the picture between two years', () => {
  it('names each line at its right end, with its value', () => {
    const { option, picks } = toSlopeOption(toSlopeModel(rates, null, zh), 688)
    expect(textsOf(option)).toEqual(['2021 年', '2024 年', '80.0%', '90.0% 示例甲市', '85.0%', '80.0% 示例乙市', '70.0%', '70.0% 示例丙市'])
    expect(new Set(picks?.map(({ id }) => id)).size).toBe(3)
    expect(tooltipAt(option, 1, 1)).toContain('示例乙市')
  })
  it('draws the chosen line last, over the others', () => {
    expect(textsOf(toSlopeOption(toSlopeModel(rates, '990000', zh), 1136).option).pop()).toBe('90.0% 示例甲市')
  })
  it('cuts a name that a narrow screen has no room for', () => {
    const long = slopeOf([['示例很长很长很长很长很长很长的名称市', reported(120000), reported(90000)]], 'filed')
    expect(textsOf(toSlopeOption(toSlopeModel(long, null, zh), 343).option).some(text => text.endsWith('…'))).toBe(true)
  })
  it('stands in the middle when all values are one', () => {
    expect(toSlopeOption(toSlopeModel(slopeOf([['示例甲市', share(1), share(1)]]), null, zh), 343).height).toBeGreaterThan(200)
  })
})

describe('the finding between two years', () => {
  it('counts rises and falls, gives all values, and names who is not drawn', () => {
    expect(slopeSentence({ ...rates, left: [series('999000', '政协示例丁市委员会', [])] }, zh)).toBe('2021 年与 2024 年都有立案率（以提交为分母）的 3 个委员会中，1 个上升，1 个下降。示例甲市 80.0% → 90.0%；示例乙市 85.0% → 80.0%；示例丙市 70.0% → 70.0%。两年数字不全或口径不同，没有画出：示例丁市。')
    expect(slopeSentence({ from: 2021, to: 2024, lines: [], left: [] }, zh)).toBe('没有可以画出的数字。')
  })
})

describe('the numbers of the finding', () => {
  it('lead to their chains', () => {
    const marked = splitMarked(slopeSentence(slopeOf([['示例甲市', share(0.8), share(0.9)]]), zh, markFigure)).filter(({ address }) => address !== null)
    expect(marked).toEqual([{ text: '80.0%', address: '990000-2021.filingRate.submitted' }, { text: '90.0%', address: '990000-2024.filingRate.submitted' }])
  })
  it('per 100 members lead to the count and the members of its year', () => {
    const marked = splitMarked(slopeSentence(slopeOf([['示例甲市', share(0.5), share(0.6)]], 'filed', { perMembers: true }), zh, markFigure))
    expect(marked.map(({ address }) => address)).toContain('990000-2021.filed.perMembers')
  })
})
