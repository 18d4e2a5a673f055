import type { AnswerMessage, CallMessage, CallName, DeskCalls, OnProgress } from './calls'

/** As much of `Worker` as is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: CallMessage): void
  terminate(): void
}

export type StopReason = 'cancelled' | 'crashed' | 'silent' | 'failed'

/** Why a call gave nothing: it was cancelled, the worker died or fell silent (as when memory runs out), or its function threw. */
export class WorkerStop extends Error {
  readonly reason: StopReason

  constructor(reason: StopReason, detail: string) {
    super(detail)
    this.reason = reason
  }
}

export interface DeskWorker {
  /** Calls are done one at a time, in order. Rejects with `WorkerStop`; the next call finds a fresh worker. */
  call<Name extends CallName>(name: Name, input: DeskCalls[Name]['input'], onProgress?: OnProgress): Promise<DeskCalls[Name]['output']>
  /** Ends the call that runs and those that wait, at once: the worker is thrown away. */
  cancel(): void
}

interface Waiting {
  message: CallMessage
  onProgress: OnProgress
  resolve(output: unknown): void
  reject(stop: WorkerStop): void
}

/** How long the worker may say nothing while it works, in ms. Every handler tells of progress far more often. */
const usualPatience = 60_000

/** The page's side of the worker: spawned when first needed, replaced when it was stopped or has died. */
export function createDeskWorker(spawn: () => WorkerLike, patience = usualPatience): DeskWorker {
  const queue: Waiting[] = []
  let worker: WorkerLike | null = null
  let running: Waiting | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let calls = 0

  const settle = (then: (call: Waiting) => void): void => {
    clearTimeout(timer)
    const call = running
    running = null
    if (call !== null) then(call)
    next()
  }

  const drop = (): void => {
    if (worker === null) return
    worker.onmessage = worker.onmessageerror = worker.onerror = null
    worker.terminate()
    worker = null
  }

  const die = (reason: StopReason, detail: string): void => {
    drop()
    settle(call => call.reject(new WorkerStop(reason, detail)))
  }

  const listen = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => die('silent', `${patience} ms`), patience)
  }

  const receive = (answer: AnswerMessage): void => {
    if (running?.message.id !== answer.id) return
    if (answer.kind === 'progress') {
      listen()
      running.onProgress(answer.fraction, answer.step)
    } else if (answer.kind === 'done') settle(call => call.resolve(answer.output))
    else settle(call => call.reject(new WorkerStop('failed', answer.detail)))
  }

  const start = (): WorkerLike => {
    const fresh = spawn()
    fresh.onmessage = ({ data }) => receive(data)
    fresh.onmessageerror = () => die('crashed', 'messageerror')
    fresh.onerror = (event) => {
      // Told here; the browser need not report it as a fault of the page.
      event.preventDefault()
      // A script that did not arrive is told of without a message.
      die('crashed', 'message' in event ? event.message : '')
    }
    return fresh
  }

  const next = (): void => {
    if (running !== null) return
    const call = queue.shift()
    if (call === undefined) return
    running = call
    listen()
    try {
      worker ??= start()
      worker.postMessage(call.message)
    } catch (error) {
      die('crashed', error instanceof Error ? error.message : String(error))
    }
  }

  return {
    call: (name, input, onProgress = () => undefined) => new Promise((resolve, reject) => {
      // The output of a call has the type that its name says: `Handlers` holds the other side to it.
      queue.push({ message: { id: ++calls, name, input }, onProgress, resolve: output => resolve(output as never), reject })
      next()
    }),
    cancel() {
      const waiting = queue.splice(0)
      if (running !== null) die('cancelled', '')
      for (const call of waiting) call.reject(new WorkerStop('cancelled', ''))
    },
  }
}
