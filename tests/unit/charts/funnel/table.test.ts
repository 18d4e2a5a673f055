import { describe, expect, it } from 'vitest'
import { funnelTable } from '@/charts/funnel/table'
import { funnel, mergedFunnel, reported, zh } from '../views'

const texts = (table: ReturnType<typeof funnelTable>): string[][] => table.rows.map(each => each.cells.map(cell => cell.mark === undefined ? cell.text : `${cell.text} [${cell.mark}]`))

describe('the funnel table', () => {
  it('has stages and exits from top to bottom', () => {
    const table = funnelTable(mergedFunnel(), zh)
    expect(table.columns.map(column => column.label)).toEqual(['环节', '件数', '占提交', '占上一环节'])
    expect(texts(table)).toEqual([
      ['提交', '205', '', ''],
      ['其中：合并', '8 [推算]', '', ''],
      ['合并后', '197', '96.1%', '96.1% [提交]'],
      ['其中：未说明', '8 [推算]', '', ''],
      ['立案', '189', '92.2%', '95.9% [合并后]'],
      ['办复', '189 [推算]', '92.2%', '100% [立案]'],
    ])
  })
  it('names the stages that no source states', () => {
    expect(texts(funnelTable(funnel([['submitted', reported(90)]]), zh))).toEqual([['提交', '90', '', ''], ['立案', '未公布', '', ''], ['办复', '未公布', '', '']])
  })
})
