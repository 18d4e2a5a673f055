import type { AttendanceView, CommitteeState } from './committee/committee-query'
import type { TrendsState } from './trends/trends-query'
import type { TableModel } from '@/charts/table'
import type { Committee } from '@/domain/committee'
import type { Source } from '@/domain/source'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow, Funnel, IndicatorSeries, Trend } from '@/selectors/views'
import { periodName } from './period-names'
import { isOfAttendance, shownBase } from './trends/trends-query'
import { spanOf } from './trends/trends-title'

interface Shown {
  committee: Pick<Committee, 'code' | 'name'>
  table: TableModel
  sources: readonly Source[]
}
type Years = readonly [from: number, to: number] | null

/** Attendance as drawn: the years of the sessions shown hold the view, so that newer data do not move it. */
export function attendanceSubject({ committee, table, sources, rows, view }: Shown & { rows: readonly AttendanceRow[], view: AttendanceView }, t: Translate): FigureSubject {
  const years = rows.map(({ year }) => year)
  const span = yearsOf(years.every(year => year !== null) ? years : [])
  return ofCommittee('attendance', { committee, table, sources }, [
    t('export.filter.phase', { value: view === 'both' ? t('attendance.both') : t(`phase.${view}`) }),
    ...yearFilter(span, t),
  ], { phase: view, ...yearQuery(span) })
}

export function funnelSubject({ committee, table, sources, funnel: { period }, base }: Shown & { funnel: Funnel, base: CommitteeState['base'] }, t: Translate): FigureSubject {
  return ofCommittee('funnel', { committee, table, sources }, [
    t('export.filter.period', { value: periodName(period, t) }),
    t('export.filter.kind', { value: t(`kind.${period.kind}`) }),
    t('export.filter.base', { value: t(`base.${base}`) }),
  ], { period: period.id, base })
}

export function trendSubject({ committee, table, sources, trend: { kind, points }, base }: Shown & { trend: Trend, base: CommitteeState['base'] }, t: Translate): FigureSubject {
  const span = yearsOf(points.map(({ year }) => year))
  return ofCommittee('trend', { committee, table, sources }, [
    t('export.filter.kind', { value: t(`kind.${kind}`) }),
    t('export.filter.base', { value: t(`base.${base}`) }),
    ...yearFilter(span, t),
  ], { kind, base, ...yearQuery(span) })
}

/** Several committees side by side. */
export function multiplesSubject({ table, sources, series, state }: Omit<Shown, 'committee'> & { series: readonly IndicatorSeries[], state: TrendsState }, t: Translate): FigureSubject {
  const { c, indicator, kind } = state
  const base = shownBase(state)
  const span = spanOf(series)
  return {
    chart: indicator,
    whom: series.map(({ committee }) => committee.name).join(t('list.separator')),
    filters: [
      t('export.filter.indicator', { value: t(`indicator.${indicator}`) }),
      ...(isOfAttendance(indicator) ? [] : [t('export.filter.kind', { value: t(`kind.${kind}`) })]),
      ...(base === null ? [] : [t('export.filter.base', { value: t(`base.${base}`) })]),
      ...yearFilter(span, t),
    ],
    table,
    sources,
    path: 'trends/',
    query: { c: c.join(','), indicator, kind, ...(base === null ? {} : { base }), ...yearQuery(span) },
    embed: null,
  }
}

function ofCommittee(chart: 'attendance' | 'funnel' | 'trend', { committee, table, sources }: Shown, filters: readonly string[], query: FigureSubject['query']): FigureSubject {
  return { chart, whom: committee.name, filters, table, sources, path: `committees/${committee.code}/`, query, embed: `embed/${committee.code}/${chart}/` }
}

function yearsOf(years: readonly (number | null)[]): Years {
  const known = years.filter(year => year !== null)
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}

function yearFilter(span: Years, t: Translate): string[] {
  return span === null ? [] : [t('export.filter.years', { from: span[0], to: span[1] })]
}

function yearQuery(span: Years): Record<string, string> {
  return span === null ? {} : { from: String(span[0]), to: String(span[1]) }
}
