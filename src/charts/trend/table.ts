import type { TableCell, TableModel } from '../table'
import type { Translate } from '@/locales/translate'
import type { Trend, TrendPoint } from '@/selectors/views'
import { formatShare } from '@/locales/format'
import { figureCell, missingText } from '../figure-text'
import { trendFields } from './model'

/** One row a year, gaps included, with the reason for each missing number. */
export function trendTable({ points }: Trend, t: Translate): TableModel {
  return {
    columns: [
      { id: 'year', label: t('chart.column.year'), sortable: true },
      ...trendFields.map(field => ({ id: field, label: t(`indicator.${field}`), align: 'end' as const, sortable: true })),
      { id: 'filingRate', label: t('indicator.filingRate'), align: 'end', sortable: true },
    ],
    rows: points.map(point => ({
      id: String(point.year),
      cells: [{ text: String(point.year), sort: point.year }, ...trendFields.map(field => figureCell(point[field], t)), rateCell(point, t)],
    })),
  }
}

function rateCell({ filingRate: { figure, base } }: TrendPoint, t: Translate): TableCell {
  if (figure.kind === 'missing') return { text: missingText(figure.reason, t), sort: null }
  return { text: formatShare(figure.value), sort: figure.value, ...(base === undefined || base === 'submitted' ? {} : { mark: t('chart.baseIs', { base: t(`base.${base}`) }) }) }
}
