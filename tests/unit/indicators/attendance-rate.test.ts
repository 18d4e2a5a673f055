import { describe, expect, it } from 'vitest'
import { attendanceRate } from '@/indicators/attendance-rate'
import { about, countOfMeeting, interim, reported } from '../domain/records'

describe('出席率', () => {
  it('is 实到 ÷ 应出席, with both sides and the claims of both', () => {
    expect(attendanceRate.compute(countOfMeeting({ expected: reported(335, 'e'), present: reported(307, 'p') }))).toEqual({
      figure: { kind: 'derived', value: 307 / 335, rule: 'ratio', claims: ['p', 'e'] },
      numerator: reported(307, 'p'),
      denominator: reported(335, 'e'),
      base: 'expected',
    })
  })

  it('is ÷ 委员总数, and says so, where no source gives 应出席', () => {
    expect(attendanceRate.compute(countOfMeeting({ membership: 2015, present: 1734 }))).toMatchObject({ figure: { value: 1734 / 2015 }, base: 'membership' })
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, membership: 340, present: 307 }))).toMatchObject({ figure: { value: 307 / 335 }, base: 'expected' })
  })

  it('is of the base that was asked for, missing when that is not stated', () => {
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, membership: 340, present: 307 }), 'membership')).toMatchObject({ figure: { value: 307 / 340 }, base: 'membership' })
    expect(attendanceRate.compute(countOfMeeting({ membership: 340, present: 307 }), 'expected')).toMatchObject({ figure: { kind: 'missing', reason: 'notStated' }, base: 'expected' })
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, present: 307 }), 'filed').base).toBe('expected')
  })

  it('is missing without a side', () => {
    const missing = { kind: 'missing', reason: 'notStated' }
    expect(attendanceRate.compute(countOfMeeting({ present: 307 }))).toEqual({ figure: missing, numerator: reported(307), denominator: missing, base: 'expected' })
    expect(attendanceRate.compute(countOfMeeting({ expected: 335 })).figure).toEqual(missing)
    expect(attendanceRate.compute(countOfMeeting({})).figure).toEqual(missing)
  })

  it('is not made of round numbers, of an interim count beside a final one, or of a base of 0', () => {
    const notComparable = { kind: 'missing', reason: 'notComparable' }
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, present: about(300) })).figure).toEqual(notComparable)
    expect(attendanceRate.compute(countOfMeeting({ expected: interim(335), present: 300 })).figure).toEqual(notComparable)
    expect(attendanceRate.compute(countOfMeeting({ expected: 0, present: 0 })).figure).toEqual(notComparable)
  })

  it('is 0 when nobody came, and total on faulty data', () => {
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, present: 0 })).figure).toMatchObject({ value: 0 })
    expect(attendanceRate.compute(countOfMeeting({ expected: 300, present: 330 })).figure).toMatchObject({ value: 1.1 })
  })

  it('stays derived where an input is disputed: the input shows the dispute', () => {
    const present = { kind: 'conflicting' as const, value: 307, claims: ['p'], alternatives: [{ value: 306, claims: ['q'] }] }
    expect(attendanceRate.compute(countOfMeeting({ expected: 335, present }))).toMatchObject({ figure: { kind: 'derived', claims: ['p', 'a'] }, numerator: { kind: 'conflicting' } })
  })
})
