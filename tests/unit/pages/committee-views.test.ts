import type { IndicatorSeries } from '@/selectors/views'
import { describe, expect, it } from 'vitest'
import { translates } from '../../dom/mount-in'
import { sampleCommittee } from '../../dom/sample-package'
import { defaultPhase, hasCounts, newestSessions, selectAttendanceView } from '@/pages/committee/attendance-view'
import { committeeHead } from '@/pages/committee/committee-head'
import { defaultKind } from '@/pages/committee/committee-query'
import { compositionBars, compositionCaption } from '@/pages/committee/composition-bars'
import { recordTable } from '@/pages/committee/record-table'
import { regionName } from '@/pages/committees/region-name'
import { sourcesInUse, sourceSupport } from '@/pages/source-support'
import { comparableFrom } from '@/pages/trends/comparable-years'
import { selectComposition } from '@/selectors/select-composition'
import { selectRecordRows } from '@/selectors/select-record-rows'

const zh = translates['zh-Hans']
const file = sampleCommittee('990100')

describe('the attendance view', () => {
  it('sets the two phases of a session side by side', () => {
    expect(selectAttendanceView(file, 'both', {}).map(({ session, phase }) => `${session} ${phase}`))
      .toEqual(['1 opening', '1 closing', '2 opening', '2 closing', '3 opening', '3 closing'])
  })

  it('keeps whole sessions when it keeps the newest', () => {
    expect(newestSessions(selectAttendanceView(file, 'both', {}), 1).map(({ phase }) => phase)).toEqual(['opening', 'closing'])
  })

  it('knows when there is nothing to draw', () => {
    expect(hasCounts(selectAttendanceView(file, 'closing', { to: 2021 }))).toBe(false)
    expect(hasCounts(selectAttendanceView(file, 'opening', {}))).toBe(true)
  })
})

describe('attendance opens with', () => {
  const told = (phase: string): typeof file => ({ ...file, meetings: file.meetings.map(meeting => ({ ...meeting, counts: meeting.counts.filter(count => count.phase === phase) })) })

  it('the openings, unless only closings are known', () => {
    expect(defaultPhase(file)).toBe('opening')
    expect(defaultPhase(told('closing'))).toBe('closing')
    expect(defaultPhase(told('election'))).toBe('opening')
  })
})

describe('the trend opens with', () => {
  const periods = (kinds: string): { periods: typeof file.periods } => ({
    periods: Array.from(kinds, (kind, index) => ({ ...file.periods[0]!, id: String(index), kind: kind === 'y' ? 'year' as const : kind === 's' ? 'session' as const : 'term' as const })),
  })

  it('the year counts when there are three of them, else with the most', () => {
    expect(defaultKind(periods('yyysssss'))).toBe('year')
    expect(defaultKind(periods('yyss'))).toBe('year')
    expect(defaultKind(periods('ysst'))).toBe('session')
    expect(defaultKind(periods(''))).toBe('year')
  })
})

describe('the composition', () => {
  const [topics, proposers] = selectComposition(file.periods.find(({ id }) => id === '990100-3-2-year-2021')!)

  it('has a bar for what the categories leave', () => {
    expect(compositionBars(topics!, '990100-3-2-year-2021', zh).map(({ id, length }) => [id, Number(length.toFixed(3))])).toEqual([['economy', 0.429], ['society', 0.357], ['rest', 0.214]])
    expect(compositionBars(proposers!, '990100-3-2-year-2021', zh).map(({ label }) => label)).toEqual(['委员提案', '集体提案'])
  })

  it('names its base, or says that there is none', () => {
    expect(compositionCaption(topics!, zh)).toBe('按领域，占立案 140 件')
    const [unstated] = selectComposition(file.periods.find(({ id }) => id === '990100-3-3-session-2022')!)
    expect(compositionCaption(unstated!, zh)).toBe('按领域，来源未说明总数')
    expect(compositionBars(unstated!, '990100-3-3-session-2022', zh).map(({ length, share }) => [length, share])).toEqual([[1, null]])
    expect(compositionCaption({ ...topics!, total: { kind: 'missing', reason: 'notStated' } }, translates.en)).toBe('By topic, of those filed (total not published)')
  })
})

