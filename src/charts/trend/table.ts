import type { TableCell, TableModel } from '../table'
import type { Translate } from '@/locales/translate'
import type { Trend, TrendPoint } from '@/selectors/views'
import { ledgerOf } from '@/domain/ledger-of'
import { formatShare } from '@/locales/format'
import { figureAddress, yearRecord } from '@/selectors/figure-address'
import { chainOf, figureCell, missingText } from '../figure-text'
import { ledgerStateText } from '../funnel/ledger-text'
import { cutsOf, trendFields } from './model'

/** One row a year, gaps included, with the reason for each missing number, the state of its account and the mark of a break. */
export function trendTable(trend: Trend, t: Translate): TableModel {
  const cuts = new Set(cutsOf(trend).map(({ year }) => year))
  return {
    columns: [
      { id: 'year', label: t('chart.column.year'), sortable: true },
      ...trendFields.map(field => ({ id: field, label: t(`indicator.${field}`), align: 'end' as const, sortable: true })),
      { id: 'filingRate', label: t('indicator.filingRate'), align: 'end', sortable: true },
      { id: 'ledger', label: t('ledger.title') },
    ],
    rows: trend.points.map((point) => {
      const record = point.period?.id ?? yearRecord(committeeOf(trend), trend.kind, point.year)
      return {
        id: String(point.year),
        cells: [
          { text: String(point.year), sort: point.year, ...cuts.has(point.year) ? { mark: t('chart.break.exit') } : {} },
          ...trendFields.map(field => figureCell(point[field], t, figureAddress(record, field))),
          rateCell(point, record, t),
          ledgerCell(point, t),
        ],
      }
    }),
  }
}

function committeeOf({ points }: Trend): string {
  return points.find(({ period }) => period !== null)?.period?.committee ?? ''
}

function rateCell({ filingRate: { figure, base } }: TrendPoint, record: string, t: Translate): TableCell {
  const chain = chainOf(figure, base === undefined ? undefined : figureAddress(record, 'filingRate', base))
  if (figure.kind === 'missing') return { text: missingText(figure.reason, t), sort: null, ...chain }
  return { text: formatShare(figure.value), sort: figure.value, ...chain, ...(base === undefined || base === 'submitted' ? {} : { mark: t('chart.baseIs', { base: t(`base.${base}`) }) }) }
}

function ledgerCell({ period }: TrendPoint, t: Translate): TableCell {
  if (period === null) return { text: '', sort: null }
  const ledger = ledgerOf(period)
  return { text: ledgerStateText(ledger, t), sort: ledger.difference, figure: figureAddress(period.id, 'ledger'), claim: period.claims[0] }
}
