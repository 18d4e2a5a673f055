import type { CoverageField, CoverageFile, CoverageGroup } from '@/dataset/coverage-files'
import type { CommitteeLevel } from '@/domain/committee'
import { coverageFields } from '@/dataset/coverage-files'
import { provinceTiles } from './province-tiles'

export interface CoverageFilter {
  /** Two digits, or null for all. */
  province: string | null
  level: CommitteeLevel | null
}
export interface CoverageShare {
  committees: number
  published: number
}

/** Of the committees that pass a filter, how many publish a field in a year. */
export function coverageShare(file: Pick<CoverageFile, 'groups' | 'years'>, filter: CoverageFilter, year: number, field: CoverageField): CoverageShare {
  const at = file.years.indexOf(year) * coverageFields.length + coverageFields.indexOf(field)
  const groups = file.groups.filter(group => passes(group, filter))
  return { committees: sum(groups.map(group => group.committees)), published: at < 0 ? 0 : sum(groups.map(group => group.published[at] ?? 0)) }
}

function passes(group: CoverageGroup, { province, level }: CoverageFilter): boolean {
  return (province === null || group.province === province) && (level === null || group.level === level)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export interface ProvinceTile extends CoverageShare {
  province: string
  /** Short name as on the ground: 辽宁. */
  name: string
  english: string
  /** Of ISO 3166-2: LN. */
  letters: string
  /** Place in the grid, from 0. */
  column: number
  row: number
}

/** The 34 squares with their shares; those without a committee in the data have 0 of 0. */
export function selectTiles(file: Pick<CoverageFile, 'groups' | 'years'>, level: CommitteeLevel | null, year: number, field: CoverageField): ProvinceTile[] {
  return provinceTiles.map(tile => ({ ...tile, ...coverageShare(file, { province: tile.province, level }, year, field) }))
}

/** The newest year but one, when there are two: the newest is still being published. */
export function usualCoverageYear(years: readonly number[]): number {
  return years[years.length - 2] ?? years[years.length - 1] ?? 0
}
