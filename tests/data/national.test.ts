import { describe, expect, it } from 'vitest'
import { toCommitteeFile } from '@/dataset/to-files'
import { countOf } from '@/domain/figure'
import { defaultPeriod } from '@/selectors/select-periods'
import { selectAttendance } from '@/selectors/select-attendance'
import { selectFunnel } from '@/selectors/select-funnel'
import { selectTrend } from '@/selectors/select-trend'
import { realDataset } from './real-package'

const file = toCommitteeFile(realDataset, '100000')

describe('the national committee', () => {
  it('has these yearly counts, with the gaps of years that no source found gives', () => {
    const trend = selectTrend(file, 'year', { from: 2003, to: 2025 })
    expect(trend.points.map(point => [point.year, countOf(point.submitted), countOf(point.filed)])).toEqual([
      [2003, 3819, 3576],
      [2004, 4478, 4263],
      [2005, 4660, 4496],
      [2006, 5158, 4999],
      [2007, null, null],
      [2008, 5056, null],
      [2009, 5820, 5218],
      [2010, 5678, 5300],
      [2011, 6076, null],
      [2012, null, null],
      [2013, 5884, 5403],
      [2014, 6101, 5052],
      [2015, 6012, 5027],
      [2016, 5769, 4279],
      [2017, null, null],
      [2018, 5571, 4567],
      [2019, 5488, 4089],
      [2020, 5974, 5044],
      [2021, 6117, 5039],
      [2022, null, null],
      [2023, 5621, 4791],
      [2024, 6019, 5091],
      [2025, 5992, 5061],
    ])
    expect(trend.points.find(point => point.year === 2007)?.submitted).toEqual({ kind: 'missing', reason: 'noDocument' })
    expect(trend.points.find(point => point.year === 2008)?.filed).toEqual({ kind: 'missing', reason: 'notStated' })
    expect(trend.breaks.map(one => [one.subject, one.year])).toEqual([['topic', 2013], ['exit', 2015], ['topic', 2016], ['exit', 2020], ['topic', 2020], ['topic', 2023]])
  })

  it('keeps the flash of 2001 beside the final count', () => {
    expect(file.periods.find(period => period.id === '100000-9-4-session-2001')).toMatchObject({
      interim: false,
      figures: { submitted: { kind: 'conflicting', value: 3585, claims: ['100000-9-4-session-2001.1'], alternatives: [{ value: 3384, claims: ['100000-9-4-session-2001.2'], interim: true }] } },
    })
  })

  it('opens with the session of 2026, whose account closes', () => {
    const period = defaultPeriod(file)!
    expect(period.id).toBe('100000-14-4-session-2026')
    const funnel = selectFunnel(period)!
    expect(funnel.stages.map(stage => [stage.id, stage.figure.value])).toEqual([['submitted', 5865], ['filed', 5005]])
    expect(funnel.exits.map(exit => [exit.category, exit.figure.value, exit.after])).toEqual([['merged_away', 451, 'submitted'], ['transferred', 409, 'submitted']])
    expect([funnel.ledger.state, funnel.ledger.difference, funnel.notStated]).toEqual(['closes', 0, ['handled']])
  })

  it('shows every opening from 2002 to 2026, with gaps for those without a number', () => {
    const rows = selectAttendance(file, { phase: 'opening', from: 2002, to: 2026 })
    expect(rows.map(row => row.year)).toEqual(Array.from({ length: 25 }, (_, index) => 2002 + index))
    expect(rows.filter(row => row.present.kind === 'missing').map(row => [row.year, row.present.kind === 'missing' ? row.present.reason : ''])).toEqual([
      [2004, 'noDocument'], [2006, 'noDocument'], [2010, 'notStated'], [2012, 'notStated'], [2017, 'notStated'],
    ])
    expect(rows.find(row => row.year === 2016)?.present).toMatchObject({ kind: 'approximate', value: 2100, bound: 'over' })
    expect(rows.find(row => row.year === 2026)).toMatchObject({ present: { value: 2078 }, denominator: { kind: 'missing', reason: 'notStated' }, quorum: null })
  })

  it('draws the quorum from the rule in force, on the national committee its own', () => {
    const quorumOf = (year: number): unknown => {
      const quorum = selectAttendance(file, { phase: 'opening', from: year, to: year })[0]?.quorum
      return quorum === null || quorum === undefined ? null : [quorum.count, quorum.reference]
    }
    expect(quorumOf(2018)).toEqual([1439, false])
    expect(quorumOf(2002)).toBeNull()
  })
})
