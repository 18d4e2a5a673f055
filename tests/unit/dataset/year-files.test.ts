import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { toYearFile, yearsOf } from '@/dataset/year-files'
import { attendance, committee, packageOf, proposals } from './package-of'

const dataset = buildDataset(packageOf({
  committees: [committee(), committee({ code: '980000', name: '政协邻市委员会' })],
  attendance: [
    attendance({ expected: 335, present: 307 }),
    attendance({ committee: '980000', expected: null, expected_base: null, present: 120 }),
    attendance({ phase: 'closing', expected: 335, present: 300 }),
    attendance({ meeting_type: 'standing', expected: 60, present: 55 }),
  ],
  proposals: [
    proposals('990000-3-2-year-2024.1', { submitted: 205, filed: 189, after_merge: 197 }),
    proposals('990000-3-2-session-2024.1', { submitted: 180, filed: null }),
    proposals('980000-3-2-year-2024.1', { status: 'interim', submitted: 90, filed: null }),
    proposals('980000-3-1-year-2023.1', { submitted: 0, filed: 0 }),
  ],
}))

describe('the file of a year', () => {
  it('holds the counts of openings and of each period kind, by committee, trailing nulls left out', () => {
    expect(toYearFile(dataset, 2024)).toMatchObject({
      year: 2024,
      columns: { attendance: ['expected', 'present'], proposals: ['submitted', 'filed', 'handled', 'afterMerge', 'assigned', 'ledger'] },
      attendance: [['980000', null, 120], ['990000', 335, 307]],
      session: [['990000', 180]],
      wholeYear: [['990000', 205, 189, null, 197, null, 8]],
    })
  })

  it('keeps a real zero and leaves an interim count out', () => {
    expect(toYearFile(dataset, 2023).wholeYear).toEqual([['980000', 0, 0, null, null, null, 0]])
  })

  it('is one of the years that have a record', () => {
    expect(yearsOf(dataset)).toEqual([2023, 2024])
  })
})
