import type { FigureFacts } from './figure-facts'
import type { Source } from '@/domain/source'
import type { Translate } from '@/locales/translate'
import { formatDate } from '@/locales/format'
import { citeGbt } from './citation'

/** Label and text of one line of what goes with every export. */
export type Note = readonly [label: string, text: string]

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/'

/** What the numbers are, whose, from where, under which licence, and how to name them. */
export function notesOf(facts: FigureFacts, t: Translate): Note[] {
  const { title, whom, finding, note, filters, sources, address, accessed } = facts
  const notes: Note[] = [
    [t('export.note.title'), title],
    [t('export.note.whom'), whom],
    [t('export.note.finding'), finding],
    [t('export.note.basis'), note],
    [t('export.note.filters'), filters.join(t('list.separator'))],
    ...sources.map((source, index): Note => [t('export.note.source', { n: index + 1 }), sourceLine(source, t)]),
    [t('export.note.edition'), editionText(facts, t)],
    [t('export.note.address'), address],
    [t('export.note.accessed'), accessed],
    [t('export.note.licence'), `CC BY 4.0 ${licenceUrl}`],
    [t('export.note.citation'), citeGbt(facts, t)],
    [t('export.note.status'), t('export.unofficial')],
  ]
  return notes.filter(([, text]) => text !== '')
}

/** 数据 1.0.0（2026年11月22日） */
export function editionText({ data }: Pick<FigureFacts, 'data'>, t: Translate): string {
  return data.date === '' ? data.version : t('export.versionDated', { version: data.version, date: formatDate(data.date, t.locale) })
}

/** 示例日报《示例标题》（2025年1月10日，媒体）, and its address where it may be linked. */
function sourceLine(source: Source, t: Translate): string {
  const text = sourceName(source, t)
  return source.url === null ? text : `${text} ${source.url}`
}

export function sourceName({ publisher, title, publishedOn, quality }: Source, t: Translate): string {
  const name = title === '' ? t('source.untitled', { publisher }) : t('source.title', { publisher, title })
  const date = publishedOn === null ? t('source.undated') : formatDate(publishedOn, t.locale)
  return `${name} ${t('source.meta', { date, quality: t(`quality.${quality}`) })}`
}
