import { describe, expect, it } from 'vitest'
import { periodText, toFunnelModel } from '@/charts/funnel/model'
import { about, conflicting, derived, english, funnel, mergedFunnel, period, reported, zh } from '../views'

describe('the funnel model', () => {
  const model = toFunnelModel(mergedFunnel(), zh)

  it('names each stage, its count and its shares with their bases', () => {
    expect(model.stages.map(({ name, text, notes }) => [name, text, ...notes])).toEqual([
      ['提交', '205 件', '三届二次会议以来'],
      ['合并后', '197 件', '占提交 96.1%'],
      ['立案', '189 件', '占提交 92.2%', '占合并后 95.9%'],
      ['办复', '189 件（推算）', '占提交 92.2%', '占立案 100%', '原文称全部办结，未给件数'],
    ])
    expect(model.max).toBe(205)
  })
  it('writes the exits where they happen, and the cut-off before the replies', () => {
    expect(model.gaps).toEqual([['− 合并 8 件（205 − 197）'], ['− 未说明去向 8 件'], ['截至 2021年12月31日'], []])
  })
  it('hatches what is only inferred', () => {
    expect(model.stages.map(stage => stage.inferred)).toEqual([false, false, false, true])
    expect(model.stages[3]!.tooltip).toBe('办复 189 件（推算）\n占提交 92.2%\n占立案 100%\n原文称全部办结，未给件数')
  })
  it('draws an approximate count only when it comes from a rate', () => {
    const stages = toFunnelModel(funnel([['submitted', about(2000)], ['filed', reported(1800)], ['handled', about(1790, 'handledFromRate'), 'inferred']]), zh).stages
    expect(stages.map(stage => [stage.count, stage.text])).toEqual([[null, '约 2000 件'], [1800, '1800 件'], [1790, '约 1790 件（推算）']])
    expect(stages[2]!.notes).toEqual(['占立案 99.4%', '按公布的比率推算，原文未给件数'])
    expect(stages[0]!.notes).toEqual(['三届二次会议以来', '约数'])
  })
  it('names the other number where sources differ', () => {
    const [stage] = toFunnelModel(funnel([['submitted', conflicting(3585, 3384)]]), english).stages
    expect([stage!.text, ...stage!.notes]).toEqual(['3,585※', 'year 2021, since 3rd Committee, session 2', 'another source: 3,384'])
  })
  it('explains a derived exit only where the two stages make it', () => {
    const exits = toFunnelModel(funnel([['submitted', reported(100)], ['filed', reported(80)]], [['merged_away', derived(10, 'submittedMinusAfterMerge'), 'submitted'], ['withdrawn', reported(0), 'submitted']]), zh).gaps[0]
    expect(exits).toEqual(['− 合并 10 件', '− 撤案 0 件'])
  })
  it('keeps exits below a last stage, and writes no cut-off that is not known', () => {
    expect(toFunnelModel(funnel([['submitted', reported(100)]], [['merged_away', reported(4), 'submitted']]), zh).gaps).toEqual([['− 合并 4 件']])
    expect(toFunnelModel(funnel([['filed', reported(9)], ['handled', reported(8)]], [], { period: period({ asOf: null }) }), zh).gaps).toEqual([[], []])
  })
})

describe('the name of a period', () => {
  it('is its source\'s in Chinese, put together in English', () => {
    expect(periodText(period(), zh)).toBe('三届二次会议以来')
    expect(periodText(period({ label: '' }), zh)).toBe('三届二次会议以来（2021 年）')
    expect(periodText(period({ kind: 'session' }), english)).toBe('3rd Committee, session 2 (2021), counted at its deadline')
    expect(periodText(period({ kind: 'term', session: null, year: null }), english)).toBe('term 3, five years')
  })
})
