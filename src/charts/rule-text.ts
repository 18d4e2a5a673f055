import type { Translate } from '@/locales/translate'
import type { Quorum } from '@/selectors/views'
import { formatChineseOrdinal } from '@/locales/format'

/** 三分之二 / two thirds: the share as the rule's own record gives it. */
export function formatRuleShare({ numerator, denominator }: { numerator: number, denominator: number }, t: Translate): string {
  if (numerator === 2 && denominator === 3) return t('chart.share.twoThirds')
  const write = (n: number): string => t.locale === 'en' ? String(n) : formatChineseOrdinal(n)
  return t('chart.share.other', { part: write(numerator), of: write(denominator) })
}

/** What the line means, with its count (人) when one count holds for all: 三分之二(224 人):可以开会. */
export function formatQuorumLabel(quorums: readonly Quorum[], t: Translate): string | null {
  const first = quorums[0]
  if (first === undefined) return null
  const share = formatRuleShare(first.rule.share, t)
  return quorums.every(({ count }) => count === first.count)
    ? t('chart.quorum.counted', { share, n: first.count })
    : t('chart.quorum.line', { share })
}

/** Says whose rule it is when the committee's own is not on record. */
export function formatQuorumScope(quorums: readonly Quorum[], t: Translate): string | null {
  return quorums.some(({ reference }) => reference) ? t('chart.quorum.reference') : null
}
