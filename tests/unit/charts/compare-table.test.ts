import { describe, expect, it } from 'vitest'
import { compareTable } from '@/charts/compare-table'
import { seriesName, shortName, valueText } from '@/charts/series-value'
import { about, breakAt, conflicting, english, missing, reported, series, share, zh } from './views'

const href = ({ committee }: { committee: { code: string } }, { record }: { record: string | null }): string => `${committee.code}/${record ?? ''}`

describe('the table of a comparison', () => {
  it('has both counts beside each rate, newest year first, each year leading to its record', () => {
    const { columns, rows } = compareTable([series('990000', '政协示例市委员会', [[2023, share(0.9)], [2024, missing()]])], href, zh)
    expect(columns.map(({ label }) => label)).toEqual(['委员会', '年份', '分子', '分母', '立案率（以提交为分母）'])
    expect(rows.map(({ cells }) => cells.map(({ text, mark }) => mark === undefined ? text : `${text}|${mark}`))).toEqual([['政协示例市委员会', '2024', '未公布', '未公布', '未公布'], ['政协示例市委员会', '2023', '90', '100|提交', '90.0%']])
    expect(rows[1]!.cells[1]!.href).toBe('990000/990000-2023')
  })

  it('has one column for a count, with its marks', () => {
    const { columns, rows } = compareTable([series('990000', '政协示例市委员会', [[2023, conflicting(90, 91)], [2024, about(80)]], 'filed')], href, zh)
    expect(columns).toHaveLength(3)
    expect(rows.map(({ cells }) => [cells[2]!.text, cells[2]!.mark])).toEqual([['约 80', '约数'], ['90※', '另有 91']])
  })

  it('opens the chain of each number, of both sides too', () => {
    const addresses = (table: ReturnType<typeof compareTable>): unknown => table.rows[0]?.cells.map(({ figure }) => figure)
    const one = (indicator: Parameters<typeof series>[3]): ReturnType<typeof series> => series('990000', '政协示例市委员会', [[2023, share(0.9)]], indicator)
    expect(addresses(compareTable([one('filingRate')], href, zh))).toEqual([undefined, undefined, '990000-2023.filed', '990000-2023.submitted', '990000-2023.filingRate.submitted'])
    expect(addresses(compareTable([one('handledRate')], href, zh))).toEqual([undefined, undefined, '990000-2023.handled.stated', '990000-2023.submitted', '990000-2023.handledRate.submitted'])
    expect(addresses(compareTable([{ ...one('filingRate'), indicator: 'filed', base: 'expected', perMembers: true }], href, zh))).toEqual([undefined, undefined, '990000-2023.filed', '990000-plenary-2023.expected', '990000-2023.filed.perMembers'])
    expect(addresses(compareTable([series('990000', '政协示例市委员会', [[2023, reported(90)]], 'present')], href, zh))).toEqual([undefined, undefined, '990000-2023.opening.present'])
  })

  it('carries the state of the account and the mark of a break', () => {
    const one = series('990000', '政协示例市委员会', [[2023, reported(189)], [2024, reported(180)]], 'filed')
    const ledger = { submitted: null, filed: null, entries: [], difference: 8, state: 'remainder' as const }
    const { columns, rows } = compareTable([{ ...one, breaks: [breakAt(2024)], points: one.points.map(point => ({ ...point, ledger })) }], href, zh)
    expect(columns[3]?.label).toBe('账目')
    expect(rows.map(({ cells }) => [cells[1]?.mark, cells[3]?.text, cells[3]?.figure])).toEqual([['口径改变', '差 8 件', '990000-2024.ledger'], [undefined, '差 8 件', '990000-2023.ledger']])
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
