import { describe, expect, it } from 'vitest'
import { checkInvariants } from '@/dataset/check-invariants'
import { toSourcesFile } from '@/dataset/sources-file'
import { ledgerOf } from '@/domain/ledger-of'
import { realDataset, realPackage } from './real-package'

const rowsIn = (table: string): number => realPackage.tables.get(table)?.rows.length ?? 0

describe('the data package', () => {
  it('parses without a single finding', () => {
    expect(realPackage.diagnostics).toEqual([])
  })

  it('breaks no relation between its numbers', () => {
    expect(checkInvariants(realPackage).filter(one => one.severity === 'error')).toEqual([])
  })

  it('has the relations that a reader should know of, and no others', () => {
    const warnings = checkInvariants(realPackage).map(({ code, params }) => `${code} ${String(params['record'] ?? params['submitted'])}${'field' in params ? ` ${params['field']}` : ''}`)
    expect(warnings.filter(one => !one.includes('130000-13-1-session-2023'))).toEqual([
      'DP424 205',
      'DP424 1012',
      'DP406 530000-11-2-year-2014 submitted',
      'DP406 610100-13-3-year-2014 handled',
      'DP424 450',
      'DP406 100000-9-5-session-2002 topic.economy.unstated',
    ])
  })

  it('holds every committee, document and claim that was gathered', () => {
    expect([rowsIn('committees'), rowsIn('attendance'), rowsIn('proposals'), rowsIn('parts')]).toEqual([140, 194, 337, 896])
    expect(rowsIn('sources')).toBeGreaterThanOrEqual(507)
  })

  it('loses no claim on the way to records', () => {
    const held = [...[...realDataset.meetings.values()].flatMap(meeting => meeting.counts.flatMap(count => count.claims)), ...[...realDataset.periods.values()].flatMap(period => period.claims)]
    expect(new Set(held).size).toBe(held.length)
    expect(held.sort()).toEqual([...realDataset.claims.keys()].sort())
    expect(held.filter(id => !id.includes('~'))).toHaveLength(194 + 337)
  })

  it('uses every document it names', () => {
    expect(toSourcesFile(realDataset, []).sources.filter(source => source.uses.length === 0).map(source => source.id)).toEqual([])
  })

  it('links no mirror', () => {
    expect([...realDataset.sources.values()].filter(source => source.quality === 'mirror' && source.url !== null)).toEqual([])
  })

  it('closes the account in every national report that states the parts', () => {
    const stating = [...realDataset.periods.values()].filter(period => period.committee === '100000' && period.parts.some(part => part.dimension === 'exit'))
    expect(stating).toHaveLength(17)
    expect(stating.filter(period => ledgerOf(period).state !== 'closes').map(period => period.id)).toEqual([])
  })

  it('leaves a rest in three accounts only', () => {
    const open = [...realDataset.periods.values()].map(period => ({ id: period.id, ...ledgerOf(period) })).filter(ledger => ledger.state === 'remainder' || ledger.state === 'exceeds')
    expect(open.map(({ id, state, difference }) => [id, state, difference])).toEqual([
      ['210700-15-3-year-2024', 'remainder', 8],
      ['450000-13-3-session-2025', 'remainder', 73],
      ['620100-14-2-session-2018', 'remainder', 30],
    ])
  })
})
