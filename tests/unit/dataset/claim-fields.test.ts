import { describe, expect, it } from 'vitest'
import { approximatePeriodValue, attendanceField, attendanceValues, expectedField, periodValues, shareOfPercent } from '@/dataset/claim-fields'
import { approximation, attendance, proposals } from './package-of'

describe('values of a row', () => {
  it('turn percent into shares without float dust', () => {
    expect(shareOfPercent(99.8)).toBe(0.998)
    expect(shareOfPercent(100)).toBe(1)
    expect(shareOfPercent(98.94)).toBe(0.9894)
    expect(shareOfPercent(79.951234)).toBe(0.799512)
    expect(shareOfPercent(0)).toBe(0)
  })

  it('are the cells that are not empty, zero among them', () => {
    expect(periodValues(proposals('990000-3-2-year-2024.1', { submitted: 205, after_merge: 197, filed: 189, handled: 0, handled_rate: 99.8, proposing_members: 60 }))).toEqual([
      ['submitted', 205], ['afterMerge', 197], ['filed', 189], ['handled', 0], ['handledRate', 0.998], ['proposingMembers', 60],
    ])
  })

  it('tell 应出席 from 委员总数; an empty base means 应出席', () => {
    expect(attendanceValues(attendance({ expected: 120, expected_base: 'expected', present: 111 }))).toEqual([['expected', 120], ['present', 111]])
    expect(attendanceValues(attendance({ expected: 130, expected_base: 'membership' }))).toEqual([['membership', 130]])
    expect(attendanceValues(attendance({ present: 0 }))).toEqual([['present', 0]])
    expect(attendanceValues(attendance({ present: 307, on_leave: 0 }))).toEqual([['present', 307], ['onLeave', 0]])
    expect(['expected', 'present', 'on_leave', 'filed'].map(column => attendanceField(column, { expected_base: 'membership' }))).toEqual(['membership', 'present', 'onLeave', null])
    expect(expectedField({ expected_base: null })).toBe('expected')
  })

  it('of round numbers go to the field of their column', () => {
    expect(approximatePeriodValue(approximation('c', 'key_proposals', 480))).toEqual(['keyProposals', 480])
    expect(approximatePeriodValue(approximation('c', 'satisfaction_rate', 98))).toEqual(['satisfactionRate', 0.98])
    expect(approximatePeriodValue(approximation('c', 'present', 98))).toBeNull()
  })
})
