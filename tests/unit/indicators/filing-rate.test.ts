import { describe, expect, it } from 'vitest'
import { filingRate } from '@/indicators/filing-rate'
import { periodOf } from '../domain/records'

describe('立案率', () => {
  const jinzhou = periodOf({ submitted: 205, afterMerge: 197, filed: 189 })

  it('is 立案 ÷ 提交', () => {
    expect(filingRate.compute(jinzhou)).toMatchObject({ figure: { kind: 'derived', value: 189 / 205 }, numerator: { value: 189 }, denominator: { value: 205 }, base: 'submitted' })
  })

  it('is 立案 ÷ 合并后 when that base is asked for', () => {
    expect(filingRate.compute(jinzhou, 'afterMerge')).toMatchObject({ figure: { value: 189 / 197 }, denominator: { value: 197 }, base: 'afterMerge' })
    expect(filingRate.compute(periodOf({ submitted: 205, filed: 189 }), 'afterMerge').figure).toEqual({ kind: 'missing', reason: 'notStated' })
  })

  it('knows no other base', () => {
    expect(filingRate.compute(jinzhou, 'filed').base).toBe('submitted')
  })
})
