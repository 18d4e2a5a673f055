import { describe, expect, it } from 'vitest'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { attendanceIndicatorIds, proposalIndicatorIds } from '@/indicators/indicator'
import { countOfMeeting, periodOf, reported } from '../domain/records'

const missing = { kind: 'missing', reason: 'notStated' }

describe('the catalogue', () => {
  it('holds every indicator under its own id', () => {
    expect(attendanceIndicatorIds.map(id => attendanceIndicators[id].id)).toEqual(attendanceIndicatorIds)
    expect(proposalIndicatorIds.map(id => proposalIndicators[id].id)).toEqual(proposalIndicatorIds)
  })

  it('gives every rate a base and no count one', () => {
    for (const { unit, bases } of [...Object.values(attendanceIndicators), ...Object.values(proposalIndicators)]) expect(bases.length > 0).toBe(unit === 'share')
  })

  it('counts people and proposals', () => {
    expect([attendanceIndicators.present.unit, proposalIndicators.proposingMembers.unit, proposalIndicators.keyProposals.unit]).toEqual(['people', 'people', 'proposals'])
  })

  it('shows plain columns as they stand, and a missing one as missing', () => {
    expect(attendanceIndicators.expected.compute(countOfMeeting({ expected: 335 }))).toEqual({ figure: reported(335) })
    expect(attendanceIndicators.present.compute(countOfMeeting({}))).toEqual({ figure: missing })
    expect(proposalIndicators.submitted.compute(periodOf({ submitted: 0 }))).toEqual({ figure: reported(0) })
    expect(proposalIndicators.filed.compute(periodOf({}))).toEqual({ figure: missing })
  })

  it('states satisfaction of the feedback forms, not of what was filed', () => {
    expect(proposalIndicators.satisfactionRate.compute(periodOf({ satisfactionRate: 0.985 }))).toEqual({ figure: reported(0.985), base: 'feedback' })
    expect(proposalIndicators.satisfactionRate.compute(periodOf({}))).toEqual({ figure: missing, base: 'feedback' })
  })

  it('is total: a record without anything gives missing figures', () => {
    for (const id of proposalIndicatorIds) expect(proposalIndicators[id].compute(periodOf({})).figure).toEqual(missing)
    for (const id of attendanceIndicatorIds) expect(attendanceIndicators[id].compute(countOfMeeting({})).figure).toEqual(missing)
  })
})
