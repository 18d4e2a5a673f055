import type { Step } from '@/desk/apply-step'
import type { Draft, DraftValue } from '@/desk/draft'
import { describe, expect, it } from 'vitest'
import { applyStep, canAccept } from '@/desk/apply-step'
import { inOrder, sureValues } from '@/desk/confidence'
import { countDecided, missingScope } from '@/desk/draft'
import { bulletinDraft } from './desk-package'

const take = (draft: Draft, ...steps: Step[]): Draft => steps.reduce(applyStep, draft)
const valueOf = (draft: Draft, field: string): DraftValue => draft.values.find(({ target }) => target.type === 'field' && target.field === field)!
const scopeOf = (draft: Draft, record: string): DraftValue => draft.values.find(value => value.record === record && value.target.type === 'scope')!
const recordOf = (draft: Draft, kind: string): string => draft.records.find(record => record.kind === kind)!.id

describe('a draft of a bulletin', () => {
  it('has one scope for each record and a value for everything found, with its place', () => {
    const draft = bulletinDraft()
    expect(draft.records.map(({ kind, scope }) => [kind, scope.committee, scope.term, scope.session])).toEqual([['attendance', '990000', '3', '3'], ['proposals', '990000', '3', '2'], ['items', '990000', '3', '3']])
    expect(valueOf(draft, 'present')).toMatchObject({ cell: '302', status: 'reported', bound: null, rule: 'att.present', decision: 'open' })
    expect(draft.values.filter(value => value.target.type === 'scope')).toHaveLength(3)
    expect(countDecided(draft)).toEqual({ decided: 0, total: 13 })
  })

  it('puts what is unsure first: approximate, derived, warned, then the rest as it stands', () => {
    const draft = bulletinDraft()
    const changed: Draft = { ...draft, values: draft.values.map((value, index) => index === 5 ? { ...value, status: 'derived' } : index === 8 ? { ...value, status: 'approximate', bound: 'over' } : value) }
    const order = inOrder(changed)
    expect(order.slice(0, 3).map(value => value.id)).toEqual([changed.values[8]!.id, changed.values[5]!.id, changed.values.find(value => value.warnings.length > 0)!.id])
    expect(order.slice(3).map(value => value.id)).toEqual(changed.values.filter(value => !order.slice(0, 3).includes(value)).map(value => value.id))
  })

  it('puts the values of a record whose scope is not known before the sure ones', () => {
    const draft = bulletinDraft()
    const items = recordOf(draft, 'items')
    const cut = take(draft, { type: 'scope', record: items, cells: { session: '' } })
    expect(inOrder(cut).slice(1, 3).map(value => value.record)).toEqual([items, items])
  })
})

