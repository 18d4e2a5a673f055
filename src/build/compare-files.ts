import type { Dataset } from '@/dataset/build-dataset'
import type { CompareFile, CoverageFile, CoverageRow, ProvinceCoverageFile } from '@/dataset/coverage-files'
import type { YearRow } from '@/dataset/files'
import { coverageFields } from '@/dataset/coverage-files'
import { formatVersion } from '@/dataset/files'
import { toYearFile, yearsOf } from '@/dataset/year-files'
import { groupCoverage, toCoverageRow } from '@/selectors/coverage-rows'
import { toTrendsFile } from './page-files'

/** Years of the grid, and a term's length for the view by size. */
const gridYears = 10
const sizeYears = 5

/** The grid's files by path: sums and provincial rows, and each province's committees. */
export function coverageFiles(dataset: Dataset): Map<string, () => CoverageFile | ProvinceCoverageFile> {
  const years = yearsOf(dataset).slice(-gridYears)
  const rowOf = (code: string): CoverageRow[] => {
    const committee = dataset.committees.get(code)
    return committee === undefined ? [] : [toCoverageRow(committee, dataset.records.get(code) ?? { meetings: [], periods: [] }, years)]
  }
  const head = { format: formatVersion, dataVersion: dataset.version } as const
  const codes = [...dataset.committees.keys()]
  const files = new Map<string, () => CoverageFile | ProvinceCoverageFile>([['coverage.json', () => {
    const rows = codes.flatMap(rowOf)
    return { ...head, years, fields: [...coverageFields], groups: groupCoverage(rows, years.length), rows: rows.filter(({ level }) => level === 'national' || level === 'province') }
  }]])
  for (const province of new Set(codes.map(code => code.slice(0, 2)))) {
    files.set(`coverage/${province}.json`, () => ({ ...head, rows: codes.filter(code => code.startsWith(province)).flatMap(rowOf) }))
  }
  return files
}

/** What the comparison opens with: the provincial committees of the newest years, whatever the number of committees. */
export function toCompareFile(dataset: Dataset): CompareFile {
  const years = yearsOf(dataset)
  const defaults = toTrendsFile(dataset).committees.map(({ committee }) => committee.code)
  const provincial = new Set([...dataset.committees.values()].filter(({ level }) => level === 'province').map(({ code }) => code))
  const cut = (rows: YearRow[]): YearRow[] => rows.filter(([code]) => provincial.has(code))
  return {
    format: formatVersion,
    dataVersion: dataset.version,
    years,
    defaults,
    committees: [...dataset.committees.values()].filter(({ code }) => provincial.has(code) || defaults.includes(code)),
    sizes: years.slice(-sizeYears).map(year => toYearFile(dataset, year)).map(file => ({ ...file, attendance: cut(file.attendance), session: cut(file.session), wholeYear: cut(file.wholeYear) })),
  }
}
