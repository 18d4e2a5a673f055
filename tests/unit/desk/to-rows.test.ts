import type { Step } from '@/desk/apply-step'
import type { Draft } from '@/desk/draft'
import { describe, expect, it } from 'vitest'
import { applyStep } from '@/desk/apply-step'
import { draftFromRows } from '@/desk/from-rows'
import { toRows } from '@/desk/to-rows'
import { bulletinDraft, smallPackage } from './desk-package'

const published = smallPackage().rows
const take = (draft: Draft, ...steps: Step[]): Draft => steps.reduce(applyStep, draft)
const acceptAll = (draft: Draft): Draft => draft.values.reduce((done, value) => applyStep(done, { type: 'accept', value: value.id }), draft)
const source: Step = { type: 'source', source: 's1', cells: { title: '三届三次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/3' } }
const idOf = (draft: Draft, field: string): string => draft.values.find(({ target }) => target.type === 'field' && target.field === field)!.id

describe('the rows of a draft', () => {
  it('have ids by the conventions of the package and hold what was accepted', () => {
    const { rows, sourceIds } = toRows(take(acceptAll(bulletinDraft()), source), published)
    expect(sourceIds.get('s1')).toBe('990000-2025-1')
    expect(rows.sources).toEqual([{ id: '990000-2025-1', title: '三届三次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/3' }])
    expect(rows.attendance).toEqual([{ committee: '990000', term: '3', session: '3', meeting_type: 'plenary', phase: 'opening', opened_on: '2025-01-07', closed_on: '', dates_planned: '', expected: '335', expected_base: 'expected', present: '302', source: '990000-2025-1', note: '' }])
    expect(rows.proposals).toMatchObject([{ id: '990000-3-2-year-2024.1', submitted: '205', after_merge: '197', filed: '189', handled_rate: '100', satisfaction_rate: '99.5', status: 'final', source: '990000-2025-1' }])
    expect(rows.parts?.map(row => [row['proposals'], row['category'], row['count']])).toEqual([['990000-3-2-year-2024.1', 'withdrawn', '4'], ['990000-3-2-year-2024.1', 'transferred', '4']])
    expect(rows.items?.map(row => row['text'])).toEqual(['示例会堂'])
    expect(rows.reviews).toBe(undefined)
  })

  it('take the next free number where an id is given already', () => {
    const again = take(acceptAll(bulletinDraft()), { ...source, cells: { published_on: '2024-03-01', quality: 'media' } }, { type: 'scope', record: 'r5', cells: { period_kind: 'session' } })
    const { rows } = toRows(again, published)
    expect(rows.sources?.map(row => row['id'])).toEqual(['990000-2024-3'])
    expect(rows.proposals?.map(row => row['id'])).toEqual(['990000-3-2-session-2024.2'])
  })

  it('name a document that is on record by its id, without a row of its own', () => {
    const { rows } = toRows(take(acceptAll(bulletinDraft()), { type: 'knownSource', source: 's1', id: '990000-2024-1' }), published)
    expect(rows.sources).toBe(undefined)
    expect(rows.attendance?.map(row => row['source'])).toEqual(['990000-2024-1'])
  })

  it('leave out what is open or rejected, and a record whose scope is', () => {
    const draft = take(acceptAll(bulletinDraft()), { type: 'reject', value: idOf(bulletinDraft(), 'present') }, { type: 'reject', value: 'v6' })
    const { rows } = toRows(draft, published)
    expect(rows.attendance).toMatchObject([{ expected: '335' }])
    expect(rows.attendance?.[0]).not.toHaveProperty('present')
    expect([rows.proposals, rows.parts]).toEqual([undefined, undefined])
    expect(toRows(bulletinDraft(), published).rows).toEqual({})
    expect(Object.keys(toRows(bulletinDraft(), published, { withOpen: true }).rows).sort()).toEqual(['attendance', 'items', 'parts', 'proposals', 'sources'])
  })

  it('put a round number beside the claim, never in it', () => {
    const draft = bulletinDraft()
    const target = { type: 'field' as const, field: 'present' }
    const { rows } = toRows(take(acceptAll(draft), source, { type: 'edit', value: idOf(draft, 'present'), cell: '300', bound: 'over', target }), published)
    expect(rows.attendance?.[0]).not.toHaveProperty('present')
    expect(rows.approximations).toEqual([{ claim: '990000-3-3-plenary-opening@990000-2025-1', field: 'present', value: '300', bound: 'over', source: '990000-2025-1' }])
  })

  it('say in the note what was worked out', () => {
    const draft = bulletinDraft()
    const derived: Draft = { ...draft, values: draft.values.map(value => value.target.type === 'field' && value.target.field === 'submitted' ? { ...value, status: 'derived', rule: 'prop.submitted.windows' } : value) }
    expect(toRows(take(acceptAll(derived), { type: 'scope', record: 'r5', cells: { note: '据报告' } }), published).rows.proposals?.[0]?.['note']).toBe('据报告; submitted: derived (prop.submitted.windows)')
  })

  it('do not say again who had a part, and give a new name the next place', () => {
    const scope = { committee: '990000', term: '3', session: '2', meeting_type: 'plenary' }
    const role = { type: 'role' as const, role: 'host', title: '', position: 1 }
    const draft = take(bulletinDraft(), { type: 'addRecord', kind: 'roles', source: 's1', scope }, { type: 'add', record: 'r17', target: role, cell: '甲某', bound: null, span: null }, { type: 'add', record: 'r17', target: role, cell: '乙某', bound: null, span: null })
    expect(toRows(draft, published).rows.roles?.map(row => [row['role'], row['position'], row['name']])).toEqual([['host', '2', '乙某']])
  })

  it('carry a review when both have signed, and nothing of the text', () => {
    const signed = take(acceptAll(bulletinDraft()), source, { type: 'reject', value: idOf(bulletinDraft(), 'present') }, { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09' } }, { type: 'note', text: '对照了网页' })
    const { rows } = toRows(signed, published, { textHash: 'ab' })
    expect(rows.reviews).toEqual([{ id: '990000-2025-1.1', source: '990000-2025-1', entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09', text_hash: 'ab', accepted: '12', edited: '0', rejected: '1', added: '0', note: '对照了网页' }])
    expect(JSON.stringify(rows)).not.toContain('经审查')
  })
})

describe('tables of an office', () => {
  it('come back from the desk as they went in, with ids of the package', () => {
    const { draft, leftOut } = draftFromRows({
      sources: [{ id: 'a', title: '报告', publisher: '示例市政协', published_on: '2025-01-08', quality: 'official', url: '' }],
      committees: [{ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' }],
      attendance: [{ committee: '990100', term: '1', session: '2', meeting_type: 'plenary', phase: 'opening', expected: '20', source: 'a' }],
      proposals: [{ id: 'x', committee: '990100', term: '1', session: '1', period_kind: 'year', year: '2024', status: 'final', submitted: '30', source: '990000-2024-1' }],
      parts: [{ proposals: 'x', dimension: 'topic', category: 'economy', base: 'submitted', count: '4' }, { proposals: 'y', dimension: 'topic', category: 'economy', base: 'submitted', count: '4' }],
      approximations: [{ claim: '990100-1-2-plenary-opening@a', field: 'present', value: '18', bound: 'about', source: 'a' }, { claim: 'x', field: 'filed', value: '18', bound: 'perhaps', source: 'a' }],
      roles: [{ committee: '990100', term: '1', session: '2', meeting_type: 'plenary', role: 'host', position: '1', name: '丙某', title: '', source: 'a' }, { committee: '990100', term: '1', session: '2', meeting_type: 'plenary', role: 'host', position: '', name: '丁某', source: 'a' }],
      items: [{ committee: '990100', term: '1', session: '2', meeting_type: 'plenary', kind: 'venue', position: '1', text: '示例会堂', source: '' }],
      rules: [{ id: 'r' }],
    }, id => id === '990000-2024-1')
    expect(leftOut).toEqual([{ table: 'parts', rows: 1 }, { table: 'approximations', rows: 1 }, { table: 'rules', rows: 1 }])
    expect(draft.sources.map(one => one.known)).toEqual([null, '990000-2024-1', null])
    const { rows } = toRows(acceptAll(draft), published)
    expect(rows.sources?.map(row => [row['id'], row['title']])).toEqual([['990100-2025-1', '报告'], ['990100-unda-1', '']])
    expect(rows.committees).toEqual([{ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' }])
    expect(rows.attendance).toMatchObject([{ expected: '20', expected_base: 'expected', source: '990100-2025-1' }])
    expect(rows.proposals).toMatchObject([{ id: '990100-1-1-year-2024.1', submitted: '30', source: '990000-2024-1' }])
    expect(rows.parts).toMatchObject([{ proposals: '990100-1-1-year-2024.1', count: '4' }])
    expect(rows.approximations).toEqual([{ claim: '990100-1-2-plenary-opening@990100-2025-1', field: 'present', value: '18', bound: 'about', source: '990100-2025-1' }])
    expect(rows.roles?.map(row => [row['position'], row['name']])).toEqual([['1', '丙某'], ['2', '丁某']])
    expect(rows.items?.map(row => row['source'])).toEqual(['990100-unda-1'])
  })

  it('without anything are an empty draft, and forged headers are text like any other', () => {
    expect(draftFromRows({}, () => false).draft).toMatchObject({ records: [], values: [], sources: [{ key: 's1', known: null }] })
    const row = JSON.parse('{"__proto__":"x","committee":"990000","constructor":"y"}') as Record<string, string>
    const { draft } = draftFromRows({ attendance: [row] }, () => false)
    expect(draft.records[0]!.scope).toEqual({ committee: '990000' })
    expect(({} as { x?: string }).x).toBe(undefined)
  })
})
