import type { Rows } from '@/dataset/rows.generated'
import type { Diagnostic } from '@/datapackage/diagnostic'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { checkInvariants } from '@/dataset/check-invariants'
import { invariantMessages } from '@/dataset/invariant-messages'
import { invariants } from '@/dataset/invariants/invariant'
import { approximation, attendance, change, committee, formerName, packageOf, part, proposals, review, rule, source } from './package-of'

const year = '990000-3-2-year-2024'
const session = '990000-3-2-session-2024'
const sources = [source('990000-2024-1'), source('990000-2024-2', { quality: 'official' }), source('990000-2024-3', { quality: 'mirror', url: null })]

const check = (rows: Partial<Rows>): Diagnostic[] => checkInvariants(packageOf(rows))
/** `DP401 error attendance.csv:2:50` and the parameters. */
const found = (rows: Partial<Rows>): unknown[] => check(rows).map(({ code, severity, file, line, column, params }) => [`${code} ${severity} ${file}:${line}:${column}`, params])
const codes = (rows: Partial<Rows>): string[] => check(rows).map(one => one.code)

describe('rows of attendance', () => {
  it('pass when present is within expected and the dates run forward', () => {
    expect(found({ attendance: [attendance({ expected: 335, present: 335, closed_on: '2024-01-09' }), attendance({ phase: 'closing', present: 400 })] })).toEqual([])
  })

  it('have no more present than expected', () => {
    // 990000,3,2,plenary,opening,2024-01-09,,,120,,121
    expect(found({ attendance: [attendance({ expected: 120, present: 121 })] })).toEqual([['DP401 error data/attendance.csv:2:46', { present: 121, expected: 120 }]])
  })

  it('have no more present and on leave together than expected; fewer may be absent without leave', () => {
    // 990000,3,2,plenary,opening,2024-01-09,,,335,,307,29
    expect(found({ attendance: [attendance({ expected: 335, present: 307, on_leave: 29 })] })).toEqual([['DP407 error data/attendance.csv:2:50', { present: 307, onLeave: 29, sum: 336, expected: 335 }]])
    expect(found({ attendance: [attendance({ expected: 335, present: 307, on_leave: 28 }), attendance({ phase: 'closing', expected: 335, present: 300, on_leave: 0 })] })).toEqual([])
    // Told once: whoever has more present than expected need not hear it again.
    expect(codes({ attendance: [attendance({ expected: 335, present: 336, on_leave: 5 })] })).toEqual(['DP401'])
    expect(codes({ attendance: [attendance({ expected: 335, on_leave: 28 }), attendance({ phase: 'closing', present: 307, on_leave: 400 })] })).toEqual([])
  })

  it('do not close before they open', () => {
    // 990000,3,2,plenary,opening,2024-01-09,2024-01-08
    expect(found({ attendance: [attendance({ closed_on: '2024-01-08' })] })).toEqual([['DP402 error data/attendance.csv:2:39', { opened: '2024-01-09', closed: '2024-01-08' }]])
  })

  it('give one meeting one opening and one closing', () => {
    expect(found({ attendance: [attendance({ closed_on: '2024-01-12' }), attendance({ phase: 'closing', opened_on: '2024-01-10' }), attendance({ phase: 'closing', opened_on: null, closed_on: '2024-01-13', session: 3 })] })).toEqual([
      ['DP405 warning data/attendance.csv:3:28', { record: '990000-3-2-plenary', field: 'opened_on', value: '2024-01-10', other: '2024-01-09', line: 2 }],
    ])
  })
})

