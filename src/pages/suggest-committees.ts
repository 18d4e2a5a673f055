import type { Suggestion } from '@/components/CommitteeSearch.vue'
import type { Committee } from '@/domain/committee'
import type { Translate } from '@/locales/translate'
import { findCommittees } from '@/selectors/find-committees'

const most = 8

/** The first committees that a query finds, each with the name of its parent; those in `except` are left out. */
export function suggestCommittees(committees: readonly Committee[], query: string, t: Translate, except: readonly string[] = []): Suggestion[] {
  return findCommittees(committees, { query })
    .filter(({ code }) => !except.includes(code))
    .slice(0, most)
    .map(({ code, name, level, parent }) => ({ code, name, note: committees.find(one => one.code === parent)?.name ?? t(`level.${level}`) }))
}
