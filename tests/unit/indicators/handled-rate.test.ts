import { describe, expect, it } from 'vitest'
import { handledRate } from '@/indicators/handled-rate'
import { about, interim, periodOf, reported } from '../domain/records'

const missing = { kind: 'missing', reason: 'notStated' }

describe('办复率', () => {
  it('is 办复 ÷ 立案 where both are counted, whatever rate is stated', () => {
    expect(handledRate.compute(periodOf({ filed: 5403, handled: 5396, handledRate: 0.998 }))).toMatchObject({ figure: { kind: 'derived', value: 5396 / 5403 }, base: 'filed' })
  })

  it('is 办复 ÷ 交办 where merging follows filing', () => {
    const zhejiang = periodOf({ submitted: 1042, filed: 846, assigned: 735, handled: 735 })
    expect(handledRate.compute(zhejiang)).toMatchObject({ figure: { value: 1 }, base: 'assigned' })
    expect(handledRate.compute(zhejiang, 'filed')).toMatchObject({ figure: { value: 735 / 846 }, base: 'filed' })
  })

  it('is the stated rate where 办复 is not counted, without a numerator', () => {
    expect(handledRate.compute(periodOf({ filed: 189, handledRate: 1 }))).toEqual({ figure: reported(1), numerator: missing, denominator: reported(189), base: 'filed' })
    expect(handledRate.compute(periodOf({ handledRate: 0.998 }))).toEqual({ figure: reported(0.998), numerator: missing, denominator: missing, base: 'filed' })
    expect(handledRate.compute(periodOf({ filed: 12, assigned: 10, handledRate: 1 }))).toMatchObject({ figure: { value: 1 }, denominator: { value: 10 }, base: 'assigned' })
  })

  it('is the stated rate where the counts cannot be divided', () => {
    expect(handledRate.compute(periodOf({ handled: 3004, handledRate: 0.963 }))).toMatchObject({ figure: { value: 0.963 }, numerator: { value: 3004 } })
    expect(handledRate.compute(periodOf({ filed: interim(10), handled: 9, handledRate: 0.9 }))).toMatchObject({ figure: { value: 0.9 } })
    expect(handledRate.compute(periodOf({ filed: 10, handled: about(9), handledRate: 0.9 }))).toMatchObject({ figure: { value: 0.9 } })
  })

  it('is of a stated rate\'s usual base only', () => {
    expect(handledRate.compute(periodOf({ filed: 12, assigned: 10, handledRate: 1 }), 'filed').figure).toEqual(missing)
    expect(handledRate.compute(periodOf({ filed: 12, handledRate: 1 }), 'assigned').figure).toEqual(missing)
    expect(handledRate.compute(periodOf({ filed: 12, handledRate: 1 }), 'submitted')).toMatchObject({ figure: { value: 1 }, base: 'filed' })
  })

  it('is missing without any of it', () => {
    expect(handledRate.compute(periodOf({ filed: 12 })).figure).toEqual(missing)
  })
})
