import { statedProposals } from './stated'

/** 提交提案的委员 (人). */
export const proposingMembers = statedProposals('proposingMembers', 'people')
