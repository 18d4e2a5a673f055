import type { SourceUse } from '@/dataset/files'
import type { MeetingType } from '@/domain/meeting'
import type { PeriodKind } from '@/domain/period'
import type { MessageKey, Translate } from '@/locales/translate'
import { isMeetingType, isPeriodKind } from './record-kinds'
import { formatCount, formatDate, formatSession, formatShare } from '@/locales/format'
import { periodName } from '../period-names'

interface UseText {
  /** The record in words: 十五届四次会议, 2024 年 · 年度. */
  record: string
  /** Below the language root. */
  path: string
  /** What the document states: 应出席 335、实到 307. */
  values: string
}

/** What was taken from a document for one record, in words. */
export function describeUse(use: SourceUse, t: Translate): UseText {
  const { name, query } = describeRecord(use.record, t)
  return { record: use.interim === true ? t('sources.interim', { record: name }) : name, path: `${use.path}/${query}`, values: describeValues(use.values, t) }
}

/** Record ids are `<code>-<term>-<session|x>-<meeting type or period kind>[-<year>]`; rules and breaks have others. */
function describeRecord(id: string, t: Translate): { name: string, query: string } {
  const [, term, session, kind = '', year] = /^\d{6}-(\d+)-(\d+|x)-([a-z]+)(?:-(\d{4}))?$/.exec(id) ?? []
  if (isMeetingType(kind)) return { name: meetingName(Number(term), Number(session), kind, t), query: '' }
  if (isPeriodKind(kind)) return { name: periodText(Number(term), session, kind, year, t), query: `?period=${id}` }
  return { name: t('sources.ruleOrBreak'), query: '' }
}

function meetingName(term: number, session: number, type: MeetingType, t: Translate): string {
  const name = formatSession(term, session, t.locale)
  return type === 'plenary' ? name : t('sources.meeting', { session: name, type: t(`meeting.${type}`) })
}

function periodText(term: number, session: string | undefined, kind: PeriodKind, year: string | undefined, t: Translate): string {
  const key = { kind, term, session: session === 'x' ? null : Number(session), year: year === undefined ? null : Number(year) }
  return t('sources.period', { period: periodName(key, t), kind: t(`kind.${kind}`) })
}

function describeValues(values: SourceUse['values'], t: Translate): string {
  const byField = new Map<string, string[]>()
  for (const [field, value] of values) {
    const texts = byField.get(field)
    if (texts === undefined) byField.set(field, [formatValue(field, value, t)])
    else texts.push(formatValue(field, value, t))
  }
  return [...byField]
    .map(([field, texts]) => t('sources.value', { field: t(fieldKey(field)), value: texts.join(t('list.separator')) }))
    .join(t('sources.valueSeparator'))
}

/** `exit.withdrawn` and the like are keys of the vocabulary already; plain fields stand below `indicator.` or `field.`. */
function fieldKey(field: string): MessageKey {
  if (field.includes('.')) return field as MessageKey
  if (field === 'openedOn' || field === 'closedOn') return `field.${field}`
  if (field === 'share' || field === 'year') return `sources.field.${field}`
  return `indicator.${field}` as MessageKey
}

function formatValue(field: string, value: number | string, t: Translate): string {
  if (field === 'openedOn' || field === 'closedOn') return formatDate(String(value), t.locale)
  if (typeof value === 'string' || field === 'year') return String(value)
  return field.endsWith('Rate') ? formatShare(value) : formatCount(value, t.locale)
}
