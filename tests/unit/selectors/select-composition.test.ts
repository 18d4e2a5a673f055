import { describe, expect, it } from 'vitest'
import { selectComposition } from '@/selectors/select-composition'
import { about, periodOf } from '../domain/records'

const summary = (...args: Parameters<typeof periodOf>): unknown => selectComposition(periodOf(...args)).map(({ dimension, base, total, rows, rest }) =>
  ({ of: `${dimension} ${base}`, names: rows.map(row => row.category), total: total.kind === 'missing' ? total.reason : total.value, rows: rows.map(row => [row.category, row.figure.value, row.share]), rest }))

describe('what proposals are about and who makes them', () => {
  it('has the share of each topic and the rest that is not named', () => {
    expect(summary({ filed: 4940 }, { 'topic.economy:filed': 1800, 'topic.politics:filed': 2920 })).toMatchObject([
      { of: 'topic filed', total: 4940, rows: [['economy', 1800, 1800 / 4940], ['politics', 2920, 2920 / 4940]], rest: 220 },
    ])
  })

  it('has no rest when the parts make the whole, or overlap', () => {
    expect(summary({ filed: 10 }, { 'topic.economy:filed': 10 })).toMatchObject([{ rest: null }])
    expect(summary({ filed: 10 }, { 'topic.economy:filed': 8, 'topic.society:filed': 8 })).toMatchObject([{ rest: null }])
  })

  it('has no shares where the base is not stated or not a count', () => {
    expect(summary({ submitted: 2053 }, { 'topic.economy:unstated': 715 })).toMatchObject([{ of: 'topic unstated', total: 'notStated', rows: [['economy', 715, null]], rest: null }])
    expect(summary({}, { 'topic.economy:filed': 7 })).toMatchObject([{ total: 'notStated', rows: [['economy', 7, null]], rest: null }])
    expect(summary({ filed: about(10) }, { 'topic.economy:filed': 7 })).toMatchObject([{ total: 10, rows: [['economy', 7, null]], rest: null }])
    expect(summary({ filed: 10 }, { 'topic.economy:filed': about(7) })).toMatchObject([{ rows: [['economy', 7, null]], rest: null }])
    expect(summary({ filed: 0 }, { 'topic.economy:filed': 0 })).toMatchObject([{ total: 0, rows: [['economy', 0, null]], rest: null }])
  })

  it('keeps bases apart', () => {
    expect(summary({ submitted: 20, filed: 10 }, { 'proposer.member:submitted': 15, 'proposer.member:filed': 8 })).toMatchObject([{ of: 'proposer submitted', rest: 5 }, { of: 'proposer filed', rest: 2 }])
  })

  it('splits 委员 and 集体, and shows what lies within them in a list of its own', () => {
    expect(summary({ filed: 5005 }, { 'proposer.member:filed': 4502, 'proposer.collective:filed': 503, 'proposer.party:filed': 400, 'proposer.individual:filed': 3000 })).toMatchObject([
      { of: 'proposer filed', total: 5005, rows: [['member', 4502, 4502 / 5005], ['collective', 503, 503 / 5005]], rest: null },
      { of: 'proposer filed', total: 5005, rows: [['party', 400, 400 / 5005], ['individual', 3000, 3000 / 5005]], rest: null },
    ])
  })

  it('takes 党派 and 界别 for 集体, 个人 for 委员, where those are not counted', () => {
    expect(summary({ filed: 3368 }, { 'proposer.member:filed': 3265, 'proposer.party:filed': 56, 'proposer.group:filed': 47 })).toMatchObject([{ names: ['member', 'party', 'group'], rest: null }])
    expect(summary({ filed: 2712 }, { 'proposer.individual:filed': 2119, 'proposer.collective:filed': 593 })).toMatchObject([{ names: ['individual', 'collective'], rest: null }])
    expect(summary({ filed: 100 }, { 'proposer.member:filed': 90, 'proposer.party:filed': 6 })).toMatchObject([{ rest: 4 }])
  })

  it('is nothing without parts, and exits are none of it', () => {
    expect(selectComposition(periodOf({ submitted: 10 }, { 'exit.withdrawn': 3 }))).toEqual([])
  })
})
