import type { DraftDiagnostic } from './check-draft'
import type { Draft } from './draft'
import type { DraftRows } from './to-rows'
import { sameName } from '@/dataset/invariants/check-reviews'
import { invariants } from '@/dataset/invariants/invariant'
import { inOrder } from './confidence'
import { leftOutRecords } from './draft'

/** What stands between a draft and its result, each with where to go. */
export type Obstacle =
  | { kind: 'open', count: number, value: string }
  | { kind: 'error', count: number, first: DraftDiagnostic }
  | { kind: 'nothing' }
  | { kind: 'enteredBy' }
  | { kind: 'reviewedBy' }
  | { kind: 'sameName' }

/** Everything that must be mended before the result may be taken away; none: it may. Looking at it on the site needs none of it. */
export function obstaclesTo(draft: Draft, { rows }: Pick<DraftRows, 'rows'>, diagnostics: readonly DraftDiagnostic[]): Obstacle[] {
  const obstacles: Obstacle[] = []
  const out = leftOutRecords(draft)
  const open = inOrder(draft).filter(value => value.decision === 'open' && !out.has(value.record))
  const [first] = open
  if (first !== undefined) obstacles.push({ kind: 'open', count: open.length, value: first.id })
  // One person's two signatures are named below, where they are mended.
  const errors = diagnostics.filter(({ diagnostic: { code, severity } }) => severity === 'error' && code !== invariants.reviewedByEnterer.code)
  const [error] = errors
  if (error !== undefined) obstacles.push({ kind: 'error', count: errors.length, first: error })
  if (first === undefined && !saysSomething(rows)) obstacles.push({ kind: 'nothing' })
  const { entered_by: entered, reviewed_by: reviewed } = draft.signatures
  if (entered === '') obstacles.push({ kind: 'enteredBy' })
  if (reviewed === '') obstacles.push({ kind: 'reviewedBy' })
  else if (entered !== '' && sameName(entered, reviewed)) obstacles.push({ kind: 'sameName' })
  return obstacles
}

function saysSomething(rows: DraftRows['rows']): boolean {
  return (['committees', 'attendance', 'proposals', 'roles', 'items'] as const).some(table => (rows[table]?.length ?? 0) > 0)
}
