import type { Rows } from '@/dataset/rows.generated'
import type { Dataset } from '@/dataset/build-dataset'
import type { ClaimId, DateFigure, StatedFigure } from '@/domain/figure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { aBreak, approximation, attendance, change, committee, item, packageOf, part, proposals, role, rule, source } from './package-of'

function claimsNamed(figure: StatedFigure | DateFigure | null | undefined): ClaimId[] {
  if (figure === null || figure === undefined) return []
  return [...figure.claims, ...(figure.kind === 'conflicting' ? figure.alternatives.flatMap(one => one.claims) : [])]
}

function figuresOf(dataset: Dataset): (StatedFigure | DateFigure)[] {
  const meetings = [...dataset.meetings.values()].flatMap(meeting => [meeting.openedOn, meeting.closedOn, ...meeting.counts.flatMap(count => Object.values(count.figures))])
  const periods = [...dataset.periods.values()].flatMap(period => [...Object.values(period.figures), ...period.parts.map(one => one.figure)])
  return [...meetings, ...periods].filter(figure => figure !== null)
}

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
const count = fc.option(fc.nat(400))
const sourceIds = ['990000-2024-1', '990000-2024-2', '990000-2024-3']
const sources = [source('990000-2024-1'), source('990000-2024-2', { quality: 'official', published_on: null }), source('990000-2024-3', { quality: 'mirror', url: null })]
const attendanceRows = fc.array(fc.record({
  session: oneOf(1, 2), phase: oneOf('opening' as const, 'closing' as const), source: oneOf(...sourceIds), expected: count, present: count,
  expected_base: oneOf('expected' as const, 'membership' as const, null), dates_planned: oneOf(true, null), opened_on: oneOf('2024-01-09', '2024-01-10', null), closed_on: oneOf('2024-01-12', null),
}).map(attendance), { maxLength: 12 })
const proposalRows = fc.uniqueArray(fc.record({
  id: fc.tuple(oneOf('3-1-year-2023', '3-2-year-2024', '3-2-session-2024', '3-x-term-2024'), fc.integer({ min: 1, max: 4 })).map(([period, n]) => `990000-${period}.${n}`),
  source: oneOf(...sourceIds), status: oneOf('final' as const, 'interim' as const), submitted: count, filed: count, handled_rate: fc.option(fc.integer({ min: 0, max: 100 })), as_of: oneOf(null, '2024-12-31'), period_label: oneOf(null, '甲', '乙'),
}).map(({ id, ...row }) => proposals(id, row)), { selector: row => row.id, maxLength: 10 })

const packages: fc.Arbitrary<Partial<Rows>> = fc.record({ attendance: attendanceRows, proposals: proposalRows }).chain(rows => fc.record({
  committees: fc.constant([committee(), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })]),
  sources: fc.constant(sources),
  attendance: fc.constant(rows.attendance),
  proposals: fc.constant(rows.proposals),
  parts: fc.subarray(rows.proposals.flatMap(row => [part(row.id, 'exit.withdrawn', 3), part(row.id, 'topic.economy', row.filed ?? 7, 'filed')])),
  rules: fc.constant([rule(), rule({ id: 'example-2', scope: '990000', share: '1/2' })]),
  breaks: fc.constant([aBreak(), aBreak({ id: '990000-exit-2015', year: 2015, subject: 'exit' })]),
  approximations: fc.subarray(rows.proposals.map(row => approximation(row.id, 'key_proposals', 40))),
  roles: fc.constant([role(), role({ position: 2, name: '乙某' })]),
  items: fc.constant([item()]),
}))

function shuffled(rows: Partial<Rows>): fc.Arbitrary<Partial<Rows>> {
  const tables = Object.entries(rows).map(([name, list]) => [name, fc.shuffledSubarray(list as object[], { minLength: list.length })])
  return fc.record(Object.fromEntries(tables) as Record<string, fc.Arbitrary<object[]>>) as fc.Arbitrary<Partial<Rows>>
}

