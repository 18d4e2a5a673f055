import type { TableModel } from './table'
import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { figureCell, figureNote } from './figure-text'
import { seriesName, valueText } from './series-value'

/**
 * One row a committee and year, newest first within a committee: for a rate both counts beside it, with what the
 * denominator counts. Years without a document are left to the grid of 公布情况.
 */
export function compareTable(series: readonly IndicatorSeries[], hrefOf: (series: IndicatorSeries, point: IndicatorPoint) => string, t: Translate): TableModel {
  const [first] = series
  const divides = series.some(({ points }) => points.some(({ measure }) => measure.base !== undefined))
  return {
    columns: [
      { id: 'committee', label: t('chart.column.committee'), sortable: true },
      { id: 'year', label: t('chart.column.year'), align: 'end', sortable: true },
      ...divides ? [{ id: 'numerator', label: t('chart.column.numerator'), align: 'end' as const, sortable: true }, { id: 'denominator', label: t('chart.column.denominator'), align: 'end' as const, sortable: true }] : [],
      { id: 'value', label: first === undefined ? '' : seriesName(first, t), align: 'end', sortable: true },
    ],
    rows: series.flatMap(each => [...each.points].reverse().filter(({ record }) => record !== null).map((point) => {
      const { measure: { figure, numerator, denominator, base } } = point
      const isRatio = figure.kind === 'derived' && figure.rule === 'ratio'
      return {
        id: `${each.committee.code}-${point.year}`,
        cells: [
          { text: each.committee.name, sort: each.committee.name },
          { text: String(point.year), sort: point.year, href: hrefOf(each, point) },
          ...divides ? [sideCell(numerator, undefined, t), sideCell(denominator, base, t)] : [],
          { text: valueText(each, point, t), sort: figure.kind === 'missing' ? null : figure.value, mark: isRatio ? undefined : figureNote(figure, t) },
        ],
      }
    })),
  }
}

/** A rate stated without its counts has empty sides: they are not published. */
function sideCell(figure: Figure | undefined, base: IndicatorPoint['measure']['base'], t: Translate): ReturnType<typeof figureCell> {
  const cell = figureCell(figure ?? { kind: 'missing', reason: 'notStated' }, t)
  return figure === undefined || figure.kind === 'missing' || base === undefined ? cell : { ...cell, mark: [cell.mark, t(`base.${base}`)].filter(one => one !== undefined).join(t('chart.comma')) }
}
