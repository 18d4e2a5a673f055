import type { PeriodRecord } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import { joinSentences } from '@/charts/join-sentences'
import { formatChineseOrdinal, formatDate, formatSession, formatSessionShort } from '@/locales/format'

type PeriodKey = Pick<PeriodRecord, 'kind' | 'year' | 'term' | 'session'>

/** A period as a heading or sentence names it: 2024 年, 十四届四次会议, 十三届. */
export function periodName(period: PeriodKey, t: Translate): string {
  const { kind, year, term, session } = period
  if (kind === 'term') return termName(period, t)
  if (kind === 'year' && year !== null) return t('period.year', { year })
  return session === null ? termName(period, t) : formatSession(term, session, t.locale)
}

function termName({ term, year }: PeriodKey, t: Translate): string {
  const ordinal = t.locale === 'en' ? String(term) : formatChineseOrdinal(term)
  return year === null ? t('period.term', { term: ordinal }) : t('period.termYear', { term: ordinal, year })
}

/** Short names for a row of periods of one kind: the year, and the session where a year stands twice. */
export function periodLabels(periods: readonly PeriodRecord[], t: Translate): string[] {
  const years = periods.map(({ year }) => year)
  return periods.map((period) => {
    const { kind, year, term, session } = period
    if (kind === 'term' || year === null) return periodName(period, t)
    const twice = years.filter(other => other === year).length > 1
    return twice && session !== null ? t('period.sessionYear', { session: formatSessionShort(term, session, t.locale), year }) : String(year)
  })
}

/** When the counted work was done, as the opening of a sentence. */
export function periodWhen(period: PeriodRecord, t: Translate): string {
  const { kind, year, term, session, interim } = period
  const ordinal = t.locale === 'en' ? String(term) : formatChineseOrdinal(term)
  const when = kind === 'year' && year !== null
    ? t('when.year', { year })
    : kind === 'term' || session === null
      ? t('when.term', { term: ordinal })
      : t('when.session', { session: formatSession(term, session, t.locale) })
  return interim ? t('when.interim', { when }) : when
}

/** 口径 of a period: its kind in full, the period as its source names it (when it does), and the cut-off date. */
export function periodNote({ kind, label, asOf }: PeriodRecord, t: Translate): string {
  return joinSentences([
    t('period.note', { kind: t(`kind.${kind}.long`) }),
    label === '' ? '' : t('period.noteLabel', { label }),
    asOf === null ? '' : t('period.noteAsOf', { date: formatDate(asOf, t.locale) }),
  ], t)
}
