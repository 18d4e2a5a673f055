import type { TableCell, TableModel } from './table'
import type { Figure } from '@/domain/figure'
import type { PeriodKind } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { figureAddress } from '@/selectors/figure-address'
import { chainOf, figureCell, figureNote } from './figure-text'
import { ledgerStateText } from './funnel/ledger-text'
import { indicatorAddress, sideAddress } from './multiples/address'
import { breakMark } from './multiples/table'
import { seriesName, valueText } from './series-value'

/**
 * One row a committee and year, newest first within a committee: for a rate both counts beside it, with what the
 * denominator counts; of proposals the state of the account. Years without a document are left to the grid of 公布情况.
 * `kind`: of the addresses of years without a record.
 */
export function compareTable(series: readonly IndicatorSeries[], hrefOf: (series: IndicatorSeries, point: IndicatorPoint) => string, t: Translate, kind: PeriodKind = 'year'): TableModel {
  const [first] = series
  const divides = series.some(({ points }) => points.some(({ measure }) => measure.base !== undefined))
  const accounts = series.some(({ points }) => points.some(({ ledger }) => ledger !== undefined))
  return {
    columns: [
      { id: 'committee', label: t('chart.column.committee'), sortable: true },
      { id: 'year', label: t('chart.column.year'), align: 'end', sortable: true },
      ...divides ? [{ id: 'numerator', label: t('chart.column.numerator'), align: 'end' as const, sortable: true }, { id: 'denominator', label: t('chart.column.denominator'), align: 'end' as const, sortable: true }] : [],
      { id: 'value', label: first === undefined ? '' : seriesName(first, t), align: 'end', sortable: true },
      ...accounts ? [{ id: 'ledger', label: t('ledger.title'), sortable: true }] : [],
    ],
    rows: series.flatMap(each => [...each.points].reverse().filter(({ record }) => record !== null).map((point) => {
      const { measure: { figure, numerator, denominator } } = point
      const isRatio = figure.kind === 'derived' && figure.rule === 'ratio'
      return {
        id: `${each.committee.code}-${point.year}`,
        cells: [
          { text: each.committee.name, sort: each.committee.name },
          { text: String(point.year), sort: point.year, href: hrefOf(each, point), mark: breakMark(each, point.year, t) },
          ...divides ? [sideCell(numerator, each, point, 'numerator', t), sideCell(denominator, each, point, 'denominator', t)] : [],
          { text: valueText(each, point, t), sort: figure.kind === 'missing' ? null : figure.value, mark: isRatio ? undefined : figureNote(figure, t), ...chainOf(figure, indicatorAddress(each, point, point.year, kind)) },
          ...accounts ? [ledgerCell(point, t)] : [],
        ],
      }
    })),
  }
}

/** A rate stated without its counts has empty sides: they are not published. */
function sideCell(figure: Figure | undefined, series: IndicatorSeries, point: IndicatorPoint, side: 'numerator' | 'denominator', t: Translate): TableCell {
  const { base } = point.measure
  const cell = figureCell(figure ?? { kind: 'missing', reason: 'notStated' }, t, sideAddress(series, point, side))
  return side === 'numerator' || figure === undefined || figure.kind === 'missing' || base === undefined ? cell : { ...cell, mark: [cell.mark, t(`base.${base}`)].filter(one => one !== undefined).join(t('chart.comma')) }
}

function ledgerCell({ record, ledger, measure: { figure } }: IndicatorPoint, t: Translate): TableCell {
  if (ledger === undefined || record === null) return { text: '', sort: null }
  return { text: ledgerStateText(ledger, t), sort: ledger.state === 'unstated' ? null : ledger.difference, ...chainOf(figure, figureAddress(record, 'ledger')) }
}
