import type { PeriodRecord } from '@/domain/period'
import { describe, expect, it } from 'vitest'
import { selectChain } from '@/selectors/select-chain'
import { about, countOfMeeting, interim, meetingOf, periodOf, reported } from '../domain/records'
import { fileOf } from './committee-file'

const period = (values: Parameters<typeof periodOf>[0], parts: Parameters<typeof periodOf>[1] = {}, over: Partial<PeriodRecord> = {}): ReturnType<typeof periodOf> => periodOf(values, parts, over)
const official = { id: 's1', title: '示例报道', publisher: '示例市政协', publishedOn: '2025-01-09', quality: 'official' as const, url: 'https://example.org/' }
const copy = { ...official, id: 's2', publisher: '示例转载站', quality: 'mirror' as const, url: null }
const claims = [{ id: 'a', source: 's1' }, { id: 'b', source: 's2' }, { id: 'i', source: 's1', interim: true as const }, { id: 'r', source: 's1' }]
const chainOf = (record: ReturnType<typeof periodOf>, path: string): ReturnType<typeof selectChain> =>
  selectChain(fileOf({ periods: [record], claims, sources: [official, copy] }), `${record.id}.${path}`)

describe('the chain of a figure', () => {
  it('leads a reported count to its claim and document', () => {
    const chain = chainOf(period({ submitted: 205 }), 'submitted')
    expect(chain?.node).toMatchObject({ figure: reported(205), formula: null, values: [{ value: 205, chosen: true, claims: [{ id: 'a', source: official }] }], chosenBy: null })
    expect(chain?.record).toMatchObject({ id: '990000-3-2-year-2024', year: 2024, label: '三届二次会议以来', known: true })
  })

  it('shows all values where sources differ, and the step of the rule that chose', () => {
    const figure = { kind: 'conflicting' as const, value: 205, claims: ['a'], alternatives: [{ value: 203, claims: ['b'] }] }
    expect(chainOf(period({ submitted: figure }), 'submitted')?.node).toMatchObject({ chosenBy: 'quality', values: [{ value: 205, chosen: true }, { value: 203, chosen: false, claims: [{ source: copy }] }] })
    const early = { ...figure, alternatives: [{ value: 203, claims: ['i'], interim: true as const }] }
    expect(chainOf(period({ submitted: early }), 'submitted')?.node.chosenBy).toBe('final')
  })

  it('works a rate out of its two sides, on the base of its address', () => {
    const jinzhou = period({ submitted: 205, afterMerge: 197, filed: 189 })
    const chain = chainOf(jinzhou, 'filingRate.afterMerge')
    expect(chain?.node).toMatchObject({ figure: { value: 189 / 197 }, formula: { rule: 'ratio', inputs: [{ figure: reported(189) }, { figure: reported(197) }] }, values: [] })
    expect(chain?.bases.map(({ base, reason, address }) => [base, reason, address])).toEqual([
      ['submitted', null, '990000-3-2-year-2024.filingRate.submitted'],
      ['afterMerge', null, '990000-3-2-year-2024.filingRate.afterMerge'],
    ])
  })

  it('follows a derived count to what it was derived from', () => {
    const merged = chainOf(period({ submitted: 205, afterMerge: 197, filed: 189 }), 'exit.merged_away.submitted')
    expect(merged?.node).toMatchObject({ figure: { value: 8 }, formula: { rule: 'submittedMinusAfterMerge', inputs: [{ figure: reported(205) }, { figure: reported(197) }] } })
    const all = chainOf(period({ filed: 189, handledRate: 1 }), 'handled')
    expect(all?.node).toMatchObject({ figure: { value: 189 }, formula: { rule: 'allHandled', inputs: [{ figure: reported(1) }, { figure: reported(189) }] } })
    const rounded = chainOf(period({ filed: 120, assigned: 100, handledRate: 0.975 }), 'handled')
    expect(rounded?.node).toMatchObject({ figure: { kind: 'approximate', value: 98 }, formula: { rule: 'handledFromRate', inputs: [{ figure: reported(0.975) }, { figure: reported(100) }] } })
    const later = chainOf(period({ submitted: 140, filed: 125, assigned: 118 }), 'exit.merged_away.filed')
    expect(later?.node).toMatchObject({ figure: { value: 7 }, formula: { rule: 'filedMinusAssigned' } })
  })

  it('tells a rate as published from one worked out of counts', () => {
    const record = period({ filed: 5403, handled: 5396, handledRate: 0.998 })
    expect(chainOf(record, 'handledRate.stated')?.node).toMatchObject({ figure: reported(0.998), formula: null })
    expect(chainOf(record, 'handledRate.filed')?.node).toMatchObject({ figure: { value: 5396 / 5403 }, formula: { rule: 'ratio' } })
  })

  it('keeps approximate and interim figures as they are', () => {
    expect(chainOf(period({ submitted: about(300) }), 'submitted')?.node.values).toMatchObject([{ value: 300, bound: 'about' }])
    expect(chainOf(period({ submitted: interim(300) }), 'submitted')?.node.values).toMatchObject([{ interim: true }])
    expect(chainOf(period({ submitted: about(300), filed: 100 }), 'filingRate.submitted')?.node.figure).toEqual({ kind: 'missing', reason: 'notComparable' })
  })

  it('says of a missing figure in which documents it was looked for, and what is known beside it', () => {
    const chain = chainOf(period({ submitted: 205 }), 'assigned')
    expect(chain?.node).toMatchObject({ figure: { kind: 'missing', reason: 'notStated' }, formula: null, values: [] })
    expect(chain?.documents).toEqual([official])
    expect(chain?.siblings.find(({ address }) => address.endsWith('.submitted'))?.figure).toEqual(reported(205))
  })

  it('balances the account: closing, with a rest, and not to be checked', () => {
    expect(chainOf(period({ submitted: 5865, filed: 5005 }, { 'exit.merged_away': 451, 'exit.transferred': 409 }), 'ledger')?.node).toMatchObject({ item: { state: 'closes' }, figure: { value: 0 }, formula: { rule: 'ledger', inputs: [{ figure: { value: 5865 } }, { figure: { value: 5005 } }, { figure: { value: 451 } }, { figure: { value: 409 } }] } })
    const rest = period({ submitted: 205, afterMerge: 197, filed: 189 })
    expect(chainOf(rest, 'ledger')?.node).toMatchObject({ item: { state: 'remainder' }, figure: { value: 8 } })
    expect(chainOf(rest, 'exit.unexplained.submitted')?.node).toMatchObject({ figure: { value: 8 }, formula: { rule: 'remainder' } })
    expect(chainOf(period({ submitted: 100, filed: 95 }, { 'exit.withdrawn': 9 }), 'ledger')?.node).toMatchObject({ item: { state: 'exceeds' }, figure: { value: -4 } })
    expect(chainOf(period({ submitted: 205, filed: 189 }), 'ledger')?.node).toMatchObject({ item: { state: 'unstated' }, figure: { kind: 'missing' } })
    expect(chainOf(period({ submitted: 205, filed: 189 }), 'exit.unexplained.submitted')?.node.figure).toMatchObject({ value: 16 })
  })

  it('has the parts, their shares and what they leave', () => {
    const record = period({ filed: 140 }, { 'topic.economy:filed': 60, 'topic.society:filed': 50 })
    expect(chainOf(record, 'topic.economy.filed')?.node.figure).toEqual(reported(60))
    expect(chainOf(record, 'topic.economy.filed.share')?.node).toMatchObject({ unit: 'share', figure: { value: 60 / 140 }, formula: { rule: 'ratio' } })
    expect(chainOf(record, 'topic.rest.filed')?.node).toMatchObject({ figure: { value: 30 }, formula: { rule: 'restOfBase', inputs: [{}, {}, {}] } })
    expect(chainOf(record, 'topic.rest.filed.share')?.node.figure).toMatchObject({ value: 30 / 140 })
  })

  it('has every share of the funnel', () => {
    expect(chainOf(period({ submitted: 205, afterMerge: 197, filed: 189 }), 'filed.of.afterMerge')?.node).toMatchObject({ item: { of: 'ratio' }, figure: { value: 189 / 197 } })
    expect(chainOf(period({ submitted: 130, filed: 120, handledRate: 0.975 }), 'handled.of.filed')?.node).toMatchObject({ figure: reported(0.975), formula: null })
  })

  it('compares with the year before, but not across a break or with interim counts', () => {
    const now = period({ submitted: 205, filed: 189 })
    const then = period({ submitted: 200, filed: 180 }, {}, { id: '990000-3-1-year-2023', session: 1, year: 2023 })
    const cut = { id: 'x', scope: '990000', subject: 'exit' as const, year: 2024, text: '变了', textEn: 'changed', source: 's1' }
    const file = fileOf({ periods: [then, now], claims, sources: [official], breaks: [cut] })
    expect(selectChain(file, `${now.id}.submitted`)?.comparison).toMatchObject({ year: 2023, previous: 200, difference: 5, cut: null })
    expect(selectChain(file, `${now.id}.filed`)?.comparison).toMatchObject({ previous: 180, difference: null, cut })
    expect(selectChain(fileOf({ periods: [period({ submitted: interim(200) }, {}, { id: 'p', year: 2023 }), now] }), `${now.id}.submitted`)?.comparison).toMatchObject({ difference: null, cut: null })
    expect(selectChain(fileOf({ periods: [now] }), `${now.id}.submitted`)?.comparison).toBeNull()
  })

  it('is total: addresses that name nothing give null', () => {
    const file = fileOf({ periods: [period({ submitted: 205 })], meetings: [meetingOf(3, 3, null)] })
    for (const text of ['', 'x', '990000-3-2-year-2024', '990000-3-2-year-2024.', '990000-3-2-year-2024.nothing', '990000-3-2-year-2099.submitted', '980000-3-2-year-2024.submitted', '990000-3-2-year-2024.topic.economy', '990000-3-2-year-2024.exit.what.submitted', '990000-3-3-plenary.opening.nothing', '990000-3-3-plenary.opening.quorum', '990000-9-9-plenary.opening.present', '990000-year-2024.nothing', '990000-3-2-year-2024.<b>.x']) {
      expect([text, selectChain(file, text)]).toEqual([text, null])
    }
  })
})

