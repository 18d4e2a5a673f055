import { describe, expect, it } from 'vitest'
import { mergedAway } from '@/indicators/merged-away'
import { periodOf, reported } from '../domain/records'

describe('并案', () => {
  it('is the part that is stated, of what was submitted if several are', () => {
    expect(mergedAway.compute(periodOf({ submitted: 5865, afterMerge: 5000 }, { 'exit.merged_away': 451 })).figure).toEqual(reported(451))
    expect(mergedAway.compute(periodOf({}, { 'exit.merged_away:filed': 9, 'exit.merged_away': 8 })).figure).toEqual(reported(8))
    expect(mergedAway.compute(periodOf({}, { 'exit.merged_away:filed': 9 })).figure).toEqual(reported(9))
  })

  it('is 提交 − 合并后 where merging comes before filing', () => {
    expect(mergedAway.compute(periodOf({ submitted: 205, afterMerge: 197, filed: 189 })).figure).toEqual({ kind: 'derived', value: 8, rule: 'submittedMinusAfterMerge', claims: ['a'] })
  })

  it('is 立案 − 交办 where it follows', () => {
    expect(mergedAway.compute(periodOf({ submitted: 1042, filed: 846, assigned: 735 })).figure).toEqual({ kind: 'derived', value: 111, rule: 'filedMinusAssigned', claims: ['a'] })
  })

  it('is not the 并案、撤案 that a source counts together', () => {
    expect(mergedAway.compute(periodOf({ submitted: 5762 }, { 'exit.merged_or_withdrawn': 253 })).figure).toEqual({ kind: 'missing', reason: 'notStated' })
  })
})
