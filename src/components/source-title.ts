import type { Source } from '@/domain/source'
import type { Translate } from '@/locales/translate'

/** 示例日报《示例标题》; the publisher alone where the title is not known. */
export function sourceTitle({ publisher, title }: Pick<Source, 'publisher' | 'title'>, t: Translate): string {
  return title === '' ? t('source.untitled', { publisher }) : t('source.title', { publisher, title })
}
