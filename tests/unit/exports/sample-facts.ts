import type { FigureFacts } from '@/exports/figure-facts'

/** An invented figure with a plain count, a derived one, an approximate one, a missing one and a share. */
export function sampleFacts(over: Partial<FigureFacts> = {}): FigureFacts {
  return {
    chart: 'funnel',
    whom: '政协示例市委员会',
    title: '提案：从提交到立案，2024 年',
    finding: '提交 160 件，立案 140 件，占提交的 87.5%。',
    note: '口径：年度。',
    filters: ['统计期：2024 年', '口径：年度'],
    table: {
      columns: [{ id: 'stage', label: '环节' }, { id: 'count', label: '件数', align: 'end' }, { id: 'share', label: '占提交', align: 'end' }],
      rows: [
        { id: 'submitted', cells: [{ text: '提交', sort: null }, { text: '28,930', sort: 28930 }, { text: '', sort: null }] },
        { id: 'filed', cells: [{ text: '立案', sort: null }, { text: '140※', sort: 140, mark: '另有 138' }, { text: '87.5%', sort: 0.8750001 }] },
        { id: 'key', cells: [{ text: '重点提案', sort: null }, { text: '约 300', sort: 300, mark: '约数' }, { text: '<0.1%', sort: 0.0004 }] },
        { id: 'handled', cells: [{ text: '办复', sort: null }, { text: '未公布', sort: null }, { text: '', sort: null }] },
      ],
    },
    sources: [
      { id: '990000-2025-1', title: '示例文件', publisher: '示例日报', publishedOn: '2025-01-10', quality: 'media', url: 'https://example.org/1' },
      { id: '990000-unda-1', title: '', publisher: '示例转载站', publishedOn: null, quality: 'mirror', url: null },
    ],
    address: 'https://example.org/zx/committees/990000/?period=990000-3-2-year-2024#funnel',
    data: { version: '9.9.9', date: '2026-11-22' },
    accessed: '2026-11-23',
    ...over,
  }
}
