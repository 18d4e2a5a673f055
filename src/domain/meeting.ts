import type { ClaimId, DateFigure, StatedFigure } from './figure'

export const meetingTypes = ['plenary', 'standing', 'chair'] as const
/** 全体会议, 常委会会议, 主席会议 */
export type MeetingType = typeof meetingTypes[number]

export const phases = ['opening', 'closing', 'preparatory', 'election', 'other'] as const
/** Opening and closing are two different counts of one session. */
export type Phase = typeof phases[number]

/** `expected` = 应出席 that day; `membership` = 委员总数, another base that must look different; `onLeave` = 请假, as stated. */
export type AttendanceField = 'expected' | 'membership' | 'present' | 'onLeave'

export interface AttendanceCount {
  phase: Phase
  /** Counts in 人. A field that no claim states is absent. */
  figures: Partial<Record<AttendanceField, StatedFigure>>
  claims: ClaimId[]
}

export const roleKinds = ['executive_chair', 'secretary_general', 'host', 'work_report', 'proposal_report', 'leader_attending', 'on_rostrum'] as const
export type RoleKind = typeof roleKinds[number]
export interface MeetingRole {
  role: RoleKind
  name: string
  title: string | null
  source: string
}

export const itemKinds = ['venue', 'start_time', 'agenda_adopted', 'report_heard', 'award'] as const
export type ItemKind = typeof itemKinds[number]
export interface MeetingItem {
  kind: ItemKind
  text: string
  source: string
}

/** One meeting of a committee: 十五届四次会议 is term 15, session 4. */
export interface MeetingRecord {
  /** `<committee>-<term>-<session>-<type>` */
  id: string
  committee: string
  term: number
  session: number
  type: MeetingType
  openedOn: DateFigure | null
  closedOn: DateFigure | null
  /** The dates were announced, not reported. */
  datesPlanned: boolean
  /** At most one a phase, in the order of `phases`. */
  counts: AttendanceCount[]
  roles: MeetingRole[]
  items: MeetingItem[]
}
