import type { InjectionKey, Ref } from 'vue'
import { inject, onMounted, shallowRef } from 'vue'

/** Set by the app once it has taken over the prerendered page. */
export const appMountedKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('appMounted')

/**
 * False on the server and in the first client render, which must equal the server's; then true. Pages that are
 * opened later, in a running app, see true from the start and so never show the default view first.
 */
export function useMounted(): Readonly<Ref<boolean>> {
  const app = inject(appMountedKey, null)
  if (app !== null) return app
  const mounted = shallowRef(false)
  onMounted(() => {
    mounted.value = true
  })
  return mounted
}
