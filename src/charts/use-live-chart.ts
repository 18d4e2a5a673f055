import type { ShallowRef } from 'vue'
import type { ChartItem } from './chart-item'
import type { Picture } from './chart-option'
import type { LiveChart } from './register'
import type { ChartWidth, ShownWidth } from './widths'
import { onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'
import { loadEcharts } from './load-echarts'
import { paperWidth, shownWidthFor, widthQueries } from './widths'

/** `failed`: ECharts did not come and the picture stands; `absent`: nor is there a picture. */
export type LiveState = 'resting' | 'loading' | 'live' | 'failed' | 'absent'
type Build = (width: ChartWidth) => Picture
type Shown = ShownWidth & { picture: Picture }

interface LiveChartUse {
  state: Readonly<ShallowRef<LiveState>>
  /** The picture is that of another view, which must not stay beside the new sentence. */
  stale: Readonly<ShallowRef<boolean>>
  /** What is drawn, or would be now. */
  shown: () => Shown
  wake: () => Promise<void>
  /** Shows the tooltip of an item, as soon as the chart is live; null hides it. */
  point: (item: ChartItem | null) => void
}

/** What counts as turning to a chart. Not `pointerenter` alone: the pointer may be inside before the app takes over. */
const intents = ['pointerenter', 'pointermove', 'pointerdown', 'focusin', 'keydown'] as const

/**
 * Draws the live chart into a host: on the reader's first intent, when the view changes, or at once where no
 * prerendered picture stands. ECharts is fetched then and not before; a failed fetch leaves the picture and waits
 * for the next intent.
 * @param large whether pictures are enlarged, for readers who asked for large type
 * @param onRedraw told after another picture stands, or the same at another size
 */
export function useLiveChart(host: Readonly<ShallowRef<HTMLElement | null>>, build: () => Build, large: () => boolean, onRedraw: () => void): LiveChartUse {
  const state = shallowRef<LiveState>('resting')
  const stale = shallowRef(false)
  let chart: LiveChart | null = null
  let canvas: HTMLElement | null = null
  let gone = false
  let printing = false
  let pointed: ChartItem | null = null
  let built: Shown & { build: Build } | null = null

  async function wake(): Promise<void> {
    if (state.value === 'loading' || state.value === 'live') return
    state.value = 'loading'
    try {
      const { createChart } = await loadEcharts()
      if (gone || host.value === null) return
      const { width, picture } = shown()
      const box = document.createElement('div')
      const drawn = createChart(box, width, picture.height, picture.option)
      canvas = box
      fit()
      host.value.replaceChildren(box)
      chart = drawn
      stale.value = false
      state.value = 'live'
      letKeysScroll()
      if (pointed !== null) chart.showTip(pointed.tip)
    } catch {
      if (stale.value) clear()
      state.value = host.value?.firstElementChild === null ? 'absent' : 'failed'
    }
  }

  function redraw(): void {
    if (chart === null) {
      stale.value = true
      void wake()
    } else {
      // ECharts keeps the shapes it is given and moves them: the same option a second time draws them elsewhere.
      built = null
      const { width, picture } = shown()
      fit()
      chart.setOption(picture.option, width, picture.height)
    }
    onRedraw()
  }

  /** The prerendered picture follows its media query by itself. */
  function onSize(): void {
    if (chart !== null) return redraw()
    if (host.value?.firstElementChild === null) reserve()
    onRedraw()
  }

  function shown(): Shown {
    const { width, scale } = printing ? paperWidth : shownWidthFor(query => matchMedia(query).matches, large())
    const wanted = build()
    if (built?.build !== wanted || built.width !== width || built.scale !== scale) built = { build: wanted, width, scale, picture: wanted(width) }
    return built
  }

  function fit(): void {
    reserve()
    const { width, scale } = shown()
    if (canvas === null) return
    canvas.style.width = `${width}px`
    canvas.style.transformOrigin = '0 0'
    canvas.style.transform = scale === 1 ? '' : `scale(${scale})`
  }

  /** A least height, so that a scroll bar below a chart wider than the screen adds to it. */
  function reserve(): void {
    const { picture, scale } = shown()
    if (host.value !== null) host.value.style.minHeight = `${picture.height * scale}px`
  }

  /** On screens narrower than the narrowest picture the box scrolls: keys must reach it. */
  function letKeysScroll(): void {
    if (host.value !== null && host.value.scrollWidth > host.value.clientWidth) host.value.tabIndex = 0
  }

  /** The empty box keeps its place: the reader may turn to it again. */
  function clear(): void {
    reserve()
    host.value?.replaceChildren()
  }

  function point(item: ChartItem | null): void {
    pointed = item
    if (item === null) chart?.hideTip()
    else chart?.showTip(item.tip)
  }

  const onIntent = (): void => void wake()
  const onPrint = ({ type }: Event): void => {
    printing = type === 'beforeprint'
    if (chart !== null) redraw()
  }
  const queries: MediaQueryList[] = []
  onMounted(() => {
    for (const intent of intents) host.value?.addEventListener(intent, onIntent, { passive: true })
    for (const query of widthQueries) {
      const list = matchMedia(query)
      list.addEventListener('change', onSize)
      queries.push(list)
    }
    addEventListener('beforeprint', onPrint)
    addEventListener('afterprint', onPrint)
    letKeysScroll()
    if (host.value !== null && host.value.firstElementChild === null) {
      reserve()
      void wake()
    }
  })
  watch(build, redraw)
  watch(large, onSize)
  onBeforeUnmount(() => {
    gone = true
    for (const list of queries) list.removeEventListener('change', onSize)
    for (const intent of intents) host.value?.removeEventListener(intent, onIntent)
    removeEventListener('beforeprint', onPrint)
    removeEventListener('afterprint', onPrint)
    chart?.dispose()
  })
  return { state, stale, shown, wake, point }
}
