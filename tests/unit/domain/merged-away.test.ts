import { describe, expect, it } from 'vitest'
import { mergedAfterFiling, mergedBeforeFiling } from '@/domain/merged-away'
import { about, interim, periodOf } from './records'

describe('what was merged before filing', () => {
  it('is submitted less what was left', () => {
    expect(mergedBeforeFiling(periodOf({ submitted: 205, afterMerge: 197, filed: 189 }))?.value).toBe(8)
    expect(mergedBeforeFiling(periodOf({ submitted: 205, afterMerge: 205 }))?.value).toBe(0)
  })

  it('is not known where merging follows filing, or the counts do not belong together', () => {
    expect(mergedBeforeFiling(periodOf({ submitted: 100, filed: 90, afterMerge: 80 }))).toBeNull()
    expect(mergedBeforeFiling(periodOf({ submitted: 100, afterMerge: 120 }))).toBeNull()
    expect(mergedBeforeFiling(periodOf({ submitted: 100 }))).toBeNull()
    expect(mergedBeforeFiling(periodOf({ afterMerge: 100 }))).toBeNull()
    expect(mergedBeforeFiling(periodOf({ submitted: interim(100), afterMerge: 90 }))).toBeNull()
  })
})

describe('what was merged after filing', () => {
  it('is filed less assigned', () => {
    expect(mergedAfterFiling(periodOf({ filed: 846, assigned: 735 }))).toEqual({ kind: 'derived', value: 111, rule: 'filedMinusAssigned', claims: ['a'] })
  })

  it('is not known from one of them, or from faulty or round numbers', () => {
    expect(mergedAfterFiling(periodOf({ filed: 846 }))).toBeNull()
    expect(mergedAfterFiling(periodOf({ assigned: 846 }))).toBeNull()
    expect(mergedAfterFiling(periodOf({ filed: 10, assigned: 12 }))).toBeNull()
    expect(mergedAfterFiling(periodOf({ filed: about(10), assigned: 9 }))).toBeNull()
  })
})
