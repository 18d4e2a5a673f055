import type { Step } from '@/desk/apply-step'
import type { Draft } from '@/desk/draft'
import type { SourceQuality } from '@/domain/source'
import { describe, expect, it } from 'vitest'
import { applyStep } from '@/desk/apply-step'
import { checkDraft } from '@/desk/check-draft'
import { compareDraft } from '@/desk/compare-draft'
import { draftLedgers } from '@/desk/draft-ledgers'
import { draftFromRows } from '@/desk/from-rows'
import { matchSource } from '@/desk/match-source'
import { obstaclesTo } from '@/desk/obstacles'
import { toRows } from '@/desk/to-rows'
import { bulletinDraft, smallPackage } from './desk-package'

const published = smallPackage()
const take = (draft: Draft, ...steps: Step[]): Draft => steps.reduce(applyStep, draft)
const source: Step = { type: 'source', source: 's1', cells: { title: '三届三次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media' } }
const edit = (draft: Draft, field: string, cell: string): Step => {
  const { id, target } = draft.values.find(value => value.target.type === 'field' && value.target.field === field)!
  return { type: 'edit', value: id, cell, bound: null, target }
}
const faults = (draft: Draft): unknown[] => checkDraft(published, toRows(draft, published.rows, { withOpen: true })).found
  .map(({ diagnostic: { code, severity }, record, value, source: key }) => [code, severity, record, value, key])

/** What a document of this quality and day says of 三届二次会议. */
function second(quality: SourceQuality, day: string, cells: Record<string, string>, status = 'final'): Draft {
  return draftFromRows({
    sources: [{ id: 'a', title: '另一份', publisher: '示例', published_on: day, quality, url: '' }],
    attendance: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', source: 'a', ...cells }],
    proposals: [{ id: 'p', committee: '990000', term: '3', session: '2', period_kind: 'session', year: '2024', status, source: 'a', ...cells }],
  }, () => false).draft
}

