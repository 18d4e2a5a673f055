import type { TableModel } from '../table'
import type { PeriodKind } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import type { IndicatorSeries } from '@/selectors/views'
import { chainOf, figureNote } from '../figure-text'
import { valueText } from '../series-value'
import { indicatorAddress } from './address'
import { yearsOf } from './model'

/** One row a year, one column a committee; a year after a break is marked. `kind`: of the addresses of years without a record. */
export function multiplesTable(series: readonly IndicatorSeries[], t: Translate, kind: PeriodKind = 'year'): TableModel {
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
          const isCut = (each.breaks ?? []).some(one => one.year === year)
          const note = figure === undefined || isRatio ? undefined : figureNote(figure, t)
          return {
            text: valueText(each, point, t),
            sort: figure === undefined || figure.kind === 'missing' ? null : figure.value,
            mark: isCut ? [t('chart.break.other'), note].filter(each => each !== undefined).join(t('chart.comma')) : note,
            ...chainOf(figure ?? { kind: 'missing', reason: 'noDocument' }, indicatorAddress(each, point, year, kind)),
          }
        }),
      ],
    })),
  }
}
