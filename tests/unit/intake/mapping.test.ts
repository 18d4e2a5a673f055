import type { TableName } from '@/dataset/local-rows'
import type { Sheet } from '@/intake/sheet'
import { describe, expect, it } from 'vitest'
import { applyMapping, type MappingSetting } from '@/intake/mapping/apply-mapping'
import { partColumns, readPartColumn } from '@/intake/mapping/part-columns'
import { chooseBase, chooseField, proposeMapping, proposeTable } from '@/intake/mapping/propose-mapping'
import { templateTables } from '@/intake/template'
import { codesOf, contract } from './reading'

const resourceOf = (table: TableName) => contract.resources.find(resource => resource.name === table)!
const sheet = (rows: string[][], firstRow = 1): Sheet => ({ name: '表', rows, firstRow })
const fieldsOf = (rows: string[][], table: TableName): (string | null)[] => proposeMapping(sheet(rows), resourceOf(table)).columns.map(column => column.field)

function map(rows: string[][], table: TableName, setting: MappingSetting = {}) {
  const resource = resourceOf(table)
  return applyMapping(sheet(rows), proposeMapping(sheet(rows), resource), resource, setting)
}

/** One cell under one field of an otherwise whole attendance row. */
function cell(field: string, text: string, setting: MappingSetting = {}) {
  const { rows, faults } = map([[field, '实到'], [text, '1']], 'attendance', { constants: { committee: '990000' }, ...setting })
  return rows.attendance?.[0]?.[field] ?? (codesOf(faults).filter(code => code !== 'IN217')[0] ?? null)
}

