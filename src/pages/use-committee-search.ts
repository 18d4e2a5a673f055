import type { Suggestion } from '@/components/CommitteeSearch.vue'
import { useRouter } from 'vue-router'
import { suggestCommittees } from './suggest-committees'
import { prepareSearch } from '@/selectors/find-committees'
import { useTranslate } from '@/composables/use-locale'
import { useDataStore } from '@/stores/data'
import { namesPath } from '@/stores/decode-by-path'

interface CommitteeSearch {
  /** Nothing until the names have arrived. */
  suggest: (query: string) => readonly Suggestion[]
  /** Loads the names, once the reader turns to the field. */
  wake: () => void
  /** Opens a committee's page. */
  open: (code: string) => void
}

/** What the search fields that lead to a committee's page need. */
export function useCommitteeSearch(): CommitteeSearch {
  const t = useTranslate()
  const data = useDataStore()
  const router = useRouter()
  return {
    suggest: query => suggestCommittees(data.names().value?.committees ?? [], query, t),
    wake: () => void data.load(namesPath).then(() => prepareSearch(data.names().value?.committees ?? [])),
    open: code => void router.push(`/committees/${code}/`),
  }
}
