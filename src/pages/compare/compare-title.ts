import type { CompareState } from './compare-query'
import type { Translate } from '@/locales/translate'
import { namedBase, isOfAttendance } from './compare-query'
import { canBePerMembers } from '@/selectors/per-members'

/** What, whom and when: 出席率与规模：省级，开幕，2022—2026; 每 100 名应出席委员：立案，年度，2013—2025. */
export function compareTitle(state: CompareState, years: readonly number[], t: Translate): string {
  const { view, indicator, kind, per, level } = state
  const base = namedBase(state)
  const name = t(`indicator.${indicator}`)
  const what = view !== 'size' && per === '100' && canBePerMembers(indicator) ? t('chart.perMembers', { name }) : base === null ? name : t('trends.ofIndicator', { indicator: name, base: t(`base.${base}`) })
  const counted = isOfAttendance(indicator) ? t('phase.opening') : t(`kind.${kind}`)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (view === 'size') {
    const span = years.length === 0 ? '' : from === to ? String(from) : t('chart.years', { from, to })
    return t('compare.size.title', { what, level: level === 'all' ? t('compare.anyLevel') : t(`level.${level}`), counted, years: span })
  }
  return years.length === 0 ? t('trends.figure', { what, counted }) : t('trends.figureSpan', { what, counted, from, to })
}
