import type { CompareState } from './compare-query'
import type { CompareFile } from '@/dataset/coverage-files'
import type { YearFile } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { SizeView } from '@/selectors/compare-views'
import type { FileState, LoadReason } from '@/stores/data'
import type { ComputedRef } from 'vue'
import { computed, watch } from 'vue'
import { baseOf } from './compare-query'
import { isSizeIndicator, selectSizeView } from '@/selectors/select-size-view'
import { useDataStore } from '@/stores/data'
import { indexPath, yearPath } from '@/stores/decode-by-path'

/** A term's length: older years say little of the committees of today. */
const mostYears = 5

interface SizeData {
  /** null while files are on their way, or for what cannot be seen by size. */
  view: ComputedRef<SizeView | null>
  /** Why a file did not arrive; null when all did or still may. */
  failed: ComputedRef<LoadReason | null>
  retry: () => void
}

/** The view by size: provincial committees of the newest years from the page's own file, all else from the yearly files. */
export function useSizeView(file: () => CompareFile, state: () => CompareState, committees: () => readonly Committee[]): SizeData {
  const data = useDataStore()
  const years = computed(() => {
    const { from, to } = state()
    return file().years.filter(year => (from === null || year >= from) && (to === null || year <= to)).slice(-mostYears)
  })
  const isCarried = (year: number): boolean => state().level === 'province' && file().sizes.some(one => one.year === year)
  const yearOf = (year: number): YearFile | null => isCarried(year) ? file().sizes.find(one => one.year === year) ?? null : data.year(year).value
  const wanted = computed(() => state().view !== 'size'
    ? []
    : [...state().level === 'province' ? [] : [indexPath], ...years.value.filter(year => !isCarried(year)).map(yearPath)])
  watch(() => wanted.value.join(), () => data.prefetch(wanted.value), { immediate: true })

  const stateOf = (path: string): FileState<unknown> => path === indexPath ? data.index() : data.year(Number(/\d+/.exec(path)?.[0]))
  const view = computed(() => {
    const { indicator, kind, level } = state()
    const base = baseOf(state())
    if (!isSizeIndicator(indicator) || kind === 'term' || base === null || wanted.value.some(path => stateOf(path).status !== 'ready')) return null
    const files = years.value.map(yearOf).filter(one => one !== null)
    return selectSizeView(files, committees().filter(one => level === 'all' || one.level === level), { indicator, kind, base })
  })
  return { view, failed: computed(() => wanted.value.map(path => stateOf(path).reason).find(reason => reason !== null) ?? null), retry: () => data.prefetch(wanted.value) }
}
