import { describe, expect, it } from 'vitest'
import { compareTable } from '@/charts/compare-table'
import { seriesName, shortName, valueText } from '@/charts/series-value'
import { about, conflicting, english, missing, reported, series, share, zh } from './views'

const href = ({ committee }: { committee: { code: string } }, { record }: { record: string | null }): string => `${committee.code}/${record ?? ''}`

describe('the table of a comparison', () => {
  it('has both counts beside each rate, newest year first, each year leading to its record', () => {
    const { columns, rows } = compareTable([series('990000', '政协示例市委员会', [[2023, share(0.9)], [2024, missing()]])], href, zh)
    expect(columns.map(({ label }) => label)).toEqual(['委员会', '年份', '分子', '分母', '立案率（以提交为基数）'])
    expect(rows.map(({ cells }) => cells.map(({ text, mark }) => mark === undefined ? text : `${text}|${mark}`))).toEqual([['政协示例市委员会', '2024', '未公布', '未公布', '未公布'], ['政协示例市委员会', '2023', '90', '100|提交', '90.0%']])
    expect(rows[1]!.cells[1]!.href).toBe('990000/990000-2023')
  })

  it('has one column for a count, with its marks', () => {
    const { columns, rows } = compareTable([series('990000', '政协示例市委员会', [[2023, conflicting(90, 91)], [2024, about(80)]], 'filed')], href, zh)
    expect(columns).toHaveLength(3)
    expect(rows.map(({ cells }) => [cells[2]!.text, cells[2]!.mark])).toEqual([['约 80', '约数'], ['90※', '另有 91']])
  })

  it('leaves years without a document out, and stands empty without committees', () => {
    const one = series('990000', '政协示例市委员会', [[2023, reported(1)]], 'filed')
    expect(compareTable([{ ...one, points: one.points.map(point => ({ ...point, record: null })) }], href, zh).rows).toEqual([])
    expect(compareTable([], href, zh).rows).toEqual([])
  })
})

describe('a value of a series', () => {
  const [point] = series('990000', '政协示例市委员会', [[2023, share(0.583)]]).points
  it('is a share, or a count per 100 members, or a reason', () => {
    expect([valueText({}, point, zh), valueText({ perMembers: true }, point, zh), valueText({}, undefined, zh)]).toEqual(['58.3%', '58.3', '未找到出处'])
  })
  it('goes by a name that says of what', () => {
    expect(seriesName({ indicator: 'filed', base: 'expected', perMembers: true }, zh)).toBe('每 100 名应出席委员：立案')
    expect(seriesName({ indicator: 'filed', base: null }, english)).toBe('Filed')
  })
  it('belongs to a committee that is short in a chart', () => {
    expect([shortName({ name: '政协示例市委员会', level: 'prefecture' }, zh), shortName({ name: '示例', level: 'county' }, zh), shortName({ name: '示例全国', level: 'national' }, english)]).toEqual(['示例市', '示例', 'National'])
  })
})
