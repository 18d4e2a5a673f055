import { isDigit, isInvisible, isLineBreak, isSpace, plainCharacter } from './characters'
import { closesGap } from './digit-gaps'

/** The plain text, and for each of its code units the part of the original that it stands for. */
export interface Normalised {
  text: string
  /** Offset in the original where unit i begins, and where it ends. */
  from: number[]
  to: number[]
}

const pinyin = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹɡḿ]{1,6}[)）]/y
const thousands = /[,，](?=[0-9０-９]{3}(?![0-9０-９]))/y
/** How the line under a title begins: a date, a dateline, a source. */
const lineOpening = /^(?:(?:19|20|１９|２０)[0-9０-９]{2}[-年/.]|[0-9]{1,2}\.[0-9]{1,2}\.(?:19|20)[0-9]{2}|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|来源|來源|作者|记者|記者|本报|本報|新华社|新華社|中新|——|[0-9０-９]{1,5}[：:](?![0-9０-９])|[【●■◆▲▼★○•※◇□▪►▶☆➤➢✦]|[\ud83c-\ud83e][\udc00-\udfff]|(?!其中|包括)[\u4e00-\u9fff]{2,12}[：:][0-9０-９一二三四五六七八九十两]|[（(](?:19|20)\d\d年|各位委员|各位委員|发布时间|发布日期|时间[：:]|日期[：:]|昨日|昨天|今日|今天|今晨)/
const blanks = /[ \t\u00A0\u3000]/g
/** After these a line goes on, whatever the next one looks like: 截至 / 1月7日. */
const unfinished = '，、至到于在从自与和及（'
const headline = /(?:[开闭]幕|召开|举行|综述|报告|通报|情况|纪要|简报|公报|决议|侧记|实录|纪实|回眸|盘点|答卷|讲话|摘要|公告|通知|速览|数据|[）)])$/
/** A line of a list in plain characters or full width: a label, a number, its measure word. */
const entry = /^[├└│─]?[\u4e00-\u9fff、和]{0,10}[：:]?[0-9０-９][0-9０-９,，.．]*(?:件|名|人|家|个|%|％)$/
/** A line of a list is no longer than this; a broken line of prose is. */
const longestEntry = 20
/** A menu is short; more words without a mark are a damaged text. */
const longestMenu = 60
const sentenceEnd = '。！？；：”'

/**
 * Full-width and traditional characters made plain; spaces, line breaks within sentences, bracketed pinyin and marks of
 * thousands taken out. A line break that ends a paragraph becomes `\n`; white space between digits that are not one
 * number becomes a blank. One pass, linear.
 */
export function normalise(original: string): Normalised {
  const out: string[] = []
  const from: number[] = []
  const to: number[] = []
  const last = (): string => out.length > 0 ? out[out.length - 1] ?? '' : ''
  const push = (char: string, start: number, end: number): void => {
    out.push(char)
    from.push(start)
    to.push(end)
  }
  let lineStart = 0
  let blanksInLine = 0
  for (let i = 0; i < original.length;) {
    const char = original.charAt(i)
    if (isSpace(char) || isLineBreak(char)) {
      const gap = readGap(original, i)
      const ends = gap.breaks > 0 && (endsParagraph(last(), gap, out, lineStart) || isMenu(out, lineStart, blanksInLine) || isSection(out, lineStart) || isByline(out, lineStart) || (lineStart === 0 && isTitle(out))
        || (!unfinished.includes(last()) && !dateGoesOn(out) && opensParagraph(original, gap.end)))
      if (isDigit(last()) && isDigit(original.charAt(gap.end))) {
        if (ends) push('\n', i, gap.end)
        else if (!closesGap(original, i, gap.end)) push(gap.breaks > 0 ? '\n' : ' ', i, gap.end)
      } else if (ends) {
        push('\n', i, gap.end)
      } else if (gap.breaks > 0 && out.length - lineStart <= longestEntry && entry.test(out.slice(lineStart).join('')) && opensEntry(original, gap.end)) {
        push('；', i, gap.end)
      } else if (isLatin(last()) && isLatin(original.charAt(gap.end))) {
        push(' ', i, gap.end)
      }
      blanksInLine = gap.breaks > 0 ? 0 : blanksInLine + 1
      if (gap.breaks > 0) lineStart = out.length
      i = gap.end
      continue
    }
    if (isInvisible(char)) { i++; continue }
    const skip = skipAt(original, i, last())
    if (skip > 0) { i += skip; continue }
    const plain = isFullStop(original, i, last()) ? '。' : plainCharacter(char)
    if (!((plain === '，' || plain === '%') && last() === plain)) push(plain, i, i + 1)
    i++
  }
  return { text: out.join(''), from, to }
}

