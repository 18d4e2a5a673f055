import type { ComputedRef } from 'vue'
import type { QueryCodec, UnknownValue } from '@/stores/query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { displayQuery } from './use-display'
import { useMounted } from './use-mounted'

export interface QueryState<State> {
  state: ComputedRef<State>
  /** Values of the address that are not in use, to be told to the reader. */
  unknown: ComputedRef<UnknownValue[]>
  /** Address of this page with some fields changed: `?period=…`, for plain links. */
  hrefOf: (patch: Partial<State>) => string
  /** Changes the view in place: no entry in the history. */
  set: (patch: Partial<State>) => Promise<void>
}

/** The state of a view, kept in its address. The defaults hold until the app is mounted. */
export function useQueryState<State extends object>(codec: () => QueryCodec<State>): QueryState<State> {
  const route = useRoute()
  const router = useRouter()
  const mounted = useMounted()
  const parsed = computed(() => codec().parse(mounted.value ? route.query : {}))
  // An equal state stays the same object: taking over a page must not look like a change of view to its charts.
  const state = computed<State>((old) => {
    const next = parsed.value.state
    return old !== undefined && JSON.stringify(old) === JSON.stringify(next) ? old : next
  })
  const queryOf = (patch: Partial<State>): Record<string, string> => ({ ...codec().format({ ...state.value, ...patch }), ...displayQuery(mounted.value ? route.query : {}) })
  return {
    state,
    unknown: computed(() => parsed.value.unknown),
    hrefOf: patch => formatQuery(queryOf(patch)),
    async set(patch) {
      await router.replace({ path: route.path, query: queryOf(patch) })
    },
  }
}

/** Commas stay readable: they separate ids and mean nothing else in a query. */
function formatQuery(query: Record<string, string>): string {
  return '?' + Object.keys(query).map(name => `${name}=${encodeURIComponent(query[name] ?? '').replaceAll('%2C', ',')}`).join('&')
}
