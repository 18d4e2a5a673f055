import type { LocalEntry } from '@/desk/local-data'
import { describe, expect, it } from 'vitest'
import { toLocalData } from '@/desk/local-data'
import { newEntries, readEntries } from '@/stores/local-entries'

const entry: LocalEntry = { id: 'a', name: '示例公报', savedAt: '2026-11-23T08:00:00.000Z', rows: { attendance: [{ committee: '990000', present: '90' }] } }
const kept = (value: unknown, id = 'a'): { id: string, value: unknown, revision: number } => ({ id, value, revision: 1 })
const file = (packageName: string, one = entry): unknown => toLocalData([one], { name: packageName, version: '9.9.9' }, one.savedAt)

describe('entries that are kept', () => {
  it('are read as exported files are; what cannot be read is named and stays', () => {
    expect(readEntries([
      kept(file('example')),
      kept({ ...file('example') as object, format: 2 }, 'newer'),
      kept({ kind: 'draft' }, 'other'),
      kept({ ...file('example') as object, entries: [{}] }, 'broken'),
      kept(file('another'), 'foreign'),
    ], 'example')).toEqual({
      entries: [entry],
      unreadable: [{ id: 'newer', reason: 'newerFormat' }, { id: 'other', reason: 'notOurs' }, { id: 'broken', reason: 'wrongShape' }, { id: 'foreign', reason: 'otherPackage' }],
    })
  })

  it('are taken as they are where the name of the package is not known, now or then', () => {
    expect(readEntries([kept(file('another'))], null).entries).toEqual([entry])
    expect(readEntries([kept(file(''))], 'example').entries).toEqual([entry])
  })
})

describe('entries of an imported file', () => {
  it('are added once', () => {
    expect(newEntries([], [entry, entry])).toEqual([entry])
    expect(newEntries([entry], [entry])).toEqual([])
  })

  it('never take the place of another with their id', () => {
    const other = { ...entry, name: '示例公报二' }
    expect(newEntries([entry], [other, { ...entry, name: '示例公报三' }])).toEqual([{ ...other, id: 'a-2' }, { ...entry, name: '示例公报三', id: 'a-3' }])
    expect(newEntries([entry, { ...other, id: 'a-2' }], [other])).toEqual([])
  })
})
