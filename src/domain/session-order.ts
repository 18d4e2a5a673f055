import type { MeetingRecord } from './meeting'
import type { PeriodRecord } from './period'
import { meetingTypes } from './meeting'
import { periodKinds } from './period'

interface SessionKey {
  term: number
  session: number | null
}

/** By code unit, so that the order is the same on every machine (localeCompare is not). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Oldest first; what belongs to a term as a whole comes after its sessions. */
export function compareSessions(a: SessionKey, b: SessionKey): number {
  return a.term - b.term || noneLast(a.session) - noneLast(b.session)
}

/** Oldest first: by term, session, type. */
export function compareMeetings(a: MeetingRecord, b: MeetingRecord): number {
  return compareSessions(a, b)
    || meetingTypes.indexOf(a.type) - meetingTypes.indexOf(b.type)
    || compareText(a.id, b.id)
}

/** Oldest first: by term, session (none last), kind, year. */
export function comparePeriods(a: PeriodRecord, b: PeriodRecord): number {
  return compareSessions(a, b)
    || periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind)
    || (a.year ?? 0) - (b.year ?? 0)
    || compareText(a.id, b.id)
}

function noneLast(session: number | null): number {
  // Sessions are below 100 by the schema; a finite stand-in keeps the subtraction of two nones at 0.
  return session ?? 1000
}
