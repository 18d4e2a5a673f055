import type { CommitteeRecords } from '@/dataset/build-dataset'
import type { CoverageGroup, CoverageRow, CoverageState } from '@/dataset/coverage-files'
import type { Committee } from '@/domain/committee'
import { coverageFields, coverageStates } from '@/dataset/coverage-files'
import { bestKnown, recordsOfYear } from './known-figures'

const order = Object.keys(coverageStates) as CoverageState[]

/** How each field of each year is known of one committee. Session and year periods count alike: either publishes. */
export function toCoverageRow({ code, name, level }: Committee, records: CommitteeRecords, years: readonly number[]): CoverageRow {
  const found = years.map(year => recordsOfYear(records, year))
  return {
    code,
    name,
    level,
    states: found.map(of => coverageFields.map(field => coverageStates[bestKnown(field, of)?.state ?? 'noDocument']).join('')).join(''),
    sessions: found.map(({ meetings, periods }) => sessionOf([...meetings, ...periods])).join(','),
  }
}

function sessionOf(records: readonly { term: number, session: number | null }[]): string {
  const newest = [...records].reverse().find(({ session }) => session !== null)
  return newest === undefined ? '' : `${newest.term}-${newest.session}`
}

/** True for the states in which there is a number to read. */
export function isPublished(state: CoverageState): boolean {
  return state !== 'notStated' && state !== 'noDocument'
}

const byLetter = new Map(order.map(state => [coverageStates[state] as string, state]))

/** The state of one field (index in `coverageFields`) and year (index in the file's years). */
export function stateAt({ states }: Pick<CoverageRow, 'states'>, year: number, field: number): CoverageState {
  return byLetter.get(states.charAt(year * coverageFields.length + field)) ?? 'noDocument'
}

/** Sums of rows by province and level, in the order of their codes. */
export function groupCoverage(rows: readonly CoverageRow[], years: number): CoverageGroup[] {
  const groups = new Map<string, CoverageGroup>()
  for (const row of [...rows].sort((a, b) => a.code < b.code ? -1 : 1)) {
    const province = row.code.slice(0, 2)
    const key = `${province} ${row.level}`
    const group = groups.get(key) ?? { province, level: row.level, committees: 0, published: new Array<number>(years * coverageFields.length).fill(0) }
    groups.set(key, group)
    group.committees++
    group.published = group.published.map((count, index) => count + Number(isPublished(byLetter.get(row.states.charAt(index)) ?? 'noDocument')))
  }
  return [...groups.values()]
}
