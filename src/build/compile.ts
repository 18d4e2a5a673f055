import type { Descriptor } from '@/datapackage/descriptor'
import type { Diagnostic, MessageCatalogue } from '@/datapackage/diagnostic'
import type { Dataset } from '@/dataset/build-dataset'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { packageMessages } from '@/datapackage/messages'
import { buildDataset } from '@/dataset/build-dataset'
import { checkInvariants } from '@/dataset/check-invariants'
import { invariantMessages } from '@/dataset/invariant-messages'
import { readPackage } from './read-package'

/** Every code that a check can print. */
export const allMessages: MessageCatalogue = { ...packageMessages, ...invariantMessages }

export interface Compiled {
  /** null when there are errors. */
  dataset: Dataset | null
  errors: Diagnostic[]
  warnings: Diagnostic[]
  descriptor: Descriptor
  /** Rows of each table, by name. */
  rows: ReadonlyMap<string, number>
}

/** Reads, checks and builds a package folder. */
export function compilePackage(folder: string): Compiled {
  const parsed = readPackage(folder)
  const diagnostics = [...parsed.diagnostics, ...checkInvariants(parsed)]
  const errors = diagnostics.filter(d => d.severity === 'error')
  const warnings = diagnostics.filter(d => d.severity === 'warning')
  return {
    dataset: errors.length > 0 ? null : buildDataset(parsed),
    errors,
    warnings,
    descriptor: parsed.descriptor,
    rows: new Map([...parsed.tables].map(([name, table]) => [name, table.rows.length])),
  }
}

/** The errors as one text for a stopped build. */
export function describeErrors(errors: Diagnostic[]): string {
  const shown = errors.slice(0, 50).map(d => formatDiagnostic(d, allMessages, 'zh-Hans'))
  const rest = errors.length - shown.length
  return [...shown, ...(rest > 0 ? [`… ${rest}`] : []), `数据有 ${errors.length} 处错误，构建停止。全部列出：npm run data:check`].join('\n')
}
