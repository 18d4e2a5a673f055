import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectFunnel } from '@/selectors/select-funnel'
import { about, interim, periodOf } from '../domain/records'

type Args = Parameters<typeof periodOf>
const stages = (...args: Args): unknown => selectFunnel(periodOf(...args))?.stages.map(({ id, figure, shareOfFirst, shareOfPrevious }) => [id, figure.value, shareOfFirst, shareOfPrevious])
const values = (...args: Args): unknown => selectFunnel(periodOf(...args))?.stages.map(({ id, figure, shareOfFirst }) => [id, figure.value, shareOfFirst])
const exits = (...args: Args): unknown => selectFunnel(periodOf(...args))?.exits.map(({ category, figure, after }) => [category, figure.value, after])

describe('the funnel', () => {
  it('runs 提交, 合并后, 立案, 办复 where merging comes first', () => {
    const funnel = selectFunnel(periodOf({ submitted: 205, afterMerge: 197, filed: 189, handledRate: 1 }))
    expect(funnel?.stages.map(stage => [stage.id, stage.figure.value, stage.inferred])).toEqual([['submitted', 205, false], ['afterMerge', 197, false], ['filed', 189, false], ['handled', 189, true]])
    expect(funnel?.stages.map(stage => stage.shareOfFirst)).toEqual([1, 197 / 205, 189 / 205, 189 / 205])
    expect(funnel?.stages.map(stage => stage.shareOfPrevious)).toEqual([null, { stage: 'submitted', share: 197 / 205 }, { stage: 'afterMerge', share: 189 / 197 }, { stage: 'filed', share: 1 }])
    expect(funnel?.notStated).toEqual([])
    expect(funnel?.ledger.state).toBe('remainder')
  })

  it('places what was merged before the merging and the rest after it', () => {
    expect(exits({ submitted: 205, afterMerge: 197, filed: 189 })).toEqual([['merged_away', 8, 'submitted'], ['unexplained', 8, 'afterMerge']])
    expect(exits({ submitted: 205, afterMerge: 197, filed: 189 }, { 'exit.withdrawn': 3 })).toEqual([['merged_away', 8, 'submitted'], ['withdrawn', 3, 'afterMerge'], ['unexplained', 5, 'afterMerge']])
  })

  it('places every exit between 提交 and 立案 where no count after merging is stated', () => {
    expect(exits({ submitted: 5865, filed: 5005 }, { 'exit.merged_away': 451, 'exit.transferred': 409 })).toEqual([['merged_away', 451, 'submitted'], ['transferred', 409, 'submitted']])
  })

  it('runs 提交, 立案, 交办, 办复 where merging follows filing, with what was merged between', () => {
    expect(stages({ submitted: 1042, filed: 846, assigned: 735, handled: 735 })).toEqual([
      ['submitted', 1042, 1, null],
      ['filed', 846, 846 / 1042, { stage: 'submitted', share: 846 / 1042 }],
      ['assigned', 735, 735 / 1042, { stage: 'filed', share: 735 / 846 }],
      ['handled', 735, 735 / 1042, { stage: 'assigned', share: 1 }],
    ])
    expect(exits({ submitted: 1042, filed: 846, assigned: 735 }, { 'exit.transferred': 196 })).toEqual([['transferred', 196, 'submitted'], ['merged_away', 111, 'filed']])
    expect(exits({ filed: 10, assigned: 10 })).toEqual([])
  })

  it('puts 合并后 behind 立案 when fewer were left than filed', () => {
    expect(values({ submitted: 100, afterMerge: 80, filed: 90 })).toEqual([['submitted', 100, 1], ['filed', 90, 0.9], ['afterMerge', 80, 0.8]])
    expect(exits({ submitted: 100, afterMerge: 80, filed: 90 }, { 'exit.transferred': 10 })).toEqual([['transferred', 10, 'submitted']])
  })

  it('shows the whole gap as 未说明 where no exit is named', () => {
    expect(exits({ submitted: 100, filed: 90 })).toEqual([['unexplained', 10, 'submitted']])
    expect(exits({ submitted: 100, filed: 100 })).toEqual([])
  })

  it('is there for a single known stage, and says which are not stated', () => {
    expect(stages({ handled: 591 })).toEqual([['handled', 591, null, null]])
    expect(selectFunnel(periodOf({ handled: 591 }))?.notStated).toEqual(['submitted', 'filed'])
    expect(selectFunnel(periodOf({ submitted: 795, afterMerge: 739 }))?.notStated).toEqual(['filed', 'handled'])
    expect(exits({ submitted: 795, afterMerge: 739 }, { 'exit.withdrawn': 2 })).toEqual([['merged_away', 56, 'submitted'], ['withdrawn', 2, 'afterMerge']])
  })

  it('is none when no stage is known', () => {
    expect(selectFunnel(periodOf({ keyProposals: 37, satisfactionRate: 0.9 }, { 'exit.withdrawn': 2 }))).toBeNull()
  })

  it('has no place for exits of a submission that is not stated', () => {
    expect(exits({ filed: 90 }, { 'exit.withdrawn': 2 })).toEqual([])
  })

  it('gives a count worked out from a rate that rate, and no share of what was submitted', () => {
    expect(stages({ submitted: 6000, filed: 5400, handledRate: 0.9964 })).toEqual([['submitted', 6000, 1, null], ['filed', 5400, 0.9, { stage: 'submitted', share: 0.9 }], ['handled', 5381, null, { stage: 'filed', share: 0.9964 }]])
    expect(selectFunnel(periodOf({ filed: 5044, handledRate: 0.9964 }))?.stages[1]?.inferred).toBe(true)
  })

  it('divides no round numbers, nothing interim by anything final, and nothing by 0', () => {
    expect(stages({ submitted: about(2000), filed: 1800 })).toEqual([['submitted', 2000, null, null], ['filed', 1800, null, null]])
    expect(stages({ submitted: interim(200), filed: 180 })).toEqual([['submitted', 200, 1, null], ['filed', 180, null, null]])
    expect(stages({ submitted: 0, filed: 0 })).toEqual([['submitted', 0, null, null], ['filed', 0, null, null]])
  })

  it('does not break on a stage greater than the one before', () => {
    expect(values({ submitted: 100, filed: 110, assigned: 120, handled: 130 })).toEqual([['submitted', 100, 1], ['filed', 110, 1.1], ['assigned', 120, 1.2], ['handled', 130, 1.3]])
    expect(exits({ submitted: 100, filed: 110, assigned: 120 })).toEqual([])
  })

  it('has shares that are those of its counts', () => {
    const count = fc.option(fc.nat(300), { nil: undefined })
    fc.assert(fc.property(fc.record({ submitted: count, afterMerge: count, filed: count, assigned: count, handled: count, handledRate: fc.option(fc.nat(1000).map(n => n / 1000), { nil: undefined }) }), (values) => {
      const funnel = selectFunnel(periodOf(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))))
      const known = funnel?.stages ?? []
      known.forEach((stage, index) => {
        if (stage.shareOfFirst !== null) expect(stage.shareOfFirst * known[0]!.figure.value).toBeCloseTo(stage.figure.value, 6)
        // Half a proposal is what rounding a rate times a count can take or give.
        if (stage.shareOfPrevious !== null) expect(Math.abs(stage.shareOfPrevious.share * known[index - 1]!.figure.value - stage.figure.value)).toBeLessThanOrEqual(0.5 + 1e-6)
      })
      for (const exit of funnel?.exits ?? []) expect(known.map(stage => stage.id)).toContain(exit.after)
    }))
  })
})
