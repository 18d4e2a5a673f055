/** Where a saved file is not what it should be; `at` is a path such as `$.entries[2].rows`. */
export interface Flaw { reason: 'wrongShape' | 'forbiddenKey', at: string }

/** Looks at a value from a stranger's file; null when it is as described. */
export type Shape = (value: unknown, at: string) => Flaw | null

type Fields = Readonly<Record<string, unknown>>

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const longestText = 20_000_000
const mostItems = 1_000_000

function wrong(at: string): Flaw {
  return { reason: 'wrongShape', at }
}

function firstFlaw<Item>(items: Iterable<Item>, look: (item: Item) => Flaw | null): Flaw | null {
  for (const item of items) {
    const flaw = look(item)
    if (flaw !== null) return flaw
  }
  return null
}

export const text: Shape = (value, at) => typeof value === 'string' && value.length <= longestText ? null : wrong(at)

export const whole: Shape = (value, at) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? null : wrong(at)

export function oneOf(values: readonly unknown[]): Shape {
  return (value, at) => values.includes(value) ? null : wrong(at)
}

export function orNull(shape: Shape): Shape {
  return (value, at) => value === null ? null : shape(value, at)
}

export function listOf(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > mostItems) return wrong(at)
    return firstFlaw((value as unknown[]).entries(), ([index, item]) => shape(item, `${at}[${index}]`))
  }
}

/** Any keys that are not forbidden; `keys` narrows them. */
export function mapOf(shape: Shape, keys?: readonly string[]): Shape {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at)
    return firstFlaw(Object.entries(value) as [string, unknown][], ([key, item]) => {
      if (forbidden.has(key)) return { reason: 'forbiddenKey', at: `${at}.${key}` }
      return keys === undefined || keys.includes(key) ? shape(item, `${at}.${key}`) : wrong(`${at}.${key}`)
    })
  }
}

/** Exactly these keys. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    const flaw = mapOf(() => null)(value, at)
    if (flaw !== null) return flaw
    const own = value as Fields
    return firstFlaw(Object.keys(own), key => Object.keys(fields).includes(key) ? null : wrong(`${at}.${key}`))
      ?? firstFlaw(Object.entries(fields), ([key, shape]) => shape(Object.prototype.hasOwnProperty.call(own, key) ? own[key] : undefined, `${at}.${key}`))
  }
}

/** The shape that the member `tag` names. */
export function tagged(tag: string, shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape {
  return (value, at) => {
    const name = typeof value === 'object' && value !== null ? (value as Fields)[tag] : undefined
    const fields = typeof name === 'string' && Object.keys(shapes).includes(name) ? shapes[name] : undefined
    return fields === undefined ? wrong(`${at}.${tag}`) : object({ [tag]: oneOf([name]), ...fields })(value, at)
  }
}
