import type { CommitteeFile } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { DateFigure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import { compareSessions } from '@/domain/session-order'
import { formatChineseOrdinal, formatDate, formatSession } from '@/locales/format'

interface SessionKey {
  term: number
  session: number
}

/**
 * The full name of a session: 政协锦州市第十五届委员会第四次会议; the ordinal of the term stands before 全国委员会 or
 * 委员会. Names that do not end so keep the short form behind them.
 */
export function sessionTitle({ name }: Pick<Committee, 'name'>, term: number, session: number, t: Translate): string {
  const ending = /(?:全国)?委员会$/.exec(name)?.[0]
  if (t.locale === 'en' || ending === undefined) return t('session.name', { name, session: formatSession(term, session, t.locale) })
  return t('session.fullName', { place: name.slice(0, -ending.length), ending, term: formatChineseOrdinal(term), session: formatChineseOrdinal(session) })
}

/** The sessions that have a page, oldest first: those a document tells of, and those at or since which proposals were counted. */
export function sessionsOf({ meetings, periods }: Pick<CommitteeFile, 'meetings' | 'periods'>): SessionKey[] {
  const keys = new Map<string, SessionKey>()
  for (const { type, term, session } of meetings) {
    if (type === 'plenary') keys.set(`${term}-${session}`, { term, session })
  }
  for (const { term, session } of periods) {
    if (session !== null) keys.set(`${term}-${session}`, { term, session })
  }
  return [...keys.values()].sort(compareSessions)
}

/** A date, and beside it what other sources say. */
export function dateText(figure: DateFigure, t: Translate): string {
  const date = formatDate(figure.value, t.locale)
  if (figure.kind !== 'conflicting') return date
  return t('session.dateDiffers', { date, others: figure.alternatives.map(({ value }) => formatDate(value, t.locale)).join(t('list.separator')) })
}
