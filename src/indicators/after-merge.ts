import { statedProposals } from './stated'

/** 合并后 (件): proposals LEFT after merging, a total. What was merged away is `mergedAway`. */
export const afterMerge = statedProposals('afterMerge', 'proposals')
