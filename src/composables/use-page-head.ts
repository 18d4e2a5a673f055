import type { InjectionKey } from 'vue'
import { inject, onMounted, watch } from 'vue'

export interface PageHead {
  title: string
  description: string
}
/** On the server: the object that the page writes its head into. */
export const headKey: InjectionKey<PageHead> = Symbol('head')
/** In the browser: told the title of each page once it stands. */
export const pageReadyKey: InjectionKey<(title: string) => void> = Symbol('pageReady')

/** Title and description of the page, following its data. Call it where the data are at hand. */
export function usePageHead(head: () => PageHead): void {
  const target = inject(headKey, null)
  const ready = inject(pageReadyKey, null)
  if (target !== null) Object.assign(target, head())
  onMounted(() => {
    watch(() => head().title, (title) => {
      document.title = title
    }, { immediate: true })
    ready?.(head().title)
  })
}
