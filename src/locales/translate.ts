import type { charts } from './zh-Hans/charts'
import type { compare } from './zh-Hans/compare'
import type { pages } from './zh-Hans/pages'
import type { terms } from './zh-Hans/terms'

export const locales = ['zh-Hans', 'en'] as const
export type Locale = typeof locales[number]

/** All message keys. Chinese is the source: a key exists when it is there, and English must have it too. */
export type Messages = typeof charts & typeof compare & typeof pages & typeof terms
export type MessageKey = keyof Messages
export type MessageTable = Record<MessageKey, string>
export type MessageParams = Record<string, string | number>

/** Looks a message up and fills its `{name}` placeholders. */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string
  locale: Locale
}

/**
 * Binds a message table. A placeholder without a parameter stays visible, so that a slip is seen, not hidden.
 * `{n|one|many}` picks by the plural category of parameter n (Chinese tables do not need it).
 */
export function createTranslate(locale: Locale, messages: MessageTable): Translate {
  const plural = new Intl.PluralRules(locale)
  const translate = (key: MessageKey, params: MessageParams = {}): string =>
    messages[key].replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = params[name]
      if (value === undefined) return whole
      if (one === undefined || many === undefined) return String(value)
      return plural.select(Number(value)) === 'one' ? one : many
    })
  return Object.assign(translate, { locale })
}
