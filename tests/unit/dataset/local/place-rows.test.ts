import type { LocalSet } from '@/dataset/local/place-rows'
import type { Rows } from '@/dataset/rows.generated'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendance, packageOf, proposals, source } from '../package-of'
import { placeRows } from '@/dataset/local/place-rows'
import { rowsOf } from '@/dataset/rows-of'

const published: Rows = rowsOf(packageOf({
  sources: [source('990000-2024-1'), source('990000-2024-2', { title: '示例公报', url: null })],
  attendance: [attendance({ expected: 100, expected_base: 'expected', present: 90 })],
  proposals: [proposals('990000-3-2-year-2024.1', { submitted: 50, filed: 40, source: '990000-2024-2' })],
  parts: [{ proposals: '990000-3-2-year-2024.1', dimension: 'exit', category: 'withdrawn', base: 'submitted', count: 10 }],
  approximations: [{ claim: '990000-3-2-year-2024.1', field: 'handled', value: 30, bound: 'over', source: '990000-2024-2' }],
  roles: [{ committee: '990000', term: 3, session: 2, meeting_type: 'plenary', role: 'host', position: 1, name: '示例甲', title: null, source: '990000-2024-1', note: null }],
}))

const document = { id: '990000-2024-1', title: '示例新公报', publisher: '示例市政协', published_on: '2024-03-01', quality: 'official', url: 'https://example.org/new' }
const opening = { committee: '990000', term: '3', session: '3', meeting_type: 'plenary', phase: 'opening', present: '91', source: '990000-2024-1' }
const period = { id: '990000-3-2-year-2024.1', committee: '990000', term: '3', session: '2', period_kind: 'year', year: '2024', status: 'final', submitted: '50', filed: '40', source: '990000-2024-2' }
const host = { committee: '990000', term: '3', session: '2', meeting_type: 'plenary', role: 'host', position: '1', name: '示例乙', source: '990000-2024-1' }
const set = (id: string, rows: LocalSet['rows']): LocalSet => ({ id, rows })

