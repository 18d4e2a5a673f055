import type { Sentence } from '../clauses/sentences'
import type { Document } from './document'
import { firstAt } from '../first-at'
import { findDays, dayNear, isoDate } from './dates'
import { ordinal } from './meeting-mentions'
import { yearAt } from './year-headings'

/** Words that say which period the counts after them belong to. `at` is an offset in the normalised text. */
export type PeriodCue = { at: number, end: number } & (
  | { type: 'since', term: number | null, session: number | null, part: boolean, year?: number | null }
  /** `part`: said as one half of a longer period (其中大会期间…,平时…); `year`: that of the meeting, where a chronicle tells it. */
  | { type: 'during', term: number | null, session: number | null, part: boolean, year?: number | null }
  /** 十五届二次会议的188件立案提案: which meeting they came from, whatever the window. */
  | { type: 'of', term: number | null, session: number | null }
  /** `whole`: ； begins a statement of its own; ） only goes back to the one before. */
  | { type: 'resume', whole: boolean }
  /** `whole`: 全年, 去年 rather than a number. */
  | { type: 'year', year: number | null, whole: boolean }
  | { type: 'term', term: number | null }
  /** `date`: YYYY-MM-DD, or YYYY-MM where no day is said. `order` puts the cut-offs of one text in line where their year is not named. */
  | { type: 'cutoff', date: string | null, order: number | null, hour: boolean, receiving: boolean }
  | { type: 'interim', ahead: boolean }
)

const numeral = '[0-9一二三四五六七八九十]{1,3}'
const during = /(?:会议|大会|全会)期间(?!的(?:委员)?小组)|会期[内中](?=[^，。；]{0,12}(?:收到|提交|提出))|(?:本次|此次|这次|今次)(?:会议|大会|全会)|今年大会|(?<!代表|职工|党员|股东)(?:(?:会议|大会|全会)(?:秘书处)?(?:提案组|提案委员会|提案审查委员会)?|(?<=[，。；：]|^)提案组)(?:至此|现已|已经|已|共计|一共|总共|共|又){0,3}(?:收到|征集|收集|接收|接到)|(?:到|至)(?:会议|大会)?(?:规定的?|确定的?)?(?:提案)?截止时间|截[至止](?:大会|会议)规定(?:的)?时间|提案(?:征集)?截止(?=[；，。])/g
const andAfter = /^期间(?:及|和|与|以及)(?:会后|闭会|平时|休会)/
const bareSince = /(?<!届[^，。；]{0,8})第?([一二三四五六])次(?:全体)?会议以来/g
const otherHalf = /平时(?:提案|提交|收到|[\d〇零一二三四五六七八九十百千万两]+件)|闭会期间|休会期间|会后(?:提案|提交|收到)/
const oneYear = /一年来(?:（((?:19|20)\d{2})年(?:度)?）)?|过去(?:的)?一年|过去这一年|(?<!政府)全年(?!国民)|年度内|年内(?=，)|一年间|本年度|(?<!年[^，。；]{0,8})当年/g
const lastYear = /(?<!与|比|较|同)去年(?!同期|相比|年?[底末初]|[0-9])|上一?年度/g
const thisYear = /今年以来|今年内/g
const yearNumber = /(?<![0-9至—比较-])((?:19|20)\d{2})年(?:度(?!好|优)|以来|全年|(?=（[^（）]{1,10}届)|(?=：提案|[\u4e00-\u9fff]{2,8}政协(?:共|全年|共计)?(?:收到|提交|征集))|(?=[，共里市省县区州自全政各委经在期提收立我征受]|工作|的提案|[^，。；]{0,6}当年|[\d〇零一二三四五六七八九十百千万两]+件))/g
const bareDuring = /(?<!届[^，。；]{0,8})第?([一二三四五六])次(?:全体)?会议期间/g
const yearWords = /(?<![〇○零一二三四五六七八九十])([一二][〇○零九][〇○零一二三四五六七八九]{2})年(?=[，度共全提立收]|以来)/g
const fiveYears = /换届以来|第?[0-9一二三四五六七八九十]{1,3}届[^，。；次]{0,8}委员会成立以来|(?:回顾|近|过去)五年(?![来间中里内])|五年(?=共|累计|总共|合计|总计)|(?:过去|这|近)?(?:的)?(?:五|5)年(?:来|间|中|里)|过去(?:的)?(?:五|5)年|(?:本届|届内|任期内|任期以来)(?=[^，。；]{0,8}(?:以来|期间|来|，|共|累计))/g
const yearRange = /((?:19|20)\d{2})年?(?:至|到|-|—|～|~)((?:19|20)\d{2})年/g
const wholeTerm = new RegExp(`(?!一届)第?(${numeral})届(?:[\\u4e00-\\u9fff]{0,8}?)(?:政协|委员会)?(?:以来|期间|任期|任内|五年)|(?!一届)第?(${numeral})届[^，。；次届]{0,6}政协(?=共|累计|总共)`, 'g')
const termNamed = new RegExp(`^[，]?[^。；次届]{0,10}?(?<![0-9一二三四五六七八九十])第?(${numeral})届(?:[^次，。；]{0,8}?)(?:委员会|政协|委员)`)
const cutoff = /截[至止]到?|(?<=[，。：；\n“]|^)[到至](?=[今当昨][天日](?:上午|中午|下午|晚)?\d{1,2}[时点])|(?<=[，。：；\n]|^)[到至](?=(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[^，。；]{0,8}，|已)|\d{4}年(?:\d{1,2}月)?年?[底末])|(?<![\d月年至到])(?=\d{1,2}(?:月\d{1,2})?日(?:上午|下午|晚|晚上)?\d{1,2}(?:[时点]|：\d{2})(?!30分?在|\d|半|整|许|左右))/g
const monthEnd = /^(?:(?:((?:19|20)\d{2})年|(去年)|(今年))?(?:(\d{1,2})月)?(?:底|末)|((?:19|20)\d{2})年年底|(去年)年底)/
const early = /(?<!于|加上|加|含|包括)(?:会前|开幕前)(?!全部|已全部|均|办)|截[至止]目前|目前已(?:经)?收到|宣布已收到|明[天日]开幕|初步统计|初步数字|快讯|大会召开前|提案截止(?:日期|时间)?前|截止前/g

