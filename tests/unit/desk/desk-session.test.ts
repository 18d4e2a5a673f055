import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applyStep } from '@/desk/apply-step'
import { createDeskSession } from '@/desk/desk-session'
import { bulletinText, contract, smallPackage } from './desk-package'

const archive = zipSync(Object.fromEntries(smallPackage().files))

describe('the memory of the desk', () => {
  it('opens the published package and reads a bulletin beside it', () => {
    const session = createDeskSession(contract)
    expect(session.committees()).toEqual([])
    expect(session.open(archive)).toEqual({ name: 'cppcc-participation', version: '1.1.0', committees: [{ code: '990000', name: '政协示例市委员会' }], sources: 2 })
    const draft = session.read(bulletinText)
    expect(draft.records.map(record => record.scope.committee)).toEqual(['990000', '990000', '990000'])
    const review = session.review(draft, 'zh-Hans')
    expect(review.diagnostics.map(({ diagnostic, text }) => [diagnostic.code, text.what])).toEqual([['DP232', '“quality”不能为空。']])
    expect(review.obstacles.map(one => one.kind)).toEqual(['open', 'error', 'enteredBy', 'reviewedBy'])
    expect(review.free.numbers.map(one => one.cell)).toEqual(['300'])
    expect(review.added).toEqual([])
    expect(session.review(draft, 'en').diagnostics[0]!.text.what).toMatch(/^[\x20-\x7e“”]+$/)
  })

  it('makes the result, with the hash of the text that was read', () => {
    const session = createDeskSession(contract)
    session.open(archive)
    session.resume('示例')
    let draft = session.read(bulletinText)
    for (const { id } of draft.values) draft = applyStep(draft, { type: 'accept', value: id })
    draft = applyStep(draft, { type: 'source', source: 's1', cells: { title: '开幕', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/1' } })
    expect(session.review(draft, 'en').matches.get('s1')?.id).toBe('990000-2024-1')
    draft = applyStep(draft, { type: 'source', source: 's1', cells: { url: 'https://example.org/3' } })
    draft = applyStep(draft, { type: 'sign', cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09' } })
    expect(session.review(draft, 'en')).toMatchObject({ diagnostics: [], obstacles: [] })
    const result = session.result(draft, '2026-11-23')
    expect([result.name, result.version]).toEqual(['cppcc-participation', '1.2.0'])
    expect(Object.keys(unzipSync(result.changed)).sort()).toEqual(['attendance.csv', 'items.csv', 'parts.csv', 'proposals.csv', 'reviews.csv', 'sources.csv'])
    expect(Object.keys(unzipSync(result.archive))).toContain('committees.csv')
    expect(strFromU8(result.patch)).toContain('+++ b/data/attendance.csv')
    expect(session.rows(draft).reviews?.[0]?.['text_hash']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says which version comes when every number corrects a published one', () => {
    const session = createDeskSession(contract)
    session.open(archive)
    const { draft, leftOut } = session.tables({ sources: [{ id: 'a', title: '更正', publisher: '示例市政协', published_on: '2024-02-01', quality: 'official' }], attendance: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', present: '112', source: 'a' }] })
    expect(leftOut).toEqual([])
    const accepted = draft.values.reduce((done, { id }) => applyStep(done, { type: 'accept', value: id }), draft)
    expect(session.result(accepted, '2026-11-23').version).toBe('1.1.1')
  })

  it('reads without the package, and says when something needs it', () => {
    const session = createDeskSession(contract)
    expect(session.read(bulletinText).records.map(record => record.unknownCommittee)).toContain('政协示例市委员会')
    expect(session.tables({}).draft.records).toEqual([])
    expect(() => session.rows(session.read(''))).toThrow('not open')
  })
})