describe('placing local rows behind the published ones', () => {
  it('gives ids that are not taken, and leads every claim to a document of its own', () => {
    const { rows, sets } = placeRows([set('a', { sources: [document], attendance: [opening], proposals: [{ ...period, submitted: '51', source: '990000-2024-1' }] })], published)
    expect(rows.sources).toEqual([{ ...document, id: '990000-2024-3' }])
    expect(rows.attendance).toEqual([{ ...opening, source: '990000-2024-3' }])
    expect(rows.proposals).toMatchObject([{ id: '990000-3-2-year-2024.2', source: '990000-2024-3' }])
    expect(sets).toEqual([{ id: 'a', records: 2, published: 0, leftOut: 0, sources: ['990000-2024-3'] }])
  })

  it('shows a document on record a second time where a local claim names it', () => {
    const { rows } = placeRows([set('a', { attendance: [opening] })], published)
    expect(rows.sources).toEqual([{ id: '990000-2024-3', title: '示例文件', publisher: '示例日报', published_on: '2024-01-10', quality: 'media', url: 'https://example.org/1' }])
    expect(rows.attendance).toMatchObject([{ source: '990000-2024-3' }])
  })

  it('takes a document that is not described yet for the weakest', () => {
    const { rows } = placeRows([set('a', { sources: [{ id: '990000-unda-1', quality: '' }], attendance: [{ ...opening, source: '990000-unda-1' }] })], published)
    expect(rows.sources).toEqual([{ id: '990000-unda-1', quality: 'mirror' }])
  })

  it('keeps two sets apart that were made beside the same version', () => {
    const { rows, owners } = placeRows([set('b', { sources: [document], attendance: [opening] }), set('a', { sources: [document], attendance: [opening] })], published)
    expect(rows.sources?.map(row => row['id'])).toEqual(['990000-2024-3', '990000-2024-4'])
    expect(owners.attendance).toEqual(['a', 'b'])
  })

  it('carries parts and round numbers along with their claim', () => {
    const { rows } = placeRows([set('a', {
      sources: [document],
      attendance: [opening],
      proposals: [{ ...period, filed: '41', source: '990000-2024-1' }],
      parts: [{ proposals: period.id, dimension: 'exit', category: 'withdrawn', base: 'submitted', count: '9' }],
      approximations: [{ claim: '990000-3-3-plenary-opening@990000-2024-1', field: 'expected', value: '100', bound: 'over', source: '990000-2024-1' }],
    })], published)
    expect(rows.parts).toMatchObject([{ proposals: '990000-3-2-year-2024.2', count: '9' }])
    expect(rows.approximations).toMatchObject([{ claim: '990000-3-3-plenary-opening@990000-2024-3', source: '990000-2024-3' }])
  })

  it('moves people behind those who are on record, and leaves out who stands there already', () => {
    const { rows, sets } = placeRows([
      set('a', { roles: [host, { ...host, position: '2', name: '示例甲' }] }),
      set('b', { roles: [host], items: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', kind: 'venue', position: '', text: '示例会堂', source: '990000-2024-1' }] }),
    ], published)
    expect(rows.roles).toMatchObject([{ name: '示例乙', position: '2' }])
    expect(rows.items).toMatchObject([{ text: '示例会堂', position: '1' }])
    expect(sets).toMatchObject([{ records: 1, published: 1 }, { records: 1, published: 0 }])
  })

  it('adds a committee once, and counts what it does not take', () => {
    const town = { code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' }
    const { rows, sets } = placeRows([set('a', { committees: [town, { ...town, code: '990000' }], breaks: [{ id: 'x' }] }), set('b', { committees: [town] })], published)
    expect(rows).toEqual({ committees: [town] })
    expect(sets).toMatchObject([{ leftOut: 1 }, { leftOut: 0 }])
  })

  it('leaves a name of no document for the check to report', () => {
    const { rows } = placeRows([set('a', { attendance: [{ ...opening, source: 'nobody' }] })], published)
    expect(rows).toEqual({ attendance: [{ ...opening, source: 'nobody' }] })
  })

  it('reads only what is the row\'s own', () => {
    const { rows } = placeRows([set('a', { committees: [JSON.parse('{"__proto__":{"code":"990000"},"name":"示例"}') as Record<string, string>] })], published)
    expect(rows.committees).toHaveLength(1)
  })
})

describe('rows that were published since', () => {
  const known = { ...document, id: '990000-2024-9', title: '示例 公报', publisher: '示例日报', published_on: '2024-01-10', url: '' }
  const parts = [{ proposals: period.id, dimension: 'exit', category: 'withdrawn', base: 'submitted', count: '10' }]
  const approximations = [{ claim: period.id, field: 'handled', value: '30', bound: 'over', source: known.id }]
  const placed = (rows: LocalSet['rows']): unknown => placeRows([set('a', { sources: [known], ...rows })], published).sets[0]

  it('are told by their document, under whatever id, and are left out', () => {
    expect(placed({ proposals: [{ ...period, source: known.id }], parts, approximations })).toEqual({ id: 'a', records: 0, published: 1, leftOut: 0, sources: [] })
    expect(placeRows([set('a', { sources: [{ ...document, url: 'http://www.example.org/1#top', title: '' }], attendance: [{ ...opening, session: '2', present: '90' }] })], published).sets[0]).toMatchObject({ published: 1 })
  })

  it('are not those that say more, or another number, or rest on another document', () => {
    expect(placed({ proposals: [{ ...period, handled: '30', source: known.id }] })).toMatchObject({ records: 1, published: 0 })
    expect(placed({ proposals: [{ ...period, filed: '41', source: known.id }] })).toMatchObject({ records: 1, published: 0 })
    expect(placed({ proposals: [{ ...period, source: known.id }], parts: [{ ...parts[0]!, count: '11' }] })).toMatchObject({ records: 1, published: 0 })
    expect(placed({ proposals: [{ ...period, source: known.id }], approximations: [{ ...approximations[0]!, bound: 'under' }] })).toMatchObject({ records: 1, published: 0 })
    expect(placed({ sources: [document], proposals: [{ ...period, source: document.id }] })).toMatchObject({ records: 1, published: 0 })
  })

  it('are told by an id alone when no address or title contradicts it', () => {
    const bare = { id: '990000-2024-1', title: '', publisher: '示例日报', published_on: '', quality: 'media', url: '' }
    expect(placeRows([set('a', { sources: [bare], attendance: [{ ...opening, session: '2', present: '90' }] })], published).sets[0]).toMatchObject({ published: 1 })
  })
})

describe('the order of the sets', () => {
  it('never matters', () => {
    const some = [
      set('a', { sources: [document], attendance: [opening] }),
      set('b', { sources: [{ ...document, url: '' }], proposals: [{ ...period, source: '990000-2024-1' }], roles: [host] }),
      set('c', { attendance: [opening], roles: [{ ...host, name: '示例丙' }] }),
    ]
    const first = placeRows(some, published)
    fc.assert(fc.property(fc.shuffledSubarray(some, { minLength: 3 }), (shuffled) => {
      expect(placeRows(shuffled, published)).toEqual(first)
    }))
  })
})
