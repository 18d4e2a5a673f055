import type { NumberKind } from './styles'
import { dateOfSerial } from './serial-date'

/** Spreadsheets count with fifteen digits; what stands behind them is dust: 0.30000000000000004 is 0.3. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded) >= 1e21 || (rounded !== 0 && Math.abs(rounded) < 1e-6) ? String(rounded) : rounded.toFixed(12).replace(/\.?0+$/, '')
}

/**
 * The text of a stored number as its format means it: a date `YYYY-MM-DD`, a percentage `99.5%`, else the number.
 * Null when it is a date that no calendar has.
 */
export function numberText(raw: string, kind: NumberKind, date1904: boolean): string | null {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  // Long codes (of a division, of a phone) keep all their digits.
  if (/^-?\d{16,}$/.test(raw)) return raw
  if (kind === 'date') return dateOfSerial(value, date1904)
  return kind === 'percent' ? `${plainNumber(value * 100)}%` : plainNumber(value)
}