describe('the proposed mapping', () => {
  it('finds names, titles, other headings and units in brackets', () => {
    expect(fieldsOf([['committee', '届', '次', '应到人数（人）', ' 实 到 ', '会议地点'], ['990000', '3', '2', '120', '111', 'x']], 'attendance'))
      .toEqual(['committee', 'term', 'session', 'expected', 'present', null])
  })

  it('finds those on leave under the headings that offices use', () => {
    for (const heading of ['请假', '请假人数', '请假（人）', '因事因病请假', '因故请假人数', 'on_leave']) {
      expect(fieldsOf([['届', '应到', '实到', heading], ['3', '335', '307', '28']], 'attendance')).toEqual(['term', 'expected', 'present', 'on_leave'])
    }
    expect([cell('on_leave', '28人'), cell('on_leave', '0'), cell('on_leave', '—')]).toEqual(['28', '0', null])
  })

  it('finds the header below titles', () => {
    const mapping = proposeMapping(sheet([['示例市政协提案情况统计表'], ['', '', '单位：件'], ['年度', '提交（件）', '立案/件'], ['2024', '90', '80']], 2), resourceOf('proposals'))
    expect(mapping.headerRow).toBe(4)
    expect(mapping.columns.map(({ field, why }) => [field, why])).toEqual([['year', 'alias'], ['submitted', 'title'], ['filed', 'title']])
  })

  it('reads two rows of headings', () => {
    expect(fieldsOf([['届次', '委员', '', '提案情况', ''], ['', '应到', '实到', '提交', '立案'], ['3', '120', '111', '90', '80']], 'proposals'))
      .toEqual(['term', null, null, 'submitted', 'filed'])
  })

  it('takes a heading that is one slip away, and says so', () => {
    const { columns } = proposeMapping(sheet([['应出席委员人输', '实到'], ['1', '2']]), resourceOf('attendance'))
    expect(columns[0]).toMatchObject({ field: 'expected', why: 'near' })
  })

  it('names both columns of a heading that is there twice', () => {
    const mapping = proposeMapping(sheet([['届', '实到', '实到'], ['3', '111', '112']]), resourceOf('attendance'))
    expect(mapping.columns.map(column => column.why)).toEqual(['title', 'title', 'twice'])
    expect(mapping.faults[0]).toMatchObject({ code: 'IN202', row: 1, column: 3, what: { en: 'the heading "实到" is there twice: columns B and C.' } })
  })

  it('gives a field once', () => {
    expect(proposeMapping(sheet([['实到', '出席人数', '届'], ['3', '111', '1']]), resourceOf('attendance')).columns.map(column => column.why)).toEqual(['title', 'taken', 'title'])
  })

  it('names a filled column without a heading, and no empty one', () => {
    const mapping = proposeMapping(sheet([['届', '', '实到', ''], ['3', '开幕', '111', '']]), resourceOf('attendance'))
    expect(mapping.faults).toMatchObject([{ code: 'IN203', column: 2 }])
  })

  it('does not take a title, or a row of data, for a part of the header', () => {
    const mapping = proposeMapping(sheet([['示例市出席情况'], ['届次', '应到', '实到'], ['三届', '120', '111']]), resourceOf('attendance'))
    expect(mapping.columns.map(({ heading }) => heading)).toEqual(['届次', '应到', '实到'])
    expect(proposeMapping(sheet([['环节', '件数'], ['合并后', '197', '提交'], ['立案', '189', '合并后']]), resourceOf('proposals')).faults).toMatchObject([{ code: 'IN201' }])
  })

  it('says when there is no header', () => {
    expect(proposeMapping(sheet([['1', '2'], ['3', '4']]), resourceOf('attendance'))).toMatchObject({ columns: [], faults: [{ code: 'IN201' }] })
  })

  it('takes the row that the reader says is the header', () => {
    const mapping = proposeMapping(sheet([['甲', '乙'], ['到会', '2024'], ['1', '2']], 5), resourceOf('attendance'), 6)
    expect(mapping).toMatchObject({ headerRow: 6, columns: [{ heading: '到会', field: null, why: 'unknown', examples: ['1'] }, { heading: '2024', field: null }], faults: [] })
    expect(proposeMapping(sheet([['甲']]), resourceOf('attendance'), 99).columns).toEqual([])
  })

  it('is not deceived by names that every object has', () => {
    const rows = [['__proto__', 'constructor', 'toString', '届', '实到'], ['a', 'b', 'c', '3', '111']]
    expect(fieldsOf(rows, 'attendance')).toEqual([null, null, null, 'term', 'present'])
    expect(Object.keys(map(rows, 'attendance').rows.attendance?.[0] ?? {})).toEqual(['term', 'present'])
  })

  it('chooses the table that takes the most columns', () => {
    expect(proposeTable(sheet([['年度', '提交', '立案', '办复率'], ['2024', '90', '80', '100%']]), contract, templateTables)?.table).toBe('proposals')
    expect(proposeTable(sheet([['甲', '乙']]), contract, ['attendance'])).toBeNull()
  })

  it('is changed by the reader, who gives a field to one column', () => {
    const mapping = chooseField(proposeMapping(sheet([['实到', '别的', '届'], ['1', '2', '3']]), resourceOf('attendance')), 2, 'present')
    expect(mapping.columns.map(({ field, why }) => [field, why])).toEqual([[null, 'taken'], ['present', 'chosen'], ['term', 'title']])
    expect(chooseField(mapping, 2, null).columns[1]?.field).toBeNull()
  })
})

describe('a cell of a number', () => {
  it.each([
    ['205', '205'], ['２０５', '205'], ['2,053', '2053'], ['205件', '205'], ['共205件', '205'], [' 205 ', '205'], ['205.0', '205'], ['0', '0'], ['第3', '3'],
    ['', null], ['-', null], ['—', null], ['——', null], ['/', null], ['－', null], ['不详', null],
    ['无', 'IN205'], ['若干', 'IN205'], ['1.2万', 'IN205'], ['300-400', 'IN205'], ['三百', 'IN205'], ['205件（含平时）', 'IN205'], ['12.5', 'IN219'], ['99%', 'IN205'],
    ['#N/A', 'IN212'], ['=A1', 'IN212'],
  ])('%j gives %j', (text, value) => {
    expect(cell('expected', text)).toBe(value)
  })
})

