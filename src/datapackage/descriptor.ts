import type { Diagnostic } from './diagnostic'
import { createCollector, type Collector } from './collector'
import { checkDescriptorNames } from './check-descriptor-names'
import { fault } from './fault'
import { locateJsonFault } from './locate-json-fault'
import { readSchema } from './read-schema'
import { createShapeReader, given, type ShapeReader } from './shape-reader'

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year'

export interface Constraints {
  required?: boolean
  enum?: (string | number)[]
  minimum?: number
  maximum?: number
  /** Must match the whole value. */
  pattern?: string
  /** Lengths are in characters (code points). */
  minLength?: number
  maxLength?: number
  unique?: boolean
}

export interface Field {
  name: string
  type: FieldType
  title?: string
  description?: string
  constraints?: Constraints
}

export interface ForeignKey {
  fields: string[]
  /** `resource` is empty when the key points into its own table. */
  reference: { resource: string, fields: string[] }
}

export interface TableSchema {
  fields: Field[]
  primaryKey?: string[]
  uniqueKeys?: string[][]
  foreignKeys?: ForeignKey[]
  /** Texts that stand for "not stated"; the empty cell alone by default. */
  missingValues?: string[]
}

export interface Resource {
  name: string
  /** Relative to the folder of the descriptor. */
  path: string
  title?: string
  description?: string
  schema: TableSchema
  /** The file may be absent (a property of our own, allowed by the standard). */
  optional?: boolean
}

interface Licence {
  name?: string
  path?: string
  title?: string
}

export interface Descriptor {
  name: string
  title?: string
  version?: string
  created?: string
  licenses?: Licence[]
  resources: Resource[]
}

/** A path out of the package's own folder could name any file of the reader's machine. */
function isSafePath(path: string): boolean {
  return !/^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i.test(path) && !path.split(/[/\\]/).includes('..')
}

function readLicence(read: ShapeReader, value: unknown, at: string): Licence | undefined {
  const raw = read.object(value, at)
  if (raw === undefined) return undefined
  return {
    ...given('name', read.optionalString(raw['name'], `${at}.name`)),
    ...given('path', read.optionalString(raw['path'], `${at}.path`)),
    ...given('title', read.optionalString(raw['title'], `${at}.title`)),
  }
}

function readResource(read: ShapeReader, value: unknown, at: string): Resource | undefined {
  const raw = read.object(value, at)
  if (raw === undefined) return undefined
  const name = read.string(raw['name'], `${at}.name`)
  const path = read.string(raw['path'], `${at}.path`)
  if (path !== undefined && !isSafePath(path)) read.report(fault.unsafePath, { at: `${at}.path`, path })
  const rest = {
    ...given('title', read.optionalString(raw['title'], `${at}.title`)),
    ...given('description', read.optionalString(raw['description'], `${at}.description`)),
    ...given('optional', read.optionalBoolean(raw['optional'], `${at}.optional`)),
  }
  const schema = readSchema(read, raw['schema'], `${at}.schema`)
  return name === undefined || path === undefined || schema === undefined ? undefined : { name, path, ...rest, schema }
}

function readDescriptor(read: ShapeReader, value: unknown): Descriptor | undefined {
  const raw = read.object(value, '$')
  if (raw === undefined) return undefined
  const name = read.string(raw['name'], 'name')
  const facts = {
    ...given('title', read.optionalString(raw['title'], 'title')),
    ...given('version', read.optionalString(raw['version'], 'version')),
    ...given('created', read.optionalString(raw['created'], 'created')),
    ...given('licenses', read.optionalList(raw['licenses'], 'licenses', (item, at) => readLicence(read, item, at))),
  }
  const resources = read.list(raw['resources'], 'resources', (item, at) => readResource(read, item, at))
  return name === undefined || resources === undefined ? undefined : { name, ...facts, resources }
}

function parseJson(text: string, collector: Collector): unknown {
  try {
    return JSON.parse(text)
  } catch {
    collector.add(fault.malformedJson, () => ({ ...locateJsonFault(text), params: {} }))
    return undefined
  }
}

/**
 * Reads a Data Package v2 descriptor (`datapackage.json`) whose resources carry their Table Schema inline.
 * Single keys become lists of one; properties that this program does not use are dropped.
 * `descriptor` is null as soon as one diagnostic is an error.
 */
export function parseDescriptor(text: string, file: string): { descriptor: Descriptor | null, diagnostics: Diagnostic[] } {
  const collector = createCollector(file)
  const json = parseJson(text, collector)
  const read = createShapeReader(collector)
  const descriptor = json === undefined ? undefined : readDescriptor(read, json)
  if (descriptor !== undefined) checkDescriptorNames(read, descriptor)
  const diagnostics = collector.finish()
  return { descriptor: diagnostics.length > 0 ? null : descriptor ?? null, diagnostics }
}
