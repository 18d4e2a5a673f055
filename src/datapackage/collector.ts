import type { Diagnostic, DiagnosticParams } from './diagnostic'
import { fault, severityOf, type FaultCode } from './fault'

/** How often one code is listed for one file before the rest is only counted. */
export const repeatLimit = 1000

const longestShown = 60

export interface Finding {
  line: number
  column: number
  params: DiagnosticParams
}

export interface Collector {
  /** `find` runs only when the finding will be listed: placing a cell and guessing what was meant cost time. */
  add(code: FaultCode, find: () => Finding): void
  /** Everything found, in the order of finding, each overflowing code closed by one "and N more". */
  finish(): Diagnostic[]
}

/** Gathers the diagnostics of one file and caps the repeats of each code at `repeatLimit`. */
export function createCollector(file: string): Collector {
  const diagnostics: Diagnostic[] = []
  const counts = new Map<FaultCode, number>()
  const firstUnlisted = new Map<FaultCode, Finding>()

  return {
    add(code, find) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= repeatLimit) {
        diagnostics.push({ code, severity: severityOf(code), file, ...find() })
      } else if (count === repeatLimit + 1) {
        firstUnlisted.set(code, find())
      }
    },
    finish() {
      // Placed at the first unlisted finding, so that it also sorts behind the listed ones.
      const closing = Array.from(firstUnlisted, ([code, { line, column }]): Diagnostic => ({
        code: fault.andMore,
        severity: severityOf(code),
        file,
        line,
        column,
        params: { code, more: (counts.get(code) ?? 0) - repeatLimit, limit: repeatLimit },
      }))
      return [...diagnostics, ...closing]
    },
  }
}

/** A cell's text short enough for a message: at most 60 characters, the last an ellipsis when cut. */
export function clip(value: string): string {
  if (value.length <= longestShown) return value
  return `${value.slice(0, longestShown - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Allowed values in one line for a message: the first twelve, separated by bars. */
export function listed(values: readonly (string | number)[]): string {
  const shown = values.slice(0, 12).map(value => clip(String(value)))
  return [...shown, ...(values.length > shown.length ? ['…'] : [])].join(' | ')
}
