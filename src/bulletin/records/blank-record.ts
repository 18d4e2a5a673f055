import type { BulletinRecord, FieldValue, RecordKind } from '../bulletin'
import type { Normalised } from '../normalise/normalise'
import type { NamedCommittee } from '../scope/regions'
import { originalSpan } from '../normalise/normalise'

/** The original text with the plain one made from it. */
export interface Source {
  original: string
  plain: Normalised
}

/** A record with nothing said yet. */
export function blankRecord(kind: RecordKind, committee: NamedCommittee | null): BulletinRecord {
  return {
    kind, committee: committee?.code ?? null, committee_name: committee?.name ?? null, term: null, session: null, meeting_type: null, phase: null,
    opened_on: null, closed_on: null, period_kind: null, year: null, as_of: null, status: null, fields: {}, parts: [],
  }
}

/** The place in the original of `[start, end)` of the plain text. */
export function placeOf({ original, plain }: Source, start: number, end: number): { start: number, end: number, text: string } {
  const span = originalSpan(plain, start, end)
  return { ...span, text: original.slice(span.start, span.end) }
}

/** A fact as the value of a field. */
export function fieldValue(source: Source, fact: { value: number, precision: 'exact' | 'about' | 'over' | 'under', start: number, end: number, rule: string }): FieldValue {
  const place = placeOf(source, fact.start, fact.end)
  if (fact.precision === 'exact') return { value: fact.value, status: 'reported', ...place, rule: fact.rule }
  return { value: fact.value, status: 'approximate', bound: fact.precision, ...place, rule: fact.rule }
}
