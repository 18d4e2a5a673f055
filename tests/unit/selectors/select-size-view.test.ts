import type { SizeYear } from '@/selectors/select-size-view'
import type { YearRow } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import { describe, expect, it } from 'vitest'
import { isSizeIndicator, selectSizeView } from '@/selectors/select-size-view'

const columns = { attendance: ['expected', 'present'], proposals: ['submitted', 'filed', 'handled', 'afterMerge', 'assigned'] }
const year = (of: number, rows: { attendance?: YearRow[], session?: YearRow[], wholeYear?: YearRow[] }): SizeYear => ({ year: of, columns, attendance: [], session: [], wholeYear: [], ...rows })
const committees = ['990100', '990200', '990300', '990400', '990500', '990600', '990700'].map((code): Committee => ({ code, name: `政协示例${code}委员会`, level: 'prefecture', parent: null }))
const attendance = { indicator: 'attendanceRate', kind: 'year', base: 'expected' } as const

const years = [
  year(2023, { attendance: [['990100', 100, 80], ['990200', 200, 184]] }),
  year(2024, { attendance: [['990100', 100, 92], ['990300', 300, 276], ['990400', 400, 368], ['990500', 500, 400], ['990600', 20, 20], ['990700', null, 90]], wholeYear: [['990100', 205, 189, null, 197], ['990200', 10, 12]], session: [['990100', 180, 170]] }),
]

describe('rates beside sizes', () => {
  const view = selectSizeView(years, committees, attendance)
  it('takes each committee once, with its newest year that has both counts, smallest first', () => {
    expect(view.points.map(({ committee, year: of, numerator, denominator }) => [committee.code, of, numerator, denominator])).toEqual([
      ['990600', 2024, 20, 20], ['990100', 2024, 92, 100], ['990200', 2023, 184, 200], ['990300', 2024, 276, 300], ['990400', 2024, 368, 400], ['990500', 2024, 400, 500],
    ])
    expect(view.years).toEqual([2024, 2023])
  })

  it('pools the judged only, and judges none below the least size', () => {
    expect(view.pooled).toEqual({ committees: 5, numerator: 1320, denominator: 1500, rate: 0.88 })
    expect(view.points.map(({ place }) => place)).toEqual([null, 'inside', 'inside', 'near', 'near', 'far'])
  })

  it('names who has not both counts', () => {
    expect(view.silent.map(({ code }) => code)).toEqual(['990700'])
  })

  it('draws no band around fewer than five', () => {
    const few = selectSizeView(years, committees.slice(0, 4), attendance)
    expect([few.pooled, few.points.map(({ place }) => place)]).toEqual([null, [null, null, null, null]])
  })

  it('keeps to one kind of period and one base, and leaves out a part larger than its whole', () => {
    const of = (kind: 'year' | 'session', base: 'submitted' | 'afterMerge'): unknown => selectSizeView(years, committees, { indicator: 'filingRate', kind, base }).points.map(({ committee, numerator, denominator }) => [committee.code, numerator, denominator])
    expect(of('year', 'submitted')).toEqual([['990100', 189, 205]])
    expect(of('year', 'afterMerge')).toEqual([['990100', 189, 197]])
    expect(of('session', 'submitted')).toEqual([['990100', 170, 180]])
  })

  it('is for rates of which both sides are counted', () => {
    expect((['attendanceRate', 'filingRate', 'handledRate', 'satisfactionRate', 'filed'] as const).filter(isSizeIndicator)).toEqual(['attendanceRate', 'filingRate', 'handledRate'])
  })
})
