import type { Constraints, Field, FieldType, ForeignKey, TableSchema } from './descriptor'
import { fault } from './fault'
import { given, type ShapeReader } from './shape-reader'

const fieldTypes: readonly FieldType[] = ['string', 'integer', 'number', 'boolean', 'date', 'year']

/** The pattern as the cell check uses it, anchored at both ends; null when it is no regular expression. */
export function compilePattern(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return null
  }
}

function readEnumValue(read: ShapeReader, value: unknown, at: string): string | number | undefined {
  return typeof value === 'number' || value === '' ? value : read.string(value, at)
}

function readConstraints(read: ShapeReader, value: unknown, at: string): Constraints | undefined {
  const raw = value === undefined ? undefined : read.object(value, at)
  if (raw === undefined) return undefined
  const pattern = read.optionalString(raw['pattern'], `${at}.pattern`)
  if (pattern !== undefined && compilePattern(pattern) === null) {
    read.report(fault.badPattern, { at: `${at}.pattern`, pattern })
  }
  return {
    ...given('required', read.optionalBoolean(raw['required'], `${at}.required`)),
    ...given('unique', read.optionalBoolean(raw['unique'], `${at}.unique`)),
    ...given('enum', read.optionalList(raw['enum'], `${at}.enum`, (item, place) => readEnumValue(read, item, place))),
    ...given('minimum', read.optionalNumber(raw['minimum'], `${at}.minimum`)),
    ...given('maximum', read.optionalNumber(raw['maximum'], `${at}.maximum`)),
    ...given('pattern', pattern),
    ...given('minLength', read.optionalNumber(raw['minLength'], `${at}.minLength`)),
    ...given('maxLength', read.optionalNumber(raw['maxLength'], `${at}.maxLength`)),
  }
}

function readType(read: ShapeReader, value: unknown, at: string): FieldType {
  const named = read.optionalString(value, at) ?? 'string'
  const type = fieldTypes.find(known => known === named)
  if (type === undefined) read.report(fault.unsupportedType, { at, type: named, allowed: fieldTypes.join(' | ') })
  return type ?? 'string'
}

function readField(read: ShapeReader, value: unknown, at: string): Field | undefined {
  const raw = read.object(value, at)
  if (raw === undefined) return undefined
  const name = read.string(raw['name'], `${at}.name`)
  const rest = {
    type: readType(read, raw['type'], `${at}.type`),
    ...given('title', read.optionalString(raw['title'], `${at}.title`)),
    ...given('description', read.optionalString(raw['description'], `${at}.description`)),
    ...given('constraints', readConstraints(read, raw['constraints'], `${at}.constraints`)),
  }
  return name === undefined ? undefined : { name, ...rest }
}

function readForeignKey(read: ShapeReader, value: unknown, at: string): ForeignKey | undefined {
  const raw = read.object(value, at)
  if (raw === undefined) return undefined
  const fields = read.names(raw['fields'], `${at}.fields`)
  const reference = read.object(raw['reference'], `${at}.reference`)
  if (reference === undefined) return undefined
  const resource = read.optionalString(reference['resource'], `${at}.reference.resource`) ?? ''
  const target = read.names(reference['fields'], `${at}.reference.fields`)
  return fields === undefined || target === undefined ? undefined : { fields, reference: { resource, fields: target } }
}

/** Version 2 of the standard also writes a missing value as an object with a label. */
function readMissingValue(read: ShapeReader, value: unknown, at: string): string | undefined {
  const text = typeof value === 'string' ? value : read.object(value, at)?.['value']
  return read.optionalString(text, `${at}.value`)
}

/** Reads a Table Schema; a key given as one name becomes a list of one. Undefined when it has no readable fields. */
export function readSchema(read: ShapeReader, value: unknown, at: string): TableSchema | undefined {
  const raw = read.object(value, at)
  if (raw === undefined) return undefined
  const list = <T>(key: string, item: (read: ShapeReader, value: unknown, at: string) => T | undefined): T[] | undefined =>
    read.optionalList(raw[key], `${at}.${key}`, (entry, place) => item(read, entry, place))
  const fields = read.list(raw['fields'], `${at}.fields`, (entry, place) => readField(read, entry, place))
  const primaryKey = raw['primaryKey'] === undefined ? undefined : read.names(raw['primaryKey'], `${at}.primaryKey`)
  const rest = {
    ...given('primaryKey', primaryKey),
    ...given('uniqueKeys', list('uniqueKeys', (_, key, place) => read.names(key, place))),
    ...given('foreignKeys', list('foreignKeys', readForeignKey)),
    ...given('missingValues', list('missingValues', readMissingValue)),
  }
  return fields === undefined ? undefined : { fields, ...rest }
}