describe('the chain of a count of a meeting', () => {
  const file = fileOf({ meetings: [meetingOf(3, 3, '2025-01-07', [countOfMeeting({ expected: 335, present: 307 }), countOfMeeting({ membership: 340, present: 300 }, 'closing')])], claims, sources: [official] })
  const nodeOf = (path: string): unknown => selectChain(file, `990000-3-3-plenary.${path}`)?.node

  it('works the rate of attendance out of both sides, whatever the base is', () => {
    expect(nodeOf('opening.attendanceRate')).toMatchObject({ item: { base: 'expected' }, figure: { value: 307 / 335 }, formula: { inputs: [{ figure: reported(307) }, { figure: reported(335) }] } })
    expect(nodeOf('closing.attendanceRate')).toMatchObject({ item: { base: 'membership' }, figure: { value: 300 / 340 } })
  })

  it('works the quorum out of the rule on record', () => {
    expect(nodeOf('opening.quorum')).toMatchObject({ figure: { value: 224 }, formula: { rule: 'quorum', inputs: [{ figure: reported(335) }] }, threshold: { reference: true, rule: { share: { numerator: 2, denominator: 3 } } } })
  })

  it('counts who was absent of those expected only', () => {
    expect(nodeOf('opening.absent')).toMatchObject({ figure: { value: 28 }, formula: { rule: 'absent', inputs: [{ figure: reported(335) }, { figure: reported(307) }] } })
    expect(nodeOf('closing.absent')).toBeUndefined()
  })

  it('leads those on leave to their sources; they stand beside the others only where they are stated', () => {
    const stated = fileOf({ meetings: [meetingOf(3, 3, '2025-01-07', [countOfMeeting({ expected: 335, present: 307, onLeave: 20 }), countOfMeeting({ present: 300 }, 'closing')])], claims, sources: [official] })
    const chain = selectChain(stated, '990000-3-3-plenary.opening.onLeave')
    expect(chain?.node).toMatchObject({ item: { of: 'indicator', id: 'onLeave', base: null }, unit: 'people', figure: reported(20), formula: null, values: [{ value: 20, chosen: true }] })
    expect(chain?.siblings.flatMap(({ address }) => address.endsWith('.onLeave') ? [address] : [])).toEqual(['990000-3-3-plenary.opening.onLeave'])
    expect(selectChain(stated, '990000-3-3-plenary.closing.onLeave')?.node.figure).toEqual({ kind: 'missing', reason: 'notStated' })
  })

  it('takes the first count with a number where the address names no phase', () => {
    expect(nodeOf('present')).toMatchObject({ phase: 'opening', figure: reported(307), address: '990000-3-3-plenary.opening.present' })
  })

  it('says of a session without a document that there is none', () => {
    const undocumented = fileOf({ periods: [periodOf({ submitted: 1 })] })
    expect(selectChain(undocumented, '990000-3-2-plenary.opening.present')).toMatchObject({ node: { figure: { kind: 'missing', reason: 'noDocument' } }, record: { known: false } })
  })
})

