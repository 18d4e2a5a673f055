import { describe, expect, it } from 'vitest'
import { attendanceTable } from '@/charts/attendance/table'
import { toExportTable } from '@/exports/export-table'
import { about, conflicting, missing, quorum, reported, row, zh } from '../views'

const texts = (table: ReturnType<typeof attendanceTable>): string[][] => table.rows.map(each => each.cells.map(cell => cell.mark === undefined ? cell.text : `${cell.text} [${cell.mark}]`))

describe('the attendance table', () => {
  it('holds the numbers of the chart', () => {
    const table = attendanceTable([
      row(3, 1, reported(307), reported(335), { quorum: quorum(224) }),
      row(3, 2, about(300), missing(), { date: null }),
      row(3, 3, conflicting(300, 290), reported(500), { base: 'membership' }),
      row(3, 4, missing(), missing(), { year: null }),
    ], zh)
    expect(table.columns.map(column => column.label)).toEqual(['届次', '日期', '应出席', '实到', '出席率', '开会所需'])
    expect(texts(table)).toEqual([
      ['3届1次', '1996年1月8日', '335', '307', '91.6%', '224'],
      ['3届2次', '1997', '未公布', '约 300 [约数]', '未公布', ''],
      ['3届3次', '1998年1月8日', '500 [委员总数]', '300※ [另有 290]', '60.0% [委员总数]', ''],
      ['3届4次', '', '未公布', '未公布', '未公布', ''],
    ])
  })
  it('has a column for those on leave only where it is stated', () => {
    const table = attendanceTable([row(3, 1, reported(307), reported(335), { onLeave: reported(28) }), row(3, 2, reported(300), reported(335))], zh)
    expect(table.columns.map(column => column.label)).toEqual(['届次', '日期', '应出席', '实到', '请假', '出席率', '开会所需'])
    expect(texts(table).map(cells => cells[4])).toEqual(['28', '未公布'])
    expect(table.rows.map(({ cells }) => cells[4]?.figure)).toEqual(['990000-3-1-plenary.opening.onLeave', '990000-3-2-plenary.opening.onLeave'])
    const exported = toExportTable(table, zh)
    expect(exported.columns.map(({ label, type }) => [label, type])).toContainEqual(['请假', 'count'])
    expect(exported.rows.map(values => values[exported.columns.findIndex(({ id }) => id === 'onLeave')])).toEqual([28, null])
  })
  it('names the phase when there are several', () => {
    const table = attendanceTable([row(3, 1, reported(307), reported(335)), row(3, 1, reported(300), reported(335), { phase: 'closing' })], zh)
    expect(texts(table).map(cells => cells[2])).toEqual(['开幕', '闭幕'])
    expect(table.rows.map(each => each.id)).toEqual(['990000-3-1-plenary-opening', '990000-3-1-plenary-closing'])
  })
})
