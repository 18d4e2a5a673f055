import type { Descriptor } from '@/datapackage/descriptor'
import type { Diagnostic } from '@/datapackage/diagnostic'
import type { ParsedPackage } from '@/datapackage/parse-package'
import type { Dataset } from '@/dataset/build-dataset'
import type { Rows } from '@/dataset/rows.generated'
import { parsePackage } from '@/datapackage/parse-package'
import { buildDataset } from '@/dataset/build-dataset'
import { checkInvariants } from '@/dataset/check-invariants'
import { rowsOf } from '@/dataset/rows-of'

/** The folder that paths are shown under, as `npm run data:check` shows them. */
export const packageFolder = 'data'

/** Bytes of the files of a package, by path. */
export type FileBytes = ReadonlyMap<string, Uint8Array>

/** The package as published, read by the same code as in the build. */
export interface Published {
  files: FileBytes
  contract: Descriptor
  parsed: ParsedPackage
  rows: Rows
  dataset: Dataset
  diagnostics: Diagnostic[]
}

/** @param contract the schema that the program understands */
export function readPublished(files: FileBytes, contract: Descriptor): Published {
  const { parsed, diagnostics } = checkFiles(files, contract)
  return { files, contract, parsed, rows: rowsOf(parsed), dataset: buildDataset(parsed), diagnostics }
}

/** Parses and checks files as `npm run data:check` does. */
export function checkFiles(files: FileBytes, contract: Descriptor): { parsed: ParsedPackage, diagnostics: Diagnostic[] } {
  const parsed = parsePackage({ get: path => files.get(path) ?? null }, contract, packageFolder)
  return { parsed, diagnostics: [...parsed.diagnostics, ...checkInvariants(parsed)] }
}
