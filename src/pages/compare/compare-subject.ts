import type { CompareState } from './compare-query'
import type { TableModel } from '@/charts/table'
import type { Committee } from '@/domain/committee'
import type { Source } from '@/domain/source'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'
import { isOfAttendance, namedBase } from './compare-query'
import { yearFilter } from '../figure-subjects'
import { canBePerMembers } from '@/selectors/per-members'

interface Shown {
  state: CompareState
  /** Those whose series are drawn; of the view by size, those that the reader marked. */
  committees: readonly Committee[]
  only: Pick<Committee, 'code' | 'name'> | null
  years: readonly number[]
  table: TableModel
  sources: readonly Source[]
}

/** A comparison as it is drawn: everything that the reader chose, and what the page chose where they did not. */
export function compareSubject({ state, committees, only, years, table, sources }: Shown, t: Translate): FigureSubject {
  const { view, indicator, kind, per, level } = state
  const bySize = view === 'size'
  const base = namedBase(state)
  const levelName = level === 'all' ? t('compare.anyLevel') : t(`level.${level}`)
  const perMembers = !bySize && per === '100' && canBePerMembers(indicator)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return {
    chart: `compare-${view}`,
    whom: bySize ? levelName : committees.map(({ name }) => name).join(t('list.separator')),
    filters: [
      t('export.filter.indicator', { value: t(`indicator.${indicator}`) }),
      isOfAttendance(indicator) ? t('export.filter.phase', { value: t('phase.opening') }) : t('export.filter.kind', { value: t(`kind.${kind}`) }),
      ...base === null ? [] : [t('export.filter.base', { value: t(`base.${base}`) })],
      ...perMembers ? [t('export.filter.per', { value: t('compare.per.members') })] : [],
      ...bySize ? [t('export.filter.level', { value: levelName })] : [],
      ...only === null ? [] : [t('export.filter.only', { value: only.name })],
      ...yearFilter(years.length === 0 ? null : [from, to], t),
    ],
    table,
    sources,
    path: 'compare/',
    query: {
      view, indicator, kind,
      ...committees.length === 0 ? {} : { c: committees.map(({ code }) => code).join(',') },
      ...base === null ? {} : { base },
      ...perMembers ? { per } : {},
      ...bySize ? { level } : {},
      ...only === null ? {} : { only: only.code },
      ...years.length === 0 ? {} : { from: String(from), to: String(to) },
    },
    embed: null,
  }
}
