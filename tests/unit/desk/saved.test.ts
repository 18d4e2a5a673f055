import type { LocalData } from '@/desk/local-data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyStep } from '@/desk/apply-step'
import { checkDraft, mergeRows } from '@/desk/check-draft'
import { startHistory } from '@/desk/history'
import { readLocalData, toLocalData } from '@/desk/local-data'
import { makeResult } from '@/desk/make-result'
import { readPublished } from '@/desk/published'
import { rebaseRows } from '@/desk/rebase-rows'
import { parseSaved } from '@/desk/saved'
import { readSavedDraft, toSavedDraft } from '@/desk/saved-draft'
import { toRows } from '@/desk/to-rows'
import { bulletinDraft, contract, smallPackage } from './desk-package'

const entry = { id: 'a', name: '示例', savedAt: '2026-11-23T00:00:00Z', rows: { parts: [{ proposals: 'p', count: '3' }] } }
const data = (more: object = {}): unknown => JSON.parse(JSON.stringify({ ...toLocalData([entry], { name: 'sample', version: '1.0.0' }, '2026-11-23T00:00:00Z'), ...more }))
const faultOf = (json: unknown): unknown => { const read = readLocalData(json); return read.ok ? null : [read.fault.reason, read.fault.at] }

describe('local data', () => {
  it('come back without loss', () => {
    const read = readLocalData(data())
    expect(read.ok && read.value).toEqual(data())
    const renamed = data({ entries: [{ ...entry, rows: { names: [{ committee: '990000', name: '示范县', until: '2010' }] } }] })
    expect(readLocalData(renamed)).toEqual({ ok: true, value: renamed })
  })

  it('of a version without the column for those on leave come back as they were, and say nothing of it beside this one', () => {
    const row = { committee: '990000', term: '3', session: '3', meeting_type: 'plenary', phase: 'opening', expected: '335', expected_base: 'expected', present: '307', source: '990000-2025-1' }
    const older = data({ dataVersion: '1.0.0', entries: [{ ...entry, rows: { sources: [{ id: '990000-2025-1', title: '开幕', published_on: '2025-01-08', quality: 'media' }], attendance: [row] } }] })
    const read = readLocalData(older)
    expect(read.ok && read.value).toEqual(older)
    const rows = read.ok ? read.value.entries[0]!.rows : {}
    const placed = rebaseRows(rows, smallPackage())
    expect(placed.rows.attendance).toMatchObject([row])
    expect(placed.rows.attendance?.[0]).not.toHaveProperty('on_leave')
    const { rows: made, diagnostics } = readPublished(mergeRows(smallPackage(), placed).files, contract)
    expect(diagnostics).toEqual([])
    expect(made.attendance.map(one => [one.session, one.present, one.on_leave])).toEqual([[2, 111, null], [3, 307, null]])
  })

  it('of a newer format, of another kind, of a wrong shape and with forged keys are refused with the reason', () => {
    expect(faultOf(data({ format: 2 }))).toEqual(['newerFormat', '2'])
    expect(faultOf(data({ kind: 'draft' }))).toEqual(['notOurs', '$.kind'])
    expect(faultOf(data({ format: '1' }))).toEqual(['notOurs', '$.kind'])
    expect(faultOf(data({ format: 0 }))).toEqual(['wrongShape', '$.format'])
    expect(faultOf(null)).toEqual(['notOurs', '$'])
    expect(faultOf([])).toEqual(['notOurs', '$'])
    expect(faultOf(data({ more: 1 }))).toEqual(['wrongShape', '$.more'])
    expect(faultOf(data({ savedAt: 5 }))).toEqual(['wrongShape', '$.savedAt'])
    expect(faultOf(data({ entries: {} }))).toEqual(['wrongShape', '$.entries'])
    expect(faultOf(data({ entries: [{ ...entry, rows: { others: [] } }] }))).toEqual(['wrongShape', '$.entries[0].rows.others'])
    expect(faultOf(data({ entries: [{ ...entry, rows: { parts: [{ count: 3 }] } }] }))).toEqual(['wrongShape', '$.entries[0].rows.parts[0].count'])
    expect(faultOf(JSON.parse('{"format":1,"kind":"local-data","package":"sample","dataVersion":"1","savedAt":"","entries":[{"id":"","name":"","savedAt":"","rows":{"parts":[{"__proto__":"x"}]}}]}'))).toEqual(['forbiddenKey', '$.entries[0].rows.parts[0].__proto__'])
    expect(faultOf(JSON.parse('{"format":1,"kind":"local-data","__proto__":{}}'))).toEqual(['forbiddenKey', '$.__proto__'])
    expect(parseSaved('{"format":')).toEqual({ ok: false, fault: { reason: 'notJson', at: '$' } })
    expect(parseSaved('1')).toEqual({ ok: true, value: 1 })
  })

  it('never throw, whatever they are', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => {
      expect(readLocalData(json).ok).toBe(false)
      expect(readLocalData({ ...data() as LocalData, entries: json }).ok).toBe(Array.isArray(json) && json.length === 0)
      expect(readSavedDraft({ ...toSavedDraft({ name: '', text: '' }, startHistory(bulletinDraft()), ''), steps: json }).ok).toBe(Array.isArray(json) && json.length === 0)
    }))
  })
})

