import type { Descriptor, Resource } from './descriptor'
import { fault } from './fault'
import type { ShapeReader } from './shape-reader'

function reportTwice(read: ShapeReader, names: readonly string[], at: string): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) read.report(fault.nameTwice, { at, name })
    seen.add(name)
  }
}

function fieldNames(resource: Resource): string[] {
  return resource.schema.fields.map(field => field.name)
}

function checkKeyFields(read: ShapeReader, resource: Resource, keyFields: readonly string[], key: string): void {
  const known = new Set(fieldNames(resource))
  for (const field of keyFields) {
    if (!known.has(field)) read.report(fault.unknownKeyField, { resource: resource.name, key, field })
  }
}

function checkForeignKeys(read: ShapeReader, resource: Resource, byName: ReadonlyMap<string, Resource>): void {
  for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
    checkKeyFields(read, resource, fields, 'foreignKeys')
    const target = reference.resource === '' ? resource : byName.get(reference.resource)
    if (target === undefined || reference.fields.length !== fields.length) {
      read.report(fault.badForeignKey, {
        resource: resource.name,
        fields: fields.join(', '),
        target: `${reference.resource} (${reference.fields.join(', ')})`,
      })
    } else {
      checkKeyFields(read, target, reference.fields, `foreignKeys: ${resource.name}`)
    }
  }
}

/** Names must be unique, and every key must name fields and resources that are there. */
export function checkDescriptorNames(read: ShapeReader, { resources }: Descriptor): void {
  reportTwice(read, resources.map(resource => resource.name), 'resources')
  const byName = new Map(resources.map(resource => [resource.name, resource]))
  for (const resource of resources) {
    const { primaryKey, uniqueKeys } = resource.schema
    reportTwice(read, fieldNames(resource), `${resource.name}.fields`)
    checkKeyFields(read, resource, primaryKey ?? [], 'primaryKey')
    for (const key of uniqueKeys ?? []) checkKeyFields(read, resource, key, 'uniqueKeys')
    checkForeignKeys(read, resource, byName)
  }
}
