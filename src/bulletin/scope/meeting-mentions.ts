import type { MeetingType } from '@/domain/meeting'
import { firstAt } from '../first-at'
import { parseChineseNumber } from '../numerals/chinese-number'

export type Body = 'cppcc' | 'npc' | 'other'

/** 十五届四次会议 as named in a text. */
export interface MeetingMention {
  start: number
  end: number
  /** null: 第31次主席会议 names no 届. */
  term: number | null
  session: number
  type: MeetingType
  body: Body
  /** …以来: a period that begins with it; …期间: the time of the meeting itself. */
  use: 'since' | 'during' | 'of' | 'compared' | 'plain'
}

const numeral = '([0-9]{1,2}|[一二三四五六七八九十]{1,3}|首)'
/** Any character but 届, so that a mention never runs over the next one. */
const han = '[\\u4e00-\\u5c49\\u5c4b-\\u9fff]'
const named = new RegExp(`第?${numeral}届(${han}{0,20}?)第?${numeral}次(?:全体(?:委员)?)?(常务委员会会议|常务委员会|常委会会议|常委会|主席会议|会议|全会|大会)`, 'g')
/** 第31次主席会议, 主席会议纪要（第28次）: numbered through the term, which goes without saying. */
const numbered = /第([0-9]{1,3}|[一二三四五六七八九十]{1,4})次(主席会议|常委会会议|常务委员会会议|常委会)|(主席会议|常委会会议)(?:纪要|简报|公报)?\n?（第([0-9]{1,3}|[一二三四五六七八九十]{1,4})次(?:会议)?）/g
const npcMeeting = /人民代表大会|人大|人代会/
const otherBody = /(?:党|纪委|省委|市委|区委|县委|州委|团委|党代会|中央|妇联|工会|文联|工商联|民革|民盟|民建|民进|致公)$/

/** Every named meeting, of whatever body, in order. */
export function findMeetingMentions(text: string): MeetingMention[] {
  const found: MeetingMention[] = []
  named.lastIndex = 0
  for (let hit = named.exec(text); hit !== null; hit = named.exec(text)) {
    const [term, session] = [ordinal(hit[1]), ordinal(hit[3])]
    const lead = leadOf(text, hit.index)
    const middle = hit[2] ?? ''
    if (term === null || session === null) continue
    const end = hit.index + hit[0].length
    found.push({ start: hit.index, end, term, session, type: typeOf(middle, hit[4] ?? ''), body: bodyOf(lead, middle, hit[4] ?? ''), use: /(?:与|比|较|同)(?:[^，。；]{0,12})$/.test(lead) && /^[^，。；]{0,6}(?:相比|增|减|多|少|持平|的\d|相当)/.test(text.slice(end, end + 14)) ? 'compared' : useOf(text.slice(end, end + 30)) })
  }
  found.push(...ofAChronicle(text, found))
  numbered.lastIndex = 0
  const withTerm = [...found].sort((a, b) => a.start - b.start)
  for (let hit = numbered.exec(text); hit !== null; hit = numbered.exec(text)) {
    const { index } = hit
    const [session, end] = [ordinal(hit[1] ?? hit[4]), index + hit[0].length]
    const before = withTerm[firstAt(withTerm, index, meeting => meeting.end)]
    if (session === null || (before !== undefined && before.start < end)) continue
    found.push({ start: index, end, term: null, session, type: typeOf('', hit[2] ?? hit[3] ?? ''), body: bodyOf(leadOf(text, index), '', ''), use: 'plain' })
  }
  return found.sort((a, b) => a.start - b.start)
}

const bare = new RegExp(`(?<=^|\\n)第${numeral}次(?:全体)?会议(?=(?:于)?(?:19|20)\\d\\d年)`, 'g')
const heading = new RegExp(`第?${numeral}届[^\\n，。；次]{0,10}委员会`, 'g')

/** 第三届委员会 / 第二次会议 1987年… / 第三次会议 1988年…: a line each, under the 届 that a heading names. */
function ofAChronicle(text: string, named: readonly MeetingMention[]): MeetingMention[] {
  const lines = Array.from(text.matchAll(bare))
  if (lines.length === 0 || !/政协|政治协商/.test(text)) return []
  const terms = [...Array.from(text.matchAll(heading), hit => ({ at: hit.index, term: ordinal(hit[1]) })), ...named.map(({ start, term }) => ({ at: start, term }))].sort((a, b) => a.at - b.at)
  return lines.flatMap((hit): MeetingMention[] => {
    const term = terms[firstAt(terms, hit.index, one => one.at) - 1]?.term ?? null
    const [session, end] = [ordinal(hit[1]), hit.index + hit[0].length]
    const known = named.some(other => other.start < end && hit.index < other.end)
    return term === null || session === null || known ? [] : [{ start: hit.index, end, term, session, type: 'plenary', body: 'cppcc', use: 'plain' }]
  })
}

/** The words of the clause before a place. */
function leadOf(text: string, at: number): string {
  return /[^，。；、（）\n“]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
}

/** A plenary: always with its term. */
export type Plenary = MeetingMention & { term: number }

/** 十五, 15 → 15 */
export function ordinal(text: string | undefined): number | null {
  if (text === undefined) return null
  if (text === '首') return 1
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text)
}

function typeOf(middle: string, ending: string): MeetingType {
  if (ending.startsWith('主席') || middle.includes('主席会议')) return 'chair'
  return /常务委员会|常委会/.test(middle) || ending.startsWith('常') ? 'standing' : 'plenary'
}

function bodyOf(lead: string, middle: string, ending: string): Body {
  const near = lead.lastIndexOf('政协') >= 0 ? lead.slice(lead.lastIndexOf('政协')) : lead
  // 四届提案委员会举行第十次会议
  if (/(?:提案(?:审查)?|专门?)委(?:员会)?|主席团|党组|秘书处/.test(middle)) return 'other'
  if (npcMeeting.test(middle) || npcMeeting.test(near)) return 'npc'
  if (otherBody.test(near) || (!near.includes('政协') && /中国共产党|共青团|纪律检查|妇女|残疾人|归侨|文学艺术|工商业联合/.test(lead)) || /(?:党|纪律检查)/.test(middle)) return 'other'
  return (ending === '全会' || ending === '大会') && !/政协|政治协商/.test(lead + middle) ? 'other' : 'cppcc'
}

function useOf(after: string): MeetingMention['use'] {
  if (/^起(?=[，。；])/.test(after)) return 'compared'
  // 四次会议召开后,…截至4月9日立案693件: of that meeting, up to no end that is told.
  if (/^(?:召开|闭幕)(?:以)?后，/.test(after)) return 'of'
  if (/^(?:于[^，。；]{0,12}?)?(?:召开|闭幕|结束|开幕|闭会)?(?:至今|以来)/.test(after)) return 'since'
  return /^(?:召开|举行)?期间|^上，?(?:共?有)?\d|^(?:上|中)?，?(?:大会|委员们?)?(?:一共|总共|共计|共)?(?:已经|已)?(?:收到|收集|提交|征集|提出|受理|立案)|^上?的?提案(?:征集|截止|审查)|^上，[^。；，]{0,24}(?:提交|提出|收到)/.test(after) ? 'during' : /^(?:交办|立案|确定)?(?:的)?(?:提案)?[\d〇零一二三四五六七八九十百千万两]+件|^的?立案的?提案|^的?提案(?=[，。中])/.test(after) ? 'of' : 'plain'
}
