import type { ShallowRef } from 'vue'
import type { Picture } from './chart-option'
import type { LiveChart } from './register'
import type { ChartWidth } from './widths'
import { onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'
import { chartWidthFor, widthQueries } from './widths'

/** `failed`: ECharts did not come and the picture stands; `absent`: nor is there a picture. */
export type LiveState = 'resting' | 'loading' | 'live' | 'failed' | 'absent'
type Build = (width: ChartWidth) => Picture

/** What counts as turning to a chart. Not `pointerenter` alone: the pointer may be inside before the app takes over. */
const intents = ['pointerenter', 'pointermove', 'pointerdown', 'focusin', 'keydown'] as const

/**
 * Draws the live chart into a host: on the reader's first intent, when the view changes, or at once where no
 * prerendered picture stands. ECharts is fetched then and not before; a failed fetch leaves the picture and waits
 * for the next intent. `stale`: the picture is that of another view, which must not stay beside the new sentence.
 */
export function useLiveChart(host: Readonly<ShallowRef<HTMLElement | null>>, build: () => Build): { state: Readonly<ShallowRef<LiveState>>, stale: Readonly<ShallowRef<boolean>> } {
  const state = shallowRef<LiveState>('resting')
  const stale = shallowRef(false)
  let chart: LiveChart | null = null
  let gone = false

  async function wake(): Promise<void> {
    if (state.value === 'loading' || state.value === 'live') return
    state.value = 'loading'
    try {
      const { createChart } = await import('./register')
      if (gone || host.value === null) return
      const { width, picture } = currentPicture()
      const canvas = document.createElement('div')
      const drawn = createChart(canvas, width, picture.height, picture.option)
      reserve(picture.height)
      host.value.replaceChildren(canvas)
      chart = drawn
      stale.value = false
      state.value = 'live'
      letKeysScroll()
    } catch {
      if (stale.value) clear()
      state.value = host.value?.firstElementChild === null ? 'absent' : 'failed'
    }
  }

  function redraw(): void {
    if (chart === null) {
      stale.value = true
      void wake()
      return
    }
    const { width, picture } = currentPicture()
    reserve(picture.height)
    chart.setOption(picture.option, width, picture.height)
  }

  /** The prerendered picture follows its media query by itself. */
  function onWidth(): void {
    if (chart !== null) redraw()
    else if (host.value?.firstElementChild === null) reserve(currentPicture().picture.height)
  }

  function currentPicture(): { width: ChartWidth, picture: Picture } {
    const width = chartWidthFor(query => matchMedia(query).matches)
    return { width, picture: build()(width) }
  }

  /** A least height, so that a scroll bar below a chart wider than the screen adds to it. */
  function reserve(height: number): void {
    if (host.value !== null) host.value.style.minHeight = `${height}px`
  }

  /** On screens narrower than the narrowest picture the box scrolls: keys must reach it. */
  function letKeysScroll(): void {
    if (host.value !== null && host.value.scrollWidth > host.value.clientWidth) host.value.tabIndex = 0
  }

  /** The empty box keeps its place: the reader may turn to it again. */
  function clear(): void {
    reserve(currentPicture().picture.height)
    host.value?.replaceChildren()
  }

  const onIntent = (): void => void wake()
  const queries: MediaQueryList[] = []
  onMounted(() => {
    for (const intent of intents) host.value?.addEventListener(intent, onIntent, { passive: true })
    for (const query of widthQueries) {
      const list = matchMedia(query)
      list.addEventListener('change', onWidth)
      queries.push(list)
    }
    letKeysScroll()
    if (host.value !== null && host.value.firstElementChild === null) {
      reserve(currentPicture().picture.height)
      void wake()
    }
  })
  watch(build, redraw)
  onBeforeUnmount(() => {
    gone = true
    for (const list of queries) list.removeEventListener('change', onWidth)
    for (const intent of intents) host.value?.removeEventListener(intent, onIntent)
    chart?.dispose()
  })
  return { state, stale }
}
