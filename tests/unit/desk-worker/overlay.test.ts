import type { LocalSet } from '@/dataset/local/place-rows'
import type { CommitteeFile, IndexFile, OverviewFile, SearchFile, SourcesFile, TrendsFile, YearFile } from '@/dataset/files'
import type { Overlay } from '@/desk-worker/overlay'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePackage } from '@/build/compile'
import { createDataFiles } from '@/build/data-files'
import { readContract } from '@/build/read-package'
import { readSettings } from '@/build/read-settings'
import { computeOverlay } from '@/desk-worker/overlay'
import { selectSession } from '@/selectors/select-session'

const settings = readSettings()
const contract = readContract()
const files = new Map(readdirSync('data').filter(name => /\.(csv|json)$/.test(name)).map(name => [name, new Uint8Array(readFileSync(join('data', name)))]))
const compiled = compilePackage('data')
const site = createDataFiles(compiled.dataset!, compiled, settings, { tables: [], archive: null })
const search = site.read('search.json') as SearchFile
const overlay = (sets: readonly LocalSet[]): Overlay => computeOverlay({ files, contract, settings, search, sets })

const source = { id: '210700-2026-1', title: '示例公报', publisher: '示例', published_on: '2026-01-10', quality: 'official', url: 'https://example.org/bulletin' }
const session: LocalSet = {
  id: 'session',
  rows: {
    sources: [source],
    attendance: [{ committee: '210700', term: '15', session: '9', meeting_type: 'plenary', phase: 'opening', opened_on: '2026-01-05', expected: '300', expected_base: 'expected', present: '280', source: source.id }],
    proposals: [{ id: '210700-15-9-session-2026.1', committee: '210700', term: '15', session: '9', period_kind: 'session', year: '2026', status: 'final', submitted: '210', filed: '190', source: source.id }],
    parts: [{ proposals: '210700-15-9-session-2026.1', dimension: 'exit', category: 'withdrawn', base: 'submitted', count: '20' }],
  },
}
const town: LocalSet = {
  id: 'town',
  rows: {
    committees: [{ code: '990100', name: '政协示例县委员会', level: 'county', parent: '' }],
    sources: [{ ...source, id: '990100-2026-1' }],
    attendance: [{ committee: '990100', term: '3', session: '1', meeting_type: 'plenary', phase: 'opening', expected: '100', expected_base: 'expected', present: '90', source: '990100-2026-1' }],
  },
}

describe('local rows over the published package', () => {
  it('change no file when there are none', () => {
    const { changed, name, version } = overlay([])
    expect([changed.size, name, version]).toEqual([0, 'cppcc-participation', compiled.descriptor.version])
    expect(overlay([{ id: 'empty', rows: {} }]).changed.size).toBe(0)
  })

  it('change exactly the files that show them, each as the build would make it', () => {
    const { changed } = overlay([session])
    expect([...changed.keys()].sort()).toEqual(['committees.json', 'committees/210700.json', 'coverage.json', 'coverage/21.json', 'index.json', 'overview.json', 'search.json', 'sources.json', 'years/2026.json'].sort())
    // Everything else is left to the site: the files of the build and those compared here are made alike.
    for (const path of changed.keys()) if (site.paths.includes(path)) expect(JSON.stringify(site.read(path))).not.toBe(JSON.stringify(changed.get(path)))
  })

  it('stand in the committee, its session, the overview, the year, the sources and the search', () => {
    const { changed, sets } = overlay([session])
    const file = changed.get('committees/210700.json') as CommitteeFile
    expect(selectSession(file, 15, 9)?.meeting?.counts[0]?.figures.present).toMatchObject({ kind: 'reported', value: 280 })
    expect(file.periods.find(({ id }) => id === '210700-15-9-session-2026')?.figures.filed).toMatchObject({ value: 190, claims: ['210700-15-9-session-2026.1'] })
    expect((changed.get('overview.json') as OverviewFile).featured.meetings[0]?.session).toBe(9)
    expect((changed.get('years/2026.json') as YearFile).attendance).toContainEqual(['210700', 300, 280])
    expect((changed.get('sources.json') as SourcesFile).sources.find(({ id }) => id === sets[0]?.sources[0])?.uses).toHaveLength(2)
    expect((changed.get('search.json') as SearchFile).sessions).toContainEqual(['210700', 15, 9, 2026])
    expect((changed.get('index.json') as IndexFile).committees.find(({ code }) => code === '210700')?.attendance).toMatchObject({ present: 280, session: 9 })
    expect(sets[0]).toMatchObject({ records: 2, faults: [], disputed: [], recordIds: ['210700-15-9-plenary', '210700-15-9-session-2026'] })
  })

  it('stand in the lines of the trends where their committee has one', () => {
    const { changed } = overlay([{ id: 'nation', rows: { sources: [source], proposals: [{ ...session.rows.proposals![0]!, id: '100000-15-9-year-2026.1', committee: '100000', period_kind: 'year' }] } }])
    const [nation] = (changed.get('trends.json') as TrendsFile).committees
    expect(nation?.periods[nation.periods.length - 1]).toMatchObject({ id: '100000-15-9-year-2026', figures: { submitted: { value: 210 } } })
  })

  it('bring a committee that only they name', () => {
    const { changed } = overlay([town])
    expect((changed.get('committees/990100.json') as CommitteeFile).meetings).toHaveLength(1)
    expect((changed.get('names.json') as { committees: unknown[] }).committees).toContainEqual(['990100', '政协示例县委员会', 3, ''])
    expect(changed.has('committees/210700.json')).toBe(false)
  })

  it('give the same files in any order, and without a set those of the others', () => {
    const both = overlay([session, town])
    expect(overlay([town, session])).toEqual(both)
    const text = (path: string, { changed }: Overlay): string => JSON.stringify(changed.get(path) ?? site.read(path))
    fc.assert(fc.property(fc.subarray([session, town]), (kept) => {
      const made = overlay(kept)
      for (const path of ['committees/210700.json', 'index.json', 'years/2026.json']) {
        expect(text(path, made)).toBe(text(path, kept.length === 2 ? both : overlay([...kept].reverse())))
      }
      if (kept.length === 0) expect(made.changed.size).toBe(0)
    }), { numRuns: 4 })
  })
})

