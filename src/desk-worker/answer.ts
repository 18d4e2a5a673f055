import type { AnswerMessage, CallMessage, CallName, DeskCalls, Handlers } from './calls'

/** Does one call and posts what comes of it; a handler that throws is answered, not lost. */
export async function answer({ id, name, input }: CallMessage, handlers: Handlers, post: (message: AnswerMessage) => void): Promise<void> {
  try {
    // The name and its input were paired by the caller's types.
    const handle = handlers[name] as (input: unknown, onProgress: Parameters<Handlers[CallName]>[1]) => DeskCalls[CallName]['output'] | Promise<DeskCalls[CallName]['output']>
    const output = await handle(input, (fraction, step) => post({ id, kind: 'progress', fraction, step }))
    post({ id, kind: 'done', output })
  } catch (error) {
    post({ id, kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
}
