import type { BarGroup } from '@/charts/plain/bars-picture'
import type { TableModel } from '@/charts/table'
import type { PeriodRecord } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import type { Composition } from '@/selectors/views'
import { figureCell } from '@/charts/figure-text'
import { writeFigure } from '@/components/written-figure'
import { formatShare } from '@/locales/format'
import { compositionBars, compositionCaption } from './composition-bars'

/** The bars of a period as one table: by what, category, base, count, share of the base. */
export function compositionTable(compositions: readonly Composition[], period: PeriodRecord, t: Translate): TableModel {
  return {
    columns: [
      { id: 'dimension', label: t('composition.title') },
      { id: 'category', label: t('bars.category') },
      { id: 'base', label: t('chart.column.denominator') },
      { id: 'count', label: t('bars.count'), align: 'end' },
      { id: 'share', label: t('bars.share'), align: 'end' },
    ],
    rows: compositions.flatMap(composition => compositionBars(composition, period.id, t).map(({ id, label, figure, at, share }) => ({
      id: `${composition.dimension}-${composition.base}-${id}`,
      cells: [
        { text: t(composition.dimension === 'topic' ? 'composition.byTopic' : 'composition.byProposer'), sort: null },
        { text: label, sort: null },
        { text: baseName(composition, t), sort: null },
        figureCell(figure, t, at),
        { text: share === null ? '' : formatShare(share), sort: share, figure: `${at}.share` },
      ],
    }))),
  }
}

function baseName({ base }: Composition, t: Translate): string {
  return base === 'unstated' || base === 'within_total' ? '' : t(`base.${base}`)
}

/** The same for a picture. */
export function compositionGroups(compositions: readonly Composition[], period: PeriodRecord, t: Translate): BarGroup[] {
  return compositions.map(composition => ({
    title: compositionCaption(composition, t),
    bars: compositionBars(composition, period.id, t).map(({ label, figure, share, length, rest }) => {
      const { text, mark } = writeFigure(figure, 'count', t)
      const value = mark === '' ? text : t('chart.noted', { value: text, note: mark })
      return { label, length, faint: rest === true, value: share === null ? value : `${value} · ${formatShare(share)}` }
    }),
  }))
}
