import type { Display, DisplayName } from './display-choice'
import type { ComputedRef, InjectionKey, ShallowRef } from 'vue'
import type { LocationQuery } from 'vue-router'
import { computed, onMounted, provide, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { displayNames, keepChoice, parseDisplay, showDisplay, usualDisplay } from './display-choice'
import { useMounted } from './use-mounted'

/** How the page looks now. Until the app is mounted, the usual way. */
export const displayKey: InjectionKey<Readonly<ShallowRef<Display>>> = Symbol('display')

interface DisplayUse {
  display: Readonly<ShallowRef<Display>>
  /** Values of the address that are no display. */
  unknown: ComputedRef<{ field: string, value: string }[]>
  /** Address of this view in another display: a plain link, which works before the app does. */
  hrefOf: (name: DisplayName, value: string) => string
  /** Keeps a choice for the next visit; its link does the rest. */
  keep: (name: DisplayName, value: string) => void
}

/** For the app, once: follows the address, and provides the display to the charts. */
export function useDisplay(): DisplayUse {
  const route = useRoute()
  const mounted = useMounted()
  const display = shallowRef(usualDisplay)
  const asked = computed(() => parseDisplay(name => textOf(mounted.value ? route.query : {}, name)))
  provide(displayKey, display)
  onMounted(() => {
    watch(() => JSON.stringify(asked.value.chosen), () => {
      display.value = showDisplay(asked.value.chosen)
    }, { immediate: true, flush: 'post' })
  })
  return {
    display,
    unknown: computed(() => asked.value.unknown),
    hrefOf(name, value) {
      const query = new URLSearchParams()
      for (const other of Object.keys(mounted.value ? route.query : {})) query.set(other, textOf(route.query, other) ?? '')
      query.set(name, value)
      return `?${query.toString().replaceAll('%2C', ',')}`
    },
    keep: keepChoice,
  }
}

/** What of a query is about the display: it stays while the view changes, so that the address shows the page as it is. */
export function displayQuery(query: LocationQuery): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of displayNames) {
    const value = textOf(query, name)
    if (value !== null && value !== '') kept[name] = value
  }
  return kept
}

function textOf(query: LocationQuery, name: string): string | null {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
