import { statedProposals } from './stated'

/** 提交 (件): proposals handed in. */
export const submitted = statedProposals('submitted', 'proposals')
