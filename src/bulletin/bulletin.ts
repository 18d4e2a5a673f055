import type { Bound } from '@/domain/figure'
import type { ItemKind, MeetingType, Phase, RoleKind } from '@/domain/meeting'
import type { PartBase, PartDimension, PeriodKind } from '@/domain/period'

/** A committee as the reader needs it: a row of committees.csv, with the other names it has gone by. */
export interface KnownCommittee {
  code: string
  name: string
  aliases?: readonly string[]
}

export type ValueStatus = 'reported' | 'approximate' | 'derived'

/** Where a value stands: `text` = original.slice(start, end), offsets in UTF-16 code units. */
export interface Place {
  start: number
  end: number
  text: string
  rule: string
}

/** A value of one field: 人, 件, or percent 0–100. `bound` stands where the status is approximate. */
export interface FieldValue extends Place {
  value: number
  status: ValueStatus
  bound?: Bound
}

export interface PartValue extends Place {
  dimension: PartDimension
  category: string
  base: PartBase
  /** 件 */
  value: number
  status: ValueStatus
}

export interface RoleValue extends Place {
  role: RoleKind
  position: number
  name: string
  title: string | null
}

export interface ItemValue extends Place {
  kind: ItemKind
  position: number
  value: string
}

export type RecordKind = 'attendance' | 'proposals' | 'roles' | 'items'

/** A proposed claim, in the fields of data/datapackage.json. What the text does not say is null or absent. */
export interface BulletinRecord {
  kind: RecordKind
  /** Division code; null when the committee is not known to the data. */
  committee: string | null
  committee_name: string | null
  term: number | null
  session: number | null
  meeting_type: MeetingType | null
  phase: Phase | null
  /** YYYY-MM-DD */
  opened_on: string | null
  closed_on: string | null
  period_kind: PeriodKind | null
  year: number | null
  as_of: string | null
  status: 'final' | 'interim' | null
  /** attendance only: whether `expected` is 应出席 or only the total membership. */
  expected_base?: 'expected' | 'membership'
  fields: Record<string, FieldValue>
  parts: PartValue[]
  roles?: RoleValue[]
  items?: ItemValue[]
}

/** Something the reader should look at; offsets in the original. */
export interface BulletinWarning {
  code: string
  why: string
  fix: string
  start: number
  end: number
}

export interface Bulletin {
  records: BulletinRecord[]
  warnings: BulletinWarning[]
}
