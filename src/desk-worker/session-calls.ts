import type { DeskSession } from '@/desk/desk-session'
import type { MappedRows } from '@/intake/mapping/apply-mapping'
import type { Mapping } from '@/intake/mapping/mapping'
import type { Sheet } from '@/intake/sheet'

/** A sheet with what its columns are, and what is the same in every row. */
export interface SheetToMap { sheet: Sheet, mapping: Mapping, constants: Record<string, string> }

/** What can be asked of the desk's memory: each function of its session, with its parameters as a list. */
export type SessionCalls = {
  [Name in keyof DeskSession]: { input: Parameters<DeskSession[Name]>, output: ReturnType<DeskSession[Name]> }
} & { mapSheet: { input: SheetToMap, output: MappedRows } }
