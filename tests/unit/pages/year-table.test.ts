import type { YearFile } from '@/dataset/files'
import { describe, expect, it } from 'vitest'
import { messages as zhHans } from '@/locales/zh-Hans'
import { createTranslate } from '@/locales/translate'
import { yearTable } from '@/pages/trends/year-table'

const t = createTranslate('zh-Hans', zhHans)
const file: YearFile = {
  format: 1,
  dataVersion: '0.0.1',
  year: 2024,
  columns: { attendance: ['expected', 'present'], proposals: ['submitted', 'filed', 'handled', 'afterMerge', 'assigned', 'ledger'] },
  attendance: [['990000', 400, 377], ['990100', null, 96]],
  session: [['990100', 130]],
  wholeYear: [['980000', 0, 0, null, null, null, 0], ['990000', 800, 700, 700, 760, null, 40], ['990100', 160, 140]],
}
const names = new Map([['990000', { code: '990000', name: '政协示例省委员会', level: 'province' as const, parent: null }]])
const rows = (kind: 'session' | 'year', region: string): string[][] => yearTable(file, names, { kind, base: 'submitted', region }, code => `../committees/${code}/`, t).rows.map(({ cells }) => cells.map(({ text }) => text))

describe('the committees of one year', () => {
  it('stand by code: the national one and the provinces, or one province', () => {
    expect(rows('year', '')).toEqual([
      ['980000', '–', '–', '–', '0', '0', '–', '–', '✓ 相符'],
      ['政协示例省委员会', '377', '400', '94.3%', '800', '700', '87.5%', '700', '差 40 件'],
    ])
    expect(rows('year', '990000').map(([name]) => name)).toEqual(['政协示例省委员会', '990100'])
    expect(rows('year', '970000')).toEqual([])
  })

  it('show the counts of one kind of period only, and a dash where the year has none', () => {
    expect(rows('session', '990000')[1]).toEqual(['990100', '96', '–', '–', '130', '–', '–', '–', '未公布'])
  })

  it('have a filing rate on the base that is asked for, named in its column', () => {
    const { columns, rows: [, second] } = yearTable(file, names, { kind: 'year', base: 'afterMerge', region: '' }, () => '', t)
    expect(columns.map(({ label }) => label).slice(4, 8)).toEqual(['提交', '合并后', '立案', '立案率（以合并后为分母）'])
    expect(second?.cells[7]).toEqual({ text: '92.1%', sort: 700 / 760, figure: '990000-year-2024.filingRate.afterMerge' })
  })

  it('open the chain of each number and of each dash, by the year that it stands for', () => {
    const [first] = yearTable(file, names, { kind: 'year', base: 'submitted', region: '' }, () => '', t).rows
    expect(first?.cells.map(({ figure }) => figure)).toEqual([
      undefined, '980000-plenary-2024.present', '980000-plenary-2024.expected', '980000-plenary-2024.attendanceRate',
      '980000-year-2024.submitted', '980000-year-2024.filed', '980000-year-2024.filingRate.submitted', '980000-year-2024.handled.stated', '980000-year-2024.ledger',
    ])
  })

  it('lead to each committee’s page', () => {
    expect(yearTable(file, names, { kind: 'year', base: 'submitted', region: '' }, code => `../committees/${code}/`, t).rows[0]?.cells[0]?.href).toBe('../committees/980000/')
  })
})
