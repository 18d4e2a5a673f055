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
  columns: { attendance: ['expected', 'present'], proposals: ['submitted', 'filed', 'handled', 'afterMerge', 'assigned'] },
  attendance: [['990000', 400, 377], ['990100', null, 96]],
  session: [['990100', 130]],
  wholeYear: [['980000', 0, 0], ['990000', 800, 700, 700], ['990100', 160, 140]],
}
const names = new Map([['990000', { code: '990000', name: '政协示例省委员会', level: 'province' as const, parent: null }]])
const rows = (kind: 'session' | 'year', region: string): string[][] => yearTable(file, names, { kind, region }, code => `../committees/${code}/`, t).rows.map(({ cells }) => cells.map(({ text }) => text))

describe('the committees of one year', () => {
  it('stand by code: the national one and the provinces, or one province', () => {
    expect(rows('year', '')).toEqual([
      ['980000', '–', '–', '–', '0', '0', '–', '–'],
      ['政协示例省委员会', '377', '400', '94.3%', '800', '700', '87.5%', '700'],
    ])
    expect(rows('year', '990000').map(([name]) => name)).toEqual(['政协示例省委员会', '990100'])
    expect(rows('year', '970000')).toEqual([])
  })

  it('show the counts of one kind of period only, and a dash where the year has none', () => {
    expect(rows('session', '990000')[1]).toEqual(['990100', '96', '–', '–', '130', '–', '–', '–'])
  })

  it('lead to each committee’s page', () => {
    expect(yearTable(file, names, { kind: 'year', region: '' }, code => `../committees/${code}/`, t).rows[0]?.cells[0]?.href).toBe('../committees/980000/')
  })
})
