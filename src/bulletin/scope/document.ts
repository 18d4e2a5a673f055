import type { KnownCommittee } from '../bulletin'
import type { Sentence } from '../clauses/sentences'
import type { CommitteeMention } from './committee-mentions'
import type { MeetingMention, Plenary } from './meeting-mentions'
import type { NamedCommittee, RegionLookup } from './regions'
import { splitSentences } from '../clauses/sentences'
import { firstAt } from '../first-at'
import { findCommitteeMentions } from './committee-mentions'
import { findDays, isoDate } from './dates'
import { findMeetingMentions, ordinal } from './meeting-mentions'
import { levelWord, regionLookup, regionOfName, sameRegion } from './regions'
import type { YearHeading } from './year-headings'
import { findYearHeadings, yearAt } from './year-headings'

/** What the whole text says about itself, before any count is read. */
export interface Document {
  text: string
  sentences: Sentence[]
  committees: CommitteeMention[]
  meetings: MeetingMention[]
  /** Whose bulletin it is; null when no committee is named. */
  committee: NamedCommittee | null
  /** How a text that names no committee calls its own (市政协): the level said most often. */
  level: string | null
  /** The plenary that the text is about; null when none is named. */
  meeting: Plenary | null
  /** The plenary whose counts 会议期间 means: `meeting`, or one that the text names only by …期间. */
  held: Plenary | null
  /** Several plenaries, each said to be held (a chronicle, a yearbook): what one collected follows its name. Empty elsewhere. */
  series: readonly Plenary[]
  /** The years over the parts of a chronicle; empty elsewhere. */
  years: readonly YearHeading[]
  /** YYYY-MM-DD of the paper or of the meeting, whichever stands first near the head. */
  paper: string | null
  /** The one 届 that the text names (政协某县第十届委员会); null when it names none or several. */
  term: number | null
  /** The 届 that the title is about, beside any one meeting of it (第九届委员会提案工作综述). */
  titleTerm: number | null
  /** Year of the work that the title names (2028年提案办理情况通报). */
  titleYear: number | null
  /** The year in which the text says that its plenary was held (第四次会议于1996年3月…举行). */
  meetingYear: number | null
  /** The session whose proposals the title is about (十五届二次会议提案工作成绩单). */
  titleSession: number | null
  /** The text is of the plenary itself, not one that names it in passing. */
  ofMeeting: boolean
  /** The text tells of the year in which it dates itself, in spring too: of the meeting that hands the proposals out (交办会), or a yearbook. */
  ofItsYear: boolean
  /** The text is of the first plenary of a term: 五年来 and 一年来 look back to the term before. */
  opensTerm: boolean
}

const firstSession = /开幕|闭幕|揭幕|召开|举行|上|期间|应到|应出席|选举|首次|提案|收到/
const headLength = 600
const tailLength = 160
const longestMasthead = 120
const atWork = /^(?:[，。]|开幕|闭幕|胜利|隆重|举行|召开|在|于|应|将|预备|上|审查|提案|关于|政治决议|今|昨|（)/

/** Reads the frame of a normalised text: committee, meeting, date. Linear. */
export function readDocument(text: string, known: readonly KnownCommittee[]): Document {
  const sentences = splitSentences(text)
  const lookup = regionLookup(known, text)
  const committees = findCommitteeMentions(text, lookup)
  const meetings = findMeetingMentions(text)
  const committee = mainCommittee(withoutMasthead(text, committees.filter(mention => !isAddressed(text, mention)))) ?? ofItsChair(text, committees) ?? byline(text, committees, lookup) ?? ofThePlace(text, committees, lookup, known)
  const meeting = followed(mainMeeting(text, meetings.filter(other => other.use === 'plain' || other.use === 'of'), committees, committee), meetings)
  const years = findYearHeadings(text)
  return { text, sentences, committees, meetings, years, committee, level: usualLevel(committees), meeting, held: meeting ?? mainMeeting(text, meetings.filter(other => other.use === 'during'), committees, committee), series: seriesOf(text, meetings, years), paper: paperDate(text), term: meeting?.term ?? onlyTerm(text), titleTerm: titleTerm(text), titleYear: titleYear(text), titleSession: titleSession(text, meetings), meetingYear: yearHeld(text, meeting), ofMeeting: meeting !== null && titleYear(text) === null, ofItsYear: /交办(?:工作)?会|年鉴/.test(text.slice(0, 120)), opensTerm: meeting !== null && meeting.session === 1 && meetings.some(other => other.start < headLength && other.term === meeting.term && other.session === 1 && other.use !== 'of' && firstSession.test(text.slice(other.end, other.end + 40))) }
}

