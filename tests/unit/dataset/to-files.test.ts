import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { toSourcesFile } from '@/dataset/sources-file'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { aBreak, attendance, committee, item, packageOf, part, proposals, role, rule, source } from './package-of'

const county = committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })
const sourceList = ['1', '2', '3', '4', '5', '6'].map(n => source(`990000-2024-${n}`))
const [, s2, s3, s4, s5] = sourceList.map(one => one.id)

const dataset = buildDataset(packageOf({
  committees: [committee(), county, committee({ code: '980000', name: '政协邻市委员会' })],
  sources: sourceList,
  attendance: [
    attendance({ committee: '990100', session: 3, opened_on: '2025-01-07', expected: 335, expected_base: 'expected', present: 307 }),
    attendance({ committee: '990100', session: 3, opened_on: '2025-01-07', phase: 'closing', present: 300 }),
    attendance({ committee: '990100', session: 2, expected: 130, expected_base: 'membership', present: 120 }),
    attendance({ committee: '990100', session: 9, meeting_type: 'standing', opened_on: '2025-06-01', present: 40 }),
  ],
  proposals: [
    proposals('990100-3-2-year-2024.1', { source: s2!, submitted: 205, filed: 189, period_label: '二次会议以来' }),
    proposals('990100-3-3-session-2025.1', { source: s2!, submitted: 100 }),
    proposals('990100-3-3-year-2025.1', { submitted: 1, filed: 1, status: 'interim' }),
    proposals('980000-3-x-term.1', { submitted: 9, filed: 9, as_of: '2023-01-01' }),
  ],
  parts: [part('990100-3-2-year-2024.1', 'exit.withdrawn', 16)],
  roles: [role({ committee: '990100', session: 3, source: s3! })],
  items: [item({ committee: '990100', session: 3, source: s3! })],
  rules: [rule({ source: s4! }), rule({ id: 'b', scope: 'county', source: s4! }), rule({ id: 'c', scope: 'prefecture', source: s4! }), rule({ id: 'd', scope: '990000' })],
  breaks: [aBreak({ id: '990100-topic-2016', scope: '990100', source: s5! }), aBreak()],
}))

describe('the file of a committee', () => {
  const file = toCommitteeFile(dataset, '990100')

  it('names the committee and those above it, highest first', () => {
    expect([file.format, file.dataVersion, file.committee.name, file.ancestors.map(one => one.name)]).toEqual([1, '9.9.9', '政协示例县委员会', ['政协示例市委员会']])
  })

  it('holds its records, oldest first, and all their claims', () => {
    expect(file.meetings.map(meeting => meeting.id)).toEqual(['990100-3-2-plenary', '990100-3-3-plenary', '990100-3-9-standing'])
    expect(file.periods.map(period => period.id)).toEqual(['990100-3-2-year-2024', '990100-3-3-session-2025', '990100-3-3-year-2025'])
    expect(file.claims).toContainEqual({ id: '990100-3-3-year-2025.1', source: '990000-2024-1', interim: true })
    expect(file.claims).toContainEqual({ id: '990100-3-2-year-2024.1', source: '990000-2024-2' })
    expect(file.claims).toHaveLength(7)
  })

  it('holds the rules of the committee, its level and the nation, and its own breaks', () => {
    expect(file.rules.map(one => one.id)).toEqual(['b', 'example-opening-1'])
    expect(file.breaks.map(one => one.id)).toEqual(['990100-topic-2016'])
  })

  it('holds every source that any of it names, and no other', () => {
    expect(file.sources.map(one => one.id)).toEqual(['990000-2024-1', s2, s3, s4, s5])
  })

  it('is empty for a committee without records, and refused for one that is not there', () => {
    expect(toCommitteeFile(buildDataset(packageOf({})), '990000')).toMatchObject({ ancestors: [], meetings: [], periods: [], claims: [], sources: [] })
    expect(() => toCommitteeFile(dataset, '970000')).toThrow(RangeError)
  })

  it('ends a circle of parents where it began', () => {
    const round = buildDataset(packageOf({ committees: [committee({ parent: '990100' }), county] }))
    expect(toCommitteeFile(round, '990100').ancestors.map(one => one.code)).toEqual(['990000'])
    const self = buildDataset(packageOf({ committees: [committee({ parent: '990000' })] }))
    expect(toCommitteeFile(self, '990000').ancestors).toEqual([])
  })
})