/** How far behind its meeting a chronicle still tells of it. */
const furthest = 2000

/** The period cues of one sentence, in order. */
export function findPeriodCues(sentence: Sentence, doc: Document): PeriodCue[] {
  const { text, start } = sentence
  const cues: PeriodCue[] = []
  const each = (pattern: RegExp, make: (hit: RegExpExecArray) => PeriodCue | null): void => {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const cue = make(hit)
      if (cue !== null) cues.push(cue)
      if (hit[0] === '') pattern.lastIndex++
    }
  }
  const place = (hit: RegExpExecArray): { at: number, end: number } => ({ at: start + hit.index, end: start + hit.index + hit[0].length })
  for (let i = firstAt(doc.meetings, start, meeting => meeting.start); i < doc.meetings.length; i++) {
    const meeting = doc.meetings[i]
    if (meeting === undefined || meeting.start >= sentence.end) break
    if (meeting.end > sentence.end || meeting.body !== 'cppcc' || meeting.type !== 'plenary') continue
    const named = { at: meeting.start, end: meeting.end + 2, term: meeting.term, session: meeting.session }
    if (meeting.use === 'since') cues.push({ type: 'since', ...named, year: yearBegun(text.slice(0, meeting.start - start)) ?? workYearAt(doc, meeting.start), part: insideOf(text.slice(0, meeting.start - start)) || /件（[^（）]{0,14}$/.test(text.slice(0, meeting.start - start)) })
    if (meeting.use === 'of') cues.push({ type: 'of', ...named })
    // 五届二次会议期间及会后: all of the year that it began.
    if (meeting.use === 'during' && andAfter.test(text.slice(meeting.end - start))) cues.push({ type: 'since', ...named, part: false })
    else if (meeting.use === 'during') cues.push({ type: 'during', ...named, year: yearBefore(text.slice(0, meeting.start - start)) ?? yearAt(doc.years, meeting.start), part: insideOf(text.slice(0, meeting.start - start)) || (otherHalf.test(text.slice(meeting.end - start)) && /件[：，（][^。；]{0,12}$/.test(text.slice(0, meeting.start - start))) })
  }
  const told = (at: number): { term: number | null, session: number | null, year: number | null } => {
    const meeting = doc.series[firstAt(doc.series, at, one => one.start) - 1]
    if (meeting === undefined || at - meeting.end > furthest || doc.text.slice(meeting.end, at).includes('\n')) return { term: null, session: null, year: null }
    const behind = /^[^。；\n]{0,24}?((?:19|20)\d\d)年/.exec(doc.text.slice(meeting.end, meeting.end + 40))?.[1]
    const year = /((?:19|20)\d\d)年[^。；\n]{0,30}(?:召开|举行)[^。；\n]{0,12}$/.exec(doc.text.slice(Math.max(0, meeting.start - 60), meeting.start))?.[1] ?? behind
    return { term: meeting.term, session: meeting.session, year: year === undefined ? yearAt(doc.years, at) : Number(year) }
  }
  for (let i = firstAt(doc.series, start, meeting => meeting.start); i < doc.series.length; i++) {
    const meeting = doc.series[i]
    if (meeting === undefined || meeting.start >= sentence.end) break
    cues.push({ type: 'during', at: meeting.start, end: meeting.end, ...told(meeting.end), part: false })
  }
  const free = (cue: { at: number, end: number }): boolean => !cues.some(other => other.at < cue.end && cue.at < other.end + 2)
  each(bareDuring, hit => free(place(hit)) ? { type: 'during', ...place(hit), term: null, session: ordinal(hit[1]), part: insideOf(text.slice(0, hit.index)) } : null)
  each(during, hit => free(place(hit)) ? { type: 'during', ...place(hit), ...told(start + hit.index), part: insideOf(text.slice(0, hit.index)) || otherHalf.test(text) } : null)
  each(bareSince, hit => free(place(hit)) ? { type: 'since', ...place(hit), term: null, session: ordinal(hit[1]), part: insideOf(text.slice(0, hit.index)) } : null)
  each(/[；）]/g, hit => ({ type: 'resume', ...place(hit), whole: hit[0] === '；' }))
  each(wholeTerm, hit => free(place(hit)) ? { type: 'term', ...place(hit), term: ordinal(hit[1] ?? hit[2]) } : null)
  each(yearRange, hit => Number(hit[2]) - Number(hit[1]) === 4 ? { type: 'term', ...place(hit), term: null } : null)
  each(fiveYears, hit => free(place(hit)) ? { type: 'term', ...place(hit), term: ordinal(termNamed.exec(text.slice(hit.index + hit[0].length, hit.index + 40))?.[1]) } : null)
  const paperYear = doc.paper === null ? null : Number(doc.paper.slice(0, 4))
  each(oneYear, hit => ({ type: 'year', ...place(hit), year: hit[1] === undefined ? null : Number(hit[1]), whole: true }))
  each(lastYear, hit => ({ type: 'year', ...place(hit), year: paperYear === null ? null : paperYear - 1, whole: true }))
  each(thisYear, hit => ({ type: 'year', ...place(hit), year: paperYear, whole: false }))
  each(yearNumber, hit => ({ type: 'year', ...place(hit), year: Number(hit[1]), whole: false }))
  each(yearWords, hit => ({ type: 'year', ...place(hit), year: ordinal(hit[1]), whole: false }))
  each(early, hit => insideOf(text.slice(0, hit.index)) ? null : ({ type: 'interim', ...place(hit), ahead: !/截[至止]目前|统计|快讯|数字/.test(hit[0]) }))
  each(cutoff, hit => readCutoff(text, hit, place(hit), doc))
  return cues.sort((a, b) => a.at - b.at)
}

