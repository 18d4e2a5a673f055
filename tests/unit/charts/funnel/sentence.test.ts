import { describe, expect, it } from 'vitest'
import { funnelSentence } from '@/charts/funnel/sentence'
import { about, closedFunnel, conflicting, derived, english, funnel, interim, mergedFunnel, period, reported, zh } from '../views'

const both = (view: Parameters<typeof funnelSentence>[0]): string[] => [funnelSentence(view, zh), funnelSentence(view, english)]
const session = { period: period({ kind: 'session' }) }

describe('the finding of the funnel', () => {
  it('tells what was filed, where the rest went, and what was concluded', () => {
    expect(both(mergedFunnel())).toEqual([
      '提交 205 件，立案 189 件，占提交的 92.2%。其余：合并 8 件、未说明 8 件。原文称全部办结。',
      'Of 205 proposals submitted, 189 were filed (92.2%). The rest: merged 8, unexplained 8. The source says that all were concluded.',
    ])
  })
  it('says that an account closes', () => {
    expect(both(closedFunnel())).toEqual([
      '提交 600 件，立案 500 件，占提交的 83.3%。其余：合并 60 件、转为意见或来信 40 件；账目相符。',
      'Of 600 proposals submitted, 500 were filed (83.3%). The rest: merged 60, passed on as opinion or letter 40; the account closes.',
    ])
  })
  it('says by how much it does not', () => {
    const view = funnel([['submitted', reported(100)], ['filed', reported(90)]], [['withdrawn', reported(15), 'submitted']], session)
    expect(both({ ...view, ledger: { ...view.ledger, state: 'exceeds', difference: 5 } })).toEqual([
      '提交 100 件，立案 90 件，占提交的 90.0%。立案与各项去向相加比提交多 5 件。',
      'Of 100 proposals submitted, 90 were filed (90.0%). Filed and the named exits add up to 5 more than was submitted.',
    ])
  })
  it('says that the rest is not published', () => {
    expect(both(funnel([['submitted', reported(100)], ['filed', reported(90)]], [], session))).toEqual([
      '提交 100 件，立案 90 件，占提交的 90.0%。其余 10 件的去向未公布。',
      'Of 100 proposals submitted, 90 were filed (90.0%). What became of the other 10 is not published.',
    ])
  })
  it('has words for all filed, and for more filed than submitted', () => {
    expect(both(funnel([['submitted', reported(0)], ['filed', reported(0)]], [], session))[0]).toBe('提交 0 件，立案 0 件；两数不宜相除。')
    expect(both(funnel([['submitted', reported(90)], ['filed', reported(90)]], [], session))).toEqual(['提交的 90 件全部立案。', 'All 90 proposals submitted were filed.'])
    expect(both(funnel([['submitted', reported(90)], ['filed', reported(95)]], [], session))).toEqual(['提交 90 件，立案 95 件；两数不宜相除。', 'Submitted: 90, filed: 95; the two do not make a rate.'])
  })
  it('says what is missing', () => {
    expect(both(funnel([['submitted', reported(90)]], [], session))).toEqual(['提交：90 件；立案件数未公布。', '90 were submitted; the number filed is not published.'])
    expect(both(funnel([['filed', reported(90)]]))).toEqual(['立案：90 件；提交件数未公布。办复件数未公布。', '90 were filed; the number submitted is not published. The number replied to is not published.'])
    expect(both(funnel([['handled', reported(90)]]))).toEqual(['办复：90 件；提交与立案件数都未公布。', 'Replied: 90; neither the number submitted nor the number filed is published.'])
    expect(funnelSentence(funnel([]), zh)).toBe('办复件数未公布。')
  })
  it('tells a stated reply count from one worked out', () => {
    expect(both(funnel([['submitted', reported(100)], ['filed', reported(100)], ['handled', reported(99)]]))[0]).toBe('提交的 100 件全部立案。办复 99 件。')
    expect(both(funnel([['submitted', reported(100)], ['filed', reported(100)], ['handled', about(99, 'handledFromRate'), 'inferred']]))).toEqual([
      '提交的 100 件全部立案。按公布的办复率推算，办复约 99 件。',
      'All 100 proposals submitted were filed. By the published reply rate, about 99 were replied to.',
    ])
    expect(both(funnel([['handled', derived(9, 'allHandled'), 'inferred']]))[1]).toBe('Replied: 9; neither the number submitted nor the number filed is published. The source says that all were concluded.')
  })
  it('works out no rate from round numbers', () => {
    expect(both(funnel([['submitted', about(2000)], ['filed', reported(1800)]], [], session))).toEqual([
      '提交件数：约 2000；立案件数：1800；其中有约数，不计算比率。',
      'Submitted: about 2,000, filed: 1,800; a number here is approximate, so no rate is worked out.',
    ])
  })
  it('says that sources differ, and that a count is interim', () => {
    expect(both(funnel([['submitted', conflicting(3585, 3384)], ['filed', reported(3442)]], [['merged_away', reported(143), 'submitted']], session))).toEqual([
      '提交 3585 件，立案 3442 件，占提交的 96.0%。提交件数各出处不一：这里取 3585，另有 3384。',
      'Of 3,585 proposals submitted, 3,442 were filed (96.0%). Submitted: sources differ; 3,585 is used here, another gives 3,384.',
    ])
    expect(both(funnel([['submitted', interim(300)]], [], session))).toEqual(['提交：300 件；立案件数未公布。这是期中数，以后可能变动。', '300 were submitted; the number filed is not published. This is an interim count and may change.'])
    expect(both(funnel([['submitted', interim(300)], ['filed', reported(290)]], [], session))[0]).toBe('提交 300 件，立案 290 件；两数不宜相除。其余 10 件的去向未公布。这是期中数，以后可能变动。')
  })
})