describe('claims of one record', () => {
  it('are compared in the number on leave as in any other', () => {
    expect(codes({ attendance: [attendance({ on_leave: 28 }), attendance({ on_leave: 27 })] })).toEqual(['DP403'])
    const others = [source('990000-2024-1'), source('990000-2024-2', { quality: 'official' })]
    expect(codes({ sources: others, attendance: [attendance({ on_leave: 28 }), attendance({ on_leave: 27, source: '990000-2024-2' })] })).toEqual(['DP406'])
  })

  it('of one source do not differ', () => {
    // 990000,3,2,plenary,opening,2024-01-09,,,,,112
    expect(found({ attendance: [attendance({ present: 111 }), attendance({ present: 112 })] })).toEqual([
      ['DP403 error data/attendance.csv:3:43', { record: '990000-3-2-plenary-opening', source: '990000-2024-1', field: 'present', value: 112, other: 111, line: 2 }],
    ])
    expect(codes({ proposals: [proposals(`${year}.1`, { filed: 9 }), proposals(`${year}.2`, { filed: 8 })] })).toEqual(['DP403'])
  })

  it('of one source differ even behind a better source', () => {
    expect(codes({ sources, proposals: [proposals(`${year}.1`, { filed: 9, source: '990000-2024-2' }), proposals(`${year}.2`, { filed: 8 }), proposals(`${year}.3`, { filed: 7 })] })).toEqual(['DP406', 'DP403', 'DP406'])
  })

  it('of one source are not said twice', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 9 }), proposals(`${year}.2`, { filed: 9 })] })).toEqual([
      ['DP404 warning data/proposals.csv:3:63', { record: year, source: '990000-2024-1', line: 2 }],
    ])
    expect(codes({ attendance: [attendance({ expected: 120 }), attendance({ expected: 110, expected_base: 'membership', present: 100 })] })).toEqual(['DP404'])
  })

  it('of two sources that differ are pointed at, the better one named', () => {
    expect(found({ sources, proposals: [proposals(`${year}.1`, { submitted: 688 }), proposals(`${year}.2`, { submitted: 729, source: '990000-2024-3' })] })).toEqual([
      ['DP406 warning data/proposals.csv:3:53', { record: year, source: '990000-2024-3', field: 'submitted', value: 729, other: 688, chosen: '990000-2024-1', line: 2 }],
    ])
    expect(codes({ sources, attendance: [attendance({ present: 111 }), attendance({ present: 112, source: '990000-2024-2' })] })).toEqual(['DP406'])
  })

  it('of two sources that differ in a part are pointed at too', () => {
    expect(found({
      sources,
      proposals: [proposals(`${year}.1`), proposals(`${year}.2`, { source: '990000-2024-2' }), proposals(`${year}.3`, { source: '990000-2024-3', status: 'interim' })],
      parts: [part(`${year}.1`, 'topic.economy', 1458, 'unstated'), part(`${year}.2`, 'topic.economy', 1460, 'unstated'), part(`${year}.3`, 'topic.economy', 7, 'unstated')],
    })).toEqual([['DP406 warning data/parts.csv:2:47', { record: year, source: '990000-2024-1', field: 'topic.economy.unstated', value: 1458, other: 1460, chosen: '990000-2024-2', line: 3 }]])
  })

  it('may differ when one is interim, agree, or speak of different fields', () => {
    expect(found({ sources, proposals: [proposals(`${year}.1`, { submitted: 3384, status: 'interim' }), proposals(`${year}.2`, { submitted: 3585 }), proposals(`${year}.3`, { submitted: 3585, filed: 3442, source: '990000-2024-2' })] })).toEqual([])
  })
})

