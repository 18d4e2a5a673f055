import { statedProposals } from './stated'

/** 重点提案 (件): picked for supervision; not the awards of 好提案. */
export const keyProposals = statedProposals('keyProposals', 'proposals')
