import type { Collector } from './collector'
import type { DiagnosticParams } from './diagnostic'
import { fault, type FaultCode } from './fault'

/** Reads unknown JSON piece by piece; what has the wrong shape is reported with its path and read as undefined. */
export interface ShapeReader {
  report(code: FaultCode, params: DiagnosticParams): void
  object(value: unknown, at: string): Record<string, unknown> | undefined
  /** A string that says something: the empty one is refused. */
  string(value: unknown, at: string): string | undefined
  optionalString(value: unknown, at: string): string | undefined
  optionalNumber(value: unknown, at: string): number | undefined
  optionalBoolean(value: unknown, at: string): boolean | undefined
  /** The items that could be read. */
  list<T>(value: unknown, at: string, item: (value: unknown, at: string) => T | undefined): T[] | undefined
  optionalList<T>(value: unknown, at: string, item: (value: unknown, at: string) => T | undefined): T[] | undefined
  /** A string alone stands for a list of one, as the standard allows for keys. */
  names(value: unknown, at: string): string[] | undefined
}

/** `{ [key]: value }`, or nothing when there is no value: optional properties are absent, never undefined. */
export function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const result: Partial<Record<K, V>> = {}
  if (value !== undefined) result[key] = value
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reader that reports into `collector`. Places are paths in the JSON, not lines: the fault is the whole file's. */
export function createShapeReader(collector: Collector): ShapeReader {
  const report = (code: FaultCode, params: DiagnosticParams): void =>
    collector.add(code, () => ({ line: 0, column: 0, params }))

  const expecting = <T>(expected: string, is: (value: unknown) => value is T, optional = false) =>
    (value: unknown, at: string): T | undefined => {
      if (is(value)) return value
      if (!optional || value !== undefined) report(fault.wrongShape, { at, expected })
      return undefined
    }
  const array = expecting('array', (value): value is unknown[] => Array.isArray(value))

  const reader: ShapeReader = {
    report,
    object: expecting('object', isObject),
    string: expecting('string', (value): value is string => typeof value === 'string' && value !== ''),
    optionalString: expecting('string', (value): value is string => typeof value === 'string', true),
    optionalNumber: expecting('number', (value): value is number => typeof value === 'number', true),
    optionalBoolean: expecting('boolean', (value): value is boolean => typeof value === 'boolean', true),
    list<T>(value: unknown, at: string, item: (value: unknown, at: string) => T | undefined): T[] | undefined {
      const items: T[] = []
      const entries = array(value, at)
      entries?.forEach((entry, index) => {
        const read = item(entry, `${at}[${index}]`)
        if (read !== undefined) items.push(read)
      })
      return entries === undefined ? undefined : items
    },
    optionalList: (value, at, item) => value === undefined ? undefined : reader.list(value, at, item),
    names: (value, at) => {
      const names = typeof value === 'string' ? [value] : reader.list(value, at, (entry, place) => reader.string(entry, place))
      if (names?.length !== 0 && !names?.includes('')) return names
      report(fault.wrongShape, { at, expected: 'string | array' })
      return undefined
    },
  }
  return reader
}
