import type { Step } from '@/desk/apply-step'
import type { Draft, DraftValue } from '@/desk/draft'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '@/bulletin/read-bulletin'
import { applyStep } from '@/desk/apply-step'
import { checkDraft } from '@/desk/check-draft'
import { compareDraft } from '@/desk/compare-draft'
import { draftFromBulletin } from '@/desk/from-bulletin'
import { draftFromRows } from '@/desk/from-rows'
import { makeResult } from '@/desk/make-result'
import { checkFiles } from '@/desk/published'
import { freeNumbers } from '@/desk/read-span'
import { toRows } from '@/desk/to-rows'
import { contract, smallPackage } from './desk-package'

const published = smallPackage()
const committees = [{ code: '990000', name: '政协示例市委员会' }]
const passage = '2025年1月7日上午,政协示例市第三届委员会第三次会议开幕。应出席委员335人,实到307人,请假28人。'
const read = (text: string): Draft => draftFromBulletin(readBulletin(text, committees))
const take = (draft: Draft, ...steps: Step[]): Draft => steps.reduce(applyStep, draft)
const described: Step = { type: 'source', source: 's1', cells: { title: '三届三次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/3' } }
const signed: Step = { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09' } }
const accepted = (draft: Draft): Draft => take(draft, ...draft.values.map(value => ({ type: 'accept' as const, value: value.id })), described, signed)
const leaveOf = ({ values }: Draft): DraftValue => values.find(({ target }) => target.type === 'field' && target.field === 'on_leave')!

describe('members on leave, at the desk', () => {
  it('are proposed from the passage, with the place where it says so', () => {
    const { cell, bound, status, span, decision } = leaveOf(read(passage))
    expect({ cell, bound, status, decision }).toEqual({ cell: '28', bound: null, status: 'reported', decision: 'open' })
    expect(passage.slice(span!.start, span!.end)).toBe('28')
    expect(freeNumbers(passage, read(passage)).numbers.map(number => number.cell)).not.toContain('28')
  })

  it('stand in the row once accepted, and the exported package passes the data check', () => {
    const { rows } = toRows(accepted(read(passage)), published.rows)
    expect(rows.attendance).toMatchObject([{ expected: '335', present: '307', on_leave: '28', source: '990000-2025-1' }])
    const { files } = makeResult(published, toRows(accepted(read(passage)), published.rows), { today: '2026-11-23', corrects: false })
    const bytes = new Map(files.map(file => [file.path, file.bytes]))
    expect(new TextDecoder().decode(bytes.get('attendance.csv')).split('\n')[2]).toBe('990000,3,3,plenary,opening,2025-01-07,,,335,expected,307,28,990000-2025-1,')
    const { parsed, diagnostics } = checkFiles(bytes, contract)
    expect(diagnostics).toEqual([])
    expect(parsed.tables.get('attendance')?.rows.map(row => row['on_leave'])).toEqual([null, 28])
  })

  it('are left out of the row when rejected', () => {
    const draft = accepted(read(passage))
    expect(toRows(take(draft, { type: 'reject', value: leaveOf(draft).id }), published.rows).rows.attendance?.[0]).not.toHaveProperty('on_leave')
  })

  it('stand beside the claim where they are only approximate, and that passes too', () => {
    const draft = accepted(read(passage))
    const { id, target } = leaveOf(draft)
    const made = toRows(take(draft, { type: 'edit', value: id, cell: '20', bound: 'over', target }, signed), published.rows)
    expect(made.rows.approximations).toEqual([{ claim: '990000-3-3-plenary-opening@990000-2025-1', field: 'on_leave', value: '20', bound: 'over', source: '990000-2025-1' }])
    expect(checkDraft(published, made).found).toEqual([])
  })

  it('are a fault of their own where they do not fit beside those present', () => {
    const draft = accepted(read(passage))
    const { id, target } = leaveOf(draft)
    const { found } = checkDraft(published, toRows(take(draft, { type: 'edit', value: id, cell: '29', bound: null, target }, signed), published.rows))
    expect(found.map(({ diagnostic: { code, severity }, value }) => [code, severity, value])).toEqual([['DP407', 'error', id]])
  })

  it('are compared with those on leave that are published, never with another number', () => {
    const second = (cells: Record<string, string>): Draft => draftFromRows({ attendance: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', source: 'a', ...cells }] }, () => false).draft
    const stateOf = (draft: Draft, beside = published): unknown => {
      const { state, present } = compareDraft(draft, beside).get(leaveOf(draft).id)!
      return [state, present?.cell ?? null]
    }
    expect(stateOf(second({ on_leave: '120' }))).toEqual(['new', null])
    const stated = smallPackage({ 'attendance.csv': 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note\n990000,3,2,plenary,opening,2024-01-09,,,120,expected,111,9,990000-2024-1,\n' })
    expect(stateOf(second({ on_leave: '9' }), stated)).toEqual(['same', '9'])
    expect(stateOf(second({ on_leave: '8' }), stated)).toEqual(['differs', '9'])
  })
})
