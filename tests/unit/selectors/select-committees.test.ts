import type { IndexEntry } from '@/dataset/files'
import type { CommitteeLevel } from '@/domain/committee'
import { describe, expect, it } from 'vitest'
import { findCommittees } from '@/selectors/find-committees'
import { groupCommittees } from '@/selectors/select-committees'

const entry = (code: string, name: string, level: CommitteeLevel, parent: string | null = null): IndexEntry => ({ code, name, level, parent, meetings: 0, periods: 0, attendance: null, filing: null })
const index = {
  committees: [
    entry('980200', '政协乙市委员会', 'prefecture', '980000'),
    entry('100000', '中国人民政治协商会议全国委员会', 'national'),
    entry('990000', '政协示例省委员会', 'province', '100000'),
    entry('990102', '政协示例市Demo区委员会', 'county', '990100'),
    entry('990100', '政协示例市委员会', 'prefecture', '990000'),
  ],
}
const found = (selection: Parameters<typeof findCommittees>[1]): unknown => groupCommittees(findCommittees(index.committees, selection), index.committees).map(group => [group.id, group.title?.name ?? null, group.entries.map(one => one.code)])
const codes = (query: string): string[] => findCommittees(index.committees, { query }).map(one => one.code)

describe('the committees', () => {
  it('stand by province, the national one first', () => {
    expect(found({})).toEqual([
      ['national', null, ['100000']],
      ['980000', null, ['980200']],
      ['990000', '政协示例省委员会', ['990000', '990100', '990102']],
    ])
  })

  it('are narrowed by level and by province', () => {
    expect(found({ level: 'prefecture' })).toEqual([['980000', null, ['980200']], ['990000', '政协示例省委员会', ['990100']]])
    expect(found({ province: '990000', level: 'county' })).toEqual([['990000', '政协示例省委员会', ['990102']]])
    expect(found({ province: '970000' })).toEqual([])
  })

  it('are narrowed by the account of the newest filing', () => {
    const filing = (ledger: number | null): IndexEntry['filing'] => ({ period: '990000-3-2-year-2024', kind: 'year', year: 2024, label: '', filed: 1, submitted: 2, ledger })
    const committees = index.committees.map((one, place) => ({ ...one, filing: [filing(0), filing(3), filing(-1), filing(null), null][place] ?? null }))
    const of = (ledger: 'closes' | 'differs' | 'unstated'): string[] => findCommittees(committees, { ledger }).map(one => one.code)
    expect(of('closes')).toEqual(['980200'])
    expect(of('differs')).toEqual(['100000', '990000'])
    expect(of('unstated')).toEqual(['990100', '990102'])
  })

  it('are found by part of the name, with or without 政协 and 委员会', () => {
    expect(codes('示例市')).toEqual(['990100', '990102'])
    expect(codes('示例市政协')).toEqual(['990100', '990102'])
    expect(codes(' 政协示例市委员会 ')).toEqual(['990100'])
    expect(codes('全国政协')).toEqual(['100000'])
    expect(codes('DEMO')).toEqual(['990102'])
    expect(codes('没有')).toEqual([])
  })

  it('are found by the names they had before, each name by itself', () => {
    const committees = index.committees.map(one => one.code === '990100' ? { ...one, formerNames: ['政协云州县委员会', 'Old专区'] } : one)
    const of = (query: string): string[] => findCommittees(committees, { query }).map(one => one.code)
    for (const query of ['云州县', '云州县政协', 'old专']) expect(of(query)).toEqual(['990100'])
    expect(of('示例市')).toEqual(['990100', '990102'])
    for (const query of ['市云州', '县old', '市政协云州']) expect(of(query)).toEqual([])
  })

  it('are found by the beginning of the code, full-width digits too', () => {
    expect(codes('9901')).toEqual(['990100', '990102'])
    expect(codes('9802')).toEqual(['980200'])
    expect(codes('0100')).toEqual([])
  })

  it('are all found by a word that every name has', () => {
    expect(codes('委员会')).toHaveLength(5)
    expect(codes('')).toHaveLength(5)
  })
})
