import type { MeetingRecord } from '@/domain/meeting'
import type { Rows } from '@/dataset/rows.generated'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { packageMessages } from '@/datapackage/messages'
import { buildDataset } from '@/dataset/build-dataset'
import { approximation, attendance, item, packageOf, role, source } from './package-of'

const opening = '990000-3-2-plenary-opening@990000-2024-1'
const meetingOf = (rows: Partial<Rows>, id = '990000-3-2-plenary'): MeetingRecord => buildDataset(packageOf(rows)).meetings.get(id)!
const sources = [source('990000-2024-1'), source('990000-2024-2', { quality: 'official' }), source('990000-2024-3', { quality: 'mirror', url: null })]

describe('a meeting', () => {
  it('is what its claims come to', () => {
    expect(meetingOf({ attendance: [attendance({ expected: 335, expected_base: 'expected', present: 307 })] })).toEqual({
      id: '990000-3-2-plenary',
      committee: '990000',
      term: 3,
      session: 2,
      type: 'plenary',
      openedOn: { kind: 'reported', value: '2024-01-09', claims: [opening] },
      closedOn: null,
      datesPlanned: false,
      counts: [{
        phase: 'opening',
        figures: { expected: { kind: 'reported', value: 335, claims: [opening] }, present: { kind: 'reported', value: 307, claims: [opening] } },
        claims: [opening],
      }],
      roles: [],
      items: [],
    })
  })

  it('counts opening and closing apart, in the order of phases', () => {
    const { counts } = meetingOf({ attendance: [attendance({ phase: 'closing', present: 300 }), attendance({ present: 307 })] })
    expect(counts.map(count => [count.phase, count.figures.present?.kind === 'reported' ? count.figures.present.value : null])).toEqual([['opening', 307], ['closing', 300]])
  })

  it('keeps 委员总数 apart from 应出席', () => {
    const [count] = meetingOf({ attendance: [attendance({ expected: 2015, expected_base: 'membership', present: 1734 })] }).counts
    expect(Object.keys(count!.figures).sort()).toEqual(['membership', 'present'])
  })

  it('keeps a claim of dates alone, without figures', () => {
    const meeting = meetingOf({ attendance: [attendance()] })
    expect(meeting.counts).toEqual([{ phase: 'opening', figures: {}, claims: [opening] }])
  })

  it('shows that two sources disagree, on counts and on dates', () => {
    const meeting = meetingOf({ sources, attendance: [attendance({ present: 111 }), attendance({ present: 112, opened_on: '2024-01-10', source: '990000-2024-2' })] })
    const official = '990000-3-2-plenary-opening@990000-2024-2'
    expect(meeting.counts[0]?.figures.present).toEqual({ kind: 'conflicting', value: 112, claims: [official], alternatives: [{ value: 111, claims: [opening] }] })
    expect(meeting.openedOn).toEqual({ kind: 'conflicting', value: '2024-01-10', claims: [official], alternatives: [{ value: '2024-01-09', claims: [opening] }] })
  })

  it('has a figure for those on leave where a source states it, and nothing where none does', () => {
    const official = '990000-3-2-plenary-opening@990000-2024-2'
    const countsOf = (rows: Partial<Rows>): unknown => meetingOf({ sources, ...rows }).counts[0]!.figures
    expect(countsOf({ attendance: [attendance({ on_leave: 28 })] })).toEqual({ onLeave: { kind: 'reported', value: 28, claims: [opening] } })
    expect(countsOf({ attendance: [attendance({ on_leave: 28 }), attendance({ on_leave: 27, source: '990000-2024-2' })] })).toEqual({ onLeave: { kind: 'conflicting', value: 27, claims: [official], alternatives: [{ value: 28, claims: [opening] }] } })
    expect(countsOf({ attendance: [attendance()], approximations: [approximation(opening, 'on_leave', 30)] })).toMatchObject({ onLeave: { kind: 'approximate', value: 30, bound: 'over' } })
    expect(countsOf({ attendance: [attendance({ present: 307 })] })).not.toHaveProperty('onLeave')
  })

  it('of a package without the column is built as before, and the check says which column to add', () => {
    const older = packageOf({ attendance: [attendance({ expected: 335, present: 307 })] }, ['on_leave'])
    expect(older.diagnostics).toEqual([
      { code: 'DP162', severity: 'error', file: 'data/datapackage.json', line: 0, column: 0, params: { resource: 'attendance', field: 'on_leave' } },
      { code: 'DP201', severity: 'error', file: 'data/attendance.csv', line: 1, column: 0, params: { name: 'on_leave' } },
    ])
    expect(formatDiagnostic(older.diagnostics[1]!, packageMessages, 'zh-Hans')).toContain('改法：在表头加上“on_leave”；没有数据时各行留空。')
    expect(buildDataset(older).meetings.get('990000-3-2-plenary')?.counts[0]?.figures).toEqual({ expected: { kind: 'reported', value: 335, claims: [opening] }, present: { kind: 'reported', value: 307, claims: [opening] } })
  })

  it('prefers a reported date to an announced one, and marks a date that was only announced', () => {
    const meeting = meetingOf({ sources, attendance: [attendance({ opened_on: '2024-01-09', closed_on: '2024-01-12', dates_planned: true, source: '990000-2024-2' }), attendance({ opened_on: '2024-01-10', source: '990000-2024-3' })] })
    expect(meeting.openedOn?.value).toBe('2024-01-10')
    expect(meeting.closedOn).toEqual({ kind: 'reported', value: '2024-01-12', claims: ['990000-3-2-plenary-opening@990000-2024-2'], interim: true })
    expect(meeting.datesPlanned).toBe(true)
  })

  it('shows a round number only where no claim counts', () => {
    const about = [approximation(opening, 'present', 100), approximation(opening, 'expected', 120, { bound: 'about' })]
    const [count] = meetingOf({ attendance: [attendance({ present: 111 })], approximations: about }).counts
    expect(count?.figures).toEqual({
      present: { kind: 'reported', value: 111, claims: [opening] },
      expected: { kind: 'approximate', value: 120, bound: 'about', claims: [opening] },
    })
  })

  it('leads a round number to its own document when that is another', () => {
    const dataset = buildDataset(packageOf({ sources, attendance: [attendance()], approximations: [approximation(opening, 'present', 100, { source: '990000-2024-2' })] }))
    const claim = `${opening}~990000-2024-2`
    expect(dataset.meetings.get('990000-3-2-plenary')?.counts[0]).toEqual({ phase: 'opening', figures: { present: { kind: 'approximate', value: 100, bound: 'over', claims: [claim] } }, claims: [claim, opening] })
    expect(dataset.claims.get(claim)).toEqual({ id: claim, source: '990000-2024-2', committee: '990000', record: '990000-3-2-plenary', values: [['present', '≥100']] })
  })

  it('passes by a round number for a column of proposals', () => {
    expect(meetingOf({ attendance: [attendance()], approximations: [approximation(opening, 'filed', 100)] }).counts[0]?.figures).toEqual({})
  })

  it('lists who did what by role and position, what was done by kind and position', () => {
    const meeting = meetingOf({
      roles: [role({ role: 'on_rostrum', name: '丙某' }), role({ position: 2, name: '乙某' }), role({ name: '甲某', title: '副主席' }), role({ role: 'on_rostrum', name: '乙某' })],
      items: [item({ kind: 'award', text: '示例奖' }), item({ position: 2, text: '第二会堂' }), item(), item({ text: '乙会堂' })],
    })
    expect(meeting.roles.map(one => [one.role, one.name, one.title])).toEqual([['host', '甲某', '副主席'], ['host', '乙某', null], ['on_rostrum', '丙某', null], ['on_rostrum', '乙某', null]])
    expect(meeting.items.map(one => [one.kind, one.text])).toEqual([['venue', '乙会堂'], ['venue', '示例会堂'], ['venue', '第二会堂'], ['award', '示例奖']])
    expect(meeting.counts).toEqual([])
    expect(meeting.openedOn).toBeNull()
  })
})
