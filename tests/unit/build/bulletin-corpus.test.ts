import { describe, expect, it } from 'vitest'
import { parseCorpus } from '@/build/bulletin-corpus'

describe('the form of the corpus', () => {
  it('reads a passage with its traps, its lines and its gold', () => {
    const [passage] = parseCorpus('# remark\n@ a-1 [hour, leave]\n第一行\n第二行\n= attendance 990100 15-4 plenary opening opened_on=2030-01-08 : expected 341, ?present ~300 "三百"\n', 'a.txt')
    expect(passage).toMatchObject({ id: 'a-1', traps: ['hour', 'leave'], text: '第一行\n第二行' })
    expect([...passage!.records[0]!.scope]).toEqual([['committee', '990100'], ['term', 15], ['session', 4], ['meeting_type', 'plenary'], ['phase', 'opening'], ['opened_on', '2030-01-08']])
    expect(passage!.records[0]!.fields).toEqual([
      { name: 'expected', value: 341, base: null, optional: false, approximate: false, derived: false, text: null },
      { name: 'present', value: 300, base: null, optional: true, approximate: true, derived: false, text: '三百' },
    ])
  })

  it('tells what is not checked from what must be empty', () => {
    const [passage] = parseCorpus('@ a-1 []\n提案\n= proposals _ * year _ : filed 1', 'a.txt')
    expect([...passage!.records[0]!.scope]).toEqual([['committee', null], ['period_kind', 'year'], ['year', null]])
  })

  it('spells parts out, with their bases', () => {
    const [passage] = parseCorpus('@ a-1 []\n提案\n= proposals * * * * : merged_away 3, merged_away/* 4, member/filed 5, topics/filed 1+_+2+3+4+5, ?filed *', 'a.txt')
    expect(passage!.records[0]!.fields.map(field => [field.name, field.base, field.value])).toEqual([
      ['exit/merged_away', 'submitted', 3], ['exit/merged_away', null, 4], ['proposer/member', 'filed', 5],
      ['topic/economy', 'filed', 1], ['topic/culture', 'filed', 2], ['topic/society', 'filed', 3], ['topic/ecology', 'filed', 4], ['topic/other', 'filed', 5],
      ['filed', null, null],
    ])
  })

  it.each([
    ['@ a-1\n', 'a.txt:1: expected "@ id [trap, trap]"'],
    ['= proposals * * * * : filed 1', 'a.txt:1: gold before the first passage'],
    ['@ a-1 []\n= proposals * * * *', 'a.txt:2: expected "kind scope : fields"'],
    ['@ a-1 []\n= proposals * * * * x=1 : filed 1', 'a.txt:2: no such scope: x=1'],
    ['@ a-1 []\n= proposals * * * * : filed', 'a.txt:2: no such field: filed'],
    ['@ a-1 []\n= proposals * * * * : filed many', 'a.txt:2: not a number: many'],
  ])('names file and line of %j', (source, message) => {
    expect(() => parseCorpus(source, 'a.txt')).toThrow(message)
  })
})
