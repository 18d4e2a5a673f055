import type { CoverageState } from '@/dataset/coverage-files'
import type { Committee } from '@/domain/committee'
import { describe, expect, it } from 'vitest'
import { coverageFields, coverageStates } from '@/dataset/coverage-files'
import { groupCoverage, isPublished, stateAt, toCoverageRow } from '@/selectors/coverage-rows'
import { provinceTiles } from '@/selectors/province-tiles'
import { coverageShare, selectTiles, usualCoverageYear } from '@/selectors/select-coverage'
import { about, countOfMeeting, interim, meetingOf, periodOf } from '../domain/records'

const committee = (code: string, level: Committee['level']): Committee => ({ code, name: `示例${code}`, level, parent: null })
const years = [2023, 2024, 2025]
const row = toCoverageRow(committee('210700', 'prefecture'), {
  meetings: [
    meetingOf(15, 3, '2024-01-07'),
    meetingOf(15, 4, '2025-01-07', [countOfMeeting({ expected: 335, present: about(300) })]),
    meetingOf(15, 9, '2023-05-05', [countOfMeeting({ expected: 9, present: 9 })], { type: 'standing' }),
  ],
  periods: [
    periodOf({ submitted: 205, filed: 189, handledRate: 1, satisfactionRate: interim(0.99) }, {}, { term: 15, session: 3, year: 2024 }),
    periodOf({ submitted: 900 }, {}, { kind: 'term', session: null, year: 2023 }),
    periodOf({ submitted: { kind: 'conflicting', value: 90, claims: ['a'], alternatives: [{ value: 91, claims: ['b'] }] } }, {}, { kind: 'session', term: 15, session: 4, year: 2025 }),
  ],
}, years)
const statesOf = (year: number): Partial<Record<string, CoverageState>> => Object.fromEntries(coverageFields.map((field, index) => [field, stateAt(row, years.indexOf(year), index)]))

describe('how a number is known', () => {
  it('is told apart: reported, derived, interim, not stated by a document there is', () => {
    expect(statesOf(2024)).toEqual({ expected: 'notStated', present: 'notStated', submitted: 'reported', filed: 'reported', handled: 'derived', handledRate: 'reported', satisfactionRate: 'interim', keyProposals: 'notStated' })
  })

  it('is conflicting, approximate, or nothing of its own', () => {
    expect(statesOf(2025)).toMatchObject({ expected: 'reported', present: 'approximate', submitted: 'conflicting', filed: 'notStated' })
  })

  it('is no document where only a term total or a standing meeting tells of the year', () => {
    expect(new Set(Object.values(statesOf(2023)))).toEqual(new Set(['noDocument']))
  })

  it('is written as one letter a field and year, with the session to lead to', () => {
    expect(row.states).toHaveLength(3 * coverageFields.length)
    expect(row.sessions).toBe(',15-3,15-4')
    expect(new Set(Object.values(coverageStates)).size).toBe(7)
    expect(stateAt({ states: '' }, 0, 0)).toBe('noDocument')
  })

  it('counts as published when there is a number to read', () => {
    expect((Object.keys(coverageStates) as CoverageState[]).filter(isPublished)).toEqual(['reported', 'conflicting', 'derived', 'approximate', 'interim'])
  })
})

describe('sums of what is published', () => {
  const empty = toCoverageRow(committee('210000', 'province'), { meetings: [], periods: [] }, years)
  const county = { ...row, code: '210782', level: 'county' as const }
  const file = { years, groups: groupCoverage([row, county, empty], 3) }

  it('are kept by province and level', () => {
    expect(file.groups.map(({ province, level, committees }) => [province, level, committees])).toEqual([['21', 'province', 1], ['21', 'prefecture', 1], ['21', 'county', 1]])
  })

  it('follow the filter', () => {
    expect(coverageShare(file, { province: null, level: null }, 2024, 'handledRate')).toEqual({ committees: 3, published: 2 })
    expect(coverageShare(file, { province: '21', level: 'county' }, 2024, 'handledRate')).toEqual({ committees: 1, published: 1 })
    expect(coverageShare(file, { province: '71', level: null }, 2024, 'handledRate')).toEqual({ committees: 0, published: 0 })
    expect(coverageShare(file, { province: null, level: null }, 1999, 'filed')).toEqual({ committees: 3, published: 0 })
  })

  it('are in the square of their province and in no other', () => {
    const tiles = selectTiles(file, null, 2024, 'filed')
    expect(tiles.filter(({ committees }) => committees > 0)).toMatchObject([{ province: '21', name: '辽宁', committees: 3, published: 2 }])
  })

  it('open with the newest year but one', () => {
    expect([usualCoverageYear([2024, 2025, 2026]), usualCoverageYear([2024]), usualCoverageYear([])]).toEqual([2025, 2024, 0])
  })
})

describe('the squares', () => {
  it('are 34, each in a place of its own', () => {
    expect(provinceTiles).toHaveLength(34)
    expect(new Set(provinceTiles.map(({ column, row: at }) => `${column} ${at}`)).size).toBe(34)
    expect(new Set(provinceTiles.map(({ province }) => province)).size).toBe(34)
    expect(provinceTiles.every(({ column, row: at }) => column >= 0 && column < 8 && at >= 0 && at < 8)).toBe(true)
  })

  it('include 台湾, 香港 and 澳门', () => {
    expect(provinceTiles.filter(({ province }) => province > '70').map(({ name }) => name)).toEqual(['台湾', '香港', '澳门'])
  })
})
