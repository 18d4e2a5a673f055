import { clip, type Collector } from './collector'
import { fault, type FaultCode } from './fault'
import { locateCell, type FlawKind, type RawRow } from './scan-csv'

const flawFaults: Record<FlawKind, FaultCode> = {
  'unclosed-quote': fault.unclosedQuote,
  'stray-quote': fault.strayQuote,
  'text-after-quote': fault.textAfterQuote,
}

/** Reports the quotes of a row that break the form of CSV, each at the cell it stands in. */
export function reportFlaws(row: RawRow, text: string, collector: Collector): void {
  for (const { kind, cell } of row.flaws) {
    collector.add(flawFaults[kind], () => ({
      ...locateCell(text, row, cell),
      params: { value: clip(row.cells[cell] ?? '') },
    }))
  }
}
