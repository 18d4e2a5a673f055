import type { ChainNode } from './chain'
import type { CommitteeFile } from '@/dataset/files'
import type { PeriodRecord } from '@/domain/period'
import { periodYear } from '@/domain/record-year'
import { proposalIndicatorIds } from '@/indicators/indicator'
import { ratioOf } from '@/indicators/ratio'
import { meetingNode } from './chain-meeting'
import { chainNode, formula } from './chain-node'
import { periodNode } from './chain-period'
import { figureAddress } from './figure-address'
import { canBePerMembers, membersOf } from './per-members'

/** A count a member, `<period>.<count>.perMembers`: the count and 应出席 of the year's opening. null for what is no count. */
export function perMembersNode(file: CommitteeFile, period: PeriodRecord, count: string): ChainNode | null {
  const id = proposalIndicatorIds.find(each => each === count)
  const above = id === undefined || !canBePerMembers(id) ? null : periodNode(file, period, [id])
  if (id === undefined || above === null) return null
  const found = membersOf(file.meetings, periodYear(period))
  const below = found === null ? null : meetingNode(file, found.meeting, ['opening', 'expected'])
  const { figure } = ratioOf(above.figure, found?.expected, 'expected')
  return chainNode(file, { address: figureAddress(period.id, id, 'perMembers'), item: { of: 'perMembers', id }, unit: 'perMembers', figure, formula: formula('perMembers', [above, below]) })
}