describe('rows of proposals', () => {
  it('pass when each stage is within the one before', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 1042, filed: 846, assigned: 735, handled: 735, handled_rate: 100 })] })).toEqual([])
  })

  it('do not file more than was submitted', () => {
    // 990000-3-2-year-2024.1,990000,3,2,year,2024,,,final,205,,206
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, filed: 206 })] })).toEqual([['DP411 error data/proposals.csv:2:58', { filed: 206, submitted: 205 }]])
  })

  it('do not leave more after merging than was submitted', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, after_merge: 206 })] })).toEqual([['DP412 error data/proposals.csv:2:57', { afterMerge: 206, submitted: 205 }]])
  })

  it('do not assign more than was filed', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 189, assigned: 190 })] })).toEqual([['DP413 error data/proposals.csv:2:59', { assigned: 190, filed: 189 }]])
  })

  it('do not handle more than was filed, or else assigned, or else left after merging', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 189, handled: 190 })] })).toEqual([['DP414 error data/proposals.csv:2:60', { handled: 190, base: 'filed', most: 189 }]])
    expect(found({ proposals: [proposals(`${year}.1`, { assigned: 189, handled: 190 })] })).toEqual([['DP414 error data/proposals.csv:2:60', { handled: 190, base: 'assigned', most: 189 }]])
    expect(found({ proposals: [proposals(`${year}.1`, { after_merge: 189, handled: 190 })] })).toEqual([['DP414 error data/proposals.csv:2:60', { handled: 190, base: 'after_merge', most: 189 }]])
    expect(found({ proposals: [proposals(`${year}.1`, { handled: 190 })] })).toEqual([])
  })

  it('are not counted before their year began', () => {
    // 990000-3-2-year-2024.1,990000,3,2,year,2024,,2023-12-31
    expect(found({ proposals: [proposals(`${year}.1`, { as_of: '2023-12-31' })] })).toEqual([['DP415 error data/proposals.csv:2:46', { asOf: '2023-12-31', year: 2024 }]])
  })

  it('are not counted long after their year', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { as_of: '2025-09-01' })] })).toEqual([['DP416 warning data/proposals.csv:2:46', { asOf: '2025-09-01', year: 2024, months: 8 }]])
    expect(codes({ proposals: [proposals(`${session}.1`, { as_of: '2025-04-01' })] })).toEqual(['DP416'])
    expect(codes({ proposals: [proposals(`${year}.1`, { as_of: '2025-08-31' }), proposals(`${session}.1`, { as_of: '2025-03-31' }), proposals('990000-3-x-term-2020.1', { as_of: '2024-12-31' }), proposals('990000-3-x-term.1', { as_of: '2024-12-31' })] })).toEqual([])
  })

  it('have the id that their columns make', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { session: 3 }), proposals('990000-3-x-term.1', { year: 2024 })] })).toEqual([
      ['DP417 error data/proposals.csv:2:1', { id: `${year}.1`, columns: '990000-3-3-year-2024' }],
      ['DP417 error data/proposals.csv:3:1', { id: '990000-3-x-term.1', columns: '990000-3-x-term-2024' }],
    ])
  })

  it('state a rate that their counts make, to a tenth of a point', () => {
    // 5396 / 5403 = 99.87, stated as 99.8
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 5403, handled: 5396, handled_rate: 99.8 })] })).toEqual([])
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 5403, handled: 5396, handled_rate: 99.7 })] })).toEqual([['DP418 warning data/proposals.csv:2:66', { rate: 99.7, handled: 5396, base: 5403, computed: 99.87 }]])
    expect(found({ proposals: [proposals(`${year}.1`, { filed: 1224, assigned: 960, handled: 960, handled_rate: 100 }), proposals('990000-3-1-year-2023.1', { filed: 0, handled: 0, handled_rate: 100 })] })).toEqual([])
  })

  it('count no more at a session than in the whole year since it', () => {
    expect(found({ proposals: [proposals(`${session}.1`, { submitted: 5885, filed: 10 }), proposals(`${year}.1`, { submitted: 5884 })] })).toEqual([['DP419 warning data/proposals.csv:2:59', { field: 'submitted', value: 5885, other: 5884, line: 3 }]])
    expect(found({ proposals: [proposals(`${session}.1`, { submitted: 5641 }), proposals(`${year}.1`, { submitted: 5884 }), proposals('990000-3-3-session-2025.1', { submitted: 6000 }), proposals(`${session}.2`, { submitted: 6000, status: 'interim' })] })).toEqual([])
  })
})

describe('parts', () => {
  const row = proposals(`${year}.1`, { submitted: 205, filed: 189, assigned: 180 })

  it('pass within their base, and where the base is not stated', () => {
    expect(found({ proposals: [row, proposals('990000-3-1-year-2023.1')], parts: [part(row.id, 'topic.economy', 189, 'filed'), part(row.id, 'proposer.member', 180, 'assigned'), part('990000-3-1-year-2023.1', 'topic.economy', 999, 'filed'), part(row.id, 'topic.culture', 999, 'unstated')] })).toEqual([])
  })

  it('are not larger than their base', () => {
    // 990000-3-2-year-2024.1,topic,economy,filed,190
    expect(found({ proposals: [row], parts: [part(row.id, 'topic.economy', 190, 'filed')] })).toEqual([['DP421 error data/parts.csv:2:44', { part: 'topic.economy', count: 190, base: 'filed', most: 189 }]])
  })

  it('that overlap are pointed at once', () => {
    expect(found({ proposals: [row], parts: [part(row.id, 'topic.economy', 100, 'filed'), part(row.id, 'topic.culture', 90, 'filed')] })).toEqual([['DP422 warning data/parts.csv:3:44', { dimension: 'topic', sum: 190, base: 'filed', most: 189 }]])
    expect(codes({ proposals: [row], parts: [part(row.id, 'topic.economy', 190, 'filed'), part(row.id, 'topic.culture', 90, 'filed')] })).toEqual(['DP421'])
  })

  it('of 集体 and 委员 are not added to them', () => {
    expect(found({ proposals: [row], parts: [part(row.id, 'proposer.member', 100, 'filed'), part(row.id, 'proposer.collective', 89, 'filed'), part(row.id, 'proposer.party', 60, 'filed'), part(row.id, 'proposer.group', 29, 'filed')] })).toEqual([])
  })

  it('that are exits are weighed alone where filed is not stated', () => {
    const open = proposals(`${year}.1`, { submitted: 20 })
    expect(codes({ proposals: [open], parts: [part(open.id, 'exit.withdrawn', 15), part(open.id, 'exit.transferred', 6)] })).toEqual(['DP422'])
  })
})

