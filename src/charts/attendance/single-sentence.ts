import type { MarkFigure } from '../linked-text'
import type { StatedFigure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { formatAlternatives, formatFigure, isInterim } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { unmarked } from '../linked-text'
import { formatRuleShare } from '../rule-text'
import { rateOf } from './texts'

/** One count of one session in words; every state of its two figures has a wording of its own. */
export function singleSentence(row: AttendanceRow, t: Translate, mark: MarkFigure = unmarked): string {
  const at = (item: string, text: string): string => mark(figureAddress(row.meeting, row.phase, item), text)
  return joinSentences([
    mainSentence(row, at, t),
    row.onLeave.kind === 'missing' ? '' : t('chart.attendance.single.onLeave', { n: at('onLeave', plain(row.onLeave, t)) }),
    conflictSentence(row, at, t),
    isInterim(row.present) || isInterim(row.denominator) ? t('chart.interim') : '',
  ], t)
}

type MarkItem = (item: string, text: string) => string

function mainSentence(row: AttendanceRow, at: MarkItem, t: Translate): string {
  const { present, denominator, base } = row
  const ofMembership = base === 'membership'
  if (present.kind === 'missing') {
    if (denominator.kind === 'missing') return t('chart.attendance.single.nothing', { reason: formatFigure(present, t) })
    return t(ofMembership ? 'chart.attendance.single.onlyMembership' : 'chart.attendance.single.onlyExpected', { base: at(base ?? 'expected', plain(denominator, t)), reason: formatFigure(present, t) })
  }
  if (present.kind === 'approximate' || denominator.kind === 'approximate') return t('chart.attendance.single.approximate', { present: at('present', plain(present, t)) })
  if (denominator.kind === 'missing') return t('chart.attendance.single.onlyPresent', { present: at('present', plain(present, t)), reason: formatFigure(denominator, t) })
  const rate = rateOf(row)
  const values = { present: at('present', plain(present, t)), base: at(base ?? 'expected', plain(denominator, t)) }
  if (rate === null) return t(countOf(denominator) === 0 ? 'chart.attendance.single.zeroBase' : 'chart.attendance.single.notComparable', values)
  if (ofMembership) return t('chart.attendance.single.membership', { ...values, rate: at('attendanceRate', formatShare(rate)) })
  return expectedSentence(row, { ...values, rate: at('attendanceRate', formatShare(rate)) }, at, t)
}

function expectedSentence(row: AttendanceRow, values: { present: string, base: string, rate: string }, at: MarkItem, t: Translate): string {
  const present = countOf(row.present) ?? 0
  const absent = (countOf(row.denominator) ?? 0) - present
  if (absent === 0) return t('chart.attendance.single.all', values)
  // More than expected can only be a fault of the data: the bare numbers, no reading of them.
  if (absent < 0 || row.quorum === null) return t('chart.attendance.single.rate', values)
  const params = { ...values, absent: at('absent', formatCount(absent, t.locale)), share: formatRuleShare(row.quorum.rule.share, t), quorum: at('quorum', formatCount(row.quorum.count, t.locale)) }
  return t(present >= row.quorum.count ? 'chart.attendance.single.reached' : 'chart.attendance.single.below', params)
}

function conflictSentence({ present, onLeave, denominator, base }: AttendanceRow, at: MarkItem, t: Translate): string {
  return joinSentences([
    present.kind === 'conflicting' ? t('chart.attendance.single.presentDiffers', { values: at('present', formatAlternatives(present.alternatives, t)) }) : '',
    denominator.kind === 'conflicting' ? t('chart.attendance.single.baseDiffers', { values: at(base ?? 'expected', formatAlternatives(denominator.alternatives, t)) }) : '',
    onLeave.kind === 'conflicting' ? t('chart.attendance.single.onLeaveDiffers', { values: at('onLeave', formatAlternatives(onLeave.alternatives, t)) }) : '',
  ], t)
}

/** The number without the ※ that labels carry: the sentence says it in words. */
function plain(figure: StatedFigure, t: Translate): string {
  return figure.kind === 'conflicting' ? formatCount(figure.value, t.locale) : formatFigure(figure, t)
}
