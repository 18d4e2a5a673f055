import type { MarkFigure } from '../linked-text'
import type { Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { phases } from '@/domain/meeting'
import { formatCount, formatSessionShort, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { isInterim } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { unmarked } from '../linked-text'
import { formatRuleShare } from '../rule-text'
import { singleSentence } from './single-sentence'
import { rateOf } from './texts'

/** The finding of the attendance chart: what one session shows, or the range of many. Never empty. */
export function attendanceSentence(rows: readonly AttendanceRow[], t: Translate, mark: MarkFigure = unmarked): string {
  const sessions = new Set(rows.map(row => `${row.term}-${row.session}`)).size
  if (sessions === 0) return t('chart.attendance.many.nothing', { total: 0 })
  const shown = phases.filter(phase => rows.some(row => row.phase === phase))
  if (shown.length === 1) return sessions === 1 && rows[0] !== undefined ? singleSentence(rows[0], t, mark) : manySentence(rows, mark, t)
  return joinSentences(shown.map((phase) => {
    const ofPhase = rows.filter(row => row.phase === phase)
    const [only] = ofPhase
    const sentence = sessions === 1 && only !== undefined ? singleSentence(only, t, mark) : phaseSentence(ofPhase, mark, t)
    return t('chart.attendance.ofPhase', { phase: t(`phase.${phase}`), sentence })
  }), t)
}

function manySentence(rows: readonly AttendanceRow[], mark: MarkFigure, t: Translate): string {
  if (rows.every(isEmpty)) return t('chart.attendance.many.nothing', { total: formatCount(rows.length, t.locale) })
  const complete = rows.filter(isComplete)
  const span = { total: formatCount(rows.length, t.locale), n: complete.length, ...spanOf(rows, t) }
  return joinSentences([rangeSentence(complete, span, mark, t), quorumSentence(complete, t), ...countSentences(rows, t)], t)
}

/** Beside another phase: the same finding, shorter. */
function phaseSentence(rows: readonly AttendanceRow[], mark: MarkFigure, t: Translate): string {
  const complete = rows.filter(isComplete)
  const [low, high] = rangeOf(complete)
  if (low === undefined || high === undefined) return t('chart.attendance.phase.none')
  const [lowText, highText] = [low, high].map(row => formatShare(rateOf(row) ?? 0))
  const values = { n: complete.length, low: markRate(low, mark), high: markRate(high, mark) }
  return joinSentences([lowText === highText ? t('chart.attendance.phase.same', values) : t('chart.attendance.phase.range', values), quorumSentence(complete, t)], t)
}

/** From year to year or, where either is not known, from session to session. */
function spanOf(rows: readonly AttendanceRow[], t: Translate): { from: string, to: string } {
  const [first] = rows
  const last = rows[rows.length - 1]
  if (first === undefined || last === undefined) return { from: '', to: '' }
  const name = first.year === null || last.year === null ? sessionOf : whenOf
  return { from: name(first, t), to: name(last, t) }
}

function isEmpty(row: AttendanceRow): boolean {
  return row.present.kind === 'missing' && row.denominator.kind === 'missing'
}

/** Both final counts, expected and present. */
function isComplete(row: AttendanceRow): boolean {
  return row.base === 'expected' && rateOf(row) !== null && !isInterim(row.present)
}

function rangeOf(complete: readonly AttendanceRow[]): [lowest?: AttendanceRow, highest?: AttendanceRow] {
  const sorted = [...complete].sort((a, b) => (rateOf(a) ?? 0) - (rateOf(b) ?? 0))
  const [lowest] = sorted
  const highest = sorted[sorted.length - 1]
  return lowest === undefined || highest === undefined ? [] : [lowest, highest]
}

function rangeSentence(complete: readonly AttendanceRow[], span: { total: string, n: number, from: string, to: string }, mark: MarkFigure, t: Translate): string {
  const [lowest, highest] = rangeOf(complete)
  if (lowest === undefined || highest === undefined) return t('chart.attendance.many.none', span)
  const [low, high] = [markRate(lowest, mark), markRate(highest, mark)]
  if (complete.length === 1) return t('chart.attendance.many.one', { ...span, rate: low, when: whenOf(lowest, t) })
  if (formatShare(rateOf(lowest) ?? 0) === formatShare(rateOf(highest) ?? 0)) return t('chart.attendance.many.same', { ...span, rate: low })
  return t('chart.attendance.many.range', { ...span, low, high, lowWhen: whenOf(lowest, t), highWhen: whenOf(highest, t) })
}

function markRate(row: AttendanceRow, mark: MarkFigure): string {
  return mark(figureAddress(row.meeting, row.phase, 'attendanceRate'), formatShare(rateOf(row) ?? 0))
}

function quorumSentence(complete: readonly AttendanceRow[], t: Translate): string {
  const ruled = complete.filter(row => row.quorum !== null)
  const share = ruled[0]?.quorum?.rule.share
  if (share === undefined) return ''
  const below = ruled.filter(row => (countOf(row.present) ?? 0) < (row.quorum?.count ?? 0)).length
  const params = { n: ruled.length, below, share: formatRuleShare(share, t) }
  return below === 0 ? t('chart.attendance.many.reached', params) : t('chart.attendance.many.below', params)
}

/** What is not in the range, and why: each only when there is any. */
function countSentences(rows: readonly AttendanceRow[], t: Translate): string[] {
  const count = (test: (row: AttendanceRow) => boolean): number => rows.filter(test).length
  const onMembership = count(row => row.base === 'membership' && rateOf(row) !== null)
  const approximate = count(row => row.present.kind === 'approximate')
  const empty = count(isEmpty)
  const conflicting = count(row => row.present.kind === 'conflicting' || row.denominator.kind === 'conflicting')
  const interim = count(row => isInterim(row.present))
  return [
    onMembership === 0 ? '' : t('chart.attendance.many.membership', { n: onMembership }),
    approximate === 0 ? '' : t('chart.attendance.many.approximate', { n: approximate }),
    empty === 0 ? '' : t('chart.attendance.many.missing', { n: empty }),
    conflicting === 0 ? '' : t('chart.attendance.many.conflicting', { n: conflicting }),
    interim === 0 ? '' : t('chart.attendance.many.interim', { n: interim }),
  ]
}

function whenOf(row: AttendanceRow, t: Translate): string {
  return row.year === null ? sessionOf(row, t) : t('chart.year', { year: row.year })
}

function sessionOf(row: AttendanceRow, t: Translate): string {
  return formatSessionShort(row.term, row.session, t.locale)
}