describe('a step', () => {
  it('accepts, edits, rejects and opens a value again', () => {
    const draft = bulletinDraft()
    const { id, target } = valueOf(draft, 'present')
    const edit: Step = { type: 'edit', value: id, cell: ' 303 ', bound: null, target }
    expect(valueOf(take(draft, { type: 'accept', value: id }), 'present').decision).toBe('accepted')
    expect(valueOf(take(draft, edit), 'present')).toMatchObject({ decision: 'edited', cell: '303' })
    expect(valueOf(take(draft, edit, { type: 'reopen', value: id }, { type: 'accept', value: id }), 'present').decision).toBe('edited')
    expect(valueOf(take(draft, edit, { type: 'edit', value: id, cell: '302', bound: null, target }), 'present').decision).toBe('accepted')
    expect(valueOf(take(draft, { type: 'reject', value: id }), 'present').decision).toBe('rejected')
    expect(valueOf(take(draft, { type: 'reject', value: id }, { type: 'reopen', value: id }), 'present').decision).toBe('open')
  })

  it('makes a number approximate, and a count again', () => {
    const draft = bulletinDraft()
    const { id, target } = valueOf(draft, 'present')
    const rounded = take(draft, { type: 'edit', value: id, cell: '300', bound: 'over', target })
    expect(valueOf(rounded, 'present')).toMatchObject({ status: 'approximate', bound: 'over', decision: 'edited' })
    expect(valueOf(take(rounded, { type: 'edit', value: id, cell: '302', bound: null, target }), 'present')).toMatchObject({ status: 'reported', decision: 'accepted' })
  })

  it('accepts a scope only when it says what the record is about', () => {
    const draft = bulletinDraft()
    const record = recordOf(draft, 'proposals')
    const cut = take(draft, { type: 'scope', record, cells: { year: '' } })
    expect(missingScope(cut.records.find(one => one.id === record)!)).toEqual(['year'])
    expect(canAccept(cut, scopeOf(cut, record))).toBe(false)
    expect(take(cut, { type: 'accept', value: scopeOf(cut, record).id })).toBe(cut)
    expect(scopeOf(take(cut, { type: 'scope', record, cells: { year: '2023' } }), record).decision).toBe('edited')
    expect(scopeOf(take(cut, { type: 'scope', record, cells: { year: '2024' } }), record).decision).toBe('accepted')
    expect(scopeOf(take(draft, { type: 'accept', value: scopeOf(draft, record).id }), record).decision).toBe('accepted')
  })

  it('accepts together only what is reported and without a warning, never a scope', () => {
    const draft = bulletinDraft()
    const after = take(draft, { type: 'acceptSure' })
    const open = after.values.filter(value => value.decision === 'open')
    expect(sureValues(draft)).toHaveLength(9)
    expect(open.map(value => value.target.type === 'scope' ? 'scope' : value.warnings)).toEqual(['scope', 'scope', ['ledger-open'], 'scope'])
    expect(take(after, { type: 'acceptSure' })).toBe(after)
  })

  it('adds what a person found, and takes it out again', () => {
    const draft = bulletinDraft()
    const record = recordOf(draft, 'proposals')
    const added = take(draft, { type: 'add', record, target: { type: 'field', field: 'key_proposals' }, cell: '12', bound: null, span: { start: 3, end: 6 } })
    expect(valueOf(added, 'key_proposals')).toMatchObject({ record, cell: '12', decision: 'added', proposed: null, span: { start: 3, end: 6 } })
    expect(take(added, { type: 'reopen', value: valueOf(added, 'key_proposals').id })).toBe(added)
    expect(take(added, { type: 'reject', value: valueOf(added, 'key_proposals').id }).values).toEqual(draft.values)
    const closing = take(draft, { type: 'addRecord', kind: 'attendance', source: 's1', scope: { committee: '990000', term: '3', session: '3', meeting_type: 'plenary', phase: 'closing' } })
    const own = closing.records[3]!
    expect(scopeOf(closing, own.id).decision).toBe('added')
    expect(take(closing, { type: 'reject', value: scopeOf(closing, own.id).id }).records).toHaveLength(3)
    expect(scopeOf(take(draft, { type: 'addRecord', kind: 'roles', source: 's1', scope: {} }), `r${draft.next}`).decision).toBe('open')
  })

  it('counts everything of a record that is left out as decided', () => {
    const draft = bulletinDraft()
    const record = recordOf(draft, 'proposals')
    expect(countDecided(take(draft, { type: 'reject', value: scopeOf(draft, record).id }))).toEqual({ decided: 8, total: 13 })
  })

  it('keeps documents, committees, names and the note', () => {
    const draft = take(
      bulletinDraft(),
      { type: 'source', source: 's1', cells: { title: ' 三届三次会议开幕 ', quality: 'media' } },
      { type: 'source', source: 's2', cells: { title: '另一份' } },
      { type: 'committee', row: { code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' } },
      { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08' } },
      { type: 'note', text: '对照了网页' },
    )
    expect(draft.sources.map(source => [source.key, source.cells.title, source.cells.quality])).toEqual([['s1', '三届三次会议开幕', 'media'], ['s2', '另一份', '']])
    expect(draft.committees.map(one => one.code)).toEqual(['990100'])
    expect(draft.signatures.entered_by).toBe('甲某')
    expect(take(draft, { type: 'knownSource', source: 's1', id: '990000-2024-1' }).sources[0]!.known).toBe('990000-2024-1')
    expect(take(draft, { type: 'knownSource', source: 's1', id: '990000-2024-1' }, { type: 'source', source: 's1', cells: { title: '改题' } }).sources[0]!.known).toBe(null)
    expect(take(draft, { type: 'dropCommittee', code: '990100' }).committees).toEqual([])
  })

  it('gives the records of an unknown committee the code under which it is added', () => {
    const read = bulletinDraft()
    const unknown: Draft = { ...read, records: read.records.map(record => ({ ...record, unknownCommittee: '政协又一市委员会', scope: { ...record.scope, committee: '' } })) }
    const row = { code: '990200', name: '政协又一市委员会', level: 'prefecture', parent: '' }
    expect(take(unknown, { type: 'committee', row }).records.map(record => record.scope.committee)).toEqual(['990200', '990200', '990200'])
    expect(take(unknown, { type: 'committee', row: { ...row, name: '政协别的市委员会' } }).records.map(record => record.scope.committee)).toEqual(['', '', ''])
  })

  it('takes the second signature back when anything is changed after it', () => {
    const signed = take(bulletinDraft(), { type: 'sign', cells: { entered_by: '甲某', reviewed_by: '乙某', reviewed_on: '2025-01-09' } })
    expect(take(signed, { type: 'note', text: '看过' }).signatures.reviewed_by).toBe('乙某')
    expect(take(signed, { type: 'acceptSure' }).signatures).toMatchObject({ entered_by: '甲某', reviewed_by: '', reviewed_on: '' })
  })

  it('changes nothing when it cannot be taken', () => {
    const draft = bulletinDraft()
    const scope = draft.values[0]!
    const steps: Step[] = [
      { type: 'accept', value: 'v99' }, { type: 'reject', value: 'v99' }, { type: 'reopen', value: draft.values[1]!.id },
      { type: 'edit', value: scope.id, cell: '1', bound: null, target: { type: 'field', field: 'present' } },
      { type: 'edit', value: draft.values[1]!.id, cell: ' ', bound: null, target: draft.values[1]!.target },
      { type: 'scope', record: 'r99', cells: {} }, { type: 'add', record: 'r99', target: { type: 'field', field: 'present' }, cell: '1', bound: null, span: null },
      { type: 'addRecord', kind: 'roles', source: 's9', scope: {} }, { type: 'dropCommittee', code: '990100' }, { type: 'note', text: '' },
      { type: 'source', source: '', cells: {} }, { type: 'knownSource', source: 's1', id: null },
    ]
    for (const step of steps) expect(applyStep(draft, step)).toBe(draft)
  })
})
