import type { QueryCodec } from '@/stores/query'
import { createQuery, enumField } from '@/stores/query'

/** What the address of a session's page can say: the bases of its rates. */
export interface SessionState {
  base: 'submitted' | 'afterMerge'
  /** Empty: as each period has it. */
  handledBase: '' | 'filed' | 'assigned'
}

export const sessionQuery: QueryCodec<SessionState> = createQuery<SessionState>({
  base: enumField(['submitted', 'afterMerge'], 'submitted'),
  handledBase: enumField(['', 'filed', 'assigned'], ''),
})
