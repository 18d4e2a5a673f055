import type { Suggestion } from '@/components/CommitteeSearch.vue'
import type { SearchHit } from '@/selectors/search'
import type { Translate } from '@/locales/translate'
import { computed, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { sourceAnchor } from '@/components/claim-sources'
import { useTranslate } from '@/composables/use-locale'
import { formatDate, formatSession } from '@/locales/format'
import { createSearch } from '@/selectors/search'
import { useDataStore } from '@/stores/data'
import { searchPath } from '@/stores/decode-by-path'

interface CommitteeSearch {
  /** Nothing until what can be searched has arrived. */
  suggest: (query: string) => readonly Suggestion[]
  /** Loads what can be searched, once the reader turns to the field. */
  wake: () => void
  /** Opens what a suggestion names: a path below the language root. */
  open: (path: string) => void
  /** What is left out of the search; empty when nothing is. */
  more: () => string
}

/** What the search fields of the site need: committees, sessions, terms and sources. */
export function useCommitteeSearch(): CommitteeSearch {
  const t = useTranslate()
  const data = useDataStore()
  const router = useRouter()
  // Not asked for before the reader turns to the field: a page carries what it asks for while it is prerendered.
  const awake = shallowRef(false)
  const file = computed(() => awake.value ? data.search().value : null)
  const search = computed(() => file.value === null ? null : createSearch(file.value))
  return {
    suggest: query => search.value?.(query).map(hit => toSuggestion(hit, t)) ?? [],
    wake: () => {
      awake.value = true
      data.prefetch([searchPath])
    },
    open: path => void router.push(path),
    more: () => {
      const { sessions, sources } = file.value?.left ?? { sessions: 0, sources: 0 }
      return sessions + sources === 0 ? '' : t('search.left', { sessions, sources })
    },
  }
}

/** Level and code and, where a name of before was found, which. */
function committeeNote({ level, code, former }: SearchHit & { kind: 'committee' }, t: Translate): string {
  const params = { level: t(`level.${level}`), code }
  if (former === null) return t('search.committee', params)
  return former.until === null ? t('search.formerly', { ...params, name: former.name }) : t('search.formerlyUntil', { ...params, name: former.name, year: former.until })
}

/** Says what it is, not only its name. */
function toSuggestion(hit: SearchHit, t: Translate): Suggestion {
  switch (hit.kind) {
    case 'committee': return { code: `/committees/${hit.code}/`, name: hit.name, note: committeeNote(hit, t) }
    case 'session': return {
      code: `/committees/${hit.committee}/sessions/${hit.term}-${hit.session}/`,
      name: `${hit.name} ${formatSession(hit.term, hit.session, t.locale)}`,
      note: hit.year === null ? t('search.session') : t('search.sessionOf', { year: hit.year }),
    }
    case 'term': return { code: `/about/#${hit.anchor}`, name: hit.names[t.locale], note: t('search.term') }
    case 'source': return {
      code: `/sources/#${sourceAnchor(hit.id)}`,
      name: hit.title,
      note: t('search.source', { publisher: hit.publisher, date: hit.publishedOn === '' ? t('source.undated') : formatDate(hit.publishedOn, t.locale) }),
    }
  }
}