/** 2014年初召开的某省政协十一届二次会议: the year in which a meeting was held. */
function yearBefore(before: string): number | null {
  const hit = /((?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?:初|底|末|春|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?[^。；，\d]{0,8}，?[^。；，\d]{0,14}$/.exec(before)
  return hit === null ? null : ordinal(hit[1])
}

/** What a chronicle tells of …以来 is the work of the year before, when it stands in the first months. */
function workYearAt(doc: Document, position: number): number | null {
  const year = yearAt(doc.years, position)
  if (year === null) return null
  const month = /(?:^|\n)\D{0,2}(\d{1,2})月[^\n]*$/.exec(doc.text.slice(Math.max(0, position - furthest), position))?.[1]
  return month === undefined ? null : Number(month) < 5 ? year - 1 : year
}

/** 2031年1月市政协十四届一次会议以来: the work of that year. A day before a comma is that of the paper, so none is taken. */
function yearBegun(before: string): number | null {
  const year = /((?:19|20)\d\d)年(?:初|[1-3]月)(?:召开的)?[^。；，\d月日]{0,8}$/.exec(before)?.[1]
  return year === undefined ? null : Number(year)
}

/** 其中 in the group of clauses before a place: what follows is a window inside a longer one. */
function insideOf(before: string): boolean {
  return /其中/.test(before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('）')) + 1))
}

