import type { InjectionKey } from 'vue'

/** Where JSON comes from: the page's own state, the network, or (on the server) the compiled data. */
export interface DataSource {
  /** Resolves to the parsed JSON below `data/v1/`; rejects with a LoadError. `fresh`: past every cache. */
  load(path: string, fresh?: boolean): Promise<unknown>
  /** What is at hand without waiting, or undefined. */
  peek(path: string): unknown
}
export const dataSourceKey: InjectionKey<DataSource> = Symbol('data source')

/** A source over which other files can be laid. */
export interface CoveredSource extends DataSource {
  /** The source itself. */
  published: DataSource
  /** From now on these files, by path, stand for those of the source; null takes them away. */
  cover(files: ReadonlyMap<string, unknown> | null): void
}

/** The app's source as that which others can be laid over: the same object as that of `dataSourceKey`. */
export const coveredSourceKey: InjectionKey<CoveredSource> = Symbol('covered source')

export function createCoveredSource(source: DataSource): CoveredSource {
  let covered: ReadonlyMap<string, unknown> = new Map()
  return {
    published: source,
    async load(path, fresh) {
      // What was on its way when the files were laid over is theirs too.
      return covered.get(path) ?? await source.load(path, fresh).then(json => covered.get(path) ?? json)
    },
    peek: path => covered.get(path) ?? source.peek(path),
    cover(files) {
      covered = files ?? new Map()
    },
  }
}

export type LoadFailure = 'network' | 'missing' | 'server' | 'malformed' | 'timeout'
export class LoadError extends Error {
  readonly reason: LoadFailure
  readonly path: string
  constructor(reason: LoadFailure, path: string) {
    super(`${path}: ${reason}`)
    this.name = 'LoadError'
    this.reason = reason
    this.path = path
  }
}

const timeoutAfter = 20_000

/** Data over HTTP, below `base` (`…/data/v1/`). `carried` holds the files that the page brought along. */
export function createHttpSource(base: string, carried: Record<string, unknown>): DataSource {
  async function load(path: string, fresh = false): Promise<unknown> {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), timeoutAfter)
    try {
      const response = await fetch(base + path, { signal: giveUp.signal, credentials: 'omit', cache: fresh ? 'reload' : 'default' })
      if (response.status === 404) throw new LoadError('missing', path)
      if (!response.ok) throw new LoadError('server', path)
      const text = await response.text()
      return parse(text, path)
    } catch (error) {
      if (error instanceof LoadError) throw error
      throw new LoadError(giveUp.signal.aborted ? 'timeout' : 'network', path)
    } finally {
      clearTimeout(timer)
    }
  }
  return { load, peek: path => carried[path] }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError('malformed', path)
  }
}
