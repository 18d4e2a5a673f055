import { describe, expect, it } from 'vitest'
import { attendanceClaimId, meetingId, periodId, periodIdOf, uniqueIds } from '@/dataset/claim-ids'
import { attendance, proposals } from './package-of'

describe('ids of claims', () => {
  it('name the meeting, the phase and the source', () => {
    expect(meetingId(attendance())).toBe('990000-3-2-plenary')
    expect(attendanceClaimId(attendance({ phase: 'closing' }))).toBe('990000-3-2-plenary-closing@990000-2024-1')
  })

  it('are those of proposals.csv, whose period is the id without its number', () => {
    expect(periodId('990000-3-x-term.12')).toBe('990000-3-x-term')
    expect(periodIdOf(proposals('990000-3-2-year-2024.1'))).toBe('990000-3-2-year-2024')
    expect(periodIdOf(proposals('990000-3-x-term.1'))).toBe('990000-3-x-term')
  })

  it('stay unique when one source has two rows, whichever row comes first', () => {
    const first = attendance({ present: 111 })
    const second = attendance({ present: 112 })
    const other = attendance({ phase: 'closing' })
    const id = '990000-3-2-plenary-opening@990000-2024-1'
    expect(uniqueIds([first, second, other], attendanceClaimId)).toEqual([id, `${id}#2`, '990000-3-2-plenary-closing@990000-2024-1'])
    expect(uniqueIds([second, other, first], attendanceClaimId)).toEqual([`${id}#2`, '990000-3-2-plenary-closing@990000-2024-1', id])
  })
})