/** The span of the original that `[start, end)` of the plain text stands for. */
export function originalSpan({ from, to }: Normalised, start: number, end: number): { start: number, end: number } {
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 }
}

/** 开幕. with a half-width stop: between a Chinese word and the next one, or the end of a line. */
function isFullStop(original: string, i: number, before: string): boolean {
  const char = original.charAt(i)
  return (char === '.' || char === '．') && (before > '\u3400' || before === '%') && !/[0-9０-９A-Za-z.．]/.test(original.charAt(i + 1))
}

/** Length of what stands at `i` and is left out: bracketed pinyin after a character, the comma of 2,267. */
function skipAt(original: string, i: number, before: string): number {
  const char = original.charAt(i)
  if (char === '(' || char === '（') {
    pinyin.lastIndex = i
    const found = before > '\u3400' ? pinyin.exec(original) : null
    return found === null ? 0 : found[0].length
  }
  if ((char === ',' || char === '，') && isDigit(before)) {
    thousands.lastIndex = i
    if (!thousands.test(original)) return 0
    const wide = char === '，'
    const neighbours = original.charAt(i - 1) + original.charAt(i + 1)
    return wide === /^[０-９]{2}$/.test(neighbours) && digitsBefore(original, i) <= 3 ? 1 : 0
  }
  return 0
}

function digitsBefore(original: string, i: number): number {
  let count = 0
  while (count < 5 && isDigit(original.charAt(i - 1 - count))) count++
  return count
}

interface Gap { end: number, breaks: number, indent: number }

function readGap(original: string, start: number): Gap {
  let end = start
  let breaks = 0
  let indent = 0
  for (; end < original.length; end++) {
    const char = original.charAt(end)
    if (isLineBreak(char)) {
      if (!(char === '\n' && original.charAt(end - 1) === '\r')) breaks++
      indent = 0
    } else if (isSpace(char)) {
      indent += char === '\u3000' ? 2 : 1
    } else if (!isInvisible(char)) {
      break
    }
  }
  return { end, breaks, indent }
}

/** A blank line, an indented next line, or a break after the end of a sentence. Any other break is a broken line. */
function endsParagraph(before: string, { breaks, indent }: Gap, out: readonly string[], lineStart: number): boolean {
  return breaks > 1 || (breaks === 1 && ((indent >= 2 && !breaksOff(before, out, lineStart)) || before === '' || sentenceEnd.includes(before)))
}

/** 会议期间，收到 / (indented) 提案371件: a page whose lines are all indented. */
function breaksOff(before: string, out: readonly string[], lineStart: number): boolean {
  return !sentenceEnd.includes(before) && out.slice(lineStart).some(char => char === '，' || char === '、' || char === '；')
}

/** 首页>专题>新闻动态; 首页 要闻 协商 党派 委员讲堂: the way to the page, or its menu. */
function isMenu(out: readonly string[], lineStart: number, blanksInLine: number): boolean {
  if (out.length === lineStart || out.length - lineStart > longestMenu) return false
  const line = out.slice(lineStart).join('')
  return /[\u4e00-\u9fff]>[\u4e00-\u9fff\d]/.test(line) || (blanksInLine >= 3 && !/[0-9，。；、：（“]/.test(line))
}

/** 一、基本情况: the heading of a section, which ends as those do. */
function isSection(out: readonly string[], lineStart: number): boolean {
  return out.length - lineStart <= longestEntry && /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)[^，。；：]{2,16}(?:情况|特点|工作|提出|办理|审查|立案|督办|成效|主要做法|概况|分类)$/.test(out.slice(lineStart).join(''))
}

/** 于2001年 / 2月25日: a broken date, not a dateline. */
function dateGoesOn(out: readonly string[]): boolean {
  return /[于在从自至][0-9]{4}年$/.test(out.slice(-6).join(''))
}

/** A short line with a source, an author or a date of publication ends where it ends. */
function isByline(out: readonly string[], lineStart: number): boolean {
  return out.length - lineStart <= 50 && /来源|记者|作者|编辑|发布|浏览|字号/.test(out.slice(lineStart).join(''))
}

/** The first line, when it ends as headlines do. */
function isTitle(out: readonly string[]): boolean {
  return out.length <= 45 && headline.test(out.join(''))
}

function opensParagraph(original: string, at: number): boolean {
  return lineOpening.test(original.slice(at, at + 60).replace(blanks, ''))
}

/** Whether the next line is an entry of a list by itself, as the one before must be: 并案 11 件. */
function opensEntry(original: string, at: number): boolean {
  return entry.test(/^[^\r\n]*/.exec(original.slice(at, at + 40))?.[0].replace(blanks, '') ?? '')
}

function isLatin(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
}
