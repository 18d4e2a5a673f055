import type { TableModel } from '../table'
import type { PeriodKind } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import type { IndicatorId } from '@/indicators/indicator'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { chainOf, figureNote } from '../figure-text'
import { ledgerStateText } from '../funnel/ledger-text'
import { valueText } from '../series-value'
import { indicatorAddress } from './address'
import { yearsOf } from './model'

/** One row a year, one column a committee; a year after a break is marked, and so is the state of the account behind the number. `kind`: of the addresses of years without a record. */
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
          const note = figure === undefined || isRatio ? undefined : figureNote(figure, t)
          const marks = [breakMark(each, year, t), note, baseMark(each, point, t), ledgerMark(each, point, t)].filter(mark => mark !== undefined)
          return {
            text: valueText(each, point, t),
            sort: figure === undefined || figure.kind === 'missing' ? null : figure.value,
            mark: marks.length === 0 ? undefined : marks.join(t('chart.comma')),
            ...chainOf(figure ?? { kind: 'missing', reason: 'noDocument' }, indicatorAddress(each, point, year, kind)),
          }
        }),
      ],
    })),
  }
}

/** Of the year that a change of what is counted begins with. */
export function breakMark({ breaks = [] }: Pick<IndicatorSeries, 'breaks'>, year: number, t: Translate): string | undefined {
  return breaks.some(one => one.year === year) ? t('chart.break.other') : undefined
}

/** Where each number has a base of its own, it is named beside it. */
function baseMark({ base: common }: IndicatorSeries, point: IndicatorPoint | undefined, t: Translate): string | undefined {
  const { base, figure } = point?.measure ?? {}
  return common !== null || base === undefined || figure === undefined || figure.kind === 'missing' ? undefined : t('chart.baseIs', { base: t(`base.${base}`) })
}

// What the account is made of; of the other counts it says nothing.
const ofAccount: readonly IndicatorId[] = ['submitted', 'mergedAway', 'filed', 'filingRate']

function ledgerMark({ indicator }: IndicatorSeries, point: IndicatorPoint | undefined, t: Translate): string | undefined {
  const ledger = point?.ledger
  return ledger === undefined || ledger.state === 'unstated' || !ofAccount.includes(indicator) ? undefined : t('ledger.mark', { state: ledgerStateText(ledger, t) })
}
