import type { Translate } from '@/locales/translate'
import type { SizePoint, SizeView } from '@/selectors/compare-views'
import { formatCount, formatShare } from '@/locales/format'
import { minimumBase, minimumCommittees } from '@/selectors/size-band'
import { joinSentences } from '../join-sentences'
import { shortName } from '../series-value'

const mostNames = 6

/**
 * What size alone explains and what it does not: counts of points, names outside the band, who is not judged and why.
 * @param mark for the pooled rate: its parts are the rows of the table
 */
export function sizeSentence({ indicator, base, points, pooled, silent }: SizeView, t: Translate, mark: (text: string) => string = text => text): string {
  if (points.length === 0) return t('chart.multiples.nothing')
  const small = points.filter(({ denominator }) => denominator < minimumBase)
  const smallText = small.length === 0 ? '' : t('chart.size.sentence.small', { n: small.length, least: minimumBase, names: namesOf(small, t) })
  const silentText = silent.length === 0 ? '' : t('chart.size.sentence.silent', { n: silent.length })
  const name = t('chart.multiples.ofBase', { name: t(`indicator.${indicator}`), base: t(`base.${base}`) })
  if (pooled === null) return joinSentences([t('chart.size.sentence.few', { n: points.length - small.length, least: minimumCommittees }), smallText, silentText], t)
  const outside = points.filter(({ place }) => place === 'near' || place === 'far')
  const far = points.filter(({ place }) => place === 'far')
  const above = outside.filter(({ rate }) => rate > pooled.rate)
  const below = outside.filter(({ rate }) => rate <= pooled.rate)
  return joinSentences([
    t('chart.size.sentence.counts', { n: pooled.committees, inside: pooled.committees - outside.length, outside: outside.length, far: far.length }),
    above.length === 0 ? '' : t('chart.size.sentence.above', { n: above.length, names: namesOf(above, t) }),
    below.length === 0 ? '' : t('chart.size.sentence.below', { n: below.length, names: namesOf(below, t) }),
    far.length * 2 > pooled.committees ? t('chart.size.sentence.spread') : '',
    t('chart.size.sentence.pooled', { name, rate: mark(formatShare(pooled.rate)), fraction: mark(t('fraction.value', { part: formatCount(pooled.numerator, t.locale), whole: formatCount(pooled.denominator, t.locale) })) }),
    smallText,
    silentText,
  ], t)
}

function namesOf(points: readonly SizePoint[], t: Translate): string {
  const names = points.slice(0, mostNames).map(({ committee }) => shortName(committee, t)).join(t('chart.comma'))
  return points.length > mostNames ? t('chart.size.sentence.more', { names, n: points.length - mostNames }) : names
}
