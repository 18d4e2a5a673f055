/** What a page's address says, once parsed: the state, and the values that are none of its field. */
export interface ParsedQuery<State> {
  state: State
  unknown: UnknownValue[]
}
export interface UnknownValue {
  field: string
  value: string
}
/** A query as the router hands it over: absent, empty (`?q`), once, or repeated. */
export type RawQuery = Record<string, string | null | undefined | (string | null)[]>

/** One field of an address. `parse` is total: what it cannot use it names in `rejected`. */
interface QueryField<Value> {
  fallback: Value
  parse(text: string): { value: Value, rejected?: string }
  format(value: Value): string
}
type QueryFields<State> = { [Key in keyof State]: QueryField<State[Key]> }

export interface QueryCodec<State> {
  parse(query: RawQuery): ParsedQuery<State>
  /** Only the fields that differ from their default, in the order of declaration. */
  format(state: State): Record<string, string>
}

/** Declares a page's address: one field a parameter. Parameters that are not declared are ignored. */
export function createQuery<State extends object>(fields: QueryFields<State>): QueryCodec<State> {
  const names = Object.keys(fields) as (keyof State & string)[]
  return {
    parse(query) {
      const state: Partial<State> = {}
      const unknown: UnknownValue[] = []
      for (const name of names) {
        const field = fields[name]
        const text = firstText(query[name])
        const { value, rejected } = text === '' ? { value: field.fallback } : field.parse(text)
        state[name] = value
        if (rejected !== undefined) unknown.push({ field: name, value: rejected.slice(0, 60) })
      }
      return { state: state as State, unknown }
    },
    format(state) {
      const query: Record<string, string> = {}
      for (const name of names) {
        const field = fields[name]
        const text = field.format(state[name])
        if (text !== field.format(field.fallback)) query[name] = text
      }
      return query
    },
  }
}

/** A repeated parameter counts once: the first wins. */
function firstText(raw: RawQuery[string]): string {
  const first = Array.isArray(raw) ? raw[0] : raw
  return (first ?? '').trim()
}

/** One of some words. */
export function enumField<Value extends string>(values: readonly Value[], fallback: Value): QueryField<Value> {
  return {
    fallback,
    parse: (text) => {
      const value = values.find(candidate => candidate === text)
      return value === undefined ? { value: fallback, rejected: text } : { value }
    },
    format: value => value,
  }
}

/** A whole number between two bounds, or null when the address does not say. */
export function intField(min: number, max: number): QueryField<number | null> {
  return {
    fallback: null,
    parse: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
      return value >= min && value <= max ? { value } : { value: null, rejected: text }
    },
    format: value => value === null ? '' : String(value),
  }
}

/** Free text of the reader's own, e.g. a filter. */
export function textField(maxLength = 60): QueryField<string> {
  return { fallback: '', parse: text => ({ value: text.slice(0, maxLength) }), format: value => value }
}

/** Up to `max` different ids with commas between; ids that `known` refuses are left out and named. */
export function idsField(known: (id: string) => boolean, max: number, fallback: readonly string[]): QueryField<readonly string[]> {
  return {
    fallback,
    parse: (text) => {
      const ids = [...new Set(text.split(',').map(id => id.trim()).filter(id => id !== ''))]
      const value = ids.filter(known).slice(0, max)
      const rejected = ids.filter(id => !value.includes(id))
      return rejected.length === 0 ? { value } : { value: value.length > 0 ? value : fallback, rejected: rejected.join(',') }
    },
    format: value => value.join(','),
  }
}

/** `year` (ascending), `-year` (descending) or the fallback. */
export function sortField(columns: readonly string[], fallback = ''): QueryField<string> {
  return {
    fallback,
    parse: text => columns.includes(text.replace(/^-/, '')) ? { value: text } : { value: fallback, rejected: text },
    format: value => value,
  }
}