function mainCommittee(mentions: readonly CommitteeMention[]): NamedCommittee | null {
  const scores = new Map<string, { committee: NamedCommittee, score: number, mentions: number, full: boolean }>()
  for (const { committee, full, post, start } of mentions) {
    if (committee === null || post) continue
    const entry = scores.get(committee.region) ?? { committee, score: 0, mentions: 0, full: false }
    entry.mentions++
    entry.full ||= full
    entry.score += (full ? 4 : 1) + (start < 120 ? 2 : 0)
    scores.set(committee.region, entry)
  }
  let best: { committee: NamedCommittee, score: number, mentions: number, full: boolean } | null = null
  for (const entry of scores.values()) if (best === null || entry.score > best.score) best = entry
  const main = best?.committee ?? null
  if (main === null || best === null || (!best.full && overruled(mentions, main, best.mentions))) return null
  const longer = Array.from(scores.values(), entry => entry.committee).filter(other => sameRegion(main, other)).sort((a, b) => b.region.length - a.region.length)
  return longer[0] ?? main
}

/** 政协某省委员会 www…  来源：某市政协供稿: the page belongs to the one, the text to the other. */
function withoutMasthead(text: string, mentions: readonly CommitteeMention[]): readonly CommitteeMention[] {
  const rest = mentions.filter(({ start, end, post }) => {
    const before = text.slice(Math.max(0, start - longestMasthead), start)
    const after = text.slice(end, end + longestMasthead)
    const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n')[0] ?? '')
    return post || line.length >= longestMasthead || line.includes('。') || !/www\.|http|浏览(?:次数|量)?：|(?:主办|承办|版权所有)[：:]?/.test(line)
  })
  return rest.length < mentions.length && rest.some(({ committee, post }) => committee !== null && !post) ? rest : mentions
}

/** 被市政协采用, 向省政协报送: the one it went to, not the one that speaks. */
function isAddressed(text: string, { committee, start }: CommitteeMention): boolean {
  return committee === null && /[被向给获]/.test(text.charAt(start - 1))
}

/** 全国政协 named once in a text that otherwise says 市政协: it is not that committee's bulletin. */
function overruled(mentions: readonly CommitteeMention[], main: NamedCommittee, times: number): boolean {
  const level = levelWord(main.region)
  return mentions.filter(({ committee, level: own, post }) => committee === null && !post && own !== '' && own !== level).length >= times
}

/** 拟定市政协副主席某某向大会报告: the committee is named only with its own chairperson at work. */
function ofItsChair(text: string, mentions: readonly CommitteeMention[]): NamedCommittee | null {
  const named = mentions.filter(({ committee, post, end }) => post && committee !== null && /^(?:党组书记、)?(?:副?主席|秘书长)/.test(text.slice(end, end + 8)) && /^[^。；]{0,40}(?:报告|主持|宣布|致辞|讲话)/.test(text.slice(end, end + 60)))
  const regions = new Set(named.map(({ committee }) => committee?.region))
  return regions.size === 1 && mentions.every(({ committee, post }) => committee === null || post) ? named[0]?.committee ?? null : null
}

/** 来源:锦州发布, and 市政协 in the text: the paper says whose city it is. */
function byline(text: string, mentions: readonly CommitteeMention[], lookup: RegionLookup): NamedCommittee | null {
  const level = mentions.find(mention => mention.level !== '' && !mention.post)?.level
  if (level === undefined) return null
  const edges = `${text.slice(0, 300)}\n${text.slice(-200)}`
  for (const hit of edges.matchAll(/([\u4e00-\u9fff]{2,4})(?:日报|晚报|晨报|发布|新闻网|政协网|电视台|广播电视|融媒|政协|召开政协|举行政协)/g)) {
    const name = hit[1] ?? ''
    const committee = lookup(name) ?? lookup(name.slice(1)) ?? (name.length > 3 ? lookup(name.slice(2)) : null)
    if (committee !== null && committee.code !== null && levelWord(committee.region) === level) return committee
  }
  return null
}

