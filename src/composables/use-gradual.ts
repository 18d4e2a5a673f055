import type { Ref } from 'vue'
import { onBeforeUnmount, shallowRef, watch } from 'vue'

/** ms between two steps: a frame, so that a key pressed meanwhile is not kept waiting. */
const pause = 16

/**
 * How many rows of a list to draw: all at first, so that a prerendered list stays as it is; after each change of
 * `source` a few, then more and more until `total` stand there.
 */
export function useGradual(source: () => unknown, total: () => number, step: number): Readonly<Ref<number>> {
  const limit = shallowRef(Infinity)
  let timer: ReturnType<typeof setTimeout> | undefined
  function grow(): void {
    limit.value += step
    if (limit.value < total()) timer = setTimeout(grow, pause)
  }
  watch(source, () => {
    clearTimeout(timer)
    limit.value = step
    timer = setTimeout(grow, pause)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  return limit
}