describe('a cell of a date', () => {
  it.each([
    ['2025-01-07', '2025-01-07'], ['2025年1月7日', '2025-01-07'], ['2025.1.7', '2025-01-07'], ['2025/1/7', '2025-01-07'], ['2025/01/07 08:30', '2025-01-07'], ['２０２５年１月７日', '2025-01-07'],
    ['20250107', '2025-01-07'], ['45664', '2025-01-07'], ['45664.35', '2025-01-07'], ['13/02/2025', '2025-02-13'], ['02/13/2025', '2025-02-13'], ['03/03/2025', '2025-03-03'], ['2025年1月7号', '2025-01-07'], ['2025年1月7日（星期二）', '2025-01-07'],
    ['01/02/2025', 'IN208'], ['25.1.7', 'IN208'], ['1月7日', 'IN209'], ['2025-02-30', 'IN210'], ['2月30日', 'IN209'], ['1月7日-10日', 'IN207'], ['2025年1月', 'IN207'], ['12345', 'IN207'], ['上午', 'IN207'],
  ])('%j gives %j', (text, value) => {
    expect(cell('opened_on', text)).toBe(value)
  })

  it('without a year takes that of the sheet', () => {
    expect(cell('opened_on', '1月7日', { year: 2025 })).toBe('2025-01-07')
    expect(cell('opened_on', '2月30日', { year: 2025 })).toBe('IN210')
  })

  it('without a year does not take that of its row: a cut-off in January belongs to the year before', () => {
    const { rows, faults } = map([['年度', '截至', '提交'], ['2024年', '1月9日', '90']], 'proposals')
    expect(rows.proposals?.[0]).toEqual({ year: '2024', submitted: '90' })
    expect(codesOf(faults)).toContain('IN209')
  })
})

describe('a cell of a coded value', () => {
  it.each([
    ['meeting_type', '全体会议', 'plenary'], ['meeting_type', 'plenary', 'plenary'], ['phase', '开幕会', 'opening'], ['phase', '中场', 'IN211'],
    ['dates_planned', '是', 'true'], ['dates_planned', '否', 'false'], ['dates_planned', '也许', 'IN211'], ['note', ' 两\n行 ', '两 行'],
  ])('%s %j gives %j', (field, text, value) => {
    expect(cell(field, text)).toBe(value)
  })

  it('of a committee is a code, or a name that is known', () => {
    const committees = new Map([['政协示例市委员会', '990000']])
    expect(cell('committee', '990001', { committees })).toBe('990001')
    expect(cell('committee', '政协示例市委员会', { committees })).toBe('990000')
    for (const name of ['示例市', '示例', '示例市政协', '示例政协', ' 示例市 政协', '中国人民政治协商会议示例市委员会']) expect([name, cell('committee', name, { committees })]).toEqual([name, '990000'])
    const both = new Map([...committees, ['政协示例县委员会', '990001']])
    expect([cell('committee', '示例', { committees: both }), cell('committee', '示例县', { committees: both })]).toEqual(['IN215', '990001'])
    const { rows, faults } = map([['委员会', '实到'], ['某市', '1']], 'attendance', { committees })
    expect([rows.attendance?.[0], codesOf(faults).includes('IN215')]).toEqual([{ present: '1' }, true])
  })
})

describe('a cell of a rate', () => {
  it.each([
    ['99.5%', '99.5'], ['99.5', '99.5'], ['100％', '100'], ['0', '0'], ['0%', '0'], ['0.5%', '0.5'], ['0.995', 'IN213'], ['1', 'IN213'],
  ])('%j gives %j', (text, value) => {
    const { rows, faults } = map([['提交', '满意率'], ['90', text]], 'proposals')
    expect(rows.proposals?.[0]?.['satisfaction_rate'] ?? codesOf(faults).filter(code => code !== 'IN217')[0]).toBe(value)
  })
})

