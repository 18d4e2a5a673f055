import type { chain } from './zh-Hans/chain'
import type { charts } from './zh-Hans/charts'
import type { compare } from './zh-Hans/compare'
import type { exportTexts } from './zh-Hans/exports'
import type { lists } from './zh-Hans/lists'
import type { pages } from './zh-Hans/pages'
import type { terms } from './zh-Hans/terms'

export const locales = ['zh-Hans', 'en'] as const
export type Locale = typeof locales[number]

/** All message keys. Chinese is the source: a key exists when it is there, and English must have it too. */
export type Messages = typeof chain & typeof charts & typeof compare & typeof exportTexts & typeof lists & typeof pages & typeof terms
export type MessageKey = keyof Messages
export type MessageTable = Record<MessageKey, string>
export type MessageParams = Record<string, string | number>

/** Looks a message up and fills its `{name}` placeholders. */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string
  locale: Locale
}

/** What a sentence's numbers are marked with (charts/linked-text.ts): no part of the number. */
const mark = /^\uE000[^\uE001]*\uE001|\uE002$/g

/**
 * Binds a message table. A placeholder without a parameter stays visible, so that a slip is seen, not hidden.
 * `{n|one|many}` picks by the plural category of parameter n (Chinese tables do not need it).
 */
export function createTranslate(locale: Locale, messages: MessageTable): Translate {
  return Object.assign(createTexts(locale, messages), { locale })
}

/** The same for a table of its own: texts of one page that stay out of those that every page loads. */
export function createTexts<Key extends string>(locale: Locale, texts: Readonly<Record<Key, string>>): (key: Key, params?: MessageParams) => string {
  const plural = new Intl.PluralRules(locale)
  return (key, params = {}) =>
    texts[key].replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = params[name]
      if (value === undefined) return whole
      if (one === undefined || many === undefined) return String(value)
      return plural.select(Number(String(value).replace(mark, ''))) === 'one' ? one : many
    })
}
