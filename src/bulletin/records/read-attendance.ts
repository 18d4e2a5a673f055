import type { Sentence } from '../clauses/sentences'
import type { Quantity } from '../numerals/quantity'
import type { Document } from '../scope/document'
import type { MeetingMention } from '../scope/meeting-mentions'
import type { AttendanceFact } from './fact'
import { contextsOf } from '../clauses/context'
import { attendanceRules } from '../cues/attendance'
import { bodyBefore, isMeetingOfOthers } from '../cues/bodies'
import { refusals } from '../cues/refusals'
import { firstRule } from '../cues/rule'
import { firstAt } from '../first-at'
import { committeeOfMeeting } from '../scope/document'
import { sameRegion } from '../scope/regions'
import { findPhases, phaseAt } from '../scope/phases'
import { subjectAt } from '../scope/subject'
import { isOfAParty } from '../scope/topic'

const relevant = /应到|应出席|应当出席|应参|应该|实到|实际|出席|到会|请假|委员总数|有委员|委员中|全体委员|参加今天|与会|参加会议|委员出席/

/** Everything that the text says of who was to attend and who did, each with the meeting its words name. */
export function readAttendance(doc: Document, quantitiesOf: (sentence: Sentence) => Quantity[]): AttendanceFact[] {
  const facts: AttendanceFact[] = []
  if (isOfAParty(doc.text)) return facts
  const ofCommittee = /政协|政治协商/.test(doc.text) || !/人大|代表|全会|共产党|党员|职工|股东|工会|工商联|执委|理事|妇联|共青团|协会|学会/.test(doc.text)
  const phases = findPhases(doc)
  let paragraph = -1
  let paragraphStart = 0
  doc.sentences.forEach((sentence, number) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph
      paragraphStart = sentence.start
    }
    if (!relevant.test(sentence.text)) return
    const previous = doc.sentences[number - 1]
    const earlier = previous?.paragraph === sentence.paragraph ? previous.text : ''
    for (const context of contextsOf(sentence, quantitiesOf(sentence), earlier)) {
      const { quantity } = context
      if (quantity.unit !== 'person' && quantity.unit !== 'none') continue
      if (firstRule(refusals, context) !== null) continue
      if (!ofCommittee && !/委员/.test(context.left)) continue
      // 应出席代表415名,实到400名: the second number belongs to the same others as the first.
      const body = bodyBefore(context.before)
      if (body === 'others' || isMeetingOfOthers(doc.text.slice(Math.max(0, quantity.start - nearby), quantity.start))) continue
      const rule = firstRule(attendanceRules, context)
      if (rule === null || rule.gives.type !== 'attendance') continue
      // 会议将于8日开幕,应到委员341名: nobody has come yet.
      if (toCome.test(context.before) && !/实到|实际|到会/.test(sentence.text)) continue
      // 2000多名委员出席会议: said for effect; beside 应到 an approximate count is worth keeping.
      if (quantity.precision !== 'exact' && rule.id.startsWith('att.present.only')) continue
      const meeting = meetingAt(doc, quantity.start, /委员|常委|政协/.test(context.left))
      if (meeting === 'congress') continue
      const subject = subjectAt(doc, paragraphStart, quantity.start)
      if (subject === 'foreign') continue
      const chair = meeting?.type === 'chair' || body === 'chair'
      const standing = !chair && (meeting?.type === 'standing' || body === 'standing' || (doc.meeting === null && /常委会会议|常务委员会会议|常委会第/.test(doc.text.slice(0, 200))))
      const small = standing || chair
      const type = chair ? 'chair' : standing ? 'standing' : meeting?.type ?? 'plenary'
      const named = small && meeting?.type !== type ? lastOfType(doc, quantity.start, type) : meeting
      const own = named ?? (sameRegion(subject.committee, doc.committee) ? doc.meeting : null)
      facts.push({
        field: rule.gives.field, value: quantity.value, precision: quantity.precision, start: quantity.start, end: quantity.numberEnd, rule: rule.id,
        committee: subject.committee, term: small && own?.type !== type ? null : own?.term ?? (small ? null : doc.term), session: small && own?.type !== type ? null : own?.session ?? null,
        type, phase: chair ? null : standing ? phaseOfStanding(context.before) : phaseAt(phases, doc, quantity.start, paragraphStart, sentence.end), sentence: number,
      })
    }
  })
  return facts
}

/** 五届十八次常委会会议…为五届四次会议作准备。应到常务委员71名: the meeting of that kind which was named last. */
function lastOfType({ meetings }: Document, position: number, type: MeetingMention['type']): MeetingMention | null {
  for (let i = firstAt(meetings, position, meeting => meeting.start) - 1; i >= 0; i--) {
    const meeting = meetings[i]
    if (meeting === undefined || position - meeting.end > furthest) return null
    if (meeting.type === type && meeting.body === 'cppcc' && meeting.term !== null) return meeting
  }
  return null
}

function phaseOfStanding(before: string): 'opening' | 'closing' {
  return /闭幕/.test(before) ? 'closing' : 'opening'
}

const nearby = 150
const toCome = /将(?:于|在|举行|召开)|定于|拟于/
/** Beyond this a meeting named before says nothing of a count. */
const furthest = 4000

/** The meeting spoken of at a place: the last one named before it. `congress` when that is the people's congress. */
function meetingAt(doc: Document, position: number, membersNamed: boolean): MeetingMention | null | 'congress' {
  for (let i = firstAt(doc.meetings, position, meeting => meeting.start) - 1; i >= 0; i--) {
    const meeting = doc.meetings[i]
    if (meeting === undefined) continue
    if (position - meeting.end > furthest) break
    if (meeting.body === 'other' && position - meeting.end < nearby && !doc.text.slice(meeting.end, position).includes('政协')) return 'congress'
    if (meeting.use === 'since' || meeting.body === 'other') continue
    // 会前,市政协召开了十二届二十一次常委会会议: in passing, on the way to the plenary.
    if (meeting.type !== 'plenary' && doc.meeting !== null && /(?:会|此|大会)前，[^。；\n]{0,20}$/.test(doc.text.slice(Math.max(0, meeting.start - 30), meeting.start))) continue
    if (meeting.body === 'npc') {
      if (!membersNamed) return 'congress'
      continue
    }
    const named = committeeOfMeeting(meeting, doc.committees, doc.text)
    return named === null || sameRegion(named, doc.committee) || doc.meeting === null || position - meeting.end < 120 ? meeting : doc.meeting
  }
  return /人民代表大会第|人大.{0,6}次会议/.test(doc.text.slice(Math.max(0, position - 120), position)) && !membersNamed ? 'congress' : doc.meeting
}
