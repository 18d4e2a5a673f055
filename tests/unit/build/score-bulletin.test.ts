import type { BulletinLike, ValueLike } from '@/build/read-records'
import { describe, expect, it } from 'vitest'
import { parseCorpus } from '@/build/bulletin-corpus'
import { f1Of, precisionOf, recallOf, scoreBulletins, totalOf, wilson } from '@/build/score-bulletin'
import { formatScore, scoreToJson } from '@/build/score-table'

/** A stub reader's value: the number where it stands in the text. */
function at(text: string, written: string, value: number | string = Number(written), status = 'reported'): ValueLike {
  const start = text.indexOf(written)
  return { value, status, start, end: start + written.length, text: written }
}

const passage = (gold: string, text = '示例市政协2030年收到提案213件，立案196件，并案17件。') => parseCorpus(`@ p-1 [hour]\n${text}\n${gold}`, 'invented.txt')
const scope = { kind: 'proposals', committee: '990100', term: null, session: null, period_kind: 'year', year: 2030, as_of: null, status: 'final' }

function scoreOf(gold: string, read: (text: string) => object[], text?: string) {
  return scoreBulletins(passage(gold, text), t => ({ records: read(t) }) as BulletinLike)
}

describe('the Wilson interval', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // z²/(n+z²) = 3.841459 / 13.841459 by hand.
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('of %i in %i is %f to %f', (hits, of, low, high) => {
    const interval = wilson(hits, of)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('says nothing about nothing', () => {
    expect(wilson(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: 0, high: 1 })
  })
})

describe('precision, recall and F1', () => {
  it('are 6/8, 6/9 and 12/17', () => {
    const tally = { truePositive: 6, falsePositive: 2, falseNegative: 3 }
    expect([precisionOf(tally).share, recallOf(tally).share]).toEqual([0.75, 6 / 9])
    expect(f1Of(tally)).toBeCloseTo(0.70588, 5)
    expect(f1Of({ truePositive: 0, falsePositive: 0, falseNegative: 0 })).toBeNull()
  })
})

describe('the scoring of one passage', () => {
  const gold = '= proposals 990100 * year 2030 status=final : submitted 213, filed 196, merged_away 17'

  it('counts what is right, the exit alike as a field and as a part', () => {
    const asField = scoreOf(gold, t => [{ ...scope, fields: { submitted: at(t, '213'), filed: at(t, '196'), merged_away: at(t, '17') }, parts: [] }])
    const asPart = scoreOf(gold, t => [{ ...scope, fields: { submitted: at(t, '213'), filed: at(t, '196') }, parts: [{ dimension: 'exit', category: 'merged_away', base: 'submitted', ...at(t, '17') }] }])
    for (const score of [asField, asPart]) {
      expect(totalOf(score, 'numbers')).toEqual({ truePositive: 3, falsePositive: 0, falseNegative: 0 })
      expect([score.wholeRecords.hits, score.wholeRecords.of, score.errors.length]).toEqual([1, 1, 0])
    }
  })

  it('folds two records of one scope', () => {
    const score = scoreOf(gold, t => [{ ...scope, fields: { submitted: at(t, '213') } }, { ...scope, fields: { filed: at(t, '196'), merged_away: at(t, '17') } }])
    expect(totalOf(score, 'numbers')).toEqual({ truePositive: 3, falsePositive: 0, falseNegative: 0 })
  })

  it('takes a wrong value as found and missed, an unread one as missed, an extra one as found', () => {
    const score = scoreOf(gold, t => [{ ...scope, fields: { submitted: at(t, '213'), filed: at(t, '17'), handled: at(t, '196') } }])
    expect(totalOf(score, 'numbers')).toEqual({ truePositive: 1, falsePositive: 2, falseNegative: 2 })
    expect(score.errors.map(error => [error.field, error.fault, error.expected, error.got.slice(0, 8)])).toEqual([
      ['filed', 'value', '196', '17 "17"'], ['exit/merged_away', 'missed', '17 of submitted', '–'], ['handled', 'invented', '–', '196 "196'],
    ])
    expect([score.valueAccuracy.hits, score.valueAccuracy.of, score.wholeRecords.hits]).toEqual([1, 2, 0])
    expect(score.traps.get('hour')).toEqual({ passages: 1, failed: 1, errors: 3 })
  })

  it('does not let a right number under a wrong year or committee pass', () => {
    const score = scoreOf(gold, t => [{ ...scope, year: 2031, fields: { submitted: at(t, '213'), filed: at(t, '196'), merged_away: at(t, '17') } }])
    expect(totalOf(score, 'numbers')).toEqual({ truePositive: 0, falsePositive: 3, falseNegative: 3 })
    expect(score.errors.map(error => error.fault)).toEqual(['scope', 'scope', 'scope'])
    expect(score.errors[0]?.got).toContain('year 2031')
  })

  it('holds the span to its text and to the number', () => {
    const score = scoreOf(gold, t => [{ ...scope, fields: { submitted: { ...at(t, '213'), start: 0 }, filed: at(t, '立案', 196), merged_away: at(t, '17') } }])
    expect(score.errors.map(error => [error.field, error.fault])).toEqual([['submitted', 'span'], ['filed', 'span']])
  })

  it('lets dates and status decide about the whole record only', () => {
    const score = scoreOf(gold, t => [{ ...scope, status: 'interim', fields: { submitted: at(t, '213'), filed: at(t, '196'), merged_away: at(t, '17') } }])
    expect([totalOf(score, 'numbers').truePositive, score.wholeRecords.hits]).toEqual([3, 0])
  })

  it('lets an open field be missing or right, not wrong', () => {
    const open = '= proposals 990100 * year 2030 : submitted 213, ?filed 196, ?merged_away *'
    const silent = scoreOf(open, t => [{ ...scope, fields: { submitted: at(t, '213') } }])
    const wrong = scoreOf(open, t => [{ ...scope, fields: { submitted: at(t, '213'), filed: at(t, '17'), merged_away: at(t, '196') } }])
    expect(totalOf(silent, 'numbers')).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 })
    expect(totalOf(wrong, 'numbers')).toEqual({ truePositive: 1, falsePositive: 1, falseNegative: 0 })
  })

  it('wants an approximate number marked as such, and a part of the stated base', () => {
    const text = '示例市政协2030年收到提案300余件，立案196件，其中委员提案150件。'
    const near = '= proposals 990100 * year 2030 : ?submitted ~300, filed 196, member/filed 150'
    const member = { dimension: 'proposer', category: 'member' }
    const good = scoreOf(near, t => [{ ...scope, fields: { submitted: at(t, '300', 300, 'approximate'), filed: at(t, '196') }, parts: [{ ...member, base: 'filed', ...at(t, '150') }] }], text)
    const bad = scoreOf(near, t => [{ ...scope, fields: { submitted: at(t, '300'), filed: at(t, '196') }, parts: [{ ...member, base: 'submitted', ...at(t, '150') }] }], text)
    expect(good.errors).toEqual([])
    expect(bad.errors.map(error => error.fault)).toEqual(['approximate', 'base'])
  })

  it('sees through full-width digits, spaces and thousands separators, and takes numerals as the gold gives them', () => {
    const text = '全年收到提案１，２０３件，立案九百一十件。'
    const score = scoreOf('= proposals * * year * : submitted 1203, filed 910 "九百一十"', t => [{ ...scope, fields: { submitted: at(t, '１，２０３', 1203), filed: at(t, '九百一十', 910) } }], text)
    expect(score.errors).toEqual([])
  })

  it('rewards silence where there is nothing to record', () => {
    const quiet = scoreOf('', () => [])
    const loud = scoreOf('', t => [{ ...scope, fields: { submitted: at(t, '213') } }])
    expect([quiet.abstention.hits, quiet.abstention.of, quiet.wholeRecords.of]).toEqual([1, 1, 0])
    expect([loud.abstention.hits, loud.errors[0]?.fault]).toEqual([0, 'invented'])
  })

  it('pairs opening with opening and closing with closing, whatever their order', () => {
    const text = '开幕会应到委员300人，实到290人；闭幕会应到委员300人，实到281人。'
    const meeting = { kind: 'attendance', committee: null, term: null, session: null, meeting_type: 'plenary' }
    const both = '= attendance _ * plenary opening : expected 300, present 290\n= attendance _ * plenary closing : expected 300, present 281'
    const score = scoreOf(both, t => [
      { ...meeting, phase: 'closing', fields: { expected: at(t, '300'), present: at(t, '281') } },
      { ...meeting, phase: 'opening', fields: { expected: at(t, '300'), present: at(t, '290') } },
    ], text)
    expect(score.errors).toEqual([])
  })

  it('judges names only where the gold names people', () => {
    const text = '大会由林甲主持，周乙作报告。'
    const meeting = { kind: 'roles', committee: '990100', term: 15, session: 4, meeting_type: 'plenary' }
    const read = (t: string): object[] => [
      { ...meeting, fields: {}, roles: [{ role: 'host', name: '林甲', ...at(t, '林甲') }, { role: 'work_report', name: '周乙', ...at(t, '周乙') }] },
    ]
    expect(totalOf(scoreOf('= roles 990100 15-4 plenary : host 林甲, work_report 周乙', read, text), 'names')).toEqual({ truePositive: 2, falsePositive: 0, falseNegative: 0 })
    expect(scoreOf('', read, text).errors).toEqual([])
  })

  it('prints counts with their intervals and each error with its passage', () => {
    const score = scoreOf(gold, t => [{ ...scope, fields: { submitted: at(t, '213'), filed: at(t, '17') } }])
    const table = formatScore(score)
    expect(table).toMatch(/^submitted +1 +0 +0 +100\.0 \(1\/1; 20\.7–100\.0\)/m)
    expect(table).toContain('p-1  filed: value; expected 196, got 17 "17"  [hour]')
    expect(JSON.parse(scoreToJson(score))).toMatchObject({ passages: 1, numbers: { truePositive: 1, falsePositive: 1, falseNegative: 2 }, traps: { hour: { failed: 1 } } })
  })
})
