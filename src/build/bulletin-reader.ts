import type { BulletinLike } from './read-records'
import { readBulletin } from '@/bulletin/read-bulletin'
import { corpusCommittees } from './read-corpus'

/** The project's reader with the corpus's committees: the one place where scoring meets it. */
export function corpusReader(): (text: string) => BulletinLike {
  const committees = corpusCommittees()
  return text => readBulletin(text, committees)
}
