import type { IntakeStep } from '@/intake/context'
import type { IntakeResult } from '@/intake/intake-result'
import type { Overlay } from './overlay'
import type { PreviewRequest } from './preview'
import type { SessionCalls } from './session-calls'

/**
 * What the worker can be asked, each with what it takes and gives. To add one: a line here and its function in
 * `handlers.ts`; the rest follows from the types. Everything in it must survive a structured clone.
 */
export interface DeskCalls extends SessionCalls {
  readFile: { input: File, output: IntakeResult }
  readPasted: { input: { text: string, html: string | null }, output: IntakeResult }
  /** The template for offices as the bytes of an .xlsx. */
  writeTemplate: { input: null, output: Uint8Array }
  /** Every file of the site that local rows change. */
  preview: { input: PreviewRequest, output: Overlay }
}

export type CallName = keyof DeskCalls

/** How far a call is: 0–1, and what is being done. */
export type OnProgress = (fraction: number, step: IntakeStep) => void

export type Handlers = { [Name in CallName]: (input: DeskCalls[Name]['input'], onProgress: OnProgress) => DeskCalls[Name]['output'] | Promise<DeskCalls[Name]['output']> }

export interface CallMessage { id: number, name: CallName, input: unknown }

export type AnswerMessage =
  | { id: number, kind: 'progress', fraction: number, step: IntakeStep }
  | { id: number, kind: 'done', output: unknown }
  | { id: number, kind: 'failed', detail: string }
