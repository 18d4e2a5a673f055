import type { ShallowRef } from 'vue'
import type { ChartItem, ChartKeyModel } from './chart-item'
import type { ChartKeys } from '@/chart-keys/attach'
import type { Translate } from '@/locales/translate'
import { onBeforeUnmount, watch } from 'vue'
import { attachChartKeys } from '@/chart-keys/attach'

interface KeyedChart {
  stop: Readonly<ShallowRef<HTMLElement | null>>
  frame: Readonly<ShallowRef<HTMLElement | null>>
  model: () => ChartKeyModel
  scale: () => number
  label: string
  wake: () => void
  point: (item: ChartItem | null) => void
  open: (item: ChartItem) => void
}

/** Gives a chart its keyboard once its stop stands. @returns what to call when the picture has changed */
export function useChartKeys({ stop, frame, model, scale, label, wake, point, open }: KeyedChart, t: Translate): () => void {
  let keys: ChartKeys | null = null
  watch(stop, (element) => {
    keys?.dispose()
    keys = element === null || frame.value === null ? null : attachChartKeys(element, {
      frame: frame.value,
      model: () => spoken(model(), t),
      scale,
      words: { label, role: t('chart.keys.role'), help: t('chart.keys.help') },
      onFocus: wake,
      onMove: point,
      onLeave: () => point(null),
      onActivate: open,
    })
  })
  onBeforeUnmount(() => keys?.dispose())
  return () => keys?.refresh()
}

/** A tooltip's lines, with a pause where a new one begins. */
function spoken({ direction, series }: ChartKeyModel, t: Translate): ChartKeyModel {
  return { direction, series: series.map(items => items.map(item => ({ ...item, text: item.text.replaceAll('\n', t('chart.semicolon')) }))) }
}
