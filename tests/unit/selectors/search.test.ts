import type { SearchFile } from '@/dataset/files'
import type { SearchHit } from '@/selectors/search'
import { describe, expect, it } from 'vitest'
import { createSearch } from '@/selectors/search'
import { readsAs } from '@/selectors/search-reading'

const file: SearchFile = {
  format: 1,
  dataVersion: '9.9.9',
  syllables: { shi: '示市', li: '例', fan: '范', sheng: '省', xian: '县', zhong: '重', qing: '庆', lv: '吕率', liang: '梁', an: '案', kai: '开', mu: '幕', hui: '会', yi: '议' },
  readings: { 重庆示例县: 'chong qing shi li xian' },
  committees: [
    ['990000', '政协示例省委员会', 'province'],
    ['990100', '政协示例市委员会', 'prefecture'],
    ['990200', '政协示范市委员会', 'prefecture'],
    ['990201', '政协重庆示例县委员会', 'county'],
    ['990300', '政协吕梁市委员会', 'prefecture'],
  ],
  sessions: [['990100', 5, 2, 2026], ['990100', 5, 1, 2025], ['990200', 15, 4, 2025]],
  terms: [['term-filingRate', '立案率', 'Filing rate'], ['ledger', '账目', 'The ledger']],
  sources: [['990100-2025-1', '示例市会议开幕', '示例日报', '2025-01-20']],
  left: { sessions: 0, sources: 0 },
}
const search = createSearch(file)
const nameOf = (hit: SearchHit): string => {
  switch (hit.kind) {
    case 'committee': return hit.code
    case 'session': return `${hit.committee} ${hit.term}-${hit.session}`
    case 'term': return hit.anchor
    case 'source': return hit.id
  }
}
const find = (query: string): string[] => search(query).map(nameOf)

describe('the search', () => {
  it('finds by part of a name: committees first, then their sessions and sources', () => {
    expect(find('示例市')).toEqual(['990100', '990100-2025-1', '990100 5-2', '990100 5-1'])
    expect(find('范市')).toEqual(['990200', '990200 15-4'])
  })

  it('finds by pinyin, by initials, and by both mixed', () => {
    expect(find('shilishi')[0]).toBe('990100')
    expect(find('slsh')[0]).toBe('990000')
    expect(find('sfs')[0]).toBe('990200')
    expect(find('shifs')[0]).toBe('990200')
  })

  it('reads a character as it is read in that name', () => {
    expect(find('chongqing')).toEqual(['990201'])
    expect(find('zhongqing')).toEqual([])
  })

  it.each(['lvliang', 'lüliang', 'luliang', 'LvLiang', 'll'])('finds 吕梁 by %s', (query) => {
    expect(find(query)).toEqual(['990300'])
  })

  it('finds by the beginning of a code, not by its middle', () => {
    expect(find('9902').slice(0, 2)).toEqual(['990200', '990201'])
    expect(find('0201')).toEqual([])
  })

  it('takes words in any order, and a change of script for a new word', () => {
    expect(find('示例市2025')).toEqual(['990100-2025-1', '990100 5-1'])
    expect(find('2026 shili')).toEqual(['990100 5-2'])
  })

  it.each(['十五届四次', '15届4次', '第15届第4次'])('finds a session by %s', (query) => {
    expect(find(query)).toEqual(['990200 15-4'])
  })

  it('finds two parts that are typed without a space', () => {
    expect(find('示范十五届四次')).toEqual(['990200 15-4'])
    expect(find('示县市重')).toEqual([])
  })

  it('finds terms in either language', () => {
    expect(find('立案')).toEqual(['term-filingRate'])
    expect(find('filing rate')).toEqual(['term-filingRate'])
    expect(find('ledger')).toEqual(['ledger'])
  })

  it('finds a committee by what it is called in speech', () => {
    expect(find('示范政协')).toEqual(['990200', '990200 15-4'])
    expect(find('政协示范')[0]).toBe('990200')
  })

  it('puts the whole name before a beginning, and the higher level before the lower', () => {
    expect(find('示例')[0]).toBe('990000')
    expect(find('政协示例市委员会')[0]).toBe('990100')
  })

  it('finds nothing for nothing, for signs, and for what no name holds', () => {
    for (const query of ['', '  ', '，。', 'xyz', '示例市 xyz']) expect(find(query)).toEqual([])
  })
})

