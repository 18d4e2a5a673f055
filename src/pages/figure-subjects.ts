import type { AttendanceView, CommitteeState } from './committee/committee-query'
import type { SessionState } from './session/session-query'
import type { TrendsState } from './trends/trends-query'
import type { TableModel } from '@/charts/table'
import type { Committee } from '@/domain/committee'
import type { PeriodRecord } from '@/domain/period'
import type { Source } from '@/domain/source'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow, Funnel, IndicatorSeries, Trend } from '@/selectors/views'
import { ledgerStateText } from '@/charts/funnel/ledger-text'
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

/** A funnel with the state of its account, which its rows do not say. */
export function funnelSubject({ committee, table, sources, funnel: { period, ledger }, base, handledBase }: Shown & { funnel: Funnel, base: CommitteeState['base'], handledBase: CommitteeState['handledBase'] }, t: Translate): FigureSubject {
  return ofCommittee('funnel', { committee, table, sources }, [
    t('export.filter.period', { value: periodName(period, t) }),
    t('export.filter.kind', { value: t(`kind.${period.kind}`) }),
    t('export.filter.base', { value: t(`base.${base}`) }),
    t('export.filter.ledger', { value: ledgerStateText(ledger, t) }),
  ], { period: period.id, base, ...handledBase === '' ? {} : { handledBase } })
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

/** What a period's proposals were about, and who made them. */
export function compositionSubject({ committee, table, sources, period }: Shown & { period: PeriodRecord }, t: Translate): FigureSubject {
  return { ...plain('composition', { committee, table, sources }), filters: [t('export.filter.period', { value: periodName(period, t) }), t('export.filter.kind', { value: t(`kind.${period.kind}`) })], query: { period: period.id } }
}

/** All records of a committee, as they are sorted. */
export function recordsSubject({ sort, ...shown }: Shown & { sort: string }): FigureSubject {
  return { ...plain('records', shown), query: sort === '' ? {} : { sort } }
}

/** The proposals that belong to a session. */
export function sessionSubject({ term, session, bases: { base, handledBase }, ...shown }: Shown & { term: number, session: number, bases: SessionState }, t: Translate): FigureSubject {
  const own = plain('proposals', shown)
  return {
    ...own,
    filters: [t('export.filter.base', { value: t(`base.${base}`) })],
    path: `${own.path}sessions/${term}-${session}/`,
    query: { base, ...handledBase === '' ? {} : { handledBase } },
  }
}

function plain(chart: string, { committee, table, sources }: Shown): FigureSubject {
  return { chart, whom: committee.name, filters: [], table, sources, path: `committees/${committee.code}/`, query: {}, embed: null }
}

function ofCommittee(chart: 'attendance' | 'funnel' | 'trend', { committee, table, sources }: Shown, filters: readonly string[], query: FigureSubject['query']): FigureSubject {
  return { chart, whom: committee.name, filters, table, sources, path: `committees/${committee.code}/`, query, embed: `embed/${committee.code}/${chart}/` }
}

function yearsOf(years: readonly (number | null)[]): Years {
  const known = years.filter(year => year !== null)
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}

/** The years of a view as a phrase, none where it has none. */
export function yearFilter(span: Years, t: Translate): string[] {
  if (span === null) return []
  const [from, to] = span
  return [from === to ? t('export.filter.year', { year: from }) : t('export.filter.years', { from, to })]
}

function yearQuery(span: Years): Record<string, string> {
  return span === null ? {} : { from: String(span[0]), to: String(span[1]) }
}
