import type { TableCell, TableModel } from '../table'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatDate, formatSessionShort, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { chainOf, figureCell, missingText } from '../figure-text'
import { rateOf } from './texts'

/** The numbers of the chart, one row a count. */
export function attendanceTable(rows: readonly AttendanceRow[], t: Translate): TableModel {
  const manyPhases = rows.some(row => row.phase !== rows[0]?.phase)
  const hasLeave = rows.some(row => row.onLeave.kind !== 'missing')
  return {
    columns: [
      { id: 'session', label: t('chart.column.session'), sortable: true },
      { id: 'date', label: t('chart.column.date'), sortable: true },
      ...(manyPhases ? [{ id: 'phase', label: t('chart.column.phase') }] : []),
      { id: 'expected', label: t('indicator.expected'), align: 'end', sortable: true },
      { id: 'present', label: t('indicator.present'), align: 'end', sortable: true },
      ...(hasLeave ? [{ id: 'onLeave', label: t('indicator.onLeave'), align: 'end' as const, sortable: true }] : []),
      { id: 'rate', label: t('indicator.attendanceRate'), align: 'end', sortable: true },
      { id: 'quorum', label: t('chart.column.quorum'), align: 'end' },
    ],
    rows: rows.map(row => ({
      id: `${row.meeting}-${row.phase}`,
      cells: [
        { text: formatSessionShort(row.term, row.session, t.locale), sort: row.term * 100 + row.session },
        { text: row.date === null ? String(row.year ?? '') : formatDate(row.date, t.locale), sort: row.date ?? (row.year === null ? null : String(row.year)) },
        ...(manyPhases ? [{ text: t(`phase.${row.phase}`), sort: row.phase }] : []),
        baseCell(row, t),
        figureCell(row.present, t, addressOf(row, 'present')),
        ...(hasLeave ? [figureCell(row.onLeave, t, addressOf(row, 'onLeave'))] : []),
        rateCell(row, t),
        row.quorum === null ? { text: '', sort: null } : { text: formatCount(row.quorum.count, t.locale), sort: row.quorum.count, ...chainOf(row.denominator, addressOf(row, 'quorum')) },
      ],
    })),
  }
}

function addressOf({ meeting, phase }: AttendanceRow, item: string): string {
  return figureAddress(meeting, phase, item)
}

function baseCell(row: AttendanceRow, t: Translate): TableCell {
  const { denominator, base } = row
  const cell = figureCell(denominator, t, addressOf(row, base ?? 'expected'))
  if (base !== 'membership') return cell
  return { ...cell, mark: [t('base.membership'), cell.mark].filter(mark => mark !== undefined).join(t('chart.comma')) }
}

function rateCell(row: AttendanceRow, t: Translate): TableCell {
  const rate = rateOf(row)
  const chain = chainOf(row.rate.figure, addressOf(row, 'attendanceRate'))
  if (rate !== null) return { ...chain, text: formatShare(rate), sort: rate, ...(row.base === 'membership' ? { mark: t('base.membership') } : {}) }
  const { figure } = row.rate
  return { ...chain, text: figure.kind === 'missing' ? missingText(figure.reason, t) : '', sort: countOf(figure) }
}
