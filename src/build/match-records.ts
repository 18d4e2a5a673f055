import type { GoldField, GoldRecord } from './bulletin-corpus'
import type { ReadField, ReadRecord } from './read-records'

/** Keys that say what a number is about. The rest (dates, cut-off, status) count for the whole record only. */
const deciding = new Set(['committee', 'term', 'session', 'meeting_type', 'phase', 'period_kind', 'year'])

/** Whether the record is about what the gold says, on every key that the gold states. */
export function scopeAgrees(gold: GoldRecord, got: ReadRecord): boolean {
  return [...gold.scope].every(([key, value]) => !deciding.has(key) || got.scope.get(key) === value)
}

/** `scopeAgrees`, and dates, cut-off, status and base of 应出席 too. */
export function wholeScopeAgrees(gold: GoldRecord, got: ReadRecord): boolean {
  return [...gold.scope].every(([key, value]) => got.scope.get(key) === value)
}

/** What is wrong with a field that was read, or null. Scope is judged apart. */
export function agrees(gold: GoldField, got: ReadField, text: string): 'value' | 'approximate' | 'base' | 'span' | null {
  if (gold.value === null) return null
  if (gold.value !== got.value) return 'value'
  if (gold.approximate !== got.approximate) return 'approximate'
  if (gold.base !== null && got.base !== null && gold.base !== got.base) return 'base'
  return pointsAtNumber(gold, got, text) ? null : 'span'
}

function pointsAtNumber(gold: GoldField, got: ReadField, text: string): boolean {
  if (text.slice(got.start, got.end) !== got.text) return false
  if (gold.derived || typeof gold.value === 'string') return true
  if (gold.text !== null) return got.text.includes(gold.text)
  return plainDigits(got.text).includes(String(gold.value))
}

/** Half-width digits without spaces and thousands separators. */
export function plainDigits(written: string): string {
  return written.replace(/[０-９．，]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xFEE0)).replace(/[,\s]/g, '')
}

/**
 * Pairs records of one kind: first those that agree on most scope keys, among these on most values. Each is used once;
 * what is left over stands alone (its fields are then all missed, or all invented).
 */
export function matchRecords(gold: readonly GoldRecord[], got: readonly ReadRecord[]): { gold: GoldRecord | null, got: ReadRecord | null }[] {
  const pairs = gold.flatMap(one => got.filter(other => other.kind === one.kind).map(other => ({ gold: one, got: other, weight: overlap(one, other) })))
  pairs.sort((a, b) => b.weight - a.weight)
  const freeGold = new Set(gold)
  const freeGot = new Set(got)
  const matched: { gold: GoldRecord | null, got: ReadRecord | null }[] = []
  for (const pair of pairs) {
    if (!freeGold.has(pair.gold) || !freeGot.has(pair.got)) continue
    freeGold.delete(pair.gold)
    freeGot.delete(pair.got)
    matched.push({ gold: pair.gold, got: pair.got })
  }
  return [...matched, ...[...freeGold].map(one => ({ gold: one, got: null })), ...[...freeGot].map(other => ({ gold: null, got: other }))]
}

function overlap(gold: GoldRecord, got: ReadRecord): number {
  const keys = [...gold.scope].filter(([key]) => deciding.has(key))
  const agreeing = keys.filter(([key, value]) => got.scope.get(key) === value).length
  const values = gold.fields.filter(field => got.fields.some(other => other.name === field.name && other.value === field.value)).length
  return (keys.length === 0 ? 1 : agreeing / keys.length) * 1000 + values
}
