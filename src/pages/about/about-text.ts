import type { Locale } from '@/locales/translate'
import { about as en } from '@/locales/en/about'
import { about as zhHans } from '@/locales/zh-Hans/about'

export type AboutText = Record<keyof typeof zhHans, string>

/** The texts of this page alone: they stay out of the messages that every page loads. */
export function aboutText(locale: Locale): AboutText {
  return locale === 'en' ? en : zhHans
}
