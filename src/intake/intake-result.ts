import type { LocalRows } from '@/dataset/local-rows'
import type { MessageLanguage } from '@/datapackage/diagnostic'
import type { Sheet } from './sheet'

/** One sentence, ready to be shown in either language. */
export type Message = Readonly<Record<MessageLanguage, string>>

/** What is wrong or worth knowing, why it matters, how to mend it; `row` and `column` are 1-based, as in the file. */
export interface IntakeFault {
  /** Permanent: IN1xx (files), IN2xx (columns), or the DP code of the package's own check. */
  code: string
  what: Message
  why: Message
  fix: Message
  sheet?: string
  row?: number
  column?: number
}

/** What is in a file or on the clipboard. `notes` tell what was done to it and what in it could not be taken. */
export type IntakeResult =
  | { ok: true, kind: 'text', text: string, notes: IntakeFault[] }
  | { ok: true, kind: 'sheets', sheets: Sheet[], notes: IntakeFault[] }
  | { ok: true, kind: 'tables', tables: LocalRows, notes: IntakeFault[] }
  | { ok: true, kind: 'saved', json: unknown, notes: IntakeFault[] }
  | { ok: false, fault: IntakeFault }
