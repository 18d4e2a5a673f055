import { wordRules } from './cues/all-handled'
import { attendanceRules } from './cues/attendance'
import { exitRules } from './cues/exits'
import { memberRules } from './cues/members'
import { proposerRules, topicRules } from './cues/parts'
import { stageRules } from './cues/proposals'
import { rateRules } from './cues/rates'
import { refusals } from './cues/refusals'
import { totalRules } from './cues/totals'
import { itemRules } from './people/item-rules'
import { roleRules } from './people/role-rules'
import { derivedRules } from './records/derived-rules'

/** Every rule with its line of explanation, in the order in which they are asked. */
export const catalogue: readonly { id: string, explains: string }[] = [
  ...refusals, ...attendanceRules, ...exitRules, ...stageRules, ...memberRules, ...topicRules, ...proposerRules, ...rateRules, ...wordRules, ...totalRules, ...derivedRules, ...roleRules, ...itemRules,
  { id: 'item.report.work', explains: '代表常务委员会作工作报告:报告的名称' },
]

/** The line of explanation of a rule; empty for an id that is none. */
export function explain(id: string): string {
  return catalogue.find(rule => rule.id === id)?.explains ?? ''
}
