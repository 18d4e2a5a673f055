import { describe, expect, it } from 'vitest'
import { english, zh } from '../charts/views'
import { sampleFacts } from './sample-facts'
import { citeBibtex, citeGbt } from '@/exports/citation'
import { embedCode } from '@/exports/embed-code'
import { toExportTable } from '@/exports/export-table'
import { fileName } from '@/exports/file-name'
import { notesOf } from '@/exports/notes'
import { toJson } from '@/exports/to-json'
import { toSheets } from '@/exports/to-sheets'

const facts = sampleFacts()

describe('a citation', () => {
  it('follows GB/T 7714—2015 for data on line', () => {
    expect(citeGbt(facts, zh)).toBe('政协履职数据看板. 政协示例市委员会. 提案：从提交到立案，2024 年: 9.9.9 版[DS/OL]. (2026-11-22)[2026-11-23]. https://example.org/zx/committees/990000/?period=990000-3-2-year-2024#funnel.')
    expect(citeGbt({ ...facts, whom: '', data: { version: '9.9.9', date: '' } }, zh)).toContain('9.9.9 版[DS/OL]. [2026-11-23]. ')
  })

  it('is an entry that BibTeX reads, whatever the title holds', () => {
    const entry = citeBibtex(sampleFacts({ title: '50% & {a}_b #1 \\x' }), english)
    expect(entry).toContain('@misc{cppcc-funnel-2026-11-22,\n')
    expect(entry).toContain('title = {{政协示例市委员会. 50\\% \\& \\{a\\}\\_b \\#1 \\textbackslash{}x}}')
    expect(entry).toContain('year = {2026}')
    const depth = Array.from(entry.replace(/\\[{}]/g, '')).reduce((open, mark) => open + (mark === '{' ? 1 : mark === '}' ? -1 : 0), 0)
    expect(depth).toBe(0)
  })
})

describe('what goes with the numbers', () => {
  it('says what, whom, on which basis, from where, under which licence and how to cite', () => {
    expect(notesOf(facts, zh).map(([label]) => label)).toEqual(['标题', '委员会', '结论', '口径', '筛选', '出处 1', '出处 2', '数据版本', '网址', '导出日期', '许可', '引用', '性质'])
    expect(notesOf(facts, zh).filter(([label]) => label.startsWith('出处')).map(([, text]) => text)).toEqual([
      '示例日报《示例文件》 2025年1月10日 · 媒体 https://example.org/1',
      expect.not.stringContaining('http') as string,
    ])
  })

  it('leaves out what there is not', () => {
    expect(notesOf(sampleFacts({ note: '', filters: [], sources: [] }), english).map(([label]) => label)).toEqual(['Title', 'Committee', 'Finding', 'Data version', 'Address', 'Exported on', 'Licence', 'Citation', 'Status'])
  })
})

describe('a name of a file', () => {
  it('says what, whom and when', () => {
    expect(fileName(facts, '.csv')).toBe('政协示例市委员会-提案-从提交到立案-2024-年-v9.9.9.csv')
  })

  it('is one on every system, and not too long', () => {
    expect(fileName({ whom: '../etc', title: 'a/b\\c:d*e?"<f>|\u0000\n', data: { version: '1/2', date: '' } }, '.png')).toBe('etc-a-b-c-d-e-f-v1.2.png')
    expect(Array.from(fileName({ ...facts, title: '甲'.repeat(200) }, '.svg')).length).toBeLessThan(90)
  })
})

describe('the code for other sites', () => {
  it('cannot be broken out of', () => {
    expect(embedCode('https://example.org/?a=1&b=2', '"><script>')).toBe('<iframe src="https://example.org/?a=1&amp;b=2" title="&quot;&gt;&lt;script&gt;" width="100%" height="640" loading="lazy" frameborder="0"></iframe>')
  })
})

describe('JSON', () => {
  it('has rows by column and all that says what they are', () => {
    const document = JSON.parse(toJson(facts, toExportTable(facts.table, zh), zh)) as Record<string, unknown>
    expect(document).toMatchObject({
      title: facts.title, committee: '政协示例市委员会', basis: '口径：年度。', address: facts.address, accessed: '2026-11-23',
      data: { version: '9.9.9', date: '2026-11-22' },
      licence: { name: 'CC-BY-4.0' },
      sources: [{ id: '990000-2025-1', url: 'https://example.org/1' }, { id: '990000-unda-1', url: null }],
    })
    expect((document['rows'] as unknown[])[1]).toEqual({ stage: '立案', count: 140, count_remark: '另有 138', share: 0.875 })
  })
})

describe('a workbook', () => {
  const [data, notes] = toSheets({ columns: [{ id: 'stage', label: '环节', type: 'text' }, { id: 'n', label: '件数', type: 'count' }, { id: 'r', label: '占比', type: 'share' }], rows: [['=1+1', 205, 0.875], ['立\u0001案', null, '']] }, [['标题', '甲']], { table: '数据', notes: '说明' })

  it('has text as text, numbers with their format, and nothing where nothing is stated', () => {
    expect(data?.rows.slice(1)).toEqual([
      [{ value: '=1+1' }, { value: 205, format: '#,##0' }, { value: 0.875, format: '0.0%' }],
      [{ value: '立案' }, null, null],
    ])
    expect(data?.sticky).toBe(1)
    expect(data?.widths).toEqual([10, 10, 10])
  })

  it('has a second sheet with the notes', () => {
    expect(notes).toMatchObject({ name: '说明', rows: [[{ value: '标题', bold: true }, { value: '甲', wrap: true }]] })
  })
})