describe('what the check says of local rows', () => {
  it('is told of the set that they belong to, in both languages', () => {
    const faulty: LocalSet = { id: 'faulty', rows: { sources: [source], attendance: [{ ...session.rows.attendance![0]!, present: '三百' }, { ...session.rows.attendance![0]!, phase: 'closing', present: '400' }] } }
    const { sets } = overlay([faulty, town])
    expect(sets.map(({ id, faults }) => [id, faults.length])).toEqual([['faulty', 2], ['town', 0]])
    expect(sets[0]?.faults[0]?.['zh-Hans']).toMatch(/data\/attendance\.csv:\d+:\d+ DP\d+ 错误/)
    expect(sets[0]?.faults[1]?.en).toMatch(/data\/attendance\.csv:\d+.* error/)
  })

  it('names columns that the tables of this version do not have', () => {
    const { sets } = overlay([{ id: 'old', rows: { ...session.rows, attendance: [{ ...session.rows.attendance![0]!, seats: '400', gone: '' }] } }])
    expect(sets[0]).toMatchObject({ unknown: ['attendance.seats'], faults: [], records: 2 })
  })

  it('names the records where another document states another number', () => {
    const [present] = compiled.dataset!.records.get('210700')!.meetings.filter(({ type, counts }) => type === 'plenary' && counts[0]?.phase === 'opening' && counts[0].figures.present?.kind === 'reported')
    const { committee, term, session: number, id } = present!
    const { sets } = overlay([{ id: 'other', rows: { sources: [source], attendance: [{ committee, term: String(term), session: String(number), meeting_type: 'plenary', phase: 'opening', present: '1', source: source.id }] } }])
    expect(sets[0]).toMatchObject({ disputed: [id], recordIds: [id] })
  })

  it('takes rows as published once the package says the same', () => {
    const claim = '210700-15-4-plenary'
    const meeting = compiled.dataset!.meetings.get(claim)!
    const stored = compiled.dataset!.claims.get(meeting.counts[0]!.claims[0]!)!
    const { present } = Object.fromEntries(stored.values) as { present: number }
    const { sets, changed } = overlay([{ id: 'known', rows: { attendance: [{ committee: '210700', term: '15', session: '4', meeting_type: 'plenary', phase: meeting.counts[0]!.phase, present: String(present), source: stored.source }] } }])
    expect(sets).toMatchObject([{ records: 0, published: 1 }])
    expect(changed.size).toBe(0)
  })
})
