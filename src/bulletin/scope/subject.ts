import type { CommitteeMention } from './committee-mentions'
import type { Document } from './document'
import type { MeetingMention } from './meeting-mentions'
import type { NamedCommittee } from './regions'
import { firstAt } from '../first-at'
import { committeeOfMeeting } from './document'
import { levelWord, sameRegion } from './regions'

/** How far back in a paragraph a committee still counts as the one spoken of. */
const furthest = 1000

/** Whose count stands at a place: a committee, or `foreign` when it is another one that the text does not name in full. */
export type Subject = { committee: NamedCommittee | null } | 'foreign'

/**
 * The committee that a sentence speaks of at `position`. It is that of the bulletin unless another one opened a clause
 * of the paragraph; a mention in passing (学习全国政协经验) changes nothing.
 */
export function subjectAt(doc: Document, paragraphStart: number, position: number): Subject {
  let current: Subject = { committee: doc.committee }
  for (let i = firstAt(doc.committees, Math.max(paragraphStart, position - furthest), mention => mention.start); i < doc.committees.length; i++) {
    const mention = doc.committees[i]
    if (mention === undefined || mention.start >= position) break
    if (mention.post || (mention.committee === null && mention.level === '')) continue
    if (isMain(mention, doc)) { current = { committee: doc.committee }; continue }
    const withMeeting = meetingsNear(doc, mention).some(meeting => meeting.use !== 'since' && sameRegion(committeeOfMeeting(meeting, doc.committees, doc.text), mention.committee))
    if (!opensClause(doc.text, mention.start)) continue
    if (mention.committee !== null && (mention.full || withMeeting)) current = { committee: mention.committee }
    else current = 'foreign'
  }
  return current
}

function isMain(mention: CommitteeMention, { committee: main, level }: Document): boolean {
  if (main === null) return mention.committee === null && (mention.level === '' || mention.level === level)
  if (mention.committee !== null) return sameRegion(mention.committee, main)
  return mention.level === levelWord(main.region) || (mention.level === '区' && main.region.endsWith('自治区'))
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || '，。；：\n（！？”在日午讯电'.includes(text.charAt(at - 1))
}

function meetingsNear({ meetings }: Document, mention: CommitteeMention): MeetingMention[] {
  const from = firstAt(meetings, mention.start - 2, meeting => meeting.start)
  return meetings.slice(from, from + 4).filter(meeting => meeting.start <= mention.end + 4)
}
