import type { ShallowRef } from 'vue'
import { onBeforeUnmount, shallowRef, watch } from 'vue'

/** ms between two steps: a frame, so that a key pressed meanwhile is not kept waiting. */
const pause = 16

/**
 * The rows of a list as they are drawn: all at first, so that a prerendered list stays as it is. After each change of
 * `source` the old ones stay for a frame, then a few of the new stand there, then more and more.
 */
export function useGradual<Row>(source: () => readonly Row[], step: number): Readonly<ShallowRef<readonly Row[]>> {
  const rows = shallowRef(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  function draw(count: number): void {
    const all = source()
    rows.value = all.slice(0, count)
    if (count < all.length) timer = setTimeout(draw, pause, count + step)
  }
  watch(source, () => {
    clearTimeout(timer)
    timer = setTimeout(draw, pause, step)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  return rows
}
