import { describe, expect, it } from 'vitest'
import { toMultiplesModel } from '@/charts/multiples/model'
import { toMultiplesOption } from '@/charts/multiples/option'
import { multiplesSentence } from '@/charts/multiples/sentence'
import { multiplesTable } from '@/charts/multiples/table'
import { linesOf, textsOf, tooltipAt } from '../shapes-of'
import { about, conflicting, english, interim, missing, reported, series, share, zh } from '../views'

const rates = [
  series('990000', '政协示例市委员会', [[2020, share(0.9)], [2021, missing()], [2022, share(0.85)]]),
  series('990100', '政协示例县委员会', [[2023, share(1)]]),
  series('990200', '政协示例区委员会', [[2021, missing()]]),
]
const counts = [series('990000', '政协示例市委员会', [[2003, reported(12345)], [2004, conflicting(13000, 12000)], [2005, about(13000)], [2006, interim(13900)]], 'submitted')]

describe('the model of small multiples', () => {
  const model = toMultiplesModel(rates, zh)
  it('has one range of years for all', () => {
    expect(model.years).toEqual(['2020', '2021', '2022', '2023'])
    expect(model.panels.map(panel => panel.points.map(({ value }) => value))).toEqual([[0.9, null, 0.85, null], [null, null, null, 1], [null, null, null, null]])
    expect([model.isShare, model.max]).toEqual([true, 1])
  })
  it('labels the first and the last value, once where they are one', () => {
    expect(model.panels.map(panel => panel.ends)).toEqual([[{ index: 0, text: '90.0%' }, { index: 2, text: '85.0%' }], [{ index: 3, text: '100%' }], []])
  })
  it('says 未公布 in a panel without numbers', () => {
    expect(model.panels.map(panel => panel.words)).toEqual([null, null, '未公布'])
  })
  it('tells the pointer the fraction with its base', () => {
    expect(model.panels[0]!.tooltips.slice(0, 2)).toEqual(['政协示例市委员会\n2020 年 90.0%\n90 / 100（提交）', '政协示例市委员会\n2021 年 未公布'])
    expect(model.panels[1]!.tooltips[0]).toBe('政协示例县委员会\n2020 年 未找到出处')
    expect(toMultiplesModel(counts, english).panels[0]!.tooltips[1]).toBe('政协示例市委员会\n2004 13,000※ (another source: 12,000)')
  })
})

describe('the picture of small multiples', () => {
  it.each([[343, 1], [688, 2], [1136, 3]] as const)('at %i px has %i in a row, all on one scale', (width, columns) => {
    const { option, height } = toMultiplesOption(toMultiplesModel(rates, zh), width)
    const grids = option.grid as { left: number, top: number }[]
    expect(new Set(grids.map(grid => grid.left)).size).toBe(columns)
    expect(new Set((option.yAxis as { max: number }[]).map(axis => axis.max))).toEqual(new Set([1]))
    expect(height).toBe(192 * Math.ceil(3 / columns))
  })
  it('answers the pointer in each panel with that panel\'s numbers', () => {
    const { option } = toMultiplesOption(toMultiplesModel(rates, zh), 1136)
    expect(tooltipAt(option, 3, 1)).toBe('政协示例县委员会\n2023 年 100%\n100 / 100（提交）')
    expect(tooltipAt(option, 3, 9)).toBe('')
  })
  it('draws interim points apart, and leaves out a label that would meet another', () => {
    const { option } = toMultiplesOption(toMultiplesModel(counts, zh), 343)
    expect(linesOf(option).map(each => each.data)).toEqual([[12345, 13000, null, null], [null, null, null, 13900]])
    expect(textsOf(option)).toEqual(['政协示例市委员会', '12,345', '13,000※'])
    const close = series('990000', '政协示例市委员会', [[2003, reported(12345)], [2004, reported(13000)], [2030, missing()]], 'submitted')
    expect(textsOf(toMultiplesOption(toMultiplesModel([close], zh), 343).option)).toEqual(['政协示例市委员会', '13,000'])
  })
})

describe('the finding of small multiples', () => {
  it('gives each newest value with its year, and who has none', () => {
    expect(multiplesSentence(rates, zh)).toBe('立案率（以提交为分母）的最新数字：政协示例市委员会 85.0%（2022 年）；政协示例县委员会 100%（2023 年）。立案率（以提交为分母）未公布：政协示例区委员会。')
    expect(multiplesSentence(rates, english)).toBe('Filing rate (of submitted), newest: 政协示例市委员会 85.0% (2022); 政协示例县委员会 100% (2023). Filing rate (of submitted), not published: 政协示例区委员会.')
  })
  it('prefers a final value, and says when there is only an interim one', () => {
    expect(multiplesSentence(counts, zh)).toBe('提交的最新数字：政协示例市委员会 13,000※（2004 年）。')
    expect(multiplesSentence([series('990000', '政协示例市委员会', [[2006, interim(13900)]], 'submitted')], zh)).toBe('提交的最新数字：政协示例市委员会 13,900（期中数）（2006 年）。')
  })
  it('says when there is nothing', () => {
    expect(multiplesSentence([], zh)).toBe('没有可以画出的数字。')
    expect(multiplesSentence([series('990000', '政协示例市委员会', [])], english)).toBe('There are no numbers to draw.')
    expect(multiplesSentence([series('990200', '政协示例区委员会', [[2021, missing()]])], zh)).toBe('立案率（以提交为分母）未公布：政协示例区委员会。')
  })
})

describe('the table of small multiples', () => {
  it('has a row a year and a column a committee', () => {
    const table = multiplesTable(rates, zh)
    expect(table.columns.map(column => column.label)).toEqual(['年份', '政协示例市委员会', '政协示例县委员会', '政协示例区委员会'])
    expect(table.rows.map(row => row.cells.map(cell => cell.text))).toEqual([
      ['2020', '90.0%', '未找到出处', '未找到出处'],
      ['2021', '未公布', '未找到出处', '未公布'],
      ['2022', '85.0%', '未找到出处', '未找到出处'],
      ['2023', '未找到出处', '100%', '未找到出处'],
    ])
    expect(multiplesTable(counts, zh).rows.map(row => row.cells[1]!.mark)).toEqual([undefined, '另有 12,000', '约数', '期中数'])
  })
  it('names the base where each number has its own, and the state of the account behind a number', () => {
    const [one] = rates
    const marks = (each: typeof rates[number]): (string | undefined)[] => multiplesTable([each], zh).rows.map(row => row.cells[1]!.mark)
    expect(marks({ ...one!, base: null })).toEqual(['以提交为分母', undefined, '以提交为分母'])
    const ledger = { submitted: null, filed: null, entries: [], difference: 8, state: 'remainder' as const }
    expect(marks({ ...one!, points: one!.points.map(point => ({ ...point, ledger })) })).toEqual(['账目差 8 件', '账目差 8 件', '账目差 8 件'])
    expect(marks({ ...one!, indicator: 'handled', points: one!.points.map(point => ({ ...point, ledger })) })[0]).toBeUndefined()
  })
})
