import type { LocalMark } from '@/composables/use-local-mark'
import type { LocalStatus, useLocalData as useStore } from '@/stores/local-data'
import type { ComputedRef } from 'vue'
import { getActivePinia } from 'pinia'
import { computed, onMounted, provide, shallowRef } from 'vue'
import { importAgain } from '@/composables/import-again'
import { localMarkKey, noLocalMark } from '@/composables/use-local-mark'
import { useSite } from '@/composables/use-site'
import { mayHoldLocalData } from '@/stores/local-presence'
import { wakeLocalKey } from '@/stores/wake-local'

const loadStore = importAgain(() => import('@/stores/local-data'))

type LocalData = ReturnType<typeof useStore>
/** What the bar over every page says. */
export interface LocalNotice {
  status: Exclude<LocalStatus, 'none'>
  fault: LocalData['fault']
  /** Local records shown, or sets kept while they are not shown. */
  n: number
  isKept: boolean
}

/**
 * Local data for the whole app: looked for once the page has been taken over, and loaded only where there are some.
 * @param isWanted false for pages on other sites
 */
export function useLocalData(isWanted: () => boolean): { notice: ComputedRef<LocalNotice | null>, show: (isShown: boolean) => void, retry: () => void } {
  const site = useSite()
  const pinia = getActivePinia()
  const local = shallowRef<LocalData | null>(null)
  let waking: Promise<LocalData> | null = null

  function wake(): Promise<LocalData> {
    waking ??= (async () => {
      const { useLocalData: useStore } = await loadStore()
      const store = useStore(pinia)
      local.value = store
      await store.begin({ root: site.root, version: site.data.version, settings: site.settings })
      return store
    })()
    // A script that did not arrive is asked for again.
    waking.catch(() => void (waking = null))
    return waking
  }
  provide(wakeLocalKey, wake)

  provide(localMarkKey, computed<LocalMark>(() => {
    const sets = local.value?.overlay?.sets ?? []
    if (sets.length === 0) return noLocalMark
    return { sources: new Set(sets.flatMap(({ sources }) => sources)), committees: new Set(sets.flatMap(({ recordIds }) => recordIds.map(id => id.slice(0, 6)))) }
  }))

  onMounted(() => {
    if (isWanted()) void mayHoldLocalData(site.root).then(may => may ? wake() : undefined).catch(() => undefined)
  })

  return {
    notice: computed(() => {
      if (local.value === null || local.value.status === 'none') return null
      const { status, fault, entries, overlay, storeFault } = local.value
      const records = overlay?.sets.reduce((sum, set) => sum + set.records, 0) ?? 0
      return { status, fault, n: status === 'shown' ? records : entries.length, isKept: storeFault === null }
    }),
    show: isShown => void local.value?.setShown(isShown),
    retry: () => void local.value?.retry(),
  }
}