describe('a dataset', () => {
  it('carries what the package says of itself', () => {
    const { name, title, version, created } = buildDataset(packageOf({}))
    expect({ name, title, version, created }).toEqual({ name: 'example', title: '政协履职数据', version: '9.9.9', created: '2026-11-22' })
    const bare = packageOf({})
    expect(buildDataset({ ...bare, descriptor: { name: 'bare', resources: [] } })).toMatchObject({ title: 'bare', version: '', created: '' })
  })

  it('reads the history newest first, of one day in its own order', () => {
    const ids = ['9.9.8-1', '9.9.9-2', '9.9.9-10', '9.9.9-1']
    const dataset = buildDataset(packageOf({ history: ids.map(id => change({ id, recorded_on: id.startsWith('9.9.8') ? '2026-11-01' : '2026-11-22' })) }))
    expect(dataset.changes.map(({ id, version, date }) => [id, version, date])).toEqual([
      ['9.9.9-1', '9.9.9', '2026-11-22'],
      ['9.9.9-2', '9.9.9', '2026-11-22'],
      ['9.9.9-10', '9.9.9', '2026-11-22'],
      ['9.9.8-1', '9.9.8', '2026-11-01'],
    ])
  })

  it('reads rules, breaks and committees, and links no mirror', () => {
    const dataset = buildDataset(packageOf({ sources: [source('990000-2024-3', { quality: 'mirror', title: null, publisher: null })], rules: [rule({ valid_from: '2005-02-28' })], breaks: [aBreak()] }))
    expect(dataset.rules).toEqual([{ id: 'example-opening-1', scope: 'national', subject: 'plenary_opening', share: { numerator: 2, denominator: 3 }, counts: 'members_present_of_expected', text: '示例规则', textEn: 'example rule', validFrom: '2005-02-28', validTo: null, source: '990000-2024-1', confidence: 'A' }])
    expect(dataset.breaks).toEqual([{ id: '990000-topic-2016', scope: '990000', subject: 'topic', year: 2016, text: '示例', textEn: 'example', source: '990000-2024-1' }])
    expect(dataset.sources.get('990000-2024-3')).toEqual({ id: '990000-2024-3', title: '', publisher: '', publishedOn: '2024-01-10', quality: 'mirror', url: null })
    expect(dataset.committees.get('990000')).toEqual({ code: '990000', name: '政协示例市委员会', level: 'prefecture', parent: null })
  })

  it('draws no threshold from a share that is none', () => {
    expect(buildDataset(packageOf({ rules: [rule({ share: '2/0' })] })).rules).toEqual([])
  })

  it('keeps each claim with its record and its values as stated', () => {
    const year = '990000-3-2-year-2024.1'
    const dataset = buildDataset(packageOf({
      attendance: [attendance({ closed_on: '2024-01-12', expected: 120, present: 111 })],
      proposals: [proposals(year, { status: 'interim', submitted: 205, handled_rate: 99.8 })],
      parts: [part(year, 'exit.withdrawn', 3), part(year, 'exit.merged_away', 5)],
    }))
    expect([...dataset.claims.values()]).toEqual([
      { id: '990000-3-2-plenary-opening@990000-2024-1', source: '990000-2024-1', committee: '990000', record: '990000-3-2-plenary', values: [['openedOn', '2024-01-09'], ['closedOn', '2024-01-12'], ['expected', 120], ['present', 111]] },
      { id: year, source: '990000-2024-1', committee: '990000', record: '990000-3-2-year-2024', values: [['exit.merged_away', 5], ['exit.withdrawn', 3], ['submitted', 205], ['handledRate', 0.998]], interim: true },
    ])
  })

  it('does not depend on the order of rows', () => {
    fc.assert(fc.property(packages.chain(rows => fc.tuple(fc.constant(rows), shuffled(rows))), ([rows, moved]) => {
      const dataset = buildDataset(packageOf(rows))
      const other = buildDataset(packageOf(moved))
      expect(other).toEqual(dataset)
      expect([...other.claims.keys()]).toEqual([...dataset.claims.keys()])
    }), { numRuns: 60 })
  })

  it('loses no claim: each stands in exactly one record', () => {
    fc.assert(fc.property(packages, (rows) => {
      const dataset = buildDataset(packageOf(rows))
      const held = [...[...dataset.meetings.values()].flatMap(meeting => meeting.counts.flatMap(one => one.claims)), ...[...dataset.periods.values()].flatMap(period => period.claims)]
      expect(held.sort()).toEqual([...dataset.claims.keys()].sort())
      expect(held).toHaveLength((rows.attendance ?? []).length + (rows.proposals ?? []).length + (rows.approximations ?? []).filter(one => rows.proposals?.find(row => row.id === one.claim)?.source !== one.source).length)
    }), { numRuns: 60 })
  })

  it('has no figure without a claim, and names no claim that is not there', () => {
    fc.assert(fc.property(packages, (rows) => {
      const dataset = buildDataset(packageOf(rows))
      for (const figure of figuresOf(dataset)) {
        expect(figure.claims.length).toBeGreaterThan(0)
        expect(claimsNamed(figure).filter(id => !dataset.claims.has(id))).toEqual([])
      }
    }), { numRuns: 60 })
  })
})