describe('a year without a record', () => {
  it('says that no document tells of it, until one does', () => {
    expect(selectChain(fileOf({}), '990000-year-2024.submitted')).toMatchObject({ node: { figure: { reason: 'noDocument' } }, record: { year: 2024, known: false } })
    expect(selectChain(fileOf({}), '990000-plenary-2024.present')?.node.unit).toBe('people')
    expect(selectChain(fileOf({ periods: [periodOf({ submitted: 205 })], claims, sources: [official] }), '990000-year-2024.submitted')?.node.figure).toEqual(reported(205))
  })
})

describe('a year that stands for a record whose id is not known', () => {
  const file = fileOf({
    meetings: [
      meetingOf(3, 3, '2024-01-07', [countOfMeeting({ expected: 335, present: 307 }), countOfMeeting({ present: 300 }, 'closing')]),
      meetingOf(3, 4, '2024-12-27', [countOfMeeting({ present: 301 }, 'closing')]),
    ],
    periods: [periodOf({ submitted: 205, filed: 189 }), periodOf({ submitted: about(200) }, {}, { id: '990000-3-2-session-2024', kind: 'session' })],
    claims,
    sources: [official],
  })
  const tell = (address: string): unknown => {
    const chain = selectChain(file, address)
    return chain === null ? null : [chain.node.address, chain.node.figure.kind === 'missing' ? chain.node.figure.reason : chain.node.figure.value]
  }

  it('leads to the plenary of that year with a number, and to the period of its kind', () => {
    expect(tell('990000-plenary-2024.present')).toEqual(['990000-3-3-plenary.opening.present', 307])
    expect(tell('990000-plenary-2024.attendanceRate')).toEqual(['990000-3-3-plenary.opening.attendanceRate', 307 / 335])
    expect(tell('990000-year-2024.filingRate.submitted')).toEqual(['990000-3-2-year-2024.filingRate.submitted', 189 / 205])
    expect(tell('990000-year-2024.ledger')).toEqual(['990000-3-2-year-2024.ledger', 'notStated'])
    expect(tell('990000-session-2024.submitted')).toEqual(['990000-3-2-session-2024.submitted', 200])
  })

  it('leads to whichever tells most where any will do, as 公布情况 sees it', () => {
    expect(tell('990000-any-2024.submitted')).toEqual(['990000-3-2-year-2024.submitted', 205])
    expect(tell('990000-any-2024.present')).toEqual(['990000-3-3-plenary.opening.present', 307])
    expect(tell('990000-any-2024.keyProposals')).toEqual(['990000-3-2-year-2024.keyProposals', 'notStated'])
    expect([tell('990000-any-1999.submitted'), tell('990000-any-1999.expected')]).toEqual([['990000-year-1999.submitted', 'noDocument'], ['990000-plenary-1999.expected', 'noDocument']])
    expect(tell('990000-any-2024.assigned')).toBeNull()
  })

  it('sets a count against the members expected at the opening of its year', () => {
    expect(selectChain(file, '990000-3-2-year-2024.filed.perMembers')?.node).toMatchObject({ unit: 'perMembers', item: { of: 'perMembers', id: 'filed' }, figure: { value: 189 / 335 }, formula: { rule: 'perMembers', inputs: [{ figure: reported(189) }, { figure: reported(335) }] } })
    expect(selectChain(file, '990000-3-2-year-2024.filingRate.perMembers')).toBeNull()
    expect(selectChain(fileOf({ periods: [periodOf({ filed: 189 })] }), '990000-3-2-year-2024.filed.perMembers')?.node.figure).toEqual({ kind: 'missing', reason: 'notStated' })
  })
})