describe('old names', () => {
  const before: SearchFile = {
    ...file,
    syllables: { ...file.syllables, xiang: '襄', yun: '云', zhou: '州' },
    formerNames: [
      ['990200', '政协云州县委员会', 2010],
      ['990200', '云州专区', 1970],
      ['990201', '政协示例区委员会', null],
      ['990300', '政协Demo市委员会', 1999],
      ['990100', '示例襄州市', 1983],
    ],
  }
  const hits = (query: string): unknown[] => createSearch(before)(query).map(hit => hit.kind === 'committee' ? [hit.code, hit.former?.name ?? null] : hit.kind)

  it.each(['政协云州县委员会', '云州县', '州县', '云州县政协', 'yunzhou', 'yzx', 'yzhou', '云州 9902'])('lead to the committee of today by %s', (query) => {
    expect(hits(query)).toEqual([['990200', '政协云州县委员会']])
  })

  it('say which, and until when', () => {
    expect(createSearch(before)('云州专区')).toEqual([{ kind: 'committee', code: '990200', name: '政协示范市委员会', level: 'prefecture', former: { name: '云州专区', until: 1970 } }])
    expect(createSearch(before)('示例区')).toMatchObject([{ code: '990201', former: { until: null } }])
    expect(createSearch(before)('demo')).toMatchObject([{ code: '990300', former: { name: '政协Demo市委员会' } }])
  })

  it('show a committee once: by the old name that fits best, by the present one where that fits too', () => {
    expect(hits('云州')).toEqual([['990200', '政协云州县委员会']])
    expect(hits('专区')).toEqual([['990200', '云州专区']])
    expect(hits('示例市').filter(Array.isArray)).toEqual([['990100', null]])
    expect(hits('9902').filter(Array.isArray)).toEqual([['990200', null], ['990201', null]])
    expect(hits('示例').filter(Array.isArray)).toEqual([['990000', null], ['990100', null], ['990201', null]])
  })

  it('stand behind present names found as well, before those found worse', () => {
    const same: SearchFile = { ...file, formerNames: [['990000', '政协示范市委员会', 2010]] }
    const codesOf = (query: string): string[] => createSearch(same)(query).filter(hit => hit.kind === 'committee').map(nameOf)
    // By order alone the province would be first.
    for (const query of ['示范市', '示范', '范市', 'shifan', 'sfs']) expect(codesOf(query)).toEqual(['990200', '990000'])
    const worse: SearchFile = { ...file, formerNames: [['990000', '例市', 2010]] }
    expect(createSearch(worse)('例市').map(nameOf).slice(0, 2)).toEqual(['990000', '990100'])
  })

  it('are no more hits than the list takes', () => {
    const many: SearchFile = { ...file, formerNames: file.committees.flatMap(([code]) => [[code, `甲${code}`, null], [code, `甲乙${code}`, null]] as [string, string, null][]) }
    expect(createSearch(many)('甲').map(nameOf)).toEqual(['990000', '990100', '990200', '990300', '990201'])
  })

  it('may be the words of a program', () => {
    expect(createSearch({ ...file, committees: [['990100', '__proto__', 'county'], ['990200', 'constructor', 'county']] })('construct').map(nameOf)).toContain('990200')
  })
})

describe('a reading', () => {
  const units = ['jin', 'zhou', 'shi']
  it.each([['jinzhou', 0], ['jz', 0], ['jzhou', 0], ['jinz', 0], ['jzhs', 0], ['jinzhoushi', 0], ['zhoushi', 1], ['s', 2]] as const)('%s begins at %i', (typed, start) => {
    expect(readsAs(units, typed)).toBe(start)
  })
  it.each(['inzhou', 'jinzhoux', 'jinshi', 'jinzhoushix'])('%s is none', (typed) => {
    expect(readsAs(units, typed)).toBeNull()
  })
  it('goes over brackets', () => {
    expect(readsAs(['jin', '（', 'zhou'], 'jinzhou')).toBe(0)
  })
})
