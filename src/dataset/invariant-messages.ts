import type { MessageCatalogue } from '@/datapackage/diagnostic'
import { attendanceMessages } from './invariants/attendance-messages'
import { claimMessages } from './invariants/claim-messages'
import { nameMessages } from './invariants/name-messages'
import { partMessages } from './invariants/part-messages'
import { proposalMessages } from './invariants/proposal-messages'
import { referenceMessages } from './invariants/reference-messages'
import { reviewMessages } from './invariants/review-messages'

/** What, why and how to mend, for every code of `checkInvariants` (DP4xx), in Chinese and English. */
export const invariantMessages: MessageCatalogue = {
  ...attendanceMessages,
  ...claimMessages,
  ...proposalMessages,
  ...partMessages,
  ...referenceMessages,
  ...reviewMessages,
  ...nameMessages,
}