describe('the account of a claim', () => {
  it('is silent when it closes, and when no exit is stated', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, filed: 189 })], parts: [part(`${year}.1`, 'exit.transferred', 16)] })).toEqual([])
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, filed: 189 })] })).toEqual([])
  })

  it('does not explain more than was submitted', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, filed: 189 })], parts: [part(`${year}.1`, 'exit.transferred', 16), part(`${year}.1`, 'exit.withdrawn', 3)] })).toEqual([
      ['DP423 error data/proposals.csv:2:53', { submitted: 205, filed: 189, named: 19, difference: 3 }],
    ])
  })

  it('says what it leaves unexplained', () => {
    expect(found({ proposals: [proposals(`${year}.1`, { submitted: 205, after_merge: 197, filed: 189 })] })).toEqual([
      ['DP424 warning data/proposals.csv:2:53', { submitted: 205, filed: 189, named: 8, difference: 8 }],
    ])
  })
})

describe('what keys cannot say', () => {
  it('a mirror has no address', () => {
    // 990000-2024-3,示例文件,示例日报,2024-01-10,mirror,https…
    expect(found({ sources: [source('990000-2024-1'), source('990000-2024-3', { quality: 'mirror' })] })).toEqual([['DP431 error data/sources.csv:3:43', { source: '990000-2024-3' }]])
  })

  it('a round number belongs to a claim, to a column of it, and stands beside no count', () => {
    const claim = '990000-3-2-plenary-opening@990000-2024-1'
    expect(found({
      attendance: [attendance({ expected: 335 })],
      proposals: [proposals(`${year}.1`, { filed: 189 })],
      approximations: [approximation(claim, 'present', 300), approximation(`${year}.1`, 'submitted', 200), approximation(`${year}.2`, 'submitted', 200), approximation(claim, 'expected', 300), approximation(`${year}.1`, 'filed', 180), approximation(claim, 'filed', 180)],
    })).toEqual([
      ['DP432 error data/approximations.csv:4:1', { claim: `${year}.2` }],
      ['DP433 error data/approximations.csv:5:42', { claim, field: 'expected', count: 335 }],
      ['DP433 error data/approximations.csv:6:24', { claim: `${year}.1`, field: 'filed', count: 189 }],
      ['DP434 error data/approximations.csv:7:42', { claim, field: 'filed' }],
    ])
  })

  it('a claim that could not be read is not called absent', () => {
    expect(codes({ proposals: [proposals(`${year}.1`, { filed: -1 })], approximations: [approximation(`${year}.1`, 'submitted', 200)] })).toEqual([])
  })

  it('a rule applies to somebody and has a share that is one', () => {
    expect(found({ rules: [rule({ scope: '980000' }), rule({ id: 'b', scope: '990000', share: '3/2' }), rule({ id: 'c', scope: 'county', share: '2/0' })] })).toEqual([
      ['DP435 error data/rules.csv:2:19', { scope: '980000' }],
      ['DP436 error data/rules.csv:3:26', { share: '3/2' }],
      ['DP436 error data/rules.csv:4:26', { share: '2/0' }],
    ])
  })

  it('a parent is of a higher level, so that no chain of parents runs in a circle', () => {
    expect(found({ committees: [committee({ parent: '990100' }), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' }), committee({ code: '990200', name: '政协又一市委员会', level: 'prefecture' })] })).toEqual([
      ['DP437 error data/committees.csv:2:28', { code: '990000', level: 'prefecture', parent: '990100', above: 'county' }],
    ])
  })
})

describe('reviews', () => {
  it('pass when another person signed, on the same day or later', () => {
    expect(found({ reviews: [review(), review({ id: '990000-2024-1.2', reviewed_on: '2024-03-01' })] })).toEqual([])
  })

  it('are not by the one who entered, however the name is written', () => {
    // 990000-2024-1.1,990000-2024-1,Ａnn Lee,2024-02-01,annlee
    expect(found({ reviews: [review({ entered_by: 'Ａnn Lee', reviewed_by: 'annlee' })] })).toEqual([['DP451 error data/reviews.csv:2:50', { name: 'annlee' }]])
    expect(codes({ reviews: [review({ entered_by: '甲　某', reviewed_by: '甲某' })] })).toEqual(['DP451'])
  })

  it('come after the entry and stand under their document, which is on record', () => {
    expect(codes({ reviews: [review({ reviewed_on: '2024-01-31' })] })).toEqual(['DP452'])
    expect(codes({ sources: [source('990000-2024-1'), source('990000-2024-2')], reviews: [review({ source: '990000-2024-2' })] })).toEqual(['DP453'])
    expect(packageOf({ reviews: [review({ id: '990000-2024-9.1', source: '990000-2024-9' })] }).diagnostics.map(one => one.code)).toEqual(['DP304'])
  })
})

describe('old names', () => {
  it('pass when they are others than the present one, of the committee or of its place', () => {
    expect(found({ names: [formerName('政协示范县委员会'), formerName('示范县', { until: null, source: null }), formerName('示例县')] })).toEqual([])
  })

  it('are not what the committee is called today, however much of 政协 and 委员会 is written', () => {
    // 990000,示例市
    expect(found({ names: [formerName('示例市')] })).toEqual([['DP461 error data/names.csv:2:8', { committee: '990000', name: '示例市', today: '政协示例市委员会' }]])
    expect(codes({ names: [formerName('政协示例市委员会'), formerName('示例市政协')] })).toEqual(['DP461', 'DP461'])
  })

  it('may be what another committee is called today', () => {
    expect(codes({ committees: [committee(), committee({ code: '990100', name: '政协示范市委员会' })], names: [formerName('政协示范市委员会')] })).toEqual([])
  })

  it('belong to a committee and a document on record, once, and end in a possible year', () => {
    const faults = (...names: ReturnType<typeof formerName>[]): string[] => packageOf({ names }).diagnostics.map(one => `${one.code} ${one.file}:${one.line}`)
    expect(faults(formerName('示范县'))).toEqual([])
    expect(faults(formerName('示范县', { committee: '980000' }))).toEqual(['DP304 data/names.csv:2'])
    expect(faults(formerName('示范县', { source: '990000-2024-9' }))).toEqual(['DP304 data/names.csv:2'])
    expect(faults(formerName('示范县'), formerName('示范县', { until: 2000 }))).toEqual(['DP301 data/names.csv:3'])
    expect(faults(formerName('示范县', { until: 1948 }), formerName('示范乡', { until: 2101 }))).toHaveLength(2)
    expect(faults(formerName(''))).toHaveLength(1)
  })

  it('are named by the history with their committee', () => {
    expect(codes({ names: [formerName('示范县')], history: [change({ table: 'names', row: '990000/示范县' }), change({ id: '9.9.9-2', table: 'names', row: '990000/示范' })] })).toEqual(['DP441'])
  })
})

describe('the check', () => {
  it('goes by file in the order of the package, then line', () => {
    expect(codes({ proposals: [proposals(`${year}.1`, { submitted: 1, filed: 2 }), proposals('990000-3-1-year-2023.1', { as_of: '2022-01-01', filed: 1, assigned: 2 })], attendance: [attendance({ expected: 1, present: 2 })], sources: [source('990000-2024-1', { quality: 'mirror' })] })).toEqual(['DP431', 'DP401', 'DP411', 'DP415', 'DP413'])
  })

  it('lists one code a thousand times in a file and then counts', () => {
    const rows = Array.from({ length: 1003 }, (_, index) => attendance({ session: 1 + index % 99, term: 1 + Math.floor(index / 99), expected: 1, present: 2 }))
    const diagnostics = check({ attendance: rows })
    expect(diagnostics).toHaveLength(1001)
    expect(diagnostics[1000]).toEqual({ code: 'DP199', severity: 'error', file: 'data/attendance.csv', line: 1002, column: expect.any(Number) as number, params: { code: 'DP401', more: 3, limit: 1000 } })
  })

  it('finds nothing in an empty or unread package', () => {
    expect(checkInvariants({ ...packageOf({}), tables: new Map() })).toEqual([])
  })

  it('has a text in both languages for every code, with every placeholder filled', () => {
    const known = Object.values(invariants).map(one => one.code).sort()
    expect(Object.keys(invariantMessages).sort()).toEqual(known)
    const everything = check({
      sources: [...sources, source('990000-2024-4', { quality: 'mirror' })],
      committees: [committee({ parent: '990100' }), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })],
      attendance: [attendance({ expected: 1, present: 2, closed_on: '2024-01-08' }), attendance({ opened_on: '2024-01-02', present: 3 }), attendance({ present: 4, source: '990000-2024-2' }), attendance({ session: 3, expected: 5, present: 4, on_leave: 2 })],
      proposals: [
        proposals(`${year}.1`, { submitted: 1, filed: 2, after_merge: 3, assigned: 4, handled: 5, handled_rate: 1, as_of: '2023-01-01' }),
        proposals(`${year}.2`, { as_of: '2026-01-01', submitted: 1 }),
        proposals(`${session}.1`, { submitted: 9, filed: 8, session: 2 }),
        proposals('990000-3-3-year-2025.1', { submitted: 9, filed: 5, year: 2024 }),
        proposals('990000-3-4-year-2026.1', { submitted: 9, filed: 5, as_of: null }),
        proposals('990000-3-4-year-2026.2', { submitted: 9, filed: 5, as_of: null }),
      ],
      history: [change({ row: '990000-2001-9' })],
      parts: [part(`${year}.1`, 'topic.economy', 9, 'filed'), part(`${session}.1`, 'topic.economy', 8, 'filed'), part(`${session}.1`, 'topic.culture', 8, 'filed'), part('990000-3-3-year-2025.1', 'exit.withdrawn', 9), part('990000-3-4-year-2026.1', 'exit.withdrawn', 1)],
      approximations: [approximation(`${year}.9`, 'filed', 1), approximation(`${year}.1`, 'filed', 1), approximation(`${year}.1`, 'present', 1)],
      rules: [rule({ scope: '980000', share: '3/2' })],
      reviews: [review({ id: '990000-2024-2.1', reviewed_by: '甲某', reviewed_on: '2024-01-01' })],
      names: [formerName('示例市')],
    })
    expect([...new Set(everything.map(one => one.code))].sort()).toEqual(known)
    for (const diagnostic of everything) {
      for (const language of ['zh-Hans', 'en'] as const) expect(formatDiagnostic(diagnostic, invariantMessages, language)).not.toMatch(/[{}]/)
    }
  })
})

describe('rows of the history', () => {
  const rows: Partial<Rows> = {
    sources,
    attendance: [attendance({ present: 111 })],
    proposals: [proposals(`${year}.1`, { submitted: 100 })],
    parts: [part(`${year}.1`, 'exit.withdrawn', 3)],
  }

  it('lead to the row that they name, or to a table as a whole', () => {
    expect(found({ ...rows, history: [
      change(),
      change({ id: '9.9.9-2', row: '990000-2024-2' }),
      change({ id: '9.9.9-3', table: 'attendance', row: '990000-3-2-plenary-opening@990000-2024-1', kind: 'corrected' }),
      change({ id: '9.9.9-4', table: 'parts', row: `${year}.1/exit/withdrawn/submitted`, committee: '990000' }),
      change({ id: '9.9.9-5', table: 'sources', row: '990000-2001-1', kind: 'withdrawn' }),
    ] })).toEqual([])
  })

  it('do not lead nowhere', () => {
    expect(found({ ...rows, history: [change(), change({ id: '9.9.9-2', table: 'proposals', row: `${year}.7` })] })).toEqual([
      ['DP441 error data/history.csv:3:34', { table: 'proposals', row: '990000-3-2-year-2024.7' }],
    ])
  })
})
