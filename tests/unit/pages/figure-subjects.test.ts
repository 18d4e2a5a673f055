import type { CompareState } from '@/pages/compare/compare-query'
import { describe, expect, it } from 'vitest'
import { compareSubject } from '@/pages/compare/compare-subject'
import { fieldsSubject, gridSubject, tilesSubject } from '@/pages/coverage/coverage-subjects'
import { recordsSubject, sessionSubject } from '@/pages/figure-subjects'
import { yearSubject } from '@/pages/trends/year-subject'
import { zh } from '../charts/views'

const committee = { code: '990100', name: '政协示例市委员会', level: 'prefecture' as const, parent: null }
const table = { columns: [], rows: [] }
const state: CompareState = { view: 'size', c: [], indicator: 'filingRate', kind: 'year', base: 'afterMerge', per: '', from: null, to: null, level: 'province', only: [] }

describe('what can be taken from a comparison', () => {
  it('by size: level, base and the years shown, which newer data do not move', () => {
    const subject = compareSubject({ state, committees: [], only: committee, years: [2024, 2022, 2023], table, sources: [] }, zh)
    expect(subject.filters).toEqual(['指标：立案率', '口径：年度', '分母：合并后', '层级：省级', '只看：政协示例市委员会', '年份：2022—2024'])
    expect(subject.query).toEqual({ view: 'size', indicator: 'filingRate', kind: 'year', base: 'afterMerge', level: 'province', only: '990100', from: '2022', to: '2024' })
    expect([subject.whom, subject.path, subject.embed]).toEqual(['省级', 'compare/', null])
  })
  it('of chosen committees: their names and codes, and the scale', () => {
    const subject = compareSubject({ state: { ...state, view: 'multiples', indicator: 'filed', per: '100' }, committees: [committee], only: null, years: [2024], table, sources: [] }, zh)
    expect(subject.filters).toEqual(['指标：立案', '口径：年度', '换算：每 100 名委员', '年份：2024'])
    expect(subject.query).toEqual({ view: 'multiples', indicator: 'filed', kind: 'year', c: '990100', per: '100', from: '2024', to: '2024' })
    expect(subject.whom).toBe('政协示例市委员会')
  })
})

describe('what can be taken from 公布情况', () => {
  const chosen = { field: 'filed' as const, year: '2024', level: '' as const, province: '21' }
  it('is each figure as a table of its own, with the choice in the address', () => {
    const tile = { province: '21', name: '辽宁', english: 'Liaoning', letters: 'LN', column: 7, row: 2, committees: 4, published: 1 }
    const tiles = tilesSubject([tile], chosen, zh)
    expect(tiles.table.rows[0]?.cells.map(({ text, sort }) => [text, sort])).toEqual([['辽宁', '辽宁'], ['1', 1], ['4', 4], ['25.0%', 0.25]])
    expect(tiles.query).toEqual({ field: 'filed', year: '2024', province: '21' })
    const fields = fieldsSubject([{ id: 'filed', label: '立案', committees: 0, published: 0 }], chosen, '辽宁', zh)
    expect(fields.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['立案', '0', '0', ''])
    const grid = gridSubject([{ code: '990100', name: committee.name, level: 'prefecture', states: 'xxxrxxxxxxxnxxxx', sessions: ',' }], { years: [2023, 2024] }, chosen, '辽宁', zh)
    expect(grid.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['政协示例市委员会', '原文数字', '文件未说明'])
  })
})

describe('what can be taken from tables', () => {
  it('names their page and its state', () => {
    expect(recordsSubject({ committee, table, sources: [], sort: '-year' })).toMatchObject({ path: 'committees/990100/', query: { sort: '-year' }, embed: null })
    expect(sessionSubject({ committee, table, sources: [], term: 3, session: 2, bases: { base: 'afterMerge', handledBase: '' } }, zh)).toMatchObject({ path: 'committees/990100/sessions/3-2/', query: { base: 'afterMerge' }, filters: ['分母：合并后'] })
    expect(yearSubject({ year: 2024, view: { kind: 'year', base: 'submitted', region: '990000' }, place: '示例省', table }, zh)).toMatchObject({ whom: '示例省', query: { year: '2024', kind: 'year', yearBase: 'submitted', region: '990000' } })
  })
})
