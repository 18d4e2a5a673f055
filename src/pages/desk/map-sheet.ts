import type { Resource } from '@/datapackage/descriptor'
import type { TableName } from '@/dataset/local-rows'
import type { Mapping } from '@/intake/mapping/mapping'
import type { Sheet } from '@/intake/sheet'
import { readContract } from '@/desk-worker/contract'
import { proposeMapping, proposeTable } from '@/intake/mapping/propose-mapping'

/** The tables that a sheet of one's own may be. */
export const mappingTables: readonly TableName[] = ['attendance', 'proposals', 'parts', 'sources', 'roles', 'items']

const contract = readContract()

export function resourceOf(table: TableName): Resource | undefined {
  return contract.resources.find(resource => resource.name === table)
}

/** The first proposal for a sheet: to the table given, or to the one that takes the most of its columns. */
export function startMapping(sheet: Sheet, table: TableName | null): Mapping {
  const resource = table === null ? undefined : resourceOf(table)
  if (resource !== undefined) return proposeMapping(sheet, resource)
  return proposeTable(sheet, contract, mappingTables) ?? { table: 'attendance', headerRow: sheet.firstRow, columns: [], faults: [] }
}
