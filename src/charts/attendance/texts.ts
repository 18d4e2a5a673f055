import type { Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatDate, formatShare } from '@/locales/format'
import { conflictMark, figureNote, formatFigure } from '../figure-text'

/** The labels of one bar: every wording that the states of its two figures ask for. */
export interface AttendanceTexts {
  fraction: string
  details: string[]
  short: string
  rate: string | null
  words: string | null
}

export function attendanceTexts(row: AttendanceRow, t: Translate): AttendanceTexts {
  const rate = rateOf(row)
  const people = (n: string): string => t('chart.people', { n })
  const presentText = people(formatFigure(row.present, t))
  const words = row.present.kind === 'missing' ? formatFigure(row.present, t) : countOf(row.present) === null ? presentText : null
  return {
    fraction: fractionText(row, t),
    details: [...measureDetails(row, t), t(`phase.${row.phase}`), ...(row.date === null ? [] : [formatDate(row.date, t.locale)]), ...noteDetails(row, t)],
    short: rate !== null ? formatShare(rate) : words === null ? presentText : '',
    rate: rate === null ? null : formatShare(rate) + (isConflicting(row) ? conflictMark : ''),
    words,
  }
}

/** 0–1, or null when the two counts do not make a rate. */
export function rateOf(row: AttendanceRow): number | null {
  return countOf(row.rate.figure)
}

function isConflicting(row: AttendanceRow): boolean {
  return row.present.kind === 'conflicting' || row.denominator.kind === 'conflicting'
}

function fractionText(row: AttendanceRow, t: Translate): string {
  const present = formatFigure(row.present, t)
  if (row.present.kind === 'missing') return row.denominator.kind === 'missing' ? present : t(row.base === 'membership' ? 'chart.attendance.onlyMembership' : 'chart.attendance.onlyExpected', { n: formatFigure(row.denominator, t) })
  if (row.denominator.kind === 'missing') return t('chart.people', { n: present })
  return t('chart.fraction.people', { part: present, whole: formatFigure(row.denominator, t) })
}

function measureDetails(row: AttendanceRow, t: Translate): string[] {
  const rate = rateOf(row)
  if (rate !== null) return [t(row.base === 'membership' ? 'chart.attendance.ofMembership' : 'chart.attendance.rate', { rate: formatShare(rate) })]
  if (row.present.kind === 'missing' && row.denominator.kind === 'missing') return []
  if (row.present.kind === 'missing') return [t('chart.attendance.presentMissing', { reason: formatFigure(row.present, t) })]
  if (row.denominator.kind === 'missing') return [t('chart.attendance.expectedMissing', { reason: formatFigure(row.denominator, t) })]
  return [t('chart.attendance.noRate')]
}

function noteDetails(row: AttendanceRow, t: Translate): string[] {
  // 约 already says that a number is approximate.
  const notes = [row.present, row.denominator].filter(({ kind }) => kind !== 'approximate').map(figure => figureNote(figure, t))
  return [...new Set(notes.filter(note => note !== undefined))]
}