describe('the index', () => {
  const index = toIndexFile(dataset, { featured: '990100', warnings: 4 })

  it('counts what there is', () => {
    expect(index.counts).toEqual({ committees: 3, meetings: 3, periods: 4, sources: 6, warnings: 4, firstYear: 2024, lastYear: 2025 })
    expect([index.dataDate, index.featured]).toEqual(['2026-11-22', '990100'])
    expect(toIndexFile(buildDataset(packageOf({})), { featured: '', warnings: 0 }).counts).toMatchObject({ firstYear: 0, lastYear: 0 })
  })

  it('gives each committee its newest opening and its newest final filing', () => {
    expect(index.committees.find(one => one.code === '990100')).toEqual({
      code: '990100',
      name: '政协示例县委员会',
      level: 'county',
      parent: '990000',
      meetings: 3,
      periods: 3,
      attendance: { meeting: '990100-3-3-plenary', term: 3, session: 3, year: 2025, present: 307, denominator: 335, base: 'expected' },
      filing: { period: '990100-3-2-year-2024', kind: 'year', year: 2024, label: '二次会议以来', filed: 189, submitted: 205, ledger: 0 },
    })
    expect(index.committees[1]).toMatchObject({ code: '990000', meetings: 0, periods: 0, attendance: null, filing: null })
  })

  it('says what the newest attendance is of', () => {
    const attendanceOf = (...rows: Parameters<typeof attendance>[0][]): unknown => toIndexFile(buildDataset(packageOf({ attendance: rows.map(attendance) })), { featured: '', warnings: 0 }).committees[0]?.attendance
    expect(attendanceOf({ expected: 130, expected_base: 'membership', present: 120 })).toMatchObject({ denominator: 130, base: 'membership' })
    expect(attendanceOf({ present: 120 }, { session: 3, expected: 140 })).toMatchObject({ session: 2, denominator: null, base: null })
    expect(attendanceOf({ phase: 'election', present: 120 })).toMatchObject({ present: 120 })
    expect(attendanceOf({ meeting_type: 'standing', present: 120 })).toBeNull()
  })
})

describe('the file of sources', () => {
  const warning = { code: 'DP424', 'zh-Hans': '账目有余', 'en': 'a rest' }
  const file = toSourcesFile(dataset, [warning])
  const usesOf = (id: string | undefined): unknown => file.sources.find(one => one.id === id)?.uses

  it('lists what was taken from each document, with the page it is shown on', () => {
    expect(usesOf(s2)).toEqual([
      { committee: '990100', record: '990100-3-2-year-2024', path: 'committees/990100', values: [['exit.withdrawn', 16], ['submitted', 205], ['filed', 189]] },
      { committee: '990100', record: '990100-3-3-session-2025', path: 'committees/990100', values: [['submitted', 100]] },
    ])
    expect(usesOf(s3)).toEqual([
      { committee: '990100', record: '990100-3-3-plenary', path: 'committees/990100/sessions/3-3', values: [['role.host', '甲某'], ['item.venue', '示例会堂']] },
    ])
    expect(usesOf(s4)).toEqual([
      { committee: '100000', record: 'b', path: 'committees/100000', values: [['share', '2/3']] },
      { committee: '100000', record: 'c', path: 'committees/100000', values: [['share', '2/3']] },
      { committee: '100000', record: 'example-opening-1', path: 'committees/100000', values: [['share', '2/3']] },
    ])
    expect(usesOf(s5)).toEqual([{ committee: '990100', record: '990100-topic-2016', path: 'committees/990100', values: [['year', 2016]] }])
  })

  it('sends other meetings than plenaries to the committee, and marks what was interim', () => {
    const uses = file.sources.find(one => one.id === '990000-2024-1')?.uses ?? []
    expect(uses.find(use => use.record === '990100-3-9-standing')?.path).toBe('committees/990100')
    expect(uses.find(use => use.record === '990100-3-3-year-2025')?.interim).toBe(true)
    expect(uses.find(use => use.record === '990100-3-3-plenary')).toEqual({ committee: '990100', record: '990100-3-3-plenary', path: 'committees/990100/sessions/3-3', values: [['openedOn', '2025-01-07'], ['present', 300]] })
    expect(uses.find(use => use.record === 'd')?.committee).toBe('990000')
  })

  it('keeps a document that nothing was taken from, and the warnings of the check', () => {
    expect(usesOf('990000-2024-6')).toEqual([])
    expect(file.warnings).toEqual([warning])
  })
})
