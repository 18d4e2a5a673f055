import type { Step } from './apply-step'
import type { Draft } from './draft'
import { applyStep } from './apply-step'

/** A draft as it began and everything done since. `drafts[at]` is the present one; what lies behind `at` was undone. */
export interface History {
  drafts: readonly Draft[]
  steps: readonly Step[]
  at: number
}

export function startHistory(draft: Draft): History {
  return { drafts: [draft], steps: [], at: 0 }
}

/** @throws RangeError for a history without drafts, which nothing here makes */
export function presentOf({ drafts, at }: History): Draft {
  const draft = drafts[at]
  if (draft === undefined) throw new RangeError('a history without a present')
  return draft
}

/** The history with one more step; the same when the step changes nothing. What was undone is forgotten. */
export function takeStep(history: History, step: Step): History {
  const before = presentOf(history)
  const after = applyStep(before, step)
  if (after === before) return history
  const kept = history.at + 1
  return { drafts: [...history.drafts.slice(0, kept), after], steps: [...history.steps.slice(0, history.at), step], at: kept }
}

export function undo(history: History): History {
  return history.at === 0 ? history : { ...history, at: history.at - 1 }
}

export function redo(history: History): History {
  return history.at >= history.steps.length ? history : { ...history, at: history.at + 1 }
}

/** Whether anything was done that a person would miss. */
export function isTouched({ at, steps }: History): boolean {
  return at > 0 || steps.length > 0
}

/** The history of a draft that began as `start`, with `at` of its steps taken. */
export function replay(start: Draft, steps: readonly Step[], at: number): History {
  let history = startHistory(start)
  for (const step of steps) history = takeStep(history, step)
  return { ...history, at: Math.max(0, Math.min(at, history.steps.length)) }
}
