import type { SearchFile } from '@/dataset/files'
import type { FormerName } from '@/domain/committee'
import { committeeLevels, placeName } from '@/domain/committee'
import { readsAs } from './search-reading'

/** The name of before that a committee was found by. */
type Former = Pick<FormerName, 'name' | 'until'>

export type SearchHit =
  | { kind: 'committee', code: string, name: string, level: SearchFile['committees'][number][2], former: Former | null }
  | { kind: 'session', committee: string, name: string, term: number, session: number, year: number | null }
  | { kind: 'term', anchor: string, names: { 'zh-Hans': string, 'en': string } }
  | { kind: 'source', id: string, title: string, publisher: string, publishedOn: string }

interface Entry {
  hit: SearchHit
  /** In lower case: what a word may be part of. */
  text: string
  /** What people take for the whole name. */
  short: string
  /** Found by its beginning; of committees. */
  code: string
  /** How it is read: worked out when something is first typed in Latin letters. */
  units: () => string[]
  /** Among equals: the smaller first. */
  order: number
}

/** `score`: 0 is best. */
interface Found { entry: Entry, score: number }

/** Behind every committee that has the name today. */
const formerOrder = 1e6

/** Hits of one kind at most: a list is looked over, not read. */
const most: Record<SearchHit['kind'], number> = { committee: 6, term: 3, session: 4, source: 4 }
const kinds = Object.keys(most) as SearchHit['kind'][]

/**
 * Makes the search over everything that has a name: by part of the name, pinyin, initials, both mixed, or code;
 * committees also by the names they had before. Words in any order, all of them must be found. Best first: whole names,
 * beginnings, parts, then what only sounds so; among equals names of today before those of before.
 */
export function createSearch(file: SearchFile): (query: string) => SearchHit[] {
  const entries = toEntries(file)
  return (query) => {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const found: Found[] = []
    for (const entry of entries) {
      const score = scoreOf(entry, words)
      if (score !== null) found.push({ entry, score })
    }
    found.sort((a, b) => a.score - b.score || a.entry.order - b.entry.order)
    const hits = withoutRepeats(found)
    const groups = kinds.map(kind => hits.filter(({ entry }) => entry.hit.kind === kind).slice(0, most[kind])).filter(group => group.length > 0)
    // The kind with the best hit comes first; a stable sort keeps the order of kinds among equals.
    return groups.sort((a, b) => (a[0]?.score ?? 0) - (b[0]?.score ?? 0)).flatMap(group => group.map(({ entry }) => entry.hit))
  }
}

/** A committee once: by its present name where that is found, else by the name of before that fits best. Takes the best first. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const known = new Set(found.flatMap(({ entry: { hit } }) => hit.kind === 'committee' && hit.former === null ? [hit.code] : []))
  return found.filter(({ entry: { hit } }) => {
    if (hit.kind !== 'committee' || hit.former === null) return true
    const isFirst = !known.has(hit.code)
    known.add(hit.code)
    return isFirst
  })
}

function toEntries(file: SearchFile): Entry[] {
  const soundOf = new Map<string, string>()
  for (const syllable of Object.keys(file.syllables)) for (const character of file.syllables[syllable] ?? '') soundOf.set(character, syllable)
  // A name may be that of a member which every object has.
  const readings = new Map(Object.entries(file.readings))
  const read = (text: string): () => string[] => {
    let units: string[] | null = null
    return () => units ??= readings.get(text)?.split(' ') ?? Array.from(text.toLowerCase(), character => soundOf.get(character) ?? character)
  }
  const committees = new Map(file.committees.map(([code, name, level], index) => [code, { name, level, order: committeeLevels.indexOf(level) * 1e5 + index }]))
  const toCommittee = (code: string, former: Former | null): Entry[] => {
    const committee = committees.get(code)
    if (committee === undefined) return []
    const { name, level, order } = committee
    const text = former?.name ?? name
    const short = placeName(text)
    return [{ hit: { kind: 'committee', code, name, level, former }, text: text.toLowerCase(), short: short.toLowerCase(), code, units: read(short), order: former === null ? order : order + formerOrder }]
  }
  return [
    ...file.committees.flatMap(([code]) => toCommittee(code, null)),
    ...file.formerNames?.flatMap(([code, name, until]) => toCommittee(code, { name, until })) ?? [],
    ...file.terms.map(([anchor, zhHans, en], order): Entry => ({ hit: { kind: 'term', anchor, names: { 'zh-Hans': zhHans, en } }, text: `${zhHans} ${en}`.toLowerCase(), short: zhHans, code: '', units: read(zhHans), order })),
    ...file.sessions.map(([committee, term, session, year], order): Entry => {
      const name = committees.get(committee)?.name ?? committee
      const short = placeName(name)
      return { hit: { kind: 'session', committee, name, term, session, year }, text: `${name} ${numeral(term)}届${numeral(session)}次会议 第${term}届第${session}次 ${term}届${session}次 ${year ?? ''}年`, short: '', code: committee, units: read(short), order }
    }),
    ...file.sources.map(([id, title, publisher, publishedOn], order): Entry => ({ hit: { kind: 'source', id, title, publisher, publishedOn }, text: `${title} ${publisher} ${publishedOn} ${id}`.toLowerCase(), short: title, code: '', units: read(title), order })),
  ]
}

/** 锦州2025 → 锦州, 2025: a change of script is a new word. */
function wordsOf(query: string): string[] {
  return query.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').slice(0, 60).match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? []
}

/** 0 is best; null: a word is not found. */
function scoreOf(entry: Entry, words: readonly string[]): number | null {
  let sum = 0
  for (const word of words) {
    const score = wordScore(entry, word)
    if (score === null) return null
    sum += score
  }
  return sum
}

function wordScore(entry: Entry, word: string): number | null {
  const { text, short, code, units } = entry
  if (short === word || text === word) return 0
  if (/^\d/.test(word)) return word.length > 1 && code.startsWith(word) ? 1 : text.includes(word) ? 3 : null
  if (short.startsWith(word) || text.startsWith(word)) return 1
  if (text.includes(word)) return 2
  if (/^[a-z]/.test(word)) {
    const start = readsAs(units(), word)
    return start === null ? null : start === 0 ? 3 : 4
  }
  // 锦州政协 finds 政协锦州市委员会.
  const place = placeName(word)
  if (place !== '' && place !== word && text.includes(place)) return 2
  return isTwoParts(text, word) ? 3 : null
}

/** Chinese is typed without spaces: 锦州十五届四次 is 锦州 and 十五届四次. A single character is no part. */
function isTwoParts(text: string, word: string): boolean {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    if (text.includes(word.slice(0, cut)) && text.includes(word.slice(cut))) return true
  }
  return false
}

/** 1–99 as titles write them: 十五, 二十. */
function numeral(n: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(n / 10)
  if (n < 1 || n > 99) return String(n)
  return (tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`) + (n % 10 === 0 ? '' : digits.charAt(n % 10))
}
