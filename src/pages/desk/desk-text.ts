import type { MessageParams } from '@/locales/translate'
import { useTranslate } from '@/composables/use-locale'
import { desk as en } from '@/locales/en/desk'
import { createTexts } from '@/locales/translate'
import { desk as zhHans } from '@/locales/zh-Hans/desk'

export type DeskKey = keyof typeof zhHans
export type DeskText = (key: DeskKey, params?: MessageParams) => string

/** The texts of the desk alone: they stay out of the messages that every page loads. */
export function useDeskText(): DeskText {
  const { locale } = useTranslate()
  return createTexts<DeskKey>(locale, locale === 'en' ? en : zhHans)
}
