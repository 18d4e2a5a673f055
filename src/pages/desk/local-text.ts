import type { Locale, MessageParams } from '@/locales/translate'
import { local as en } from '@/locales/en/local'
import { createTexts } from '@/locales/translate'
import { local as zhHans } from '@/locales/zh-Hans/local'

export type LocalText = (key: keyof typeof zhHans, params?: MessageParams) => string

/** The texts of the list of local data: they stay out of the messages that every page loads. */
export function localText(locale: Locale): LocalText {
  return createTexts(locale, locale === 'en' ? en : zhHans)
}
