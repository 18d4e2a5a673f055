import type { CompareState } from './compare-query'
import type { CommitteeFile } from '@/dataset/files'
import type { Slope } from '@/selectors/select-slope'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import type { ComputedRef } from 'vue'
import { computed, watch } from 'vue'
import { baseOf } from './compare-query'
import { canBePerMembers, toPerMembers } from '@/selectors/per-members'
import { selectIndicatorSeries } from '@/selectors/select-indicator-series'
import { selectSlope } from '@/selectors/select-slope'
import { useDataStore } from '@/stores/data'
import { committeePath, indexPath } from '@/stores/decode-by-path'

interface SeriesData {
  files: ComputedRef<CommitteeFile[]>
  /** From the first year that has a number; between two years, those two only. */
  series: ComputedRef<IndicatorSeries[]>
  /** Of the view between two years; null when no two years can be joined. */
  slope: ComputedRef<Slope | null>
  /** Codes whose file did not arrive. */
  failed: ComputedRef<string[]>
  pending: ComputedRef<boolean>
  retry: () => void
}

/** The chosen committees' series, each from its own file, which is asked for once its code is known to exist. */
export function useSeries(state: () => CompareState, codes: () => readonly string[], isKnown: (code: string) => boolean): SeriesData {
  const data = useDataStore()
  const wanted = computed(() => {
    if (state().view === 'size') return []
    return codes().map(code => isKnown(code) ? committeePath(code) : indexPath)
  })
  watch(() => wanted.value.join(), () => data.prefetch(wanted.value), { immediate: true })
  const files = computed(() => codes().map(code => data.committee(code).value).filter(one => one !== null))
  const whole = computed(() => files.value.map((one) => {
    const { indicator, kind, from, to, per } = state()
    const each = selectIndicatorSeries(one, { indicator, kind, base: baseOf(state()), from: from ?? undefined, to: to ?? undefined })
    return per === '100' && canBePerMembers(indicator) ? toPerMembers(each, one) : each
  }))
  const slope = computed(() => state().view === 'slope' ? selectSlope(whole.value, { from: state().from, to: state().to }) : null)
  const series = computed(() => {
    const first = Math.min(...whole.value.flatMap(({ points }) => points.filter(isTold).map(({ year }) => year)))
    const shown = ({ year }: IndicatorPoint): boolean => slope.value === null ? year >= first : year === slope.value.from || year === slope.value.to
    return whole.value.map(each => ({ ...each, points: each.points.filter(shown) }))
  })
  const failed = computed(() => codes().filter(code => data.committee(code).status === 'failed'))
  return {
    files,
    series,
    slope,
    failed,
    pending: computed(() => files.value.length + failed.value.length < codes().length && data.index().status !== 'failed'),
    retry: () => data.prefetch(wanted.value),
  }
}

function isTold({ measure }: IndicatorPoint): boolean {
  return measure.figure.kind !== 'missing'
}
