import { statedProposals } from './stated'

/** 立案 (件): accepted and given to a handling unit. */
export const filed = statedProposals('filed', 'proposals')
