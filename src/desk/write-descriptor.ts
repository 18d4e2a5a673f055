import type { Descriptor } from '@/datapackage/descriptor'
import type { FileBytes } from './published'
import { scanRows } from '@/datapackage/scan-csv'
import { strFromU8 } from 'fflate'

interface Changes {
  version: string
  /** YYYY-MM-DD */
  today: string
  contract: Descriptor
  hash: (bytes: Uint8Array) => string
}

interface OwnResource { name?: unknown, path?: unknown, bytes?: unknown, hash?: unknown, rows?: unknown }

/**
 * The package's own descriptor with a new version and day. Sizes, hashes and numbers of rows that it states are stated
 * anew; a table of the contract that came to the package is described as the contract does. @throws SyntaxError when it
 * is no JSON, which a published package never is.
 */
export function withNewTables(text: string, files: FileBytes, { version, today, contract, hash }: Changes): string {
  const own = JSON.parse(text) as { resources: OwnResource[] }
  const names = new Set(own.resources.map(resource => resource.name))
  const come = contract.resources.filter(resource => !names.has(resource.name) && files.has(resource.path))
  const resources = [...own.resources, ...come.map(({ name, path, title, description, schema, optional }) => (
    { name, type: 'table', path, title, description, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', optional, schema }
  ))].map((resource: OwnResource) => {
    const bytes = typeof resource.path === 'string' ? files.get(resource.path) : undefined
    if (bytes === undefined || resource.hash === undefined) return resource
    return { ...resource, bytes: bytes.length, hash: `sha256:${hash(bytes)}`, rows: countRows(bytes) }
  })
  return `${JSON.stringify({ ...own, version, created: `${today}T00:00:00Z`, resources }, null, 2)}\n`
}

function countRows(bytes: Uint8Array): number {
  let rows = -1
  for (const row of scanRows(strFromU8(bytes))) if (row.cells.some(cell => cell !== '')) rows++
  return Math.max(0, rows)
}
