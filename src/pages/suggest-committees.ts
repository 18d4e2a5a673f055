import type { Suggestion } from '@/components/CommitteeSearch.vue'
import type { Committee } from '@/domain/committee'
import type { Translate } from '@/locales/translate'
import { selectCommittees } from '@/selectors/select-committees'

const most = 8

/** The first committees that a query finds, each with the name of its parent. */
export function suggestCommittees(committees: readonly Committee[], query: string, t: Translate): Suggestion[] {
  const names = new Map(committees.map(({ code, name }) => [code, name]))
  const entries = committees.map(committee => ({ ...committee, meetings: 0, periods: 0, attendance: null, filing: null }))
  return selectCommittees({ committees: entries }, { query })
    .flatMap(group => group.entries)
    .slice(0, most)
    .map(({ code, name, level, parent }) => ({ code, name, note: names.get(parent ?? '') ?? t(`level.${level}`) }))
}
