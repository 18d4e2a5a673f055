import type { LoadFailure } from './data-source'
import type { CommitteeFile, IndexFile, OverviewFile, SourcesFile, TrendsFile } from '@/dataset/files'
import { defineStore } from 'pinia'
import { inject, shallowReactive } from 'vue'
import { dataSourceKey, LoadError } from './data-source'
import { committeePath, decodeFile, indexPath, overviewPath, sourcesPath, trendsPath } from './decode-by-path'

export type LoadReason = LoadFailure | 'olderFormat' | 'newerFormat'

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

  function stateOf(path: string): FileState<unknown> {
    return files.get(path) ?? carriedState(path)
  }

  function carriedState(path: string): FileState<unknown> {
    const known = carried.get(path)
    if (known !== undefined) return known
    const json = source?.peek(path)
    const state = json === undefined ? idle : decode(path, json)
    carried.set(path, state)
    return state
  }

  /** Loads a file unless it is ready or on its way; a failed one is tried again. Never rejects: the state tells. */
  function load(path: string): Promise<void> {
    const waiting = underway.get(path)
    if (waiting !== undefined) return waiting
    if (stateOf(path).status === 'ready') return Promise.resolve()
    files.set(path, loading)
    const task = fetchState(path).then((state) => {
      underway.delete(path)
      files.set(path, state)
    })
    underway.set(path, task)
    return task
  }

  async function fetchState(path: string): Promise<FileState<unknown>> {
    try {
      return decode(path, await source?.load(path))
    } catch (error) {
      return { status: 'failed', value: null, reason: error instanceof LoadError ? error.reason : 'network' }
    }
  }

  return {
    load,
    prefetch: (paths: readonly string[]): void => paths.forEach(path => void load(path)),
    // The decoder of a path vouches for the type of its value.
    committee: (code: string) => stateOf(committeePath(code)) as FileState<CommitteeFile>,
    index: () => stateOf(indexPath) as FileState<IndexFile>,
    overview: () => stateOf(overviewPath) as FileState<OverviewFile>,
    sources: () => stateOf(sourcesPath) as FileState<SourcesFile>,
    trends: () => stateOf(trendsPath) as FileState<TrendsFile>,
  }
})

function decode(path: string, json: unknown): FileState<unknown> {
  const decoded = decodeFile(path, json)
  return decoded.ok
    ? { status: 'ready', value: decoded.value, reason: null }
    : { status: 'failed', value: null, reason: decoded.reason }
}
