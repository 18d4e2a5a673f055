import type { TableModel } from '../table'
import type { Translate } from '@/locales/translate'
import type { SizePoint, SizeView } from '@/selectors/compare-views'
import { formatCount, formatShare } from '@/locales/format'
import { sizeNumerators } from '@/selectors/select-size-view'
import { bandAt } from '@/selectors/size-band'
import { sizeAddress } from './address'
import { placeText } from './model'

/** One row a committee by size, counts before the rate: no order of merit unless the reader asks for one. */
export function sizeTable(view: SizeView, hrefOf: (point: SizePoint) => string, t: Translate): TableModel {
  const { indicator, base, points, pooled } = view
  return {
    columns: [
      { id: 'committee', label: t('chart.column.committee'), sortable: true },
      { id: 'year', label: t('chart.column.year'), align: 'end', sortable: true },
      { id: 'numerator', label: t(`indicator.${sizeNumerators[indicator]}`), align: 'end', sortable: true },
      { id: 'denominator', label: t(`base.${base}`), align: 'end', sortable: true },
      { id: 'rate', label: t(`indicator.${indicator}`), align: 'end', sortable: true },
      { id: 'band', label: t('chart.size.column.band'), align: 'end' },
      { id: 'place', label: t('chart.size.column.place'), sortable: true },
    ],
    rows: points.map((point) => {
      const { committee, year, numerator, denominator, rate, place } = point
      const href = hrefOf(point)
      const band = pooled === null || place === null ? null : bandAt(denominator, pooled.rate).warning
      return {
        id: committee.code,
        cells: [
          { text: committee.name, sort: committee.name, href },
          { text: String(year), sort: year },
          { text: formatCount(numerator, t.locale), sort: numerator, href, figure: sizeAddress(view, point, 'numerator') },
          { text: formatCount(denominator, t.locale), sort: denominator, href, figure: sizeAddress(view, point, 'denominator') },
          { text: formatShare(rate), sort: rate, href, figure: sizeAddress(view, point, 'rate') },
          { text: band === null ? '' : t('chart.size.range', { from: formatShare(band.lower), to: formatShare(band.upper) }), sort: null },
          { text: placeText(place, t), sort: placeText(place, t) },
        ],
      }
    }),
  }
}
