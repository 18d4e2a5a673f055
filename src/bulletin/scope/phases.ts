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

const toCome = /将(?:于|在)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午)?(?:胜利|圆满)?$/

/** Words that tell which meeting of a session is spoken of, in order, and what holds where none is near. */
export interface Phases { words: readonly PhaseWord[], otherwise: Phase | null }

/** All phase words of a text. Linear. */
export function findPhases(doc: Document): Phases {
  const { text, meetings } = doc
  const found: PhaseWord[] = []
  for (const [phase, pattern] of words) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const at = hit.index
      // 第四次全体会议 may be the name of the session itself.
      const named = meetings[firstAt(meetings, at, meeting => meeting.end)]
      // 大会将于1月10日闭幕: not yet.
      if ((phase === 'opening' || phase === 'closing') && toCome.test(text.slice(Math.max(0, at - 24), at))) continue
      if (phase === 'other' && named !== undefined && named.start <= at && at < named.end) continue
      found.push({ at, phase })
    }
  }
  const inOrder = found.sort((a, b) => a.at - b.at)
  return { words: inOrder, otherwise: phaseOfAll(inOrder, doc) }
}

/** That of the title; else the only one of opening and closing that is named; else the opening, where a meeting just convenes. */
function phaseOfAll(phaseWords: readonly PhaseWord[], { text, meeting, years }: Document): Phase | null {
  // A chronicle tells of many meetings: what one line says of its own holds for no other.
  if (years.length > 0) return null
  // 第九届委员会第一次会议举行第二次全体会议: by its title no opening; where it votes, the election.
  if (/会议[^\n。]{0,6}第[二三四五六]次全体会议/.test(text.slice(0, 80).split('\n')[0] ?? '') && /无记名投票|选举办法/.test(text)) return 'election'
  const title = phaseWords.find(word => word.at < 150 && word.phase !== 'other')
  if (title !== undefined) return title.phase
  if (phaseWords.length === 0 && meeting !== null && convened.test(text) && !spanned.test(text)) return 'opening'
  const [opening, closing] = [phaseWords.some(word => word.phase === 'opening'), phaseWords.some(word => word.phase === 'closing')]
  return opening === closing ? null : opening ? 'opening' : 'closing'
}

/** 第三次全体会议 that goes on to vote (选举办法, 进行选举) is the election. */
function electionSoon(text: string, position: number): boolean {
  return /选举(?!产生了?由)/.test(text.slice(position, position + 160).split('\n')[0] ?? '')
}

/** The phase at a place: the nearest word before it in its paragraph, after it in its sentence, else what holds for the text. */
export function phaseAt({ words: phaseWords, otherwise }: Phases, doc: Document, position: number, paragraphStart: number, sentenceEnd: number): Phase | null {
  const next = firstAt(phaseWords, position, word => word.at)
  const [before, after] = [phaseWords[next - 1], phaseWords[next]]
  if (before !== undefined && before.at >= paragraphStart) return before.phase === 'other' && electionSoon(doc.text, position) ? 'election' : before.phase
  return after !== undefined && after.at < sentenceEnd ? after.phase : otherwise
}
