import type { TableModel } from '../table'
import type { Translate } from '@/locales/translate'
import type { IndicatorSeries } from '@/selectors/views'
import { figureNote } from '../figure-text'
import { valueText } from '../series-value'
import { yearsOf } from './model'

/** One row a year, one column a committee. */
export function multiplesTable(series: readonly IndicatorSeries[], t: Translate): TableModel {
  return {
    columns: [
      { id: 'year', label: t('chart.column.year'), sortable: true },
      ...series.map(({ committee }) => ({ id: committee.code, label: committee.name, align: 'end' as const, sortable: true })),
    ],
    rows: yearsOf(series).map(year => ({
      id: String(year),
      cells: [
        { text: String(year), sort: year },
        ...series.map((each) => {
          const point = each.points.find(candidate => candidate.year === year)
          const figure = point?.measure.figure
          const isRatio = figure?.kind === 'derived' && figure.rule === 'ratio'
          return { text: valueText(each, point, t), sort: figure === undefined || figure.kind === 'missing' ? null : figure.value, mark: figure === undefined || isRatio ? undefined : figureNote(figure, t) }
        }),
      ],
    })),
  }
}