describe('a kept draft', () => {
  it('of another kind or with a step that is none is refused', () => {
    const saved = toSavedDraft({ name: '', text: '' }, startHistory(bulletinDraft()), '')
    expect(readSavedDraft(data())).toMatchObject({ ok: false, fault: { reason: 'notOurs' } })
    expect(readSavedDraft({ ...saved, steps: [{ type: 'explode' }] })).toMatchObject({ ok: false, fault: { reason: 'wrongShape', at: '$.steps[0].type' } })
    expect(readSavedDraft({ ...saved, start: { ...saved.start, next: -1 } })).toMatchObject({ ok: false, fault: { reason: 'wrongShape', at: '$.start.next' } })
    expect(() => toSavedDraft({ name: '', text: '' }, { drafts: [], steps: [], at: 0 }, '')).toThrow(RangeError)
  })
})

describe('local rows beside another version of the package', () => {
  const steps = [
    ...bulletinDraft().values.map(value => ({ type: 'accept' as const, value: value.id })),
    { type: 'source' as const, source: 's1', cells: { title: '三届三次会议开幕', publisher: '示例日报', published_on: '2025-01-08', quality: 'media', url: 'https://example.org/3' } },
    { type: 'sign' as const, cells: { entered_by: '甲某', entered_on: '2025-01-08', reviewed_by: '乙某', reviewed_on: '2025-01-09' } },
  ]
  const old = smallPackage()
  const local = toRows(steps.reduce(applyStep, bulletinDraft()), old.rows)

  it('get new ids where theirs were given to others', () => {
    const newer = smallPackage({ 'sources.csv': 'id,title,publisher,published_on,quality,url\n990000-2024-1,三届二次会议开幕,示例日报,2024-01-10,media,https://example.org/1\n990000-2024-2,三届二次会议提案报告,示例市政协,2024-01-12,official,https://example.org/2\n990000-2025-1,别的文件,示例日报,2025-01-05,media,https://example.org/9\n' })
    const { rows, published } = rebaseRows(local.rows, newer)
    expect(published).toBe(0)
    expect(rows.sources?.map(row => row['id'])).toEqual(['990000-2025-2'])
    expect(rows.attendance?.map(row => row['source'])).toEqual(['990000-2025-2'])
    expect(rows.reviews?.map(row => [row['id'], row['source']])).toEqual([['990000-2025-2.1', '990000-2025-2']])
    expect(checkDraft(newer, { ...local, rows }).found).toEqual([])
  })

  it('stay as they are beside the same one, and go where they were published since', () => {
    expect(rebaseRows(local.rows, old).rows.proposals).toMatchObject(local.rows.proposals!)
    const result = makeResult(old, local, { today: '2026-11-23', corrects: false })
    const published = readPublished(new Map(result.files.map(file => [file.path, file.bytes])), contract)
    const after = rebaseRows(local.rows, published)
    expect(after.published).toBe(3)
    expect([after.rows.sources, after.rows.attendance, after.rows.proposals, after.rows.items]).toEqual([undefined, undefined, undefined, undefined])
  })
})
