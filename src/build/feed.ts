import type { Dataset } from '@/dataset/build-dataset'
import type { Change } from '@/domain/change'
import type { Locale, Translate } from '@/locales/translate'
import { createHash } from 'node:crypto'
import { mostChanges } from './package-file'
import { sitePathOf } from './site-routes'
import { escapeXml } from '@/exports/escape-xml'
import { messages as en } from '@/locales/en'
import { createTranslate } from '@/locales/translate'
import { messages as zhHans } from '@/locales/zh-Hans'

/** Where the feed of a language lies below the site's root. */
export function feedPath(locale: Locale): string {
  return sitePathOf(locale, '/feed.xml')
}

/**
 * Atom feed of what is new and corrected in the data, from the package's own history. Without a known address of the
 * site the links are relative to the feed.
 */
export function feedFile({ name, changes, created }: Pick<Dataset, 'name' | 'changes' | 'created'>, locale: Locale, url: string): string {
  const t = createTranslate(locale, locale === 'en' ? en : zhHans)
  const to = (path: string): string => escapeXml(url === '' ? path.slice(1) || './' : url + sitePathOf(locale, path))
  const updated = changes[0]?.date ?? (created === '' ? '2000-01-01' : created)
  const self = url === '' ? '' : `<link rel="self" href="${escapeXml(url + feedPath(locale))}"/>`
  const head = [
    `<id>${idOf(`${name} ${locale}`)}</id>`,
    `<title>${escapeXml(`${t('app.name')} · ${t('data.changes')}`)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(t('app.name'))}</name></author>`,
    `<rights>CC BY 4.0</rights>`,
    `<link href="${to('/data/')}"/>${self}`,
  ]
  const entries = changes.slice(0, mostChanges).map(change => entryOf(change, name, t, to))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">\n${[...head, ...entries].join('\n')}\n</feed>\n`
}

function entryOf(change: Change, name: string, t: Translate, to: (path: string) => string): string {
  const { id, version, date, kind, table, row, committee } = change
  const text = t.locale === 'en' ? change.textEn : change.text
  const about = row === null ? `${table}.csv` : `${table}.csv ${row}`
  const summary = `${t('data.changes.entry', { date, version, kind: t(`data.changes.kind.${kind}`) })} · ${about}`
  return `<entry><id>${idOf(`${name} ${t.locale} ${id}`)}</id><title>${escapeXml(text)}</title><updated>${date}T00:00:00Z</updated><link href="${to(committee === null ? '/data/' : `/committees/${committee}/`)}"/><category term="${kind}"/><summary>${escapeXml(summary)}</summary></entry>`
}

/** A name that stays the same wherever the site stands. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