describe('the rows', () => {
  const office = [
    ['示例市政协历年会议出席情况'],
    ['序号', '届次', '会议', '环节', '开幕时间', '应到', '实到', '备注'],
    ['1', '三届一次会议', '全体会议', '开幕', '2024年1月9日', '120', '111', ''],
    [],
    ['2', '三届二次会议', '全体会议', '开幕', '2025.1.7', '120', '110余', '会前'],
    ['', '合计', '', '', '', '240', '221'],
    ['注：数据来自公报'],
  ]
  const setting = { constants: { committee: '990000', source: '990000-2025-1' } }

  it('come out in the form of the package', () => {
    const { rows } = map(office, 'attendance', setting)
    expect(rows.attendance).toEqual([
      { committee: '990000', source: '990000-2025-1', term: '3', session: '1', meeting_type: 'plenary', phase: 'opening', opened_on: '2024-01-09', expected: '120', present: '111' },
      { committee: '990000', source: '990000-2025-1', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', opened_on: '2025-01-07', expected: '120', note: '会前' },
    ])
  })

  it('keep a round number beside the row, as the package does', () => {
    const { rows, notes } = map(office, 'attendance', setting)
    expect(rows.approximations).toEqual([{ claim: '990000-3-2-plenary-opening@990000-2025-1', field: 'present', value: '110', bound: 'over', source: '990000-2025-1' }])
    expect(notes.find(({ code }) => code === 'IN206')).toMatchObject({ sheet: '表', row: 5, column: 7 })
  })

  it.each([['约300', 'about'], ['300左右', 'about'], ['近300件', 'under'], ['不足300', 'under'], ['300件以上', 'over'], ['300多件', 'over'], ['超过300', 'over'], ['300+', 'over'], ['300来件', 'about']])('know the bound of %s', (text, bound) => {
    const constants = { committee: '990000', term: '3', session: '2', period_kind: 'session', source: '990000-2025-1' }
    const { rows } = map([['年度', '提交'], ['2025', text]], 'proposals', { constants })
    expect(rows.approximations).toEqual([{ claim: '990000-3-2-session-2025.1', field: 'submitted', value: '300', bound, source: '990000-2025-1' }])
  })

  it('do not keep a round number that belongs to no claim', () => {
    const { rows, faults } = map([['年度', '提交'], ['2025', '约300']], 'proposals')
    expect([rows.approximations, codesOf(faults).includes('IN214')]).toEqual([undefined, true])
  })

  it('leave out totals and remarks, and say so', () => {
    expect(map(office, 'attendance', setting).notes.map(({ code, row }) => [code, row])).toEqual([['IN206', 5], ['IN204', 6], ['IN218', 7]])
    expect(map([['序号', '年度', '提交'], ['1', '合 计', '90']], 'proposals').rows.proposals).toEqual([])
  })

  it('of proposals get ids that are free', () => {
    const constants = { committee: '990000', term: '3', session: '2', period_kind: 'year' }
    const { rows } = map([['年度', '提交'], ['2024', '90'], ['2024', '91'], ['', '5']], 'proposals', { constants, takenIds: new Set(['990000-3-2-year-2024.1']) })
    expect(rows.proposals?.map(row => row['id'])).toEqual(['990000-3-2-year-2024.2', '990000-3-2-year-2024.3', '990000-3-2-year.1'])
  })

  it('of proposals that name no committee get no id', () => {
    expect(map([['年度', '提交'], ['2024', '90']], 'proposals').rows.proposals?.[0]).toEqual({ year: '2024', submitted: '90' })
  })

  it('tell once what every row lacks', () => {
    const { faults } = map([['届', '实到'], ['3', '111'], ['4', '112']], 'attendance', { constants: { committee: '990000' } })
    expect(faults.map(fault => [fault.code, fault.what.en])).toEqual([
      ['IN217', 'no column is "会议类型", which is required.'],
      ['IN217', 'no column is "阶段", which is required.'],
      ['IN217', 'no column is "来源", which is required.'],
    ])
    const { faults: fewer } = map([['届', '实到'], ['3', '111']], 'attendance', { constants: { committee: '990000' }, later: ['source'] })
    expect(fewer.map(fault => fault.what['zh-Hans'])).toEqual(['没有哪一列是“会议类型”，它必填。', '没有哪一列是“阶段”，它必填。'])
  })

  it('name the place of a cell that cannot be read', () => {
    expect(map([['届', '实到'], [], ['3', '若干']], 'attendance').faults).toContainEqual(expect.objectContaining({ code: 'IN205', sheet: '表', row: 3, column: 2 }))
  })
})

describe('a column for each part, as offices keep them', () => {
  const rows = [['年度', '提交', '合并', '撤案', '不予立案', '立案', '经济建设', '社会', '集体提案'], ['2024', '90', '3', '0', '约5', '80', '31件', '—', 'x']]
  const setting = { constants: { committee: '990000', term: '3', session: '2', period_kind: 'year', status: 'final', source: '990000-2025-1' } }

  it('is found by its heading, with a base only where the heading says one', () => {
    expect(fieldsOf(rows, 'proposals')).toEqual([
      'year', 'submitted', 'exit/merged_away/submitted', 'exit/withdrawn/submitted', 'exit/not_filed/submitted', 'filed',
      'topic/economy/unstated', 'topic/society/unstated', null,
    ])
    expect(fieldsOf([['年度', '提交', '立案', '立案提案中经济建设类', '提交委员提案数'], ['2024', '90', '80', '31', '60']], 'proposals').slice(3)).toEqual(['topic/economy/filed', 'proposer/member/submitted'])
  })

  it('takes what it is a part of from the row above', () => {
    expect(fieldsOf([['年度', '提交', '立案', '立案提案', ''], ['', '', '', '经济', '集体'], ['2024', '90', '80', '31', '12']], 'proposals'))
      .toEqual(['year', 'submitted', 'filed', 'topic/economy/filed', 'proposer/collective/filed'])
  })

  it('is not one of names, nor in a table of another kind', () => {
    expect(fieldsOf([['年度', '提交', '委员'], ['2024', '90', '周某']], 'proposals')[2]).toBeNull()
    expect(fieldsOf([['届', '实到', '集体提案'], ['3', '90', '12']], 'attendance')[2]).toBeNull()
  })

  it('becomes rows of parts that hang on its period; empty, not stated and round ones do not', () => {
    const { rows: taken, faults } = map(rows, 'proposals', setting)
    expect(taken.proposals).toMatchObject([{ id: '990000-3-2-year-2024.1', submitted: '90', filed: '80' }])
    expect(taken.parts).toEqual([
      { proposals: '990000-3-2-year-2024.1', dimension: 'exit', category: 'merged_away', base: 'submitted', count: '3' },
      { proposals: '990000-3-2-year-2024.1', dimension: 'exit', category: 'withdrawn', base: 'submitted', count: '0' },
      { proposals: '990000-3-2-year-2024.1', dimension: 'topic', category: 'economy', base: 'unstated', count: '31' },
    ])
    expect(faults).toMatchObject([{ code: 'IN220', row: 2, column: 5 }])
  })

  it('stays with its row when the period is not named in full', () => {
    const { rows: taken } = map([['提交', '合并'], ['90', '3'], ['70', '2']], 'proposals', { constants: { committee: '990000' } })
    expect(taken.proposals?.map(row => row.id)).toEqual(['row-2', 'row-3'])
    expect(taken.parts?.map(row => [row.proposals, row.count])).toEqual([['row-2', '3'], ['row-3', '2']])
  })

  it('takes one base for all its topics and proposers at once', () => {
    const chosen = chooseBase(proposeMapping(sheet(rows), resourceOf('proposals')), 'filed')
    expect(chosen.columns.map(column => column.field)).toEqual([
      'year', 'submitted', 'exit/merged_away/submitted', 'exit/withdrawn/submitted', 'exit/not_filed/submitted', 'filed',
      'topic/economy/filed', 'topic/society/filed', null,
    ])
  })

  it('names each part once, as the package does', () => {
    const { dimension, category, base } = Object.fromEntries(resourceOf('parts').schema.fields.map(field => [field.name, field.constraints?.enum ?? []]))
    for (const name of partColumns) {
      const part = readPartColumn(name)
      expect([dimension?.includes(part!.dimension), category?.includes(part!.category), base?.includes(part!.base)]).toEqual([true, true, true])
    }
    expect(new Set(partColumns).size).toBe(partColumns.length)
    expect(readPartColumn('submitted')).toBeNull()
  })
})
