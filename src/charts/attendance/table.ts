import type { TableCell, TableModel } from '../table'
import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatDate, formatSessionShort, formatShare } from '@/locales/format'
import { figureCell, missingText } from '../figure-text'
import { rateOf } from './texts'

/** The numbers of the chart, one row a count. */
export function attendanceTable(rows: readonly AttendanceRow[], t: Translate): TableModel {
  const manyPhases = rows.some(row => row.phase !== rows[0]?.phase)
  return {
    columns: [
      { id: 'session', label: t('chart.column.session'), sortable: true },
      { id: 'date', label: t('chart.column.date'), sortable: true },
      ...(manyPhases ? [{ id: 'phase', label: t('chart.column.phase') }] : []),
      { id: 'expected', label: t('indicator.expected'), align: 'end', sortable: true },
      { id: 'present', label: t('indicator.present'), align: 'end', sortable: true },
      { id: 'rate', label: t('indicator.attendanceRate'), align: 'end', sortable: true },
      { id: 'quorum', label: t('chart.column.quorum'), align: 'end' },
    ],
    rows: rows.map(row => ({
      id: `${row.meeting}-${row.phase}`,
      cells: [
        { text: formatSessionShort(row.term, row.session, t.locale), sort: row.term * 100 + row.session },
        { text: row.date === null ? String(row.year ?? '') : formatDate(row.date, t.locale), sort: row.date ?? (row.year === null ? null : String(row.year)) },
        ...(manyPhases ? [{ text: t(`phase.${row.phase}`), sort: row.phase }] : []),
        baseCell(row.denominator, row.base, t),
        figureCell(row.present, t),
        rateCell(row, t),
        { text: row.quorum === null ? '' : formatCount(row.quorum.count, t.locale), sort: row.quorum?.count ?? null },
      ],
    })),
  }
}

function baseCell(figure: Figure, base: AttendanceRow['base'], t: Translate): TableCell {
  const cell = figureCell(figure, t)
  if (base !== 'membership') return cell
  return { ...cell, mark: [t('base.membership'), cell.mark].filter(mark => mark !== undefined).join(t('chart.comma')) }
}

function rateCell(row: AttendanceRow, t: Translate): TableCell {
  const rate = rateOf(row)
  if (rate !== null) return { text: formatShare(rate), sort: rate, ...(row.base === 'membership' ? { mark: t('base.membership') } : {}) }
  const { figure } = row.rate
  return { text: figure.kind === 'missing' ? missingText(figure.reason, t) : '', sort: countOf(figure) }
}
