import type { ClaimContext, FieldClaim, StoredClaim } from './claim-context'
import type { AttendanceRow, ItemsRow, RolesRow, Rows } from './rows.generated'
import type { DateFigure } from '@/domain/figure'
import type { AttendanceCount, AttendanceField, MeetingRecord, Phase } from '@/domain/meeting'
import { itemKinds, phases, roleKinds } from '@/domain/meeting'
import { compareMeetings, compareText } from '@/domain/session-order'
import { fieldClaims, toStoredClaim } from './claim-context'
import { attendanceField, attendanceValues } from './claim-fields'
import { attendanceClaimId, meetingId, uniqueIds } from './claim-ids'
import { compareClaims } from './order-claims'
import { reconcileFields } from './reconcile-fields'
import { reconcileFigure } from './reconcile-figure'

interface Draft {
  key: Pick<AttendanceRow, 'committee' | 'term' | 'session' | 'meeting_type'>
  dates: { claim: FieldClaim<AttendanceField>, row: AttendanceRow }[]
  phases: Map<Phase, FieldClaim<AttendanceField>[]>
  roles: RolesRow[]
  items: ItemsRow[]
}

type MeetingRows = Pick<Rows, 'attendance' | 'roles' | 'items'>

/** One record a meeting, oldest first, and the claims behind them. Roles and items alone also make a record. */
export function buildMeetings(rows: MeetingRows, context: ClaimContext): { meetings: MeetingRecord[], claims: StoredClaim[] } {
  const drafts = new Map<string, Draft>()
  const claims: StoredClaim[] = []
  const ids = uniqueIds(rows.attendance, attendanceClaimId)
  rows.attendance.forEach((row, index) => {
    const draft = draftOf(drafts, row)
    const claim = { id: ids[index] ?? attendanceClaimId(row), source: row.source, interim: false, asOf: null, values: attendanceValues(row) }
    const [own, ...others] = fieldClaims(claim, approximation => approximateValue(approximation, row), context)
    draft.dates.push({ claim: own, row })
    const inPhase = draft.phases.get(row.phase)
    if (inPhase === undefined) draft.phases.set(row.phase, [own, ...others])
    else inPhase.push(own, ...others)
    for (const one of [own, ...others]) claims.push(toStoredClaim(one, row.committee, meetingId(row), one === own ? statedDates(row) : []))
  })
  for (const row of rows.roles) draftOf(drafts, row).roles.push(row)
  for (const row of rows.items) draftOf(drafts, row).items.push(row)
  return { meetings: [...drafts].map(([id, draft]) => toMeeting(id, draft)).sort(compareMeetings), claims }
}

function draftOf(drafts: Map<string, Draft>, key: Draft['key']): Draft {
  const id = meetingId(key)
  const known = drafts.get(id)
  if (known !== undefined) return known
  const draft: Draft = { key, dates: [], phases: new Map(), roles: [], items: [] }
  drafts.set(id, draft)
  return draft
}

function toMeeting(id: string, draft: Draft): MeetingRecord {
  const openedOn = reconcileDate(draft, 'opened_on')
  const closedOn = reconcileDate(draft, 'closed_on')
  return {
    id,
    committee: draft.key.committee,
    term: draft.key.term,
    session: draft.key.session,
    type: draft.key.meeting_type,
    openedOn,
    closedOn,
    datesPlanned: openedOn?.interim === true || closedOn?.interim === true,
    counts: phases.flatMap(phase => toCount(phase, draft.phases.get(phase))),
    roles: draft.roles.sort(compareRoles).map(({ role, name, title, source }) => ({ role, name, title, source })),
    items: draft.items.sort(compareItems).map(({ kind, text, source }) => ({ kind, text, source })),
  }
}

function toCount(phase: Phase, claims: FieldClaim<AttendanceField>[] | undefined): AttendanceCount[] {
  if (claims === undefined) return []
  const ordered = claims.map(claim => claim.rank).sort(compareClaims)
  return [{ phase, figures: reconcileFields(claims), claims: ordered.map(rank => rank.id) }]
}

/** An announced date is to a reported one as an interim count is to a final one. */
function reconcileDate({ dates }: Draft, column: 'opened_on' | 'closed_on'): DateFigure | null {
  return reconcileFigure(dates.flatMap(({ claim, row }) => {
    const value = row[column]
    return value === null ? [] : [{ rank: { ...claim.rank, interim: row.dates_planned === true }, value }]
  }))
}

function statedDates(row: AttendanceRow): [string, string][] {
  const dates: [string, string][] = []
  if (row.opened_on !== null) dates.push(['openedOn', row.opened_on])
  if (row.closed_on !== null) dates.push(['closedOn', row.closed_on])
  return dates
}

function approximateValue(approximation: { field: string, value: number }, row: AttendanceRow): [AttendanceField, number] | null {
  const field = attendanceField(approximation.field, row)
  return field === null ? null : [field, approximation.value]
}

function compareRoles(a: RolesRow, b: RolesRow): number {
  return roleKinds.indexOf(a.role) - roleKinds.indexOf(b.role) || a.position - b.position || compareText(a.name, b.name)
}

function compareItems(a: ItemsRow, b: ItemsRow): number {
  return itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) || a.position - b.position || compareText(a.text, b.text)
}
