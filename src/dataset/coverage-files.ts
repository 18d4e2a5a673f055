import type { formatVersion, YearFile } from './files'
import type { Committee, CommitteeLevel } from '@/domain/committee'

/** What the grid of 公布情况 asks of each committee and year. */
export const coverageFields = ['expected', 'present', 'submitted', 'filed', 'handled', 'handledRate', 'satisfactionRate', 'keyProposals'] as const
export type CoverageField = typeof coverageFields[number]

/** How a field of one committee and year is known, best first; the letters are how the files write it. */
export const coverageStates = { reported: 'r', conflicting: 'c', derived: 'd', approximate: 'a', interim: 'i', notStated: 'n', noDocument: 'x' } as const
export type CoverageState = keyof typeof coverageStates

/** One committee: a letter for each field of each year (years first), and the session that the year belongs to. */
export interface CoverageRow extends Pick<Committee, 'code' | 'name' | 'level'> {
  states: string
  /** `15-4` a year, empty where no session is known; commas between. */
  sessions: string
}

/** Committees of one province and level, summed. */
export interface CoverageGroup {
  /** Two digits of GB/T 2260. */
  province: string
  level: CommitteeLevel
  committees: number
  /** How many publish a field in a year: years first, as in `CoverageRow.states`. */
  published: number[]
}

/** `data/v1/coverage.json`: sums of all committees, and the rows of the national and provincial ones. */
export interface CoverageFile {
  format: typeof formatVersion
  dataVersion: string
  /** The newest, rising. */
  years: number[]
  fields: CoverageField[]
  groups: CoverageGroup[]
  rows: CoverageRow[]
}

/** `data/v1/coverage/<two digits>.json`: every committee of one province. */
export interface ProvinceCoverageFile {
  format: typeof formatVersion
  dataVersion: string
  rows: CoverageRow[]
}

/** `data/v1/compare.json`: what the comparison opens with, trimmed to the provincial committees. */
export interface CompareFile {
  format: typeof formatVersion
  dataVersion: string
  /** Every year that has a file, rising. */
  years: number[]
  /** Codes of the committees that series open with. */
  defaults: string[]
  /** The committees of `sizes`, and the defaults. */
  committees: Committee[]
  /** The newest years, cut to the provincial committees. */
  sizes: YearFile[]
}
