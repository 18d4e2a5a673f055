import type { MarkFigure } from '@/charts/linked-text'
import type { Translate } from '@/locales/translate'
import type { CompareTotals } from '@/selectors/compare-totals'
import type { IndicatorSeries } from '@/selectors/views'
import { unmarked } from '@/charts/linked-text'
import { formatCount, formatShare } from '@/locales/format'

/**
 * What the committees and years shown come to, as a sentence; empty when nothing can be added.
 * @param rows where its parts stand, for the marks: `#size-rows`
 */
export function totalsText(totals: CompareTotals | null, { indicator, base, perMembers }: Pick<IndicatorSeries, 'indicator' | 'base' | 'perMembers'>, t: Translate, rows = '', mark: MarkFigure = unmarked): string {
  if (totals === null) return ''
  const { committees, records, numerator, denominator } = totals
  const params = { committees, records }
  if (denominator === null) {
    const isPeople = indicator === 'expected' || indicator === 'present' || indicator === 'proposingMembers'
    const n = t(isPeople ? 'compare.totals.people' : 'compare.totals.proposals', { n: formatCount(numerator, t.locale) })
    return t('compare.totals.count', { ...params, what: t(`indicator.${indicator}`), n: mark(rows, n) })
  }
  const sides = { part: formatCount(numerator, t.locale), whole: formatCount(denominator, t.locale) }
  if (perMembers === true) return t('compare.totals.perMembers', { ...params, ...sides, rate: mark(rows, (100 * numerator / denominator).toFixed(1)) })
  return t('compare.totals.rate', { ...params, fraction: mark(rows, t('fraction.value', sides)), base: base === null ? '' : t(`base.${base}`), rate: mark(rows, formatShare(numerator / denominator)) })
}
