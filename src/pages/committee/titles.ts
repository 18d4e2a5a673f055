import type { AttendanceView } from './committee-query'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow, Funnel, Trend } from '@/selectors/views'
import { formatSession } from '@/locales/format'
import { periodName } from '../period-names'

/** Headings say what, whom and when. */
export function attendanceTitle(rows: readonly AttendanceRow[], view: AttendanceView, t: Translate): string {
  const phase = view === 'both' ? t('attendance.both') : t(`phase.${view}`)
  const [first] = rows
  const last = rows[rows.length - 1]
  if (first === undefined || last === undefined) return t('attendance.title')
  if (first.meeting === last.meeting) return t('attendance.titleOne', { session: formatSession(first.term, first.session, t.locale), phase })
  return first.year === null || last.year === null
    ? t('attendance.titleMany', { phase })
    : t('attendance.titleSpan', { phase, from: first.year, to: last.year })
}

export function funnelTitle({ period, stages }: Funnel, t: Translate): string {
  const params = { period: periodName(period, t) }
  return stages.some(({ id }) => id === 'handled') ? t('funnel.titleHandled', params) : t('funnel.titleFiled', params)
}

export function trendTitle({ kind, points }: Trend, t: Translate): string {
  const from = points[0]?.year
  const to = points[points.length - 1]?.year
  if (from === undefined || to === undefined) return t('trend.title')
  return from === to ? t('trend.titleOne', { kind: t(`kind.${kind}`), year: from }) : t('trend.titleSpan', { kind: t(`kind.${kind}`), from, to })
}
