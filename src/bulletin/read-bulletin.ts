import type { Bulletin, BulletinRecord, BulletinWarning, KnownCommittee } from './bulletin'
import type { Sentence } from './clauses/sentences'
import type { Quantity } from './numerals/quantity'
import { firstAt } from './first-at'
import { normalise } from './normalise/normalise'
import { scanQuantities } from './numerals/scan-quantities'
import { readPeople } from './people/read-people'
import { buildAttendance } from './records/build-attendance'
import { buildProposals } from './records/build-proposals'
import { readAttendance } from './records/read-attendance'
import { readProposals } from './records/read-proposals'
import { readDocument } from './scope/document'
import { findMeetingDates } from './scope/meeting-dates'
import { warn } from './warnings'

/**
 * Reads a bulletin and proposes claims in the fields of data/datapackage.json, each value with its place in `original`
 * and the rule that found it. Deterministic and linear in the length of the text; what is in doubt is left out.
 */
export function readBulletin(original: string, committees: readonly KnownCommittee[]): Bulletin {
  const plain = normalise(original)
  const source = { original, plain }
  const doc = readDocument(plain.text, committees)
  const quantities = scanQuantities(plain.text)
  const quantitiesOf = (sentence: Sentence): Quantity[] => {
    const list: Quantity[] = []
    for (let i = firstAt(quantities, sentence.start, quantity => quantity.start); i < quantities.length; i++) {
      const quantity = quantities[i]
      if (quantity === undefined || quantity.start >= sentence.end) break
      if (quantity.end <= sentence.end) list.push(quantity)
    }
    return list
  }
  const warnings: BulletinWarning[] = []
  const records: BulletinRecord[] = [
    ...buildAttendance(readAttendance(doc, quantitiesOf), source, warnings),
    ...buildProposals(readProposals(doc, quantitiesOf), doc, source, warnings),
    ...readPeople(doc, source),
  ]
  const dates = findMeetingDates(doc)
  const name = doc.committee === null ? null : doc.committee.name
  const { meeting } = doc
  for (const record of records) {
    if (meeting !== null && record.meeting_type === 'plenary' && record.term === meeting.term && record.session === meeting.session && record.committee_name === name) {
      record.opened_on = dates.opened
      record.closed_on = dates.closed
    }
  }
  if (records.length > 0) {
    const head = { start: 0, end: Math.min(original.length, 20) }
    if (doc.committee === null) warnings.push(warn('committee-unknown', [], head))
    else if (doc.committee.code === null) warnings.push(warn('committee-not-on-record', [doc.committee.name], head))
    if (doc.meeting === null && records.some(record => record.kind === 'attendance' && record.term === null)) warnings.push(warn('meeting-unknown', [], head))
  }
  for (const record of records) {
    for (const [field, value] of Object.entries(record.fields)) if (value.status === 'approximate') warnings.push(warn('only-approximate', [field], value))
  }
  return { records, warnings: warnings.sort((a, b) => a.start - b.start || a.end - b.end) }
}