describe('diagnostics of a draft', () => {
  it('are those of the data check that the new rows cause, led back to the value', () => {
    const draft = take(bulletinDraft(), source)
    expect(published.diagnostics).toEqual([])
    expect(faults(draft)).toEqual([])
    expect(faults(take(draft, edit(draft, 'present', '336')))).toEqual([['DP401', 'error', 'r1', 'v4', null]])
    expect(faults(take(draft, edit(draft, 'present', '302人')))).toEqual([['DP241', 'error', 'r1', 'v4', null]])
    expect(faults(take(draft, edit(draft, 'filed', '206')))).toEqual([['DP411', 'error', 'r5', 'v9', null]])
    expect(faults(bulletinDraft())).toEqual([['DP232', 'error', null, null, 's1']])
  })

  it('lead from a scope to its record', () => {
    const draft = take(bulletinDraft(), source)
    expect(faults(take(draft, { type: 'scope', record: 'r1', cells: { phase: '' } }))).toEqual([['DP232', 'error', 'r1', null, null]])
    expect(faults(take(draft, ...['r1', 'r5', 'r14'].map((record): Step => ({ type: 'scope', record, cells: { committee: '' } }))))).toEqual([['DP232', 'error', 'r1', null, null], ['DP232', 'error', 'r5', null, null], ['DP232', 'error', 'r14', null, null]])
    expect(faults(take(draft, { type: 'scope', record: 'r1', cells: { committee: '990001' } }))).toEqual([['DP304', 'error', 'r1', null, null]])
  })

  it('leave out what the published package had before, and say what comes to it', () => {
    const faulty = smallPackage({ 'attendance.csv': 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note\n990000,3,2,plenary,opening,2024-01-09,,,120,expected,111,,990000-2024-1,\n990000,3,1,plenary,opening,2023-01-09,2023-01-01,,120,expected,111,,990000-2024-1,\n' })
    expect(faulty.diagnostics.map(one => one.code)).toEqual(['DP402'])
    const draft = second('official', '2024-02-01', { present: '112' })
    const { found } = checkDraft(faulty, toRows(draft, faulty.rows, { withOpen: true }))
    expect(found.map(({ diagnostic, value }) => [diagnostic.code, diagnostic.line, value])).toEqual([['DP406', 2, null]])
  })
})

describe('beside present data a value', () => {
  const stateOf = (draft: Draft): unknown[] => {
    const compared = compareDraft(draft, published)
    return draft.values.flatMap((value) => {
      const comparison = compared.get(value.id)
      return comparison === undefined ? [] : [[comparison.state, comparison.reason, comparison.present?.cell ?? null]]
    })
  }

  it('is new, or the same', () => {
    expect(stateOf(second('media', '2024-01-11', { expected: '120', submitted: '205', key_proposals: '9' }))).toEqual([['same', null, '120'], ['same', null, '205'], ['new', null, null]])
  })

  it('differs where the present one stays chosen, and corrects where the rule would choose the new one', () => {
    expect(stateOf(second('mirror', '2024-02-01', { present: '112' }))).toEqual([['differs', 'quality', '111']])
    expect(stateOf(second('media', '2024-01-09', { present: '112' }))).toEqual([['differs', 'later', '111']])
    expect(stateOf(second('media', '2024-01-11', { present: '112' }))).toEqual([['corrects', 'later', '111']])
    expect(stateOf(second('official', '2024-01-09', { present: '112' }))).toEqual([['corrects', 'quality', '111']])
    expect(stateOf(second('official', '2024-02-01', { submitted: '206' }, 'interim'))).toEqual([['differs', 'final', '205']])
  })

  it('names the claims and documents of the present one', () => {
    const [comparison] = Array.from(compareDraft(second('media', '2024-01-11', { present: '112' }), published).values())
    expect(comparison!.present!.claims).toEqual([{ id: '990000-3-2-plenary-opening@990000-2024-1', source: '990000-2024-1' }])
    expect(comparison!.present!.sources.map(one => one.title)).toEqual(['三届二次会议开幕'])
  })

  it('of the same document corrects it, and the check says that one document cannot say two things', () => {
    const known = take(second('media', '2024-01-10', { present: '112' }), { type: 'knownSource', source: 's1', id: '990000-2024-1' })
    expect(stateOf(known)).toEqual([['corrects', 'sameSource', '111']])
    expect(faults(known).map(fault => (fault as string[])[0])).toContain('DP403')
  })

  it('that is round never stands for a count, and a count corrects a round one', () => {
    const draft = second('official', '2024-02-01', { present: '112' })
    expect(stateOf(take(draft, { ...edit(draft, 'present', '110'), bound: 'about' } as Step))).toEqual([['differs', 'count', '111']])
  })

  it('is compared with a round one as a round one, and trusted least from an unknown document', () => {
    const round = smallPackage({
      'attendance.csv': 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note\n990000,3,2,plenary,opening,2024-01-09,,,,,,,990000-2024-1,\n',
      'approximations.csv': 'claim,field,value,bound,source\n990000-3-2-plenary-opening@990000-2024-1,present,100,over,990000-2024-1\n',
    })
    const verdict = (cells: Record<string, string>, bound: 'over' | 'about' | null, quality: SourceQuality | '' = 'media'): unknown => {
      const draft = second('media', '2024-01-11', cells)
      const { id, target } = draft.values.find(value => value.target.type === 'field' && value.target.field === 'present')!
      const edited = take(draft, { type: 'edit', value: id, cell: cells['present']!, bound, target }, { type: 'source', source: 's1', cells: { quality } })
      const found = compareDraft(edited, round).get(id)!
      return [found.state, found.reason, found.present!.cell]
    }
    expect(verdict({ present: '100' }, 'over')).toEqual(['same', null, '100'])
    expect(verdict({ present: '100' }, 'about')).toEqual(['corrects', 'later', '100'])
    expect(verdict({ present: '100' }, 'about', '')).toEqual(['differs', 'quality', '100'])
    expect(verdict({ present: '111' }, null)).toEqual(['corrects', 'count', '100'])
  })

  it('of one day and quality goes by the cut-off day, then by its id', () => {
    const same = (as_of: string): unknown => stateOf(take(second('official', '2024-01-12', { submitted: '206' }), { type: 'scope', record: 'r3', cells: { as_of } }))
    expect(same('2024-02-01')).toEqual([['corrects', 'asOf', '205']])
    expect(same('2024-01-01')).toEqual([['differs', 'asOf', '205']])
    expect(same('2024-01-11')).toEqual([['differs', 'order', '205']])
  })

  it('of people and items is there already or new', () => {
    const role = { committee: '990000', term: '3', session: '2', meeting_type: 'plenary', role: 'host', source: 'a' }
    const { draft } = draftFromRows({ roles: [{ ...role, position: '1', name: '甲某' }, { ...role, position: '2', name: '乙某' }] }, () => false)
    expect(stateOf(draft)).toEqual([['same', null, '甲某'], ['new', null, null]])
  })

  it('of parts is compared by category and base', () => {
    const { draft } = draftFromRows({
      proposals: [{ id: 'p', committee: '990000', term: '3', session: '2', period_kind: 'session', year: '2024', status: 'final', source: 'a' }],
      parts: [{ proposals: 'p', dimension: 'exit', category: 'withdrawn', base: 'submitted', count: '8' }, { proposals: 'p', dimension: 'exit', category: 'withdrawn', base: 'filed', count: '8' }],
    }, () => false)
    expect(stateOf(draft)).toEqual([['same', null, '8'], ['new', null, null]])
  })
})

describe('the account of a record', () => {
  it('closes, leaves a rest or exceeds as values are edited and rejected', () => {
    const draft = bulletinDraft()
    const ledger = (one: Draft): unknown => { const found = draftLedgers(one).get('r5')!; return [found.state, found.difference] }
    expect(ledger(draft)).toEqual(['closes', 0])
    expect(ledger(take(draft, { type: 'reject', value: 'v12' }))).toEqual(['remainder', 4])
    expect(ledger(take(draft, { type: 'edit', value: 'v12', cell: '17', bound: null, target: draft.values.find(value => value.id === 'v12')!.target }))).toEqual(['exceeds', 5])
    expect(ledger(take(draft, { type: 'reject', value: 'v9' }))).toEqual(['unstated', null])
    expect(draftLedgers(draft).has('r1')).toBe(false)
  })
})

describe('a document', () => {
  const described = (cells: Record<string, string>): string | null => matchSource({ cells: { title: '', publisher: '', published_on: '', quality: '', url: '', ...cells } }, published.rows.sources)?.id ?? null
  it('is recognised by its address, or by title, publisher and day together', () => {
    expect(described({ url: 'http://www.example.org/2/#top' })).toBe('990000-2024-2')
    expect(described({ title: '三届 二次会议开幕', publisher: '示例日报', published_on: '2024-01-10' })).toBe('990000-2024-1')
    expect(described({ title: '三届二次会议开幕', publisher: '示例日报' })).toBe(null)
    expect(described({})).toBe(null)
  })
})

describe('what stands between a draft and its result', () => {
  const kinds = (draft: Draft): string[] => {
    const rows = toRows(draft, published.rows)
    return obstaclesTo(draft, rows, checkDraft(published, toRows(draft, published.rows, { withOpen: true })).found).map(one => one.kind)
  }
  const decided = (draft: Draft): Draft => draft.values.reduce((done, value) => applyStep(done, { type: 'accept', value: value.id }), draft)

  it('is named: open values, errors, nothing to say, names missing or the same', () => {
    const draft = bulletinDraft()
    expect(kinds(draft)).toEqual(['open', 'error', 'enteredBy', 'reviewedBy'])
    expect(kinds(take(decided(draft), source, { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: ' 甲　某', reviewed_on: '2025-01-08' } }))).toEqual(['sameName'])
    expect(kinds(draft.values.reduce((done, value) => applyStep(done, { type: 'reject', value: value.id }), draft))).toEqual(['nothing', 'enteredBy', 'reviewedBy'])
  })

  it('is nothing when all is decided, sound and signed by two', () => {
    const draft = take(decided(bulletinDraft()), source, { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-08' } })
    expect(kinds(draft)).toEqual([])
  })

  it('leads to the most doubtful open value', () => {
    const [first] = obstaclesTo(bulletinDraft(), { rows: {} }, [])
    expect(first).toEqual({ kind: 'open', count: 13, value: 'v12' })
  })
})
