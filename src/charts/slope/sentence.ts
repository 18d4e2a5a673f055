import type { MarkFigure } from '../linked-text'
import type { Translate } from '@/locales/translate'
import type { Slope, SlopeLine } from '@/selectors/select-slope'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { joinSentences } from '../join-sentences'
import { unmarked } from '../linked-text'
import { indicatorAddress } from '../multiples/address'
import { seriesName, shortName, valueText } from '../series-value'

/** How many rose and fell between the two years, each with its two values, and who is not drawn. */
export function slopeSentence({ from, to, lines, left }: Slope, t: Translate, mark: MarkFigure = unmarked): string {
  const [first] = lines
  if (first === undefined) return t('chart.multiples.nothing')
  const change = ({ start, end }: SlopeLine): number => (countOf(end.measure.figure) ?? 0) - (countOf(start.measure.figure) ?? 0)
  const value = (series: IndicatorSeries, point: IndicatorPoint): string => mark(indicatorAddress(series, point, point.year, 'year'), valueText(series, point, t))
  const told = lines.map(({ series, start, end }) => t('chart.slope.value', { committee: shortName(series.committee, t), start: value(series, start), end: value(series, end) }))
  return joinSentences([
    t('chart.slope.counts', { from, to, indicator: seriesName(first.series, t), n: lines.length, rose: lines.filter(line => change(line) > 0).length, fell: lines.filter(line => change(line) < 0).length }),
    t('chart.slope.values', { values: told.join(t('chart.semicolon')) }),
    left.length === 0 ? '' : t('chart.slope.left', { committees: left.map(({ committee }) => shortName(committee, t)).join(t('chart.comma')) }),
  ], t)
}
