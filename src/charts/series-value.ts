import type { Committee } from '@/domain/committee'
import type { Translate } from '@/locales/translate'
import type { IndicatorPoint, IndicatorSeries } from '@/selectors/views'
import { formatShare } from '@/locales/format'
import { conflictMark, formatFigure, missingText } from './figure-text'

/** What a series' values are multiplied by to be drawn: 100 for counts a member. */
export function per({ perMembers }: Pick<IndicatorSeries, 'perMembers'>): number {
  return perMembers === true ? 100 : 1
}

/** 84.5%, 58.3 (per 100 members), 5061, 约 2000 or the reason why there is no number. */
export function valueText({ perMembers }: Pick<IndicatorSeries, 'perMembers'>, point: IndicatorPoint | undefined, t: Translate): string {
  if (point === undefined) return missingText('noDocument', t)
  const { figure, base } = point.measure
  if (base === undefined) return formatFigure(figure, t)
  if (figure.kind === 'missing') return missingText(figure.reason, t)
  return (perMembers === true ? (figure.value * 100).toFixed(1) : formatShare(figure.value)) + (figure.kind === 'conflicting' ? conflictMark : '')
}

/** 立案率（以提交为基数）; 每 100 名委员立案. */
export function seriesName({ indicator, base, perMembers }: Pick<IndicatorSeries, 'indicator' | 'base' | 'perMembers'>, t: Translate): string {
  const name = t(`indicator.${indicator}`)
  if (perMembers === true) return t('chart.perMembers', { name })
  return base === null ? name : t('chart.multiples.ofBase', { name, base: t(`base.${base}`) })
}

/** 政协河北省委员会 → 河北省; the national one by its level. Other names stay whole. */
export function shortName({ name, level }: Pick<Committee, 'name' | 'level'>, t: Translate): string {
  return level === 'national' ? t('level.national') : /^政协(.+)委员会$/.exec(name)?.[1] ?? name
}
