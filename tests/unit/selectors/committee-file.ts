import type { CommitteeFile } from '@/dataset/files'
import type { Rule } from '@/domain/rule'

export const twoThirds: Rule = { id: 'r', scope: 'national', subject: 'plenary_opening', share: { numerator: 2, denominator: 3 }, counts: 'members_present_of_expected', text: '', textEn: '', validFrom: '2005-02-28', validTo: null, source: 's', confidence: 'A' }

/** The file of 示例市 with what a test names. */
export function fileOf(parts: Partial<CommitteeFile> = {}): CommitteeFile {
  return {
    format: 1,
    dataVersion: '9.9.9',
    committee: { code: '990000', name: '政协示例市委员会', level: 'prefecture', parent: null },
    ancestors: [],
    meetings: [],
    periods: [],
    claims: [],
    sources: [],
    rules: [twoThirds],
    breaks: [],
    ...parts,
  }
}
