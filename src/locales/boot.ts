import type { Locale } from './translate'

/** What the starter says when the app, and the messages with it, have not arrived. */
export const bootTexts: Record<Locale, { failed: string, retry: string }> = {
  'zh-Hans': { failed: '交互功能还没有载入。本页内容仍可阅读，链接照常可用。', retry: '重试' },
  'en': { failed: 'The interactive parts have not loaded. The page can still be read, and its links work.', retry: 'Try again' },
}
