import type { Document } from './document'
import { dayNear, findDays, isoDate } from './dates'
import { yearAt } from './year-headings'

export interface MeetingDates { opened: string | null, closed: string | null }

const verb = /开幕|闭幕|召开|举行|拉开帷幕|落下帷幕/g
const range = /(\d{1,2})月(\d{1,2})日(?:至|到|-|—|～|~)(?:(\d{1,2})月)?(\d{1,2})日/
const otherMeeting = /预备会议|常委会会议|常务委员会第|主席会议|将于|定于|拟于|新闻发布会|动员|(?:会议|大会|举行)(?:的)?第[二三四五六]次(?:全体会议|大会|全会)/
const furthest = 80

/** The days on which the plenary of the text opened and closed, where a sentence names the meeting, the day and the act. */
export function findMeetingDates(doc: Document): MeetingDates {
  const dates: MeetingDates = { opened: null, closed: null }
  const { meeting } = doc
  if (meeting === null) return dates
  for (const sentence of doc.sentences.slice(0, furthest)) {
    const named = doc.meetings.some(other => other.start >= sentence.start && other.end <= sentence.end && other.term === meeting.term && other.session === meeting.session && other.body === 'cppcc' && other.type === 'plenary' && other.use !== 'since')
    if (!named || otherMeeting.test(sentence.text)) continue
    const acts = Array.from(sentence.text.matchAll(verb), hit => hit.index)
    const lastAct = acts[acts.length - 1]
    if (lastAct === undefined) continue
    const under = yearAt(doc.years, sentence.start)
    const iso = (year: number | null, month: number, day: number): string | null => year !== null ? isoDate(year, month, day) : under !== null ? isoDate(under, month, day) : doc.paper === null ? null : dayNear(doc.paper, month, day)
    const span = range.exec(sentence.text)
    if (span !== null && span.index < lastAct) {
      const month = Number(span[1])
      dates.opened ??= iso(null, month, Number(span[2]))
      dates.closed ??= iso(null, span[3] === undefined ? month : Number(span[3]), Number(span[4]))
      continue
    }
    const day = findDays(sentence.text).filter(other => acts.some(act => other.end <= act && act - other.end < 90)).pop()
    if (day === undefined) continue
    if (/昨|今[天日]|来源|发布/.test(sentence.text.slice(day.end, lastAct)) && day.year !== null) continue
    const closing = /闭幕|落下帷幕/.test(sentence.text.slice(day.end))
    const date = iso(day.year, day.month, day.day)
    if (closing && !/开幕/.test(sentence.text)) dates.closed ??= date
    else if (!closing) dates.opened ??= date
  }
  return dates
}
