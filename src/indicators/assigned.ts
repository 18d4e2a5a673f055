import { statedProposals } from './stated'

/** 并案后交办 (件), where merging follows filing. */
export const assigned = statedProposals('assigned', 'proposals')