/** 中共示例市委、市政协…: the one place on record of the level that the text calls its committee by. null when several are named. */
function ofThePlace(text: string, mentions: readonly CommitteeMention[], lookup: RegionLookup, known: readonly KnownCommittee[]): NamedCommittee | null {
  const levels = new Set(mentions.filter(mention => mention.committee === null && mention.level !== '' && !mention.post).map(mention => mention.level))
  const [level] = levels
  if (levels.size !== 1 || level === undefined || level === '全国') return null
  const edges = `${text.slice(0, 1500)}\n${text.slice(-200)}`
  const named = known.map(({ name }) => lookup(regionOfName(name))).filter(committee => committee !== null && levelWord(committee.region) === level && edges.includes(committee.region))
  const regions = new Set(named.map(committee => committee?.region))
  return regions.size === 1 ? named[0] ?? null : null
}

/** The committee named with a meeting: one that overlaps it or ends just before it. null when none is. */
export function committeeOfMeeting(meeting: MeetingMention, mentions: readonly CommitteeMention[], text: string): NamedCommittee | null {
  for (let i = firstAt(mentions, meeting.end, mention => mention.start) - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (mention === undefined) continue
    if (mention.end < meeting.start - 12) return null
    if (mention.committee !== null && !/[，。；、\n]/.test(text.slice(mention.end, meeting.start))) return mention.committee
  }
  return null
}

function mainMeeting(text: string, meetings: readonly MeetingMention[], committees: readonly CommitteeMention[], main: NamedCommittee | null): Plenary | null {
  const scores = new Map<string, { meeting: Plenary, score: number }>()
  for (const meeting of meetings) {
    if (meeting.body !== 'cppcc' || !isPlenary(meeting)) continue
    const named = committeeOfMeeting(meeting, committees, text)
    if (named !== null && main !== null && !sameRegion(named, main)) continue
    const key = `${meeting.term}-${meeting.session}`
    const entry = scores.get(key) ?? { meeting, score: 0 }
    entry.score += 1 + (named === null ? 0 : 1) + (meeting.start < 150 ? 2 : 0) + (atWork.test(text.slice(meeting.end, meeting.end + 4)) ? 1 : 0)
    scores.set(key, entry)
  }
  let best: { meeting: Plenary, score: number } | null = null
  for (const entry of scores.values()) if (best === null || entry.score > best.score) best = entry
  return best?.meeting ?? null
}

/** 三次会议以来…三次会议闭幕后…四次会议的提案将截止: what has passed since the third is told at the fourth. */
function followed(meeting: Plenary | null, meetings: readonly MeetingMention[]): Plenary | null {
  if (meeting === null || !meetings.some(other => other.use === 'since' && other.term === meeting.term && other.session === meeting.session)) return meeting
  const next = meetings.find(other => isPlenary(other) && other.body === 'cppcc' && other.use !== 'since' && other.use !== 'compared' && other.term === meeting.term && other.session === meeting.session + 1)
  return next !== undefined && isPlenary(next) ? next : meeting
}

/** 第三届第一次会议　1990年3月5日召开。…第二次会议　1991年3月…: meetings told one after the other. */
function seriesOf(text: string, meetings: readonly MeetingMention[], years: readonly YearHeading[]): Plenary[] {
  const held = meetings.filter(isPlenary).filter(({ body, use, start, end }) => body === 'cppcc' && use === 'plain' && ((yearAt(years, start) !== null && /(?<=^|\n)\d{1,2}月[^\n。，]{0,16}$/.test(text.slice(Math.max(0, start - 30), start))) || /(?:召开|举行)(?:了)?[^。；，]{0,12}$/.test(text.slice(Math.max(0, start - 20), start)) || /^[^。；]{0,40}(?:(?:19|20)\d\d年[^。；]{0,30}(?:召开|举行|在)|召开|举行)/.test(text.slice(end, end + 90))))
  return new Set(held.map(({ term, session }) => `${term}-${session}`)).size > 1 ? held : []
}

function isPlenary(meeting: MeetingMention): meeting is Plenary {
  return meeting.type === 'plenary' && meeting.term !== null
}

function usualLevel(mentions: readonly CommitteeMention[]): string | null {
  const times = new Map<string, number>()
  for (const { level, committee } of mentions) if (committee === null && level !== '' && level !== '各') times.set(level, (times.get(level) ?? 0) + 1)
  let usual: string | null = null
  for (const [level, count] of times) if (usual === null || count > (times.get(usual) ?? 0)) usual = level
  return usual
}

