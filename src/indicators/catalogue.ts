import type { AttendanceIndicator, AttendanceIndicatorId, ProposalIndicator, ProposalIndicatorId } from './indicator'
import { afterMerge } from './after-merge'
import { assigned } from './assigned'
import { attendanceRate } from './attendance-rate'
import { expected } from './expected'
import { filed } from './filed'
import { filingRate } from './filing-rate'
import { handled } from './handled'
import { handledRate } from './handled-rate'
import { keyProposals } from './key-proposals'
import { mergedAway } from './merged-away'
import { present } from './present'
import { proposingMembers } from './proposing-members'
import { satisfactionRate } from './satisfaction-rate'
import { submitted } from './submitted'

/** Indicators of one count of a meeting. */
export const attendanceIndicators: Record<AttendanceIndicatorId, AttendanceIndicator> = { expected, present, attendanceRate }

/** Indicators of one proposal period. */
export const proposalIndicators: Record<ProposalIndicatorId, ProposalIndicator> = {
  submitted,
  mergedAway,
  afterMerge,
  filed,
  assigned,
  handled,
  filingRate,
  handledRate,
  satisfactionRate,
  keyProposals,
  proposingMembers,
}
