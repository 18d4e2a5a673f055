import type { Collector } from './collector'
import type { Descriptor, Resource } from './descriptor'
import type { DiagnosticParams } from './diagnostic'
import { fault, type FaultCode } from './fault'

type Report = (code: FaultCode, params: DiagnosticParams) => void

function compareFields(found: Resource, contract: Resource, report: Report): void {
  const resource = contract.name
  const foundFields = new Map(found.schema.fields.map(field => [field.name, field]))
  for (const { name, type } of contract.schema.fields) {
    const other = foundFields.get(name)
    if (other === undefined) report(fault.fieldMissing, { resource, field: name })
    else if (other.type !== type) report(fault.fieldType, { resource, field: name, found: other.type, expected: type })
    foundFields.delete(name)
  }
  for (const name of foundFields.keys()) report(fault.fieldExtra, { resource, field: name })
}

/**
 * Reports where a package's own descriptor names another schema than the one this program understands:
 * a resource or field that is missing, unknown, of another type or at another path.
 * Resources that may be absent as files may be absent here too; titles and constraints are not compared.
 */
export function compareDescriptors(found: Descriptor, contract: Descriptor, collector: Collector): void {
  const report: Report = (code, params) => collector.add(code, () => ({ line: 0, column: 0, params }))
  const foundResources = new Map(found.resources.map(resource => [resource.name, resource]))
  for (const resource of contract.resources) {
    const other = foundResources.get(resource.name)
    foundResources.delete(resource.name)
    if (other === undefined) {
      if (resource.optional !== true) report(fault.resourceMissing, { resource: resource.name })
      continue
    }
    if (other.path !== resource.path) {
      report(fault.resourcePath, { resource: resource.name, found: other.path, expected: resource.path })
    }
    compareFields(other, resource, report)
  }
  for (const name of foundResources.keys()) report(fault.resourceExtra, { resource: name })
}
