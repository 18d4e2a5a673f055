import type { Draft } from './draft'
import type { History } from './history'
import type { Saved } from './saved'
import type { Shape } from './shape'
import type { Step } from './apply-step'
import { replay } from './history'
import { readSaved, savedFormat } from './saved'
import { listOf, mapOf, object, oneOf, orNull, tagged, text, whole } from './shape'

/** What is being read: the text of a bulletin, or none when the draft was made from tables. */
export interface DeskDocument { name: string, text: string }

/** A draft as it is kept: where it began and every step, so that undoing works after a reload as well. */
export interface SavedDraft {
  format: typeof savedFormat
  kind: 'draft'
  savedAt: string
  document: DeskDocument
  start: Draft
  steps: readonly Step[]
  at: number
}

const bound: Shape = orNull(oneOf(['about', 'over', 'under']))
const cells = mapOf(text)
const span = orNull(object({ start: whole, end: whole }))
const target = tagged('type', {
  scope: {},
  field: { field: text },
  part: { dimension: text, category: text, base: text },
  role: { role: text, title: text, position: whole },
  item: { kind: text, position: whole },
})
const kind = oneOf(['attendance', 'proposals', 'roles', 'items'])
const sourceCells = object({ title: text, publisher: text, published_on: text, quality: text, url: text })
const committee = object({ code: text, name: text, level: text, parent: text })

const value = object({
  id: text, record: text, target, cell: text, bound, status: oneOf(['reported', 'approximate', 'derived']),
  proposed: orNull(object({ cell: text, bound, target })), span, rule: orNull(text), warnings: listOf(text),
  decision: oneOf(['open', 'accepted', 'edited', 'rejected', 'added']),
})

const draft = object({
  sources: listOf(object({ key: text, known: orNull(text), cells: sourceCells })),
  committees: listOf(committee),
  records: listOf(object({ id: text, kind, source: text, scope: cells, proposed: orNull(cells), unknownCommittee: orNull(text) })),
  values: listOf(value),
  warnings: listOf(object({ code: text, why: text, fix: text, start: whole, end: whole })),
  signatures: object({ entered_by: text, entered_on: text, reviewed_by: text, reviewed_on: text }),
  note: text,
  next: whole,
})

const step = tagged('type', {
  accept: { value: text },
  acceptSure: {},
  reject: { value: text },
  reopen: { value: text },
  edit: { value: text, cell: text, bound, target },
  scope: { record: text, cells },
  add: { record: text, target, cell: text, bound, span },
  addRecord: { kind, source: text, scope: cells },
  source: { source: text, cells },
  knownSource: { source: text, id: orNull(text) },
  committee: { row: committee },
  dropCommittee: { code: text },
  sign: { cells },
  note: { text },
})

const shape = object({
  format: oneOf([savedFormat]), kind: oneOf(['draft']), savedAt: text,
  document: object({ name: text, text }), start: draft, steps: listOf(step), at: whole,
})

/** What is kept of a draft. Plain data: it passes through JSON and the browser's database unchanged. */
export function toSavedDraft(document: DeskDocument, { drafts, steps, at }: History, savedAt: string): SavedDraft {
  const [start] = drafts
  if (start === undefined) throw new RangeError('a history without a start')
  return { format: savedFormat, kind: 'draft', savedAt, document, start, steps, at }
}

/** The draft as it was left, with everything that can be undone; or why it cannot be read. Never throws. */
export function readSavedDraft(json: unknown): Saved<{ document: DeskDocument, history: History, savedAt: string }> {
  const read = readSaved<SavedDraft>(json, 'draft', shape)
  if (!read.ok) return read
  const { document, start, steps, at, savedAt } = read.value
  return { ok: true, value: { document, history: replay(start, steps, at), savedAt } }
}
