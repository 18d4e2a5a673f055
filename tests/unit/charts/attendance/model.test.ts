import { describe, expect, it } from 'vitest'
import { toAttendanceModel } from '@/charts/attendance/model'
import { about, conflicting, english, interim, missing, quorum, reported, row, zh } from '../views'

describe('one session in the attendance model', () => {
  const model = toAttendanceModel([row(3, 1, reported(307), reported(335), { quorum: quorum(224, true) })], zh)
  const bar = model.slots[0]!.bars[0]!

  it('has fraction, rate, phase and date', () => {
    expect(bar).toMatchObject({ state: 'full', tone: 'first', present: 307, base: { kind: 'expected', count: 335 }, quorum: 224 })
    expect(bar.fraction).toBe('307 / 335 人')
    expect(bar.details).toEqual(['出席率 91.6%', '开幕', '1996年1月8日'])
    expect([bar.rate, bar.short, bar.words]).toEqual(['91.6%', '91.6%', null])
  })
  it('binds the line to its rule', () => {
    expect([model.quorumLabel, model.quorumScope]).toEqual(['三分之二（224 人）：可以开会', '参照全国政协规则'])
  })
  it('tells the pointer everything', () => {
    expect(model.slots[0]!.tooltip).toBe('3届1次 · 1996年1月8日\n开幕：307 / 335 人 · 91.6%\n三分之二（224 人）：可以开会')
  })
})

describe('the states of a bar', () => {
  const barOf = (...args: Parameters<typeof row>): ReturnType<typeof toAttendanceModel>['slots'][number]['bars'][number] => toAttendanceModel([row(...args)], zh).slots[0]!.bars[0]!

  it('present without a base is pale and has no rate', () => {
    expect(barOf(3, 1, reported(2078), missing())).toMatchObject({ state: 'pale', fraction: '2078 人', rate: null, short: '2078 人', details: ['应出席未公布', '开幕', '1996年1月8日'] })
  })
  it('a base of the whole membership is named', () => {
    expect(barOf(3, 1, reported(1734), reported(2015), { base: 'membership' })).toMatchObject({ base: { kind: 'membership', count: 2015 }, details: ['占委员总数 86.1%', '开幕', '1996年1月8日'] })
  })
  it('an approximate count is words, not a bar', () => {
    expect(barOf(3, 1, about(2000), reported(2267))).toMatchObject({ state: 'words', present: null, words: '约 2000 人', fraction: '约 2000 / 2267 人', details: ['不计算出席率', '开幕', '1996年1月8日'] })
  })
  it('an interim count is hollow', () => {
    expect(barOf(3, 1, interim(300), reported(330))).toMatchObject({ state: 'hollow', present: 300 })
  })
  it('a conflicting count is marked and names the other', () => {
    expect(barOf(3, 1, conflicting(300, 290), reported(330))).toMatchObject({ fraction: '300※ / 330 人', rate: '90.9%※', details: ['出席率 90.9%', '开幕', '1996年1月8日', '另有 290'] })
  })
  it('nothing at all says so', () => {
    expect(barOf(3, 1, missing(), missing('noDocument'), { date: null })).toMatchObject({ state: 'words', fraction: '未公布', words: '未公布', isMissing: true, details: ['开幕'] })
  })
  it('a base alone is an outline', () => {
    expect(barOf(3, 1, missing(), reported(330))).toMatchObject({ fraction: '应出席 330 人', words: '未公布', details: ['实到未公布', '开幕', '1996年1月8日'] })
    expect(barOf(3, 1, missing(), reported(330), { base: 'membership' }).fraction).toBe('委员总数 330 人')
  })
})

describe('several sessions', () => {
  const model = toAttendanceModel([
    row(3, 2, reported(300), reported(330), { phase: 'closing' }),
    row(3, 1, missing(), missing(), { year: null }),
    row(3, 2, reported(310), reported(330)),
    row(4, 1, interim(320), reported(340)),
    row(4, 2, reported(330), missing()),
    row(4, 3, conflicting(330, 320), reported(900), { base: 'membership' }),
  ], zh)

  it('stand in order, one slot each, phases side by side', () => {
    expect(model.slots.map(slot => [slot.session, slot.year, slot.startsTerm, slot.bars.map(bar => `${bar.phase}:${bar.tone}`)])).toEqual([
      ['3届1次', '', true, ['opening:first']],
      ['3届2次', '1997', false, ['opening:first', 'closing:other']],
      ['4届1次', '2001', true, ['opening:first']],
      ['4届2次', '2002', false, ['opening:first']],
      ['4届3次', '2003', false, ['opening:first']],
    ])
  })
  it('share one scale and a key of what occurs', () => {
    expect(model.max).toBe(900)
    expect(model.key).toEqual({
      expected: '应出席', membership: '委员总数（作分母）', pale: '只公布实到', hollow: '期中数', conflict: '出处不一',
      fills: [{ tone: 'first', text: '实到（开幕）' }, { tone: 'other', text: '实到（闭幕）' }],
    })
  })
  it('leave out of the key what does not occur', () => {
    expect(toAttendanceModel([row(3, 1, missing(), missing())], english).key).toEqual({ expected: null, membership: null, pale: null, hollow: null, conflict: null, fills: [] })
  })
})
