import type { IndexEntry } from '@/dataset/files'
import { describe, expect, it } from 'vitest'
import { selectPeers, sizeOf } from '@/selectors/select-peers'

const entry = (code: string, level: IndexEntry['level'], denominator: number | null): IndexEntry => ({
  code, name: `示例${code}`, level, parent: null, meetings: 1, periods: 0, filing: null,
  attendance: { meeting: `${code}-3-1-plenary`, term: 3, session: 1, year: 2024, present: 1, denominator, base: denominator === null ? null : 'expected' },
})
const entries = [entry('990100', 'prefecture', 335), entry('990200', 'prefecture', 300), entry('990300', 'prefecture', 400), entry('990400', 'prefecture', 670), entry('990101', 'county', 335), entry('990500', 'prefecture', null), { ...entry('990600', 'prefecture', 1), attendance: null }]

describe('peers', () => {
  it('are of one level, the closest in size first, by ratio', () => {
    expect(selectPeers(entries, '990100', 5).map(({ code }) => code)).toEqual(['990200', '990300', '990400'])
    expect(selectPeers(entries, '990100', 2)).toHaveLength(2)
  })

  it('are none where a size is not published, or where no other is of the level', () => {
    expect([selectPeers(entries, '990500', 5), selectPeers(entries, '990101', 5), selectPeers(entries, '000000', 5)]).toEqual([[], [], []])
  })

  it('take no zero for a size', () => {
    expect([sizeOf(entry('990100', 'county', 0)), sizeOf({ attendance: null }), sizeOf(entry('990100', 'county', 12))]).toEqual([null, null, 12])
  })
})
