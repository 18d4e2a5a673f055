import type { ComputedRef, Ref } from 'vue'
import { computed, nextTick, onErrorCaptured, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { reach } from './reach'

/** `program`: a component failed; `unreachable`: the script of a page did not arrive, nor would the page itself. */
export type PageFault = 'program' | 'unreachable'

export interface Faults {
  fault: ComputedRef<PageFault | null>
  /** Nothing of the page stands: not even its heading. */
  blank: Readonly<Ref<boolean>>
  /** Opens the page that did not arrive. */
  retry: () => void
}

/** What goes wrong around a page, for the app to tell. What stands on the page is left where it is. */
export function useFaults(): Faults {
  const router = useRouter()
  const broken = shallowRef(false)
  const blank = shallowRef(false)
  const unreached = shallowRef<string | null>(null)

  onErrorCaptured(() => {
    broken.value = true
    void nextTick(() => {
      blank.value = document.querySelector('main h1') === null
    })
  })

  // A script of an older deployment is gone: the page itself, loaded in full, brings the new ones. Without a network
  // it would not arrive either, and the page that the reader has is worth more than the browser's error page.
  router.onError((_error, to) => {
    const { href } = router.resolve(to.fullPath)
    void reach(href).then((found) => {
      if (found) location.assign(href)
      else unreached.value = to.fullPath
    })
  })
  router.afterEach((to, from, failure) => {
    if (failure !== undefined) return
    unreached.value = null
    if (to.path === from.path) return
    broken.value = false
    blank.value = false
  })

  return {
    fault: computed(() => unreached.value !== null ? 'unreachable' : broken.value ? 'program' : null),
    blank,
    retry() {
      // A failure is told by `onError` above.
      if (unreached.value !== null) router.push(unreached.value).catch(() => undefined)
    },
  }
}
