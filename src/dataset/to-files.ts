import type { CommitteeRecords, Dataset } from './build-dataset'
import type { StoredClaim } from './claim-context'
import type { Claim, CommitteeFile, IndexFile } from './files'
import type { Committee } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { formatVersion } from './files'
import { toIndexEntry } from './index-entry'
import { yearsOf } from './year-files'

const noRecords: CommitteeRecords = { meetings: [], periods: [] }

/** All that is known of one committee. @throws RangeError when the data do not name it. */
export function toCommitteeFile(dataset: Dataset, code: string): CommitteeFile {
  const committee = dataset.committees.get(code)
  if (committee === undefined) throw new RangeError(`no committee ${code} in the data`)
  const { meetings, periods } = dataset.records.get(code) ?? noRecords
  const claims = claimsOfRecords(dataset, { meetings, periods })
  const rules = dataset.rules.filter(rule => [code, committee.level, 'national'].includes(rule.scope))
  const breaks = dataset.breaks.filter(one => one.scope === code)
  const named = [...claims, ...meetings.flatMap(meeting => [...meeting.roles, ...meeting.items]), ...rules, ...breaks]
  const sources = [...new Set(named.map(one => one.source))].sort(compareText).flatMap(id => dataset.sources.get(id) ?? [])
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    committee,
    ancestors: ancestorsOf(dataset, committee),
    meetings,
    periods,
    claims: claims.map(toClaim),
    sources,
    rules,
    breaks,
  }
}

/** The list of committees with their newest figures. `warnings` is how many the data check printed. */
export function toIndexFile(dataset: Dataset, { featured, warnings }: { featured: string, warnings: number }): IndexFile {
  const years = yearsOf(dataset)
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    dataDate: dataset.created,
    featured,
    counts: {
      committees: dataset.committees.size,
      meetings: dataset.meetings.size,
      periods: dataset.periods.size,
      sources: dataset.sources.size,
      warnings,
      // Without any dated record there is no span to show: both ends are 0.
      firstYear: years[0] ?? 0,
      lastYear: years[years.length - 1] ?? 0,
    },
    committees: [...dataset.committees.values()].map(committee => toIndexEntry(committee, dataset)),
  }
}

/** Highest first. A circle of parents (a fault the check reports) ends where it began. */
function ancestorsOf(dataset: Dataset, committee: Committee): Committee[] {
  const ancestors: Committee[] = []
  let above = committee.parent === null ? undefined : dataset.committees.get(committee.parent)
  while (above !== undefined && above !== committee && !ancestors.includes(above)) {
    ancestors.unshift(above)
    above = above.parent === null ? undefined : dataset.committees.get(above.parent)
  }
  return ancestors
}

function claimsOfRecords(dataset: Dataset, { meetings, periods }: CommitteeRecords): StoredClaim[] {
  const ids = [...meetings.flatMap(meeting => meeting.counts.flatMap(count => count.claims)), ...periods.flatMap(period => period.claims)]
  return ids.sort(compareText).flatMap(id => dataset.claims.get(id) ?? [])
}

function toClaim({ id, source, interim }: StoredClaim): Claim {
  return interim === true ? { id, source, interim } : { id, source }
}
