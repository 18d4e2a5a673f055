import type { AnswerMessage, CallMessage } from './calls'
import { answer } from './answer'
import { handlers } from './handlers'

interface WorkerScope {
  onmessage: ((event: { data: CallMessage }) => void) | null
  postMessage(message: AnswerMessage): void
}

// The library of workers would clash with that of pages, which the rest of the program compiles with.
const scope = globalThis as unknown as WorkerScope

scope.onmessage = ({ data }) => void answer(data, handlers, message => scope.postMessage(message))