function readCutoff(text: string, hit: RegExpExecArray, place: { at: number, end: number }, { paper, titleYear }: Pick<Document, 'paper' | 'titleYear'>): PeriodCue | null {
  const rest = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 30)
  const clauseEnd = rest.indexOf('，') === -1 ? rest.length : rest.indexOf('，')
  const receiving = /^.{0,12}(?:收到|提交|征集|提出|递交|接收)/.test(rest.slice(clauseEnd + 1)) || /(?:收到|提交|征集|提出)/.test(rest.slice(0, clauseEnd))
  const day = findDays(rest)[0]
  if (/^(?:当日|当天|今日|今天|昨日|昨天)(?:上午|中午|下午|晚)?\d{1,2}[时点]/.test(rest)) return { type: 'cutoff', ...place, date: null, order: null, hour: true, receiving }
  const bare = /^(\d{1,2})日(?:上午|下午|晚上|晚)?(\d{1,2})(?:[时点]|：\d{2})/.exec(rest)
  if (bare !== null) return { type: 'cutoff', ...place, date: null, order: Number(bare[1]) * 100 + Number(bare[2]), hour: true, receiving }
  if (day !== undefined && day.start <= 3) {
    const date = day.year !== null ? isoDate(day.year, day.month, day.day) : titleYear !== null ? isoDate(titleYear, day.month, day.day) : paper === null ? null : dayNear(paper, day.month, day.day)
    return { type: 'cutoff', ...place, date, order: ((day.month + 2) % 12) * 10_000 + day.day * 100 + (day.hour ?? 24), hour: day.hour !== null, receiving }
  }
  const month4 = /^((?:19|20)\d{2})年(\d{1,2})月(?=[，,共收提已全]|$)/.exec(rest)
  if (month4 !== null && Number(month4[2]) >= 1 && Number(month4[2]) <= 12) return { type: 'cutoff', ...place, date: `${month4[1] ?? ''}-${(month4[2] ?? '').padStart(2, '0')}`, order: null, hour: false, receiving }
  const end = monthEnd.exec(rest)
  if (end === null) return null
  const paperYear = paper === null ? null : Number(paper.slice(0, 4))
  const stated = end[1] ?? end[5]
  const month = end[4] === undefined ? 12 : Number(end[4])
  const year = stated !== undefined ? Number(stated) : paperYear === null ? null : end[2] !== undefined || end[6] !== undefined ? paperYear - 1 : end[3] !== undefined ? paperYear : null
  if (year === null || month < 1 || month > 12) return null
  const lastDay = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
  return { type: 'cutoff', ...place, date: isoDate(year, month, lastDay), order: null, hour: false, receiving }
}