function onlyTerm(text: string): number | null {
  const terms = new Set(Array.from(text.matchAll(/政协[^，。；\n届]{0,16}?第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})届(?:全国|[^，。；\n]{0,8}?)委员会/g), hit => ordinal(hit[1])))
  return terms.size === 1 ? Array.from(terms)[0] ?? null : null
}

function titleTerm(text: string): number | null {
  // A title may have two lines: a motto and ——十届某县政协提案工作回眸.
  const title = /^[^\n。]*(?:\n——[^\n。]*)?/.exec(text.slice(0, 80))?.[0] ?? ''
  return ordinal(/第?([0-9]{1,2}|[一二三四五六七八九十]{2,3}|(?<=第|——|政协)[一二三四五六七八九十])届(?:[^，。；次]{0,8}?(?:委员会|政协)|(?<=政协第?[0-9一二三四五六七八九十]{1,3}届)(?=五年|任期|履职|提案))(?!第?[一二三四五六七八九十0-9]{1,2}次|常务委员会)/.exec(title)?.[1])
}

/** 2028年提案办理情况通报, 年鉴条目：提案工作 / 2026年，…: what the paper is about, not when it came out. */
function titleYear(text: string): number | null {
  const title = /^[^\n。]*/.exec(text.slice(0, 80))?.[0] ?? ''
  const year = /((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?(?:度)?(?!\d{1,2}月)(?:(?!优秀|好提案|重点)[^，。；\n\d]){0,12}?(?:提案(?:工作|办理)(?!交办|推进)|履职|工作回顾|工作综述|盘点|成绩单|年报|亮点)/.exec(title)?.[1]
  if (year !== undefined) return ordinal(year)
  const behind = /提案(?:工作|办理)[^。\n]{0,10}（((?:19|20)\d{2})年(?:度)?）$/.exec(title)?.[1]
  return behind === undefined ? null : Number(behind)
}

function titleSession(text: string, meetings: readonly MeetingMention[]): number | null {
  const title = /^[^\n。]*/.exec(text.slice(0, 80))?.[0] ?? ''
  return meetings.find(({ type, body, end }) => type === 'plenary' && body === 'cppcc' && end < title.length && /^(?:以来)?(?:的)?提案(?:工作|办理|综述)/.test(text.slice(end, end + 10)))?.session ?? null
}

function yearHeld(text: string, meeting: Plenary | null): number | null {
  const year = meeting === null ? undefined : /^于?((?:19|20)\d\d)年/.exec(text.slice(meeting.end, meeting.end + 8))?.[1]
  return year === undefined ? null : Number(year)
}

function paperDate(text: string): string | null {
  const head = findDays(text.slice(0, headLength)).find(day => day.year !== null && day.year >= 1978)
  const tail = findDays(text.slice(-tailLength)).reverse().find(day => day.year !== null && day.year >= 1978)
  const day = head ?? tail
  if (day !== undefined && day.year !== null) return isoDate(day.year, day.month, day.day)
  // 2024年“两会”, 召开2024年提案交办会: spring, on no day that is named.
  const season = /((?:19|20)\d{2})年?[^，。；\n\d]{0,14}(?:两会|交办会)/.exec(text.slice(0, headLength))?.[1]
  if (season !== undefined) return isoDate(Number(season), 2, 1)
  // 2029年工作回顾: said at the meeting of the spring after.
  const reviewed = /((?:19|20)\d{2})年(?:的)?工作回顾/.exec(text)?.[1]
  if (reviewed !== undefined) return isoDate(Number(reviewed) + 1, 2, 1)
  // 审定2031年度重点提案: in that spring.
  const chosen = /((?:19|20)\d{2})年度?重点(?:督办)?提案/.exec(text.slice(0, headLength))?.[1]
  if (chosen !== undefined) return isoDate(Number(chosen), 3, 1)
  // 2029年，要着力…; 2029年工作打算: what is ahead in the spring of that year.
  const planned = /((?:19|20)\d{2})年(?:，|(?:的)?(?:工作|提案工作)?)(?:我们)?(?:要(?!求|闻)|将(?!要?于)|打算|计划|安排|任务)/.exec(text)?.[1]
  return planned === undefined ? null : isoDate(Number(planned), 2, 1)
}
