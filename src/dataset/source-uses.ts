import type { Dataset } from './build-dataset'
import type { SourceUse } from './files'
import type { MeetingRecord } from '@/domain/meeting'
import { compareText } from '@/domain/session-order'

/** The national committee by our own convention (docs/domain.md): rules that hold for many committees are shown on its page. */
const nationalCode = '100000'

/** What was taken from each document, by source id: claims first, then names and items, then rules and breaks. */
export function usesBySource(dataset: Dataset): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>()
  const add = (source: string, use: SourceUse): void => {
    const known = uses.get(source)
    if (known === undefined) uses.set(source, [use])
    else known.push(use)
  }
  for (const { source, committee, record, values, interim } of dataset.claims.values()) {
    const meeting = dataset.meetings.get(record)
    const use: SourceUse = { committee, record, path: meeting === undefined ? committeePath(committee) : meetingPath(meeting), values }
    add(source, interim === true ? { ...use, interim } : use)
  }
  for (const meeting of dataset.meetings.values()) addNames(meeting, add)
  for (const rule of dataset.rules) {
    const committee = dataset.committees.has(rule.scope) ? rule.scope : nationalCode
    add(rule.source, { committee, record: rule.id, path: committeePath(committee), values: [['share', `${rule.share.numerator}/${rule.share.denominator}`]] })
  }
  for (const { id, scope, year, source } of dataset.breaks) add(source, { committee: scope, record: id, path: committeePath(scope), values: [['year', year]] })
  for (const list of uses.values()) list.sort((a, b) => compareText(a.committee, b.committee) || compareText(a.record, b.record))
  return uses
}

function addNames(meeting: MeetingRecord, add: (source: string, use: SourceUse) => void): void {
  const stated = [
    ...meeting.roles.map(({ source, role, name }) => ({ source, value: [`role.${role}`, name] as [string, string] })),
    ...meeting.items.map(({ source, kind, text }) => ({ source, value: [`item.${kind}`, text] as [string, string] })),
  ]
  for (const source of new Set(stated.map(one => one.source))) {
    const values = stated.filter(one => one.source === source).map(one => one.value)
    add(source, { committee: meeting.committee, record: meeting.id, path: meetingPath(meeting), values })
  }
}

/** Only plenaries have a page of their own. */
function meetingPath(meeting: MeetingRecord): string {
  const committee = committeePath(meeting.committee)
  return meeting.type === 'plenary' ? `${committee}/sessions/${meeting.term}-${meeting.session}` : committee
}

function committeePath(code: string): string {
  return `committees/${code}`
}
