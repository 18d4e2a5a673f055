import { describe, expect, it } from 'vitest'
import { zh } from '../charts/views'
import { sampleFacts } from './sample-facts'
import { toExportTable } from '@/exports/export-table'

describe('a table for other programs', () => {
  const table = toExportTable(sampleFacts().table, zh)

  it('has numbers as numbers, and beside them what is said of them', () => {
    expect(table.columns).toEqual([
      { id: 'stage', label: '环节', type: 'text' },
      { id: 'count', label: '件数', type: 'count' },
      { id: 'count_remark', label: '件数（说明）', type: 'remark' },
      { id: 'share', label: '占提交', type: 'share' },
    ])
    expect(table.rows.slice(0, 2)).toEqual([['提交', 28930, '', null], ['立案', 140, '另有 138', 0.875]])
  })

  it('never makes a count of an approximate or missing number', () => {
    expect(table.rows.slice(2)).toEqual([['重点提案', null, '约 300、约数', 0.0004], ['办复', null, '未公布', null]])
  })

  it('keeps texts with a sort key of their own as texts, and years as numbers', () => {
    expect(toExportTable({
      columns: [{ id: 'session', label: '届次' }, { id: 'year', label: '年份' }],
      rows: [{ id: '1', cells: [{ text: '3届2次', sort: 302 }, { text: '2024', sort: 2024 }] }, { id: '2', cells: [{ text: '3届3次', sort: 303, mark: '期中数' }, { text: '2025', sort: 2025 }] }],
    }, zh)).toEqual({
      columns: [{ id: 'session', label: '届次', type: 'text' }, { id: 'year', label: '年份', type: 'count' }],
      rows: [['3届2次', 2024], ['3届3次、期中数', 2025]],
    })
  })

  it('may have no rows', () => {
    expect(toExportTable({ columns: [{ id: 'a', label: '甲', align: 'end' }], rows: [] }, zh)).toEqual({ columns: [{ id: 'a', label: '甲', type: 'text' }], rows: [] })
  })
})
