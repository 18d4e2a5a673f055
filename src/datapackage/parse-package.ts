import { checkKeys } from './check-keys'
import { createCollector } from './collector'
import { compareDescriptors } from './compare-descriptors'
import { decodeText } from './decode-text'
import { parseDescriptor, type Descriptor, type Resource } from './descriptor'
import type { Diagnostic } from './diagnostic'
import { fault } from './fault'
import { createEmptyTable, parseTable, type Table } from './parse-table'

/** The files of one package, however they are kept. */
export interface PackageFiles {
  /** The bytes of a file by its path inside the package; null when it is absent. */
  get(path: string): Uint8Array | null
}

export interface ParsedPackage {
  /** One table for every resource of the contract, in its order; empty where the file is absent or unreadable. */
  tables: Map<string, Table>
  /** The contract's resources under the package's own name, title, version, date and licences. */
  descriptor: Descriptor
  /** Sorted by file (the descriptor, then the resources in their order), line, column and code. */
  diagnostics: Diagnostic[]
}

const descriptorPath = 'datapackage.json'

function readOwnDescriptor(
  bytes: Uint8Array | null, contract: Descriptor, file: string,
): { own: Descriptor | null, diagnostics: Diagnostic[] } {
  const collector = createCollector(file)
  if (bytes === null) {
    collector.add(fault.descriptorAbsent, () => ({ line: 0, column: 0, params: {} }))
    return { own: null, diagnostics: collector.finish() }
  }
  const text = decodeText(bytes, collector)
  if (text === null) return { own: null, diagnostics: collector.finish() }
  const { descriptor, diagnostics } = parseDescriptor(text, file)
  if (descriptor !== null) compareDescriptors(descriptor, contract, collector)
  return { own: descriptor, diagnostics: [...diagnostics, ...collector.finish()] }
}

/** A package without a readable descriptor has no title or licence of its own; the program's would be a false claim. */
function describe(own: Descriptor | null, contract: Descriptor): Descriptor {
  return own === null
    ? { name: contract.name, resources: contract.resources }
    : { ...own, resources: contract.resources }
}

function readResource(
  bytes: Uint8Array | null, resource: Resource, file: string,
): { table: Table, diagnostics: Diagnostic[] } {
  if (bytes !== null) return parseTable(bytes, resource, file)
  const collector = createCollector(file)
  if (resource.optional !== true) collector.add(fault.fileAbsent, () => ({ line: 0, column: 0, params: {} }))
  return { table: createEmptyTable(resource, file, resource.optional !== true), diagnostics: collector.finish() }
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function sortDiagnostics(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const orderOf = new Map(files.map((file, index) => [file, index]))
  const order = (file: string): number => orderOf.get(file) ?? files.length
  return [...diagnostics].sort((a, b) =>
    order(a.file) - order(b.file) || a.line - b.line || a.column - b.column || compareCodes(a.code, b.code))
}

/**
 * Reads a whole data package by `contract`, the schema that this program understands, and checks its keys.
 * `folder` only stands before the paths in what the reader sees. Never throws; the data are sound
 * when no diagnostic is an error.
 */
export function parsePackage(files: PackageFiles, contract: Descriptor, folder: string): ParsedPackage {
  const display = (path: string): string => folder === '' ? path : `${folder}/${path}`
  const { own, diagnostics } = readOwnDescriptor(files.get(descriptorPath), contract, display(descriptorPath))
  const found = [...diagnostics]
  const tables = new Map<string, Table>()
  for (const resource of contract.resources) {
    const { table, diagnostics } = readResource(files.get(resource.path), resource, display(resource.path))
    tables.set(resource.name, table)
    found.push(...diagnostics)
  }
  found.push(...checkKeys(tables, contract))
  const order = [descriptorPath, ...contract.resources.map(resource => resource.path)].map(display)
  return { tables, descriptor: describe(own, contract), diagnostics: sortDiagnostics(found, order) }
}
