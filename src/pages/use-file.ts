import type { FileState } from '@/stores/data'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useDataStore } from '@/stores/data'

interface LoadedFile<Value> {
  state: ComputedRef<FileState<Value>>
  retry: () => void
}

/** A page's file: at hand when the page carries it, else loaded from here on. Pages are made anew for each path. */
export function useFile<Value>(path: string, pick: (data: ReturnType<typeof useDataStore>) => FileState<Value>): LoadedFile<Value> {
  const data = useDataStore()
  const state = computed(() => pick(data))
  if (state.value.status !== 'ready') void data.load(path)
  return { state, retry: () => void data.load(path) }
}
