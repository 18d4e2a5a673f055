import type { LoadFailure } from './data-source'
import type { CompareFile, CoverageFile, ProvinceCoverageFile } from '@/dataset/coverage-files'
import type { CommitteeFile, CommitteesFile, IndexFile, Names, OverviewFile, PackageFile, RegionFile, SearchFile, SourcesFile, TrendsFile, YearFile } from '@/dataset/files'
import { defineStore } from 'pinia'
import { inject, shallowReactive, shallowRef } from 'vue'
import { dataSourceKey, LoadError } from './data-source'
import { committeePath, committeesPath, comparePath, coveragePath, decodeFile, indexPath, namesPath, overviewPath, packagePath, provinceCoveragePath, regionPath, searchPath, sourcesPath, trendsPath, yearPath } from './decode-by-path'

/** `otherVersion`: the data were replaced since the page was loaded; nothing of the new is mixed with the old. */
export type LoadReason = LoadFailure | 'olderFormat' | 'newerFormat' | 'otherVersion'

/** One file below `data/v1/` and how far its loading has come. */
export type FileState<Value> =
  | { status: 'idle' | 'loading', value: null, reason: null }
  | { status: 'ready', value: Value, reason: null }
  | { status: 'failed', value: null, reason: LoadReason }

const idle: FileState<never> = { status: 'idle', value: null, reason: null }
const loading: FileState<never> = { status: 'loading', value: null, reason: null }

/** The loaded data. What the page carries is ready from the start; a file is never fetched twice at once. */
export const useDataStore = defineStore('data', () => {
  const source = inject(dataSourceKey)
  if (source === undefined) throw new Error('No data source is provided: install it with app.provide(dataSourceKey, …).')
  const files = shallowReactive(new Map<string, FileState<unknown>>())
  // Kept apart from `files`: reading what is at hand must not write to what views depend on.
  const carried = new Map<string, FileState<unknown>>()
  const underway = new Map<string, Promise<void>>()
  // The version of the data that the reader sees: that of the first file.
  let shownVersion: string | null = null
  const newVersion = shallowRef<string | null>(null)

  function stateOf(path: string): FileState<unknown> {
    return files.get(path) ?? carriedState(path)
  }

  function carriedState(path: string): FileState<unknown> {
    const known = carried.get(path)
    if (known !== undefined) return known
    const json = source?.peek(path)
    const state = json === undefined ? idle : decode(path, json)
    carried.set(path, state)
    shownVersion ??= versionOf(state)
    return state
  }

  /** Loads a file unless it is ready or on its way; a failed one is tried again. Never rejects: the state tells. */
  function load(path: string): Promise<void> {
    const waiting = underway.get(path)
    if (waiting !== undefined) return waiting
    const { status } = stateOf(path)
    if (status === 'ready') return Promise.resolve()
    files.set(path, loading)
    const task = fetchState(path, status === 'failed').then((state) => {
      underway.delete(path)
      files.set(path, ofShownVersion(state))
    })
    underway.set(path, task)
    return task
  }

  async function fetchState(path: string, fresh: boolean): Promise<FileState<unknown>> {
    try {
      return decode(path, await source?.load(path, fresh))
    } catch (error) {
      return { status: 'failed', value: null, reason: error instanceof LoadError ? error.reason : 'network' }
    }
  }

  /** Refuses a file of other data than those shown, and remembers that they were replaced. */
  function ofShownVersion(state: FileState<unknown>): FileState<unknown> {
    const version = versionOf(state)
    shownVersion ??= version
    if (version === null || version === shownVersion) return state
    newVersion.value = version
    return { status: 'failed', value: null, reason: 'otherVersion' }
  }

  return {
    load,
    /** Version of the data that have replaced those shown; null while there is none. */
    newVersion,
    prefetch: (paths: readonly string[]): void => paths.forEach(path => void load(path)),
    // The decoder of a path vouches for the type of its value.
    committee: (code: string) => stateOf(committeePath(code)) as FileState<CommitteeFile>,
    committees: () => stateOf(committeesPath) as FileState<CommitteesFile>,
    region: (digits: string) => stateOf(regionPath(digits)) as FileState<RegionFile>,
    compare: () => stateOf(comparePath) as FileState<CompareFile>,
    coverage: () => stateOf(coveragePath) as FileState<CoverageFile>,
    index: () => stateOf(indexPath) as FileState<IndexFile>,
    names: () => stateOf(namesPath) as FileState<Names>,
    overview: () => stateOf(overviewPath) as FileState<OverviewFile>,
    provinceCoverage: (province: string) => stateOf(provinceCoveragePath(province)) as FileState<ProvinceCoverageFile>,
    search: () => stateOf(searchPath) as FileState<SearchFile>,
    package: () => stateOf(packagePath) as FileState<PackageFile>,
    sources: () => stateOf(sourcesPath) as FileState<SourcesFile>,
    trends: () => stateOf(trendsPath) as FileState<TrendsFile>,
    year: (year: number) => stateOf(yearPath(year)) as FileState<YearFile>,
  }
})

function decode(path: string, json: unknown): FileState<unknown> {
  const decoded = decodeFile(path, json)
  return decoded.ok
    ? { status: 'ready', value: decoded.value, reason: null }
    : { status: 'failed', value: null, reason: decoded.reason }
}

/** Null where the file does not say: it is then taken as it is. */
function versionOf({ value }: FileState<unknown>): string | null {
  const version = typeof value === 'object' && value !== null && 'dataVersion' in value ? value.dataVersion : null
  return typeof version === 'string' && version !== '' ? version : null
}
