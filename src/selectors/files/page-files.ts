import type { Dataset } from '@/dataset/build-dataset'
import type { CommitteeFile, OverviewFile, TrendsFile } from '@/dataset/files'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { formatVersion } from '@/dataset/files'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { yearsOf } from '@/dataset/year-files'
import { defaultPeriod } from '../select-periods'
import { usualCommittees } from '../usual-series'

/** The committee file with only these records and what they name. */
function trimCommitteeFile(file: CommitteeFile, meetings: MeetingRecord[], periods: PeriodRecord[]): CommitteeFile {
  const claimIds = new Set([...meetings.flatMap(m => m.counts.flatMap(c => c.claims)), ...periods.flatMap(p => p.claims)])
  const claims = file.claims.filter(claim => claimIds.has(claim.id))
  const named = new Set([
    ...claims.map(claim => claim.source),
    ...file.rules.map(rule => rule.source),
    ...file.breaks.map(item => item.source),
    ...meetings.flatMap(m => [...m.roles, ...m.items].map(entry => entry.source)),
  ])
  return { ...file, meetings, periods, claims, sources: file.sources.filter(source => named.has(source.id)) }
}

/** The newest plenary of which some source counts who was present. */
function newestAttended(file: CommitteeFile): MeetingRecord | null {
  return [...file.meetings].reverse().find(m => m.type === 'plenary' && m.counts.some(count => count.figures.present !== undefined)) ?? null
}

const bare = (meeting: MeetingRecord): MeetingRecord => ({ ...meeting, roles: [], items: [] })
const plain = (period: PeriodRecord): PeriodRecord => ({ ...period, parts: [] })

/** The overview's own file: the featured committee's newest session and default period, the national years. */
export function toOverviewFile(dataset: Dataset, featured: string, warnings: number): OverviewFile {
  const { dataVersion, dataDate, counts } = toIndexFile(dataset, { featured, warnings })
  const file = toCommitteeFile(dataset, featured)
  const newest = newestAttended(file)
  const period = defaultPeriod(file)
  const national = dataset.committees.has('100000') ? toCommitteeFile(dataset, '100000') : null
  return {
    format: formatVersion,
    dataVersion,
    dataDate,
    counts,
    featured: trimCommitteeFile(file, newest === null ? [] : [bare(newest)], period === null ? [] : [period]),
    national: national && trimCommitteeFile(national, [], national.periods.filter(p => p.kind === 'year').map(plain)),
  }
}

/** How many committees the trends page shows before the reader chooses. */
const trendDefaults = 6

/** The provinces, the years, and the committees that the page opens with. */
export function toTrendsFile(dataset: Dataset): TrendsFile {
  const codes = usualCommittees([...dataset.committees.keys()].map(code => ({ code, periods: dataset.records.get(code)?.periods ?? [] })), trendDefaults).map(({ code }) => code)
  const committees = codes.map((code) => {
    const file = toCommitteeFile(dataset, code)
    return trimCommitteeFile(file, file.meetings.filter(m => m.type === 'plenary').map(bare), file.periods.map(plain))
  })
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    regions: [...dataset.committees.values()].filter(({ level }) => level === 'province'),
    years: yearsOf(dataset),
    committees,
  }
}
