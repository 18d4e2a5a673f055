import { describe, expect, it } from 'vitest'
import { trendTable } from '@/charts/trend/table'
import { missing, reported, trend, trendPoint, zh } from '../views'

describe('the trend table', () => {
  it('has a row a year, gaps with their reason', () => {
    const point = trendPoint(2022, reported(100), reported(90))
    const table = trendTable(trend([trendPoint(2020, reported(200), reported(150), reported(149)), trendPoint(2021, missing('noDocument'), missing('noDocument')), { ...point, filingRate: { ...point.filingRate, base: 'afterMerge' } }]), zh)
    expect(table.columns.map(column => column.label)).toEqual(['年份', '提交', '立案', '办复', '立案率', '账目'])
    expect(table.rows.map(row => row.cells.map(cell => cell.text))).toEqual([
      ['2020', '200', '150', '149', '75.0%', '未公布'],
      ['2021', '未找到出处', '未找到出处', '未公布', '未公布', '未公布'],
      ['2022', '100', '90', '未公布', '90.0%', '未公布'],
    ])
    expect(table.rows[2]!.cells[4]!.mark).toBe('以合并后为分母')
    expect(table.rows[1]!.cells.map(cell => cell.sort)).toEqual([2021, null, null, null, null, null])
    expect(table.rows[2]!.cells.map(cell => cell.figure)).toEqual([undefined, '990000-3-2-year-2021.submitted', '990000-3-2-year-2021.filed', '990000-3-2-year-2021.handled', '990000-3-2-year-2021.filingRate.afterMerge', '990000-3-2-year-2021.ledger'])
  })
})
