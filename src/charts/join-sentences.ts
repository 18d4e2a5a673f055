import type { Translate } from '@/locales/translate'

/** Whole sentences one after another, empty ones left out. Chinese sets no space between them. */
export function joinSentences(sentences: readonly string[], t: Translate): string {
  return sentences.filter(sentence => sentence !== '').join(t.locale === 'en' ? ' ' : '')
}
