import type { Phase } from '@/domain/meeting'
import type { Document } from './document'
import { firstAt } from '../first-at'

interface PhaseWord { at: number, phase: Phase }

const convened = /次(?:全体)?会议[^。；\n]{0,40}(?:召开|举行)/
const spanned = /\d{1,2}日?(?:至|到|-|—|～|~)(?:\d{1,2}月)?\d{1,2}日|结束|圆满|完成[^。；\n]{0,8}议程/
const words: readonly [Phase, RegExp][] = [
  ['preparatory', /预备会/g],
  ['election', /选举大会|选举会|大会选举|进行选举|参加选举|选举产生(?![^，。；]{0,24}主席团)|投票选举|会议选举|以无记名投票/g],
  ['closing', /闭幕|落下帷幕|落幕|圆满完成[^，。；]{0,8}(?:议程|任务)/g],
  ['opening', /开幕|拉开帷幕|启幕|揭幕/g],
  ['other', /第[二三四五六七]次(?:全体会议|大会|全体大会)|大会发言/g],
]

/** Words that tell which meeting of a session is spoken of, in order. */
export function findPhaseWords({ text, meetings }: Document): PhaseWord[] {
  const found: PhaseWord[] = []
  for (const [phase, pattern] of words) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const at = hit.index
      // 第四次全体会议 may be the name of the session itself.
      if (phase === 'other' && meetings.some(meeting => at >= meeting.start && at < meeting.end)) continue
      found.push({ at, phase })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** 第三次全体会议 that goes on to vote (选举办法, 进行选举) is the election. */
function electionSoon(text: string, position: number): boolean {
  return /选举(?!产生了?由)/.test(text.slice(position, position + 160).split('\n')[0] ?? '')
}

/** The phase at a place: the nearest word before it in its paragraph, after it in its sentence, in the title, in all the text. */
export function phaseAt(phaseWords: readonly PhaseWord[], doc: Document, position: number, paragraphStart: number, sentenceEnd: number): Phase | null {
  const next = firstAt(phaseWords, position, word => word.at)
  const [before, after] = [phaseWords[next - 1], phaseWords[next]]
  if (before !== undefined && before.at >= paragraphStart) return before.phase === 'other' && electionSoon(doc.text, position) ? 'election' : before.phase
  if (after !== undefined && after.at < sentenceEnd) return after.phase
  const title = phaseWords.find(word => word.at < 150 && word.phase !== 'other')
  if (title !== undefined) return title.phase
  const [opening, closing] = [phaseWords.some(word => word.phase === 'opening'), phaseWords.some(word => word.phase === 'closing')]
  // 某次会议在某处召开, and no word of its end: what is told is the opening.
  if (!opening && !closing && phaseWords.length === 0 && doc.meeting !== null && convened.test(doc.text) && !spanned.test(doc.text)) return 'opening'
  return opening === closing ? null : opening ? 'opening' : 'closing'
}