describe('the table of all records', () => {
  const table = recordTable(selectRecordRows(file), row => `to ${row.record}`, zh)

  it('has a column for every field that a record fills, and no other', () => {
    expect(table.columns.map(({ id }) => id)).toEqual(['record', 'kind', 'year', 'expected', 'membership', 'present', 'onLeave', 'submitted', 'afterMerge', 'filed', 'assigned', 'handled', 'handledRate', 'satisfactionRate', 'keyProposals', 'proposingMembers', 'ledger'])
  })

  it('opens the chain of those on leave, and why it is blank where a meeting does not state it', () => {
    const cellOf = (id: string): unknown => table.rows.find(row => row.id === id)?.cells[6]
    expect(cellOf('990100-3-3-plenary-opening')).toMatchObject({ text: '8', sort: 8, figure: '990100-3-3-plenary.opening.onLeave', claim: '990100-3-3-plenary-opening@990100-2022-1' })
    expect(cellOf('990100-3-3-plenary-closing')).toEqual({ text: '', sort: null, figure: '990100-3-3-plenary.closing.onLeave' })
  })

  it('leads each record to its page and each number to its chain', () => {
    const row = table.rows.find(({ id }) => id === '990100-3-2-year-2021')
    expect(row?.cells[0]).toMatchObject({ text: '2021 年', href: 'to 990100-3-2-year-2021' })
    expect(row?.cells[7]).toMatchObject({ text: '160', sort: 160, figure: '990100-3-2-year-2021.submitted', claim: '990100-3-2-year-2021.1' })
    expect(row?.cells[12]).toMatchObject({ text: '100%', figure: '990100-3-2-year-2021.handledRate.stated' })
    expect(row?.cells[16]).toMatchObject({ text: '差 10 件', sort: 10, figure: '990100-3-2-year-2021.ledger' })
  })

  it('leaves a cell empty where nothing is stated, sorts it last, and says why only where something could be stated', () => {
    expect(table.rows.find(({ id }) => id === '990100-3-2-year-2021')?.cells.slice(3, 12).filter(({ text }) => text === '')).toEqual([{ text: '', sort: null }, { text: '', sort: null }, { text: '', sort: null }, { text: '', sort: null }, { text: '', sort: null, figure: '990100-3-2-year-2021.assigned' }])
  })
})

describe('the sources of a committee', () => {
  it('stand before those of its rules', () => {
    expect(sourcesInUse(file).map(({ id }) => id)).toEqual(['990100-2021-1', '990100-2022-1', '990100-unda-1', '990100-rule-1'])
  })

  it('are told with what rests on them', () => {
    const support = sourceSupport(file, zh)
    expect(support.get('990100-rule-1')).toBe('规则或类别变更')
    expect(support.get('990100-2021-1')).toBe('三届二次会议、三届二次会议 · 会议期间')
  })
})

describe('small things', () => {
  it('the head names what, whom and when', () => {
    expect(committeeHead(file, zh).title).toBe('政协示例市委员会：出席 99/110（2022）、立案 125/140（2022） — 政协履职数据看板')
    expect(committeeHead(sampleCommittee('990200'), translates.en).title).toBe('政协空白市委员会 — CPPCC Participation Dashboard')
  })

  it('a region is what stands within the name of its committee', () => {
    expect(regionName({ name: '政协示例省委员会' })).toBe('示例省')
    expect(regionName({ name: '示例协商会' })).toBe('示例协商会')
  })

  it('panels begin where two committees have a number', () => {
    const series = (years: number[]): IndicatorSeries => ({
      committee: file.committee,
      indicator: 'filed',
      base: null,
      points: years.map(year => ({ year, record: null, measure: { figure: { kind: 'reported', value: 1, claims: ['c'] } } })),
    })
    expect(comparableFrom([series([2001, 2005, 2010]), series([2010])])).toBe(2010)
    expect(comparableFrom([series([2001]), series([2001, 2002])])).toBeNull()
    expect(comparableFrom([series([2001, 2005])])).toBeNull()
  })
})
