import { cellMessages } from './cell-messages'
import { descriptorMessages } from './descriptor-messages'
import type { MessageCatalogue } from './diagnostic'
import { fileMessages } from './file-messages'
import { keyMessages } from './key-messages'
import { rowMessages } from './row-messages'
import { valueMessages } from './value-messages'

/** What, why and how to mend, for every code of this folder (DP1xx, DP2xx, DP3xx), in Chinese and English. */
export const packageMessages: MessageCatalogue = {
  ...fileMessages,
  ...descriptorMessages,
  ...rowMessages,
  ...cellMessages,
  ...valueMessages,
  ...keyMessages,
}
